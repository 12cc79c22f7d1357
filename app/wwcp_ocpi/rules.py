"""All rules that problems name, in one list; `RULES.md` beside this file is the same for readers."""

from wwcp_ocpi import ocpi, wwcp
from wwcp_ocpi.document import Rule
from wwcp_ocpi.document.rules import RULES as JSON_RULES
from wwcp_ocpi.payload.rules import RULES as PAYLOAD_RULES
from wwcp_ocpi.pricing.linting.rules import GROUPS as LINT_RULES
from wwcp_ocpi.pricing.rules import RULES as PRICE_RULES

GROUPS: dict[str, tuple[Rule, ...]] = {
    "The text of a record": JSON_RULES,
    "What a record is taken for": PAYLOAD_RULES,
    "OCPI": ocpi.RULES,
    "WWCP": wwcp.RULES,
    "Prices": PRICE_RULES,
    **{f"Tariffs: {title}": rules for title, rules in LINT_RULES.items()},
}
"""The rules by what they are about."""

RULES: tuple[Rule, ...] = tuple(rule for group in GROUPS.values() for rule in group)
"""Every rule id that a problem can have; ids are stable."""

_INTRODUCTION = """\
# Rules

What `ocpi-console inspect`, `validate`, `price` and `lint`, the tabs Problems, Price and Lint, and the core's functions
`problems`, `price_record` and `lint` say of a record, by rule id.
The ids are stable: a script may rely on them. An **error** breaks the specification so that a partner may refuse the
record or misread it. A **warning** is a deviation that most will cope with, or a likely mistake. An **info** is
allowed or common practice, and worth knowing.
"""


def described() -> str:
    """The list in Markdown."""
    return "\n".join([_INTRODUCTION, *(_table(title, group) for title, group in GROUPS.items())])


def _table(title: str, rules: tuple[Rule, ...]) -> str:
    rows = (f"| `{rule.id}` | {rule.severity} | {rule.explanation} |" for rule in rules)
    return "\n".join([f"## {title}", "", "| Rule | Severity | What it says |", "|---|---|---|", *rows, ""])
