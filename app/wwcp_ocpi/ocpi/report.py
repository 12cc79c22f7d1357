"""Where the checks say what they found."""

from wwcp_ocpi.document import Problem
from wwcp_ocpi.ocpi.rules import SEVERITIES


class Report:
    """The problems of one record, in the order they were found."""

    __slots__ = ("found",)

    def __init__(self) -> None:
        self.found: list[Problem] = []

    def __call__(self, rule: str, pointer: str, message: str) -> None:
        """Note a problem; the severity is the rule's."""
        self.found.append(Problem(rule, SEVERITIES[rule], pointer, message))
