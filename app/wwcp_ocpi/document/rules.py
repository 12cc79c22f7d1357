"""What a rule is, and the rules for the text of a record, whatever it holds."""

from dataclasses import dataclass

from wwcp_ocpi.document.problem import Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule by its id, what breaking it amounts to, and why it is there."""

    id: str
    severity: Severity
    explanation: str


RULES: tuple[Rule, ...] = (
    Rule("json.duplicate-key", "error", "A name stands once in an object; of several, the last one counts."),
    Rule("json.control-character", "error", "Line breaks, tabs and other control characters in a text are escaped."),
)
"""Broken by texts that are read all the same; what cannot be read at all is no record."""
