"""What is wrong with a record (problems), and what a check found (findings)."""

from dataclasses import dataclass
from typing import Any, Literal

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Problem:
    """A deviation from the specification at one place of a record, by rule id."""

    rule: str
    severity: Severity
    pointer: str
    message: str

    def as_json(self) -> dict[str, Any]:
        """The members that the command line and the store write."""
        return {"rule": self.rule, "severity": self.severity, "pointer": self.pointer, "message": self.message}


@dataclass(frozen=True, slots=True)
class Finding(Problem):
    """A problem found by a check, with what was expected and what stands there."""

    expected: str | None = None
    actual: str | None = None
    record: str | None = None

    def as_json(self) -> dict[str, Any]:
        """A problem's members and those of the check."""
        return {
            **Problem.as_json(self),
            "expected": self.expected,
            "actual": self.actual,
            "record": self.record,
        }
