"""Each open point changes what it says, its default is documented, and a report names it only where it mattered."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from wwcp_ocpi.pricing import OPEN_POINTS, STANDARD, Policy, Report, price_record

from .worked_prices import PARKING, charging, component, element, tariff
from .worked_prices import cdr as priced_cdr

ZONE = "Europe/Amsterdam"
TIME_AND_PARKING = [element(component("TIME", "1.20", 600), component("PARKING_TIME", "6.00", 900))]


def report(
    elements: list[Any], periods: list[Any], policy: Policy, start: str = "2026-11-02T10:00:00", **extra: Any
) -> Report:
    record = priced_cdr("2.2.1", tariff("2.2.1", elements, **extra), ZONE, start, periods)
    return price_record(record, "CDR", "2.2.1", time_zone=ZONE, policy=policy)


def net(given: list[Any], periods: list[Any], start: str = "2026-11-02T10:00:00", **chosen: str) -> str:
    return str(
        report(given, periods, Policy(**{"rounding": "none", **chosen}), start).costs["total_cost"].net.normalize()
    )


def test_defaults_are_those_that_are_documented():
    assert {point.key: point.default for point in OPEN_POINTS} == {p.key: getattr(STANDARD, p.key) for p in OPEN_POINTS}
    assert all(point.default in point.choices and point.question.endswith("?") for point in OPEN_POINTS)


@pytest.mark.parametrize("point", OPEN_POINTS, ids=lambda point: point.key)
def test_an_answer_that_is_none_is_refused_with_the_choices(point: Any):
    with pytest.raises(ValueError, match=point.key) as refused:
        replace(STANDARD, **{point.key: "sometimes"})
    assert all(choice in str(refused.value) for choice in point.choices)


RESUMED = [(720, charging()), (360, PARKING), (432, charging())]
"""0.2 h of charging, 0.1 h of parking, 0.12 h of charging."""


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("last", "1"),  # 19.2 min of charging become 20: 0.40; 6 min of parking: 0.60
        ("parking", "1.884"),  # 19.2 min of charging: 0.384; parking becomes 15 min: 1.50
        ("session", "1.08"),  # 25.2 min become 30: 24 min of charging: 0.48; 6 min of parking: 0.60
        ("period", "2.1"),  # 20 and 10 min of charging: 0.60; 15 of parking: 1.50
        ("none", "0.984"),
    ],
)
def test_step_size_when_charging_is_resumed_after_parking(reading: str, expected: str):
    assert net(TIME_AND_PARKING, RESUMED, step_size=reading) == expected


@pytest.mark.parametrize(("spanning", "expected"), [("cut", "1.5"), ("start", "1")])
def test_a_period_that_spans_a_change(spanning: str, expected: str):
    elements = [element(component("ENERGY", "0.10"), end_time="12:00"), element(component("ENERGY", "0.20"))]
    assert net(elements, [(7200, charging("10"))], "2026-11-02T11:00:00", spanning=spanning) == expected


@pytest.mark.parametrize(("answer", "expected"), [("none", "0"), ("clock", "2")])
def test_time_that_no_period_states(answer: str, expected: str):
    elements = [element(component("TIME", "2.00"))]
    assert net(elements, [(3600, {"ENERGY": "5"})], time_without_volume=answer) == expected


@pytest.mark.parametrize(("answer", "expected"), [("moment", "0"), ("start", "1")])
def test_the_weekday_after_midnight(answer: str, expected: str):
    """Friday 22:00 to 06:00: at one on Saturday morning."""
    elements = [element(component("ENERGY", "0.10"), start_time="22:00", end_time="06:00", day_of_week=["FRIDAY"])]
    assert net(elements, [(3600, charging("10"))], "2026-11-07T01:00:00", wrapped_day=answer) == expected


@pytest.mark.parametrize(("answer", "expected"), [("day", "1"), ("never", "0")])
def test_equal_times(answer: str, expected: str):
    elements = [element(component("ENERGY", "0.10"), start_time="08:00", end_time="08:00")]
    assert net(elements, [(3600, charging("10"))], equal_times=answer) == expected


@pytest.mark.parametrize(("answer", "expected"), [("first", "1"), ("each", "6")])
def test_a_second_fee(answer: str, expected: str):
    elements = [element(component("FLAT", "5.00"), min_duration=3600), element(component("FLAT", "1.00"))]
    assert net(elements, [(7200, charging("10"))], flat=answer) == expected


@pytest.mark.parametrize(("answer", "expected"), [("dimension", "3"), ("element", "1")])
def test_one_element_or_one_component_for_each_dimension(answer: str, expected: str):
    elements = [element(component("FLAT", "1.00")), element(component("ENERGY", "0.20"))]
    assert net(elements, [(3600, charging("10"))], elements=answer) == expected


@pytest.mark.parametrize(("answer", "expected"), [("derived", "1"), ("unknown", "0")])
def test_a_current_that_is_not_stated(answer: str, expected: str):
    """10 kWh in an hour are 43 A at 230 V, the sum of the phases."""
    elements = [element(component("ENERGY", "0.10"), min_current=32)]
    assert net(elements, [(3600, charging("10"))], current=answer) == expected


def two_tariffs(first: dict[str, Any], last: dict[str, Any], policy: Policy) -> Report:
    """A session whose periods name two tariffs, and one none."""
    elements = [element(component("ENERGY", "0.10"))]
    tariffs = [tariff("2.2.1", elements, **{"id": id_, **more}) for id_, more in (("A", first), ("B", last))]
    record = priced_cdr("2.2.1", tariffs[0], ZONE, "2026-11-02T10:00:00", [(3600, charging("10"))] * 3)
    record["tariffs"] = tariffs
    record["charging_periods"][1].pop("tariff_id")
    record["charging_periods"][2]["tariff_id"] = "b"
    return price_record(record, "CDR", "2.2.1", time_zone=ZONE, policy=policy)


@pytest.mark.parametrize(("answer", "expected"), [("free", 2), ("first", 3)])
def test_a_period_without_tariff_beside_others(answer: str, expected: int):
    found = two_tariffs({}, {}, Policy(period_without_tariff=answer))
    assert found.costs["total_cost"].net == expected
    assert "period_without_tariff" in found.settings


@pytest.mark.parametrize(("answer", "expected"), [("first", 5), ("last", 7), ("none", 2)])
def test_limits_of_two_tariffs(answer: str, expected: int):
    found = two_tariffs({"min_price": ("5.00", None)}, {"min_price": ("7.00", None)}, Policy(limits=answer))
    assert found.costs["total_cost"].net == expected
    assert "limits" in found.settings


@pytest.mark.parametrize(
    ("rounding", "net_", "gross"),
    [
        ("none", "18.9251736", "22.520956584"),
        ("4", "18.9252", "22.521"),
        ("currency", "18.93", "22.52"),
        ("line", "18.92", "22.52"),
        ("net-and-vat", "18.94", "22.54"),
    ],
)
def test_rounding(rounding: str, net_: str, gross: str):
    """Two lines of 9.4625868 each, and 19 % of tax."""
    elements = [element(component("ENERGY", "0.123", 0, "19"))]
    other = [element(component("ENERGY", "0.123", 0, "19"), max_kwh=Decimal("76.9316"))]
    periods = [(3600, charging("76.9316")), (3600, charging("76.9316"))]
    found = report(other + elements, periods, Policy(rounding=rounding)).costs["total_cost"]
    assert (str(found.net), str(found.gross)) == (net_, gross) or (found.net, found.gross) == (
        Decimal(net_),
        Decimal(gross),
    )


def test_no_setting_matters_where_all_is_clear():
    elements = [element(component("ENERGY", "0.25", vat="10"), component("FLAT", "1.00", vat="10"))]
    assert report(elements, [(3600, charging("10"))], STANDARD).settings == {}


def energy(price: str, **restrictions: Any) -> Any:
    return element(component("ENERGY", price), **restrictions)


HOUR = [(3600, charging("10"))]
FEES = [element(component("FLAT", "5.00"), min_duration=60), element(component("FLAT", "1.00"))]
MATTERING = [
    ("step_size", TIME_AND_PARKING, RESUMED),
    ("spanning", [energy("0.10", end_time="10:30"), energy("1")], HOUR),
    ("time_without_volume", [element(component("TIME", "1"))], [(3600, {"ENERGY": "5"})]),
    ("flat", FEES, HOUR),
    ("current", [energy("0.10", min_current=32)], HOUR),
    ("rounding", [energy("0.12345")], [(3600, charging("0.111"))]),
    ("equal_times", [energy("1", start_time="08:00", end_time="08:00")], HOUR),
    ("wrapped_day", [energy("1", start_time="20:00", end_time="12:00", day_of_week=["SUNDAY"])], HOUR),
]


@pytest.mark.parametrize(("key", "elements", "periods"), MATTERING, ids=[key for key, _, _ in MATTERING])
def test_a_setting_that_mattered_is_named_with_its_reason(key: str, elements: list[Any], periods: list[Any]):
    found = {setting["key"]: setting for setting in report(elements, periods, STANDARD).settings_as_json()}
    assert key in found
    assert found[key]["value"] == found[key]["default"]
    assert found[key]["why"].endswith(".")
