"""A session cut into charging periods, worked out by hand."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.courses import Course, Origin
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tariff_cuts import Span


def utc(clock: str) -> datetime:
    return datetime.fromisoformat(f"2024-04-14T{clock}").replace(tzinfo=UTC)


def read(clock: str, shown: Any, **members: Any) -> dict[str, Any]:
    return {"timestamp": f"2024-04-14T{clock}:00.000Z", "value": shown, **members}


def made(course: Course) -> tuple[Origin, list[tuple[str, str]]]:
    origin, periods = course.made()
    return origin, [(f"{period.start:%H:%M}", str(period.energy)) for period in periods]


TWO = [read("10:00", 100), read("12:00", 120)]
BY_KWH = {"id": "T", "elements": [{"restrictions": {"max_kwh": n("7.5")}}]}
BY_CLOCK = {"id": "T", "elements": [{"restrictions": {"start_time": "13:00"}}]}


def test_energy_thresholds_cut_where_they_are_reached():
    course = Course(utc("10:00"), utc("12:00"), TWO, tariff=BY_KWH)
    assert made(course) == (Origin.READINGS, [("10:00", "7.5"), ("10:45", "12.5")])


def test_the_clock_cuts_only_where_the_zone_is_known():
    course = Course(utc("10:00"), utc("12:00"), TWO, tariff=BY_CLOCK, zone=ZoneInfo("Europe/Berlin"))
    assert made(course) == (Origin.READINGS, [("10:00", "10"), ("11:00", "10")])
    assert made(Course(utc("10:00"), utc("12:00"), TWO, tariff=BY_CLOCK))[1] == [("10:00", "20")]


def test_synthetic_readings_are_the_periods_they_were_made_from():
    values = [value | {"synthetic": True} for value in TWO]
    course = Course(utc("09:00"), utc("12:00"), values, tariff=BY_KWH)
    assert made(course) == (Origin.PERIODS, [("10:00", "20")])


def test_a_synthetic_reading_among_others_says_that_the_list_is_cut_already():
    course = Course(utc("10:00"), utc("12:00"), [TWO[0], read("11:00", 110, synthetic=True), TWO[1]], tariff=BY_KWH)
    assert made(course) == (Origin.READINGS, [("10:00", "10"), ("11:00", "10")])


def test_beside_signed_readings_others_count_only_in_good_order():
    signed = [read("10:00", 100, signedData="x"), read("12:00", 120, signedData="y")]
    good = [signed[0], read("11:00", 115), signed[1]]
    assert made(Course(utc("10:00"), utc("12:00"), good))[1] == [("10:00", "15"), ("11:00", "5")]
    doubled = [*good, read("11:00", 116)]
    assert made(Course(utc("10:00"), utc("12:00"), doubled))[1] == [("10:00", "20")]


def test_the_total_is_charged_outside_of_the_time_of_parking():
    whole = Course(utc("10:00"), utc("12:00"), None, 20)
    assert made(whole) == (Origin.TOTAL, [("10:00", "20")])
    for parking, expected in (
        (("11:00", "12:00"), [("10:00", "20"), ("11:00", "0")]),
        (("10:00", "11:00"), [("10:00", "0"), ("11:00", "20")]),
        (("10:30", "11:00"), [("10:00", "20"), ("10:30", "0"), ("11:00", "0")]),
        (("10:00", "12:00"), [("10:00", "20")]),
    ):
        span = Span(utc(parking[0]), utc(parking[1]))
        assert made(Course(utc("10:00"), utc("12:00"), None, 20, span))[1] == expected
        assert whole.is_parked(span)


def test_without_start_or_energy_nothing_is_known():
    assert made(Course(None, utc("12:00"), None, 20)) == (Origin.TOTAL, [])
    assert made(Course(utc("10:00"), utc("12:00"), "x", "20"))[1] == []


def test_a_course_is_written_with_the_time_of_each_period():
    tariff = {"id": "T", "elements": [{"price_components": [{"type": "TIME"}]}]}
    parking = Span(utc("11:30"), utc("12:00"))
    course = Course(utc("10:00"), utc("12:00"), [*TWO[:1], read("11:30", 120), TWO[1]], parking=parking, tariff=tariff)
    assert course.written(course.made()[1]) == [
        {
            "start_date_time": "2024-04-14T10:00:00Z",
            "dimensions": [{"type": "ENERGY", "volume": 20}, {"type": "TIME", "volume": n("1.5")}],
        },
        {
            "start_date_time": "2024-04-14T11:30:00Z",
            "dimensions": [{"type": "PARKING_TIME", "volume": n("0.5")}],
        },
    ]
    assert not course.is_by_clock
