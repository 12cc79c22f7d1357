"""Where the checks say what they found."""

from wwcp_ocpi.document import Problem
from wwcp_ocpi.ocpi.dialect import Dialect
from wwcp_ocpi.ocpi.kinds import printable
from wwcp_ocpi.ocpi.rules import SEVERITIES


class Report:
    """The problems of one record, in the order they were found, and the dialect that it is judged by."""

    __slots__ = ("dialect", "found")

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.found: list[Problem] = []

    def __call__(self, rule: str, pointer: str, message: str) -> None:
        """Note a problem; the severity is the rule's. The message may quote a partner's text as it is."""
        self.found.append(Problem(rule, SEVERITIES[rule], pointer, printable(message)))
