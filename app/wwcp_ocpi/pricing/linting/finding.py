"""What the lint of a tariff says at one place, and the fix that it proposes."""

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from wwcp_ocpi.document import Finding
from wwcp_ocpi.pricing.linting.rules import MATTERS_OF_TASTE, RULES

Operation: TypeAlias = "dict[str, Any]"
"""One operation of a JSON patch (RFC 6902): `op`, `path`, and `value` but for `remove`."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A change of the tariff as received: what it does in one sentence, and the operations in their order."""

    title: str
    patch: tuple[Operation, ...]

    def as_json(self) -> dict[str, Any]:
        """The members that the command line writes."""
        return {"title": self.title, "patch": [dict(operation) for operation in self.patch]}


@dataclass(frozen=True, slots=True)
class LintFinding(Finding):
    """A finding, with a fix where one is mechanical."""

    fix: Fix | None = field(default=None, hash=False)

    @property
    def due(self) -> Fix | None:
        """The fix, if it is one to be made along with all others."""
        return None if self.rule in MATTERS_OF_TASTE else self.fix

    def as_json(self) -> dict[str, Any]:
        """A finding's members, and `fix` only where there is one."""
        members = Finding.as_json(self)
        return members if self.fix is None else {**members, "fix": self.fix.as_json()}


_SEVERITIES = {rule.id: rule.severity for rule in RULES}


def found(
    rule: str,
    pointer: str,
    message: str,
    *,
    expected: str | None = None,
    actual: str | None = None,
    fix: Fix | None = None,
) -> LintFinding:
    """A finding with the severity of its rule; raises KeyError for an undeclared one."""
    return LintFinding(rule, _SEVERITIES[rule], pointer, message, expected=expected, actual=actual, fix=fix)
