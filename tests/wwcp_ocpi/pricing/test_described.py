"""PRICING.md is what the code says, and every rule that is declared is one that a report can name."""

from pathlib import Path

import pytest

from wwcp_ocpi import pricing
from wwcp_ocpi.pricing import OPEN_POINTS
from wwcp_ocpi.pricing.described import described
from wwcp_ocpi.pricing.rules import RULES, finding

CORE = Path(pricing.__file__).parents[1]
SOURCES = {path: path.read_text(encoding="utf-8") for path in CORE.parent.rglob("*.py") if path.name != "rules.py"}


def test_the_text_is_the_one_beside_the_core():
    assert (CORE / "PRICING.md").read_text(encoding="utf-8") == described()


@pytest.mark.parametrize("point", OPEN_POINTS, ids=lambda point: point.key)
def test_every_open_point_is_described_with_its_default(point):
    assert f"### `{point.key}`" in described()
    assert f"| `{point.default}` (default) |" in described()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_declared_rule_is_used(rule):
    assert any(f'"{rule.id}"' in text for text in SOURCES.values())


def test_a_finding_has_the_severity_of_its_rule():
    assert {finding(rule.id, "", "").severity for rule in RULES if rule.severity == "error"} == {"error"}
    with pytest.raises(KeyError):
        finding("price.unheard-of", "", "")
