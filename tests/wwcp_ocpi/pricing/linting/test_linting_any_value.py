"""The lint never raises, whatever a tariff holds; what it says holds together, and every fix ends its finding."""

import copy
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generators.ocpi import record
from generators.ocpi_blemishes import anything
from wwcp_ocpi.document import Version, pointer, read, same
from wwcp_ocpi.pricing.linting import RULES, apply_fix, lint

VERSIONS: tuple[Version, ...] = ("2.1.1", "2.2", "2.2.1", "2.3.0", "3.0", "wwcp")
NOW = datetime(2026, 11, 22, tzinfo=UTC)
IDS = {rule.id for rule in RULES}
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
MEMBERS = ("elements", "price_components", "restrictions", "currency", "tariff_alt_text", "tax_included", "max_price")


def check(value: Any, version: Version) -> None:
    before = copy.deepcopy(value)
    found = lint(value, version, now=NOW)
    assert same(value, before)
    assert all(finding.rule in IDS and finding.message.isprintable() for finding in found)
    assert all(finding.message.endswith(".") for finding in found)
    assert all(place(value, finding.pointer) for finding in found)
    assert lint(value, version, now=NOW) == found


def place(value: Any, at: str) -> bool:
    """Whether a pointer leads to a place of the value, or to a member that its object lacks."""
    holder = pointer.find(value, pointer.parent(at)) if at else value
    return pointer.find(value, at) is not pointer.MISSING or isinstance(holder, dict)


@settings(max_examples=150, deadline=None)
@given(anything, st.sampled_from(VERSIONS))
def test_any_json_value_at_all_is_linted(value: Any, version: Version) -> None:
    check(value, version)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(MEMBERS), anything), st.lists(anything, max_size=3), st.sampled_from(VERSIONS))
def test_anything_at_all_may_stand_in_a_tariff(value: dict[str, Any], inside: list[Any], version: Version) -> None:
    check(value, version)
    check(
        {**value, "elements": [*inside, value, {"price_components": [*inside, value], "restrictions": value}]}, version
    )


@pytest.mark.parametrize("version", ["2.1.1", "2.2.1", "2.3.0"])
def test_any_blemished_tariff_is_linted_and_its_fixes_end_their_findings(version: Version) -> None:
    @settings(max_examples=60, deadline=None, suppress_health_check=SLOW)
    @given(record(version, "Tariff", dirty=True))
    def linted(value: dict[str, Any]) -> None:
        check(value, version)
        fixes_help(value, version)

    linted()


def fixes_help(value: dict[str, Any], version: Version) -> None:
    found = lint(value, version, now=NOW)
    counts = Counter(finding.rule for finding in found)
    for finding in found:
        if finding.fix is not None:
            after = Counter(f.rule for f in lint(apply_fix(value, finding.fix), version, now=NOW))
            assert after[finding.rule] < counts[finding.rule], finding


NUMBERS = st.sampled_from([0, 1, 2, 10])
CLOCKS = st.sampled_from(["00:00", "06:00", "07:59", "08:00", "20:00", "23:59", "24:00"])
DATES = st.sampled_from(["2026-02-27", "2026-03-01", "2026-03-02", "2026-03-09", "9999-12-31", "0001-01-01"])
WEEKDAYS = st.lists(st.sampled_from(["MONDAY", "TUESDAY", "SUNDAY"]), max_size=4)
RESTRICTIONS = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("start_time", "end_time"), CLOCKS),
        **dict.fromkeys(("start_date", "end_date"), DATES),
        **{f"{end}_{axis}": NUMBERS for end in ("min", "max") for axis in ("kwh", "duration", "power", "current")},
        "day_of_week": WEEKDAYS,
        "reservation": st.sampled_from(["RESERVATION", "RESERVATION_EXPIRES"]),
    },
)
COMPONENTS = st.lists(
    st.fixed_dictionaries(
        {"type": st.sampled_from(["ENERGY", "TIME", "PARKING_TIME", "FLAT"]), "price": st.integers(-1, 3)},
        optional={"step_size": st.integers(0, 2), "vat": st.integers(0, 21)},
    ),
    max_size=4,
)
ELEMENTS = st.lists(
    st.fixed_dictionaries({"price_components": COMPONENTS}, optional={"restrictions": RESTRICTIONS}), max_size=5
)


@settings(max_examples=200, deadline=None, suppress_health_check=SLOW)
@given(ELEMENTS, st.sampled_from(["EUR", "eur", "X"]))
def test_every_fix_of_a_crooked_tariff_ends_its_finding(elements: list[Any], currency: str) -> None:
    value = {"id": "T", "currency": currency, "elements": elements, "start_date_time": "2026-03-01T00:00:00Z"}
    check(value, "2.2.1")
    fixes_help(value, "2.2.1")


EXTREMES = [
    "1e999999",
    "1E-999999",
    "-1e999999",
    "9e99999999999999999999",
    "0E+999",
    "-0",
    "0.0000000000000000000000000001",
]


@pytest.mark.parametrize("number", EXTREMES)
@pytest.mark.parametrize("version", ["2.1.1", "2.2.1", "2.3.0"])
def test_numbers_of_any_size_are_linted(number: str, version: Version) -> None:
    ranges = ",".join(f'"{end}_{axis}":{number}' for end in ("min", "max") for axis in ("kwh", "power"))
    component = f'{{"type":"ENERGY","price":{number},"vat":{number},"step_size":{number}}}'
    time = f'{{"type":"TIME","price":{number},"step_size":{number}}}'
    text = f'"tariff_alt_text":[{{"language":"en","text":"0.30 €/kWh, 0.10 €/min, {number} €/kWh"}}]'
    restricted = f'{{"price_components":[{component},{time}],"restrictions":{{{ranges}}}}}'
    elements = f'[{restricted},{{"price_components":[{component}]}}]'
    limits = f'"min_price":{{"excl_vat":{number},"incl_vat":1}},"max_price":{{"excl_vat":{number}}}'
    value = read(
        f'{{"id":"T","currency":"EUR","tax_included":"YES",{limits},{text},"elements":{elements}}}'.encode()
    ).value
    check(value, version)
    fixes_help(value, version)


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1970-1-1T00:00:00Z"])
def test_moments_at_the_ends_of_time_are_linted(moment: str) -> None:
    restrictions = {"start_date": "0001-01-01", "end_date": "9999-12-31", "day_of_week": ["MONDAY"]}
    elements = [{"price_components": [{"type": "ENERGY", "price": 1}], "restrictions": restrictions}]
    check({"id": "T", "elements": elements, "start_date_time": moment, "end_date_time": moment}, "2.2.1")
    earliest, latest = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
    assert lint({"elements": elements}, "2.2.1", now=earliest)
    assert lint({"elements": elements}, "2.2.1", now=latest)
