"""Gaps in a day, a week, a calendar and in ranges: which are reported, and in which words."""

from typing import Any

import pytest

from generators.linting_cases import DAY, NIGHT, WEEK, el, energy, priced, tariff
from wwcp_ocpi.pricing.linting import lint

RULES = ("tariff.gap-time", "tariff.gap-range", "tariff.free-allowance")


def said(*elements: dict[str, Any]) -> list[str]:
    return [finding.message for finding in lint(tariff(*elements), "2.2.1") if finding.rule in RULES]


def parking(**restrictions: Any) -> dict[str, Any]:
    return el(priced("PARKING_TIME", "6"), **restrictions)


@pytest.mark.parametrize(
    ("elements", "message"),
    [
        ([el(**NIGHT)], "ENERGY has no price every day from 08:00 to 20:00."),
        ([el(**DAY)], "ENERGY has no price every day from 20:00 to 08:00."),
        ([el(day_of_week=WEEK[:5], **DAY), el(day_of_week=WEEK[5:]), el(**NIGHT)], None),
        (
            [el(day_of_week=WEEK[:5]), el(day_of_week=WEEK[5:6], **DAY), el(day_of_week=WEEK[6:])],
            "ENERGY has no price on Saturday from 20:00 to 08:00.",
        ),
        (
            [el(start_date="2026-03-01", end_date="2026-03-04"), el(start_date="2026-03-05", end_date="2026-03-09")],
            "ENERGY has no price on 2026-03-04 all day.",
        ),
        (
            [el(start_date="2026-03-01", end_date="2026-03-04"), el(start_date="2026-03-08")],
            "ENERGY has no price from 2026-03-04 until 2026-03-08 all day.",
        ),
        ([el(start_date="2026-03-01", end_date="2026-03-04")], None),
        (
            [el(max_kwh=10, **NIGHT), el(**DAY)],
            "ENERGY has no price from 10 kWh, every day from 20:00 to 08:00.",
        ),
        ([el(max_kwh=10, max_power=11), el(min_kwh=10)], "ENERGY has no price below 10 kWh and from 11 kW."),
        ([el(max_duration=3600), el(min_duration=3660)], "ENERGY has no price from 3600 to 3660 s."),
        ([el(start_time="08:00", end_time="23:59"), el(start_time="00:00", end_time="08:00")], None),
    ],
)
def test_energy_without_price(elements: list[dict[str, Any]], message: str | None) -> None:
    assert said(*elements) == ([message] if message else [])


@pytest.mark.parametrize(
    "elements",
    [
        [el(), parking(min_duration=3600)],
        [el(), parking(**DAY)],
        [el(), parking(day_of_week=WEEK[:6], start_time="08:00", end_time="12:00")],
        [el(), parking(max_duration=7200)],
        [el(**DAY), el(priced("TIME", "6"), **NIGHT)],
        [el(**DAY), el(priced("FLAT", "5"), **NIGHT)],
        [el(energy("0"), **DAY)],
        [el(priced("FLAT", "1"), **DAY), el()],
        [el(priced("TIME", "1"), reservation="RESERVATION", **DAY), el()],
        [el(max_kwh=1000)],
    ],
)
def test_what_may_well_be_meant_is_not_reported(elements: list[dict[str, Any]]) -> None:
    assert said(*elements) == []


def test_a_few_minutes_and_a_hole_between_two_ranges_are_not_meant_for_parking_either() -> None:
    windows = [parking(start_time="08:00", end_time="12:00"), parking(start_time="12:15", end_time="18:00")]
    assert said(el(), *windows) == ["PARKING_TIME has no price every day from 12:00 to 12:15."]
    ranges = [parking(min_duration=60, max_duration=3600), parking(min_duration=7200)]
    assert said(el(), *ranges) == ["PARKING_TIME has no price from 3600 to 7200 s."]


def test_where_an_element_cannot_be_read_gaps_are_not_sought() -> None:
    assert said(el(**DAY)) != []
    assert said(el(**DAY), {"price_components": [energy()], "restrictions": {"start_time": "8 pm"}}) == []


def test_a_fee_at_all_times_does_not_stand_for_energy() -> None:
    assert said(el(**DAY), el(priced("FLAT", "1"))) == ["ENERGY has no price every day from 20:00 to 08:00."]


def test_what_is_before_the_tariff_is_valid_does_not_keep_an_element() -> None:
    elements = [el(start_date="2026-03-01"), el(energy("0.50"))]

    def rules(**members: str) -> list[str]:
        return [finding.rule for finding in lint(tariff(*elements, **members), "2.2.1")]

    assert rules() == rules(start_date_time="2026-03-01T11:59:00Z") == []
    assert rules(start_date_time="2026-03-01T12:00:00Z") == ["tariff.element-hidden"]


def test_an_overnight_window_hides_only_what_it_hides_by_either_reading_of_its_weekdays() -> None:
    def hidden(*days: str) -> bool:
        value = tariff(
            el(day_of_week=list(days), **NIGHT),
            el(day_of_week=["SATURDAY"], start_time="00:00", end_time="06:00"),
            el(),
        )
        return any(finding.rule == "tariff.element-hidden" for finding in lint(value, "2.2.1"))

    assert hidden("FRIDAY", "SATURDAY")
    assert not hidden("FRIDAY")
    assert not hidden("SATURDAY")
