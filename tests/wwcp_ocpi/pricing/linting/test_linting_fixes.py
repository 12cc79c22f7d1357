"""Fixes as JSON patches: what they leave alone, and when they do not fit."""

import pytest

from generators.linting_cases import DAY, el, energy, tariff
from wwcp_ocpi.document import read, same, write
from wwcp_ocpi.pricing.linting import Fix, FixDoesNotFit, LintFinding, apply_fix, lint

RAW = (
    b'{"currency":"eur","id":"T","elements":[{"price_components":[{"type":"ENERGY","price":0.3500,"x":1e3,"step_size":1}'
    b'],"restrictions":{"min_kwh":0.0,"max_kwh":null}}],"vendor":{"z":1,"a":-0}}'
)


def fixes(value: dict[str, object]) -> dict[str, Fix]:
    return {found.rule: found.fix for found in lint(value, "2.2.1") if found.fix is not None}


def test_a_fix_keeps_numbers_order_nulls_and_all_that_it_does_not_change() -> None:
    value = read(RAW).value
    fixed = apply_fix(value, fixes(value)["tariff.currency-unknown"])
    assert write(fixed) == RAW.replace(b'"eur"', b'"EUR"')
    fixed = apply_fix(fixed, fixes(value)["tariff.min-zero"])
    assert write(fixed) == RAW.replace(b'"eur"', b'"EUR"').replace(b'"min_kwh":0.0,', b"")
    assert write(value) == RAW


def test_a_fix_does_not_share_its_parts_with_what_it_made() -> None:
    value = tariff(el(energy("0")))
    fix = fixes(value)["tariff.free-written-otherwise"]
    apply_fix(value, fix)["elements"][0]["price_components"].clear()
    assert apply_fix(value, fix)["elements"] == [{"price_components": [{"type": "FLAT", "price": 0, "step_size": 1}]}]


def test_operations_of_a_fix_are_applied_in_order() -> None:
    fix = Fix("Change it.", ({"op": "add", "path": "/a~1b", "value": [1]}, {"op": "remove", "path": "/a~1b/0"}))
    assert apply_fix({"id": "T"}, fix) == {"id": "T", "a/b": []}


@pytest.mark.parametrize("path", ["/elements/7", "/nothing", "/id/deeper", ""])
def test_a_fix_for_another_tariff_says_so(path: str) -> None:
    with pytest.raises(FixDoesNotFit, match="The fix does not fit this tariff: there is nothing at"):
        apply_fix(tariff(), Fix("Remove it.", ({"op": "remove", "path": path},)))


def test_a_finding_as_json_has_a_fix_only_where_there_is_one() -> None:
    both = {found.rule: found.as_json() for found in lint(tariff(el(start_time="08:00", end_time="23:59")), "2.2.1")}
    assert both["tariff.end-23-59"] == {
        "rule": "tariff.end-23-59",
        "severity": "warning",
        "pointer": "/elements/0/restrictions/end_time",
        "message": "The last minute of the day is left out: 23:59 is where the price ends, "
        "and midnight is written 00:00.",
        "expected": "00:00",
        "actual": "23:59",
        "record": None,
        "fix": {
            "title": "End at midnight, with end_time 00:00.",
            "patch": [{"op": "replace", "path": "/elements/0/restrictions/end_time", "value": "00:00"}],
        },
    }
    assert "fix" not in both["tariff.gap-time"]


def test_findings_are_hashable_with_and_without_fix() -> None:
    assert len({LintFinding("r", "info", "", "m", fix=Fix("t", ({"op": "remove", "path": "/a"},)))}) == 1


def test_the_last_element_is_never_removed() -> None:
    assert fixes(tariff(el(max_kwh=0))) == {}
    assert same(
        apply_fix(tariff(el(max_kwh=0), el()), fixes(tariff(el(max_kwh=0), el()))["tariff.range-empty"]), tariff()
    )


def test_several_elements_are_removed_from_the_last_to_the_first() -> None:
    value = tariff(el(), el(**DAY), el(energy("0.40")))
    found = [finding.fix for finding in lint(value, "2.2.1") if finding.rule == "tariff.element-hidden"]
    for fix in reversed(found):
        assert fix is not None
        value = apply_fix(value, fix)
    assert same(value, tariff())
