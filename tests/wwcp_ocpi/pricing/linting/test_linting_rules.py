"""Each rule fires where it should, stays silent on what is nearly the same, and its fix ends the finding."""

from typing import Any

import pytest

from generators.linting_cases import DAY, NOW, Case, el, energy, priced, tariff
from generators.linting_element_cases import ELEMENT_CASES
from generators.linting_price_cases import PRICE_CASES
from wwcp_ocpi.document import same
from wwcp_ocpi.pricing.linting import RULES, LintFinding, apply_fix, lint

CASES = (*ELEMENT_CASES, *PRICE_CASES)
BY_ITSELF = {"tariff.too-intricate"}


def of(case: Case, value: dict[str, Any]) -> list[LintFinding]:
    return [f for f in lint(value, case.version, **case.more) if f.rule == case.rule]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}-{case.words[:20]}")
def test_a_rule_fires_where_it_should_and_only_there(case: Case) -> None:
    (found,) = of(case, case.broken)
    assert (found.pointer, found.severity) == (case.pointer, {rule.id: rule.severity for rule in RULES}[case.rule])
    assert case.words in found.message
    assert found.message.endswith(".")
    assert of(case, case.near) == []


@pytest.mark.parametrize("case", [c for c in CASES if c.fixed], ids=lambda case: f"{case.rule}-{case.words[:20]}")
def test_a_fix_ends_its_finding_and_says_what_it_does(case: Case) -> None:
    (found,) = of(case, case.broken)
    assert found.fix is not None
    assert found.fix.title.endswith(".")
    fixed = apply_fix(case.broken, found.fix)
    assert not same(fixed, case.broken)
    assert of(case, fixed) == []


@pytest.mark.parametrize("case", [c for c in CASES if not c.fixed], ids=lambda case: f"{case.rule}-{case.words[:20]}")
def test_what_is_not_mechanical_has_no_fix(case: Case) -> None:
    assert of(case, case.broken)[0].fix is None


def test_every_rule_has_a_case() -> None:
    assert {case.rule for case in CASES} | BY_ITSELF == {rule.id for rule in RULES}


def test_rule_ids_differ_and_their_sentences_are_sentences() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(rule.id.startswith("tariff.") and rule.explanation.endswith(".") for rule in RULES)


def test_an_ordinary_tariff_has_no_findings() -> None:
    value = tariff(el(energy("0.45"), **DAY), el(energy("0.35")), el(priced("PARKING_TIME", "6"), min_duration=14400))
    assert lint(value, "2.2.1", now=NOW, countries=frozenset({"NLD"})) == []


def test_a_tariff_of_thousands_of_crossing_restrictions_is_left_undecided() -> None:
    ranges = [
        el(
            min_kwh=n,
            max_kwh=n + 900,
            min_duration=1000 - n,
            max_duration=3000 - n,
            min_power=n * 7 % 400,
            start_time="01:00",
        )
        for n in range(1, 400)
    ]
    rules = [finding.rule for finding in lint(tariff(*ranges, el()), "2.2.1")]
    assert rules[-1] == "tariff.too-intricate"
