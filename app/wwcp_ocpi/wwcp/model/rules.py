"""The rules that a WWCP record is checked by; their ids are stable."""

from wwcp_ocpi.document import Problem, Rule

__all__ = ["RULES", "Rule", "problem"]

RULES: tuple[Rule, ...] = (
    Rule("wwcp.object", "error", "An entity is a JSON object."),
    Rule("wwcp.exception", "error", "The sender could not write the entity and sent its exception instead."),
    Rule("wwcp.missing", "error", "A mandatory property is there."),
    Rule("wwcp.null", "info", "A property without a value is left out; it is not null."),
    Rule("wwcp.type", "error", "A property has the JSON type that WWCP gives it."),
    Rule("wwcp.empty", "error", "A list that needs an element has one."),
    Rule("wwcp.unknown-property", "info", "All other properties stand in customData."),
    Rule("wwcp.identifier", "error", "An identifier has the shape of its kind."),
    Rule("wwcp.operator", "warning", "What belongs to an operator has that operator in its identifier."),
    Rule("wwcp.duplicate", "error", "No two entities of a list have the same identifier, format and case aside."),
    Rule("wwcp.context", "warning", "The context is that of the entity."),
    Rule("wwcp.closed-value", "error", "A closed enumeration has no other values."),
    Rule("wwcp.open-value", "warning", "An open enumeration has a value that is known."),
    Rule("wwcp.language", "warning", "Texts are keyed by ISO 639-1 codes in lower case, or by unknown."),
    Rule("wwcp.timestamp", "error", "A timestamp names a point in time."),
    Rule("wwcp.timestamp-form", "info", "A timestamp is written as yyyy-MM-ddTHH:mm:ss.fffZ."),
    Rule("wwcp.time-of-day", "error", "A time of day is written as HH:MM."),
    Rule("wwcp.period", "error", "A period is written as two timestamps with an arrow between them."),
    Rule("wwcp.amount", "error", "An amount that is written as text is a decimal number."),
    Rule("wwcp.range", "error", "A number is within what it can be."),
    Rule("wwcp.country", "error", "A country is an ISO 3166-1 alpha-3 code."),
    Rule("wwcp.currency", "error", "A currency is an ISO 4217 code."),
    Rule("wwcp.opening-times", "warning", "Opening times say either that it is always open, or when."),
    Rule("wwcp.order", "error", "What ends does not end before it starts."),
    Rule("wwcp.duration", "warning", "A duration is the time between start and end."),
    Rule("wwcp.metering", "warning", "Metering values rise with time."),
    Rule("wwcp.status", "error", "A status of a list has a moment."),
    Rule("wwcp.authentication", "warning", "An authentication holds exactly one identification."),
)
"""Every rule id that `problems` can give."""

_SEVERITY = {rule.id: rule.severity for rule in RULES}


def problem(rule: str, pointer: str, message: str) -> Problem:
    """A breach of a rule at one place."""
    return Problem(rule, _SEVERITY[rule], pointer, message)
