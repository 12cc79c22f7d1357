"""The week of a tariff: runs without gaps, the cells that are drawn, and the same components that pricing finds."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.wwcp_ocpi.pricing.worked_prices import WEEKDAYS, component, element

from wwcp_ocpi.pricing import Policy, price
from wwcp_ocpi.pricing.moments import HOUR, instant, moment
from wwcp_ocpi.pricing.report import Report
from wwcp_ocpi.pricing.simulating import Row, Typical, Week, read_description, starts_of_week, week
from wwcp_ocpi.pricing.tariff import DIMENSIONS, Component, Dimension
from wwcp_ocpi.pricing.zone import Zone

from .offers import BERLIN, offer, offers, visit

WEDNESDAY = date(2026, 6, 3)
PER_KWH = component("ENERGY", "0.40", vat="20")
NIGHT = element(component("ENERGY", "0.25", vat="20"), start_time="22:00", end_time="06:00")
SLOW = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def told(row: Row, day: date) -> list[tuple[str, str, int | None]]:
    runs = [run.as_json() for run in row.runs if run.day == day]
    return [(run["from"], run["until"], run["element"]) for run in runs]


def prices(row: Row) -> list[list[str | None]]:
    """The grid as it is drawn."""
    runs = [run.as_json()["price"] for run in row.runs]
    return [[None if number is None else runs[number] for number in day] for day in row.cells]


def test_a_night_price_is_two_runs_a_day() -> None:
    found = week(offer(NIGHT, element(PER_KWH)), WEDNESDAY, zone=BERLIN)
    assert (found.monday, found.slot) == (date(2026, 6, 1), 60)
    assert told(found.row("ENERGY"), WEDNESDAY) == [("00:00", "06:00", 0), ("06:00", "22:00", 1), ("22:00", "24:00", 0)]
    assert prices(found.row("ENERGY")) == [["0.25"] * 6 + ["0.4"] * 16 + ["0.25"] * 2] * 7
    assert told(found.row("TIME"), WEDNESDAY) == [("00:00", "24:00", None)]
    assert instant(found.row("ENERGY").runs[0].start) == datetime.fromisoformat("2026-05-31T22:00:00Z")


def test_taxes_are_in_the_amount() -> None:
    run = week(offer(element(PER_KWH)), WEDNESDAY, zone=BERLIN).row("ENERGY").runs[0].as_json()
    assert (run["price"], run["amount"]) == ("0.4", {"excl_vat": "0.4", "incl_vat": "0.48"})


@pytest.mark.parametrize(("time", "slot"), [("09:00", 60), ("09:30", 30), ("09:15", 15), ("09:20", 20), ("23:59", 15)])
def test_cells_are_as_fine_as_needed_and_runs_are_exact(time: str, slot: int) -> None:
    found = week(offer(element(PER_KWH, end_time=time)), WEDNESDAY, zone=BERLIN)
    assert found.slot == slot
    assert {len(day) for day in found.row("ENERGY").cells} == {24 * 60 // slot}
    assert told(found.row("ENERGY"), WEDNESDAY)[0] == ("00:00", time, 0)


def test_weekdays_and_dates_are_those_of_the_week() -> None:
    tariff = offer(element(PER_KWH, day_of_week=WEEKDAYS, start_date="2026-06-02", end_date="2026-06-05"))
    days = [set(day) for day in prices(week(tariff, WEDNESDAY, zone=BERLIN).row("ENERGY"))]
    assert days == [{None}, {"0.4"}, {"0.4"}, {"0.4"}, {None}, {None}, {None}]
    assert prices(week(tariff, date(2026, 6, 8), zone=BERLIN).row("ENERGY")) == [[None] * 24] * 7


def test_how_far_a_session_is_decides() -> None:
    tariff = offer(
        element(PER_KWH, max_kwh=10, max_duration=3600, max_power=50),
        element(component("FLAT", "1.00"), max_kwh=10),
        element(component("PARKING_TIME", "3.00"), max_power=1),
    )
    energy = {
        typical: week(tariff, WEDNESDAY, zone=BERLIN, typical=typical).row("ENERGY").runs[0].component is not None
        for typical in (
            Typical(),
            Typical(kwh=Decimal(10)),
            Typical(elapsed=3600),
            Typical(power=Decimal(50)),
            Typical(kwh=Decimal("9.9"), elapsed=3599, power=Decimal("49.9")),
        )
    }
    assert list(energy.values()) == [True, False, False, False, True]
    far = week(tariff, WEDNESDAY, zone=BERLIN, typical=Typical(kwh=Decimal(20)))
    assert far.row("FLAT").runs[0].component is not None, "a fee falls due at the start"
    assert far.row("PARKING_TIME").runs[0].component is not None, "a parked vehicle takes no power"


def test_an_hour_that_is_skipped_has_no_cell() -> None:
    found = week(offer(NIGHT, element(PER_KWH)), date(2026, 3, 29), zone=BERLIN)
    row = found.row("ENERGY")
    sunday = told(row, date(2026, 3, 29))
    assert sunday == [("00:00", "02:00", 0), ("03:00", "06:00", 0), ("06:00", "22:00", 1), ("22:00", "24:00", 0)]
    assert prices(row)[6][:4] == ["0.25", "0.25", None, "0.25"]
    assert sum(run.end - run.start for run in row.runs) == 167 * HOUR


def test_an_hour_that_comes_twice_is_in_two_runs() -> None:
    found = week(
        offer(element(PER_KWH, end_time="02:30"), element(NIGHT["price_components"][0])),
        date(2026, 10, 25),
        zone=BERLIN,
    )
    row = found.row("ENERGY")
    assert told(row, date(2026, 10, 25)) == [
        ("00:00", "02:30", 0), ("02:30", "03:00", 1), ("02:00", "02:30", 0), ("02:30", "24:00", 1),
    ]  # fmt: skip
    assert sum(run.end - run.start for run in row.runs) == 169 * HOUR


def active(found: Week, dimension: Dimension, at: int) -> Component | None:
    return next(run.component for run in found.row(dimension).runs if run.start <= at < run.end)


def priced_first(report: Report, dimension: str) -> Component | None:
    """The component of the first moment of the session."""
    parts = [line.part for line in report.lines if line.part is not None and line.dimension == dimension]
    begun = [part for part in parts if part.start == report.session.start]
    return begun[0].component if begun else None


@SLOW
@given(st.data())
def test_a_session_of_a_minute_is_priced_as_the_cell_says(data: st.DataObject) -> None:
    tariff, zone, anchor = data.draw(offers())
    policy = Policy(
        equal_times=data.draw(st.sampled_from(("day", "never"))),
        wrapped_day=data.draw(st.sampled_from(("moment", "start"))),
    )
    power = data.draw(st.sampled_from([Decimal(text) for text in ("1.4", "3.9", "12", "25")]))
    start = moment(anchor + timedelta(minutes=data.draw(st.integers(-1500, 1500))))
    day = instant(start).astimezone(ZoneInfo(zone.name)).date()
    found = week(tariff, day, zone=zone, typical=Typical(power=power), policy=policy)
    told = {"start": instant(start).isoformat(), "power_type": "AC_3_PHASE"}
    charging = read_description(told | {"power": power, "duration": 1}).session()
    parking = read_description(told | {"parking": 1}).session()
    reports = [price(session, [tariff], zone=zone, policy=policy) for session in (charging, parking)]
    for dimension in DIMENSIONS:
        report = reports[dimension == "PARKING_TIME"]
        assert priced_first(report, dimension) is active(found, dimension, start), dimension


@given(st.data())
def test_runs_follow_each_other_and_cells_are_of_their_runs(data: st.DataObject) -> None:
    tariff, zone, anchor = data.draw(offers())
    found = week(tariff, anchor.date(), zone=zone)
    assert [row.dimension for row in found.rows] == list(get_args(Dimension))
    for row in found.rows:
        assert all(a.end == b.start for a, b in zip(row.runs, row.runs[1:], strict=False))
        assert abs(row.runs[-1].end - row.runs[0].start - 7 * 24 * HOUR) in (0, HOUR // 2, HOUR)
        for offset, cells in enumerate(row.cells):
            for place, number in enumerate(cells):
                if number is not None:
                    run, middle = row.runs[number], (place + Decimal("0.5")) * found.slot
                    assert run.day == found.monday + timedelta(days=offset)
                    assert run.begin <= middle < run.until


@pytest.mark.parametrize(("day", "hours"), [(WEDNESDAY, 168), (date(2026, 3, 29), 167), (date(2026, 10, 25), 169)])
def test_every_hour_is_a_start(day: date, hours: int) -> None:
    tariff = offer(NIGHT, element(PER_KWH))
    description = visit(kwh=22, power=22)
    starts = starts_of_week(description, [tariff], day, zone=BERLIN)
    assert len(starts) == hours
    for start in starts[::23]:
        session = description.starting(start.start).session()
        assert start.total == price(session, [tariff], zone=BERLIN).costs["total_cost"]
    by_hour: dict[int, set[Any]] = {}
    for start in starts:
        by_hour.setdefault(start.hour, set()).add(start.as_json()["per_kwh"]["incl_vat"])
    assert {hour: found for hour, found in by_hour.items() if hour in (5, 6, 21, 22)} == {
        5: {"0.3"}, 6: {"0.48"}, 21: {"0.48"}, 22: {"0.3"},
    }  # fmt: skip


def test_without_energy_there_is_no_price_per_kwh() -> None:
    first = starts_of_week(visit(parking=30), [offer(element(PER_KWH))], WEDNESDAY, zone=Zone("Asia/Kolkata", "asked"))[
        0
    ]
    assert first.as_json() == {
        "start": "2026-05-31T18:30:00Z", "date": "2026-06-01", "hour": 0,
        "total_cost": {"excl_vat": "0", "incl_vat": "0"}, "per_kwh": {"excl_vat": None, "incl_vat": None},
    }  # fmt: skip


def test_a_week_as_json() -> None:
    found = week(offer(element(PER_KWH)), WEDNESDAY, zone=BERLIN).as_json()
    assert {name: found[name] for name in found if name != "dimensions"} == {
        "tariff_id": "T1", "currency": "EUR", "time_zone": {"name": "Europe/Berlin", "inferred": False},
        "monday": "2026-06-01", "slot_minutes": 60,
    }  # fmt: skip
    energy = found["dimensions"][0]
    assert (energy["dimension"], len(energy["runs"]), energy["cells"][6]) == ("ENERGY", 7, [6] * 24)
