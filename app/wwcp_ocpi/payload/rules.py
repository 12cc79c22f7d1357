"""The rules for records as a whole: what they were taken for."""

from wwcp_ocpi.document.rules import Rule

RULES: tuple[Rule, ...] = (
    Rule("payload.unrecognised", "error", "A record is an object of OCPI or WWCP; the message says why it is none."),
    Rule("payload.unchecked", "warning", "There is no model of the object in the version that it is of."),
    Rule("payload.database-export", "warning", "The export of a database is read as the OCPI that it holds."),
)
