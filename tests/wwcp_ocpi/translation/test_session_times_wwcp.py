"""Start, end and duration of a session: what is stated, and what follows from the rest."""

from typing import Any

import pytest

from generators.ocpi_samples import REMOVED, put, sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.moments import ocpi_text
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.session_times import session_span


def there(cdr: dict[str, Any], **options: Any) -> dict[str, Any]:
    return translate(cdr, "CDR", "ocpi-2.2.1", "wwcp", **options).value


def back(record: dict[str, Any], **options: Any) -> dict[str, Any]:
    return translate(record, "ChargeDetailRecord", "wwcp", "ocpi-2.2.1", **options).value


@pytest.mark.parametrize(
    ("end", "hours", "seconds"),
    [
        ("11:23:20", "1.3889", "5000"),  # 5000 seconds are 1.38888… hours
        ("11:23:20", "1.389", "5000.4"),
        ("11:30:00", "1.5", "5400"),
        ("11:30:00", "1.3889", "5000.04"),
    ],
)
def test_rounded_hours_are_the_time_from_start_to_end(end, hours, seconds):
    cdr = sample("CDR") | {"end_date_time": f"2026-05-03T{end}Z", "total_time": n(hours)}
    assert str(there(cdr)["duration"]) == seconds
    assert same(back(there(cdr)), cdr)
    assert str(back(there(cdr, carry=False), carry=False)["total_time"]) == hours


def test_a_missing_end_is_the_start_and_the_hours():
    cdr = put(sample("CDR"), "/end_date_time", REMOVED)
    made = translate(cdr, "CDR", "ocpi-2.2.1", "wwcp")
    assert made.value["sessionTime"]["end"] == "2026-05-03T11:30:00.000Z"
    assert ("assumed", "/total_time") in [(x.kind, x.from_) for x in made.notes if x.to == "/sessionTime/end"]
    assert same(back(made.value), cdr)


def test_missing_hours_are_the_time_from_start_to_end():
    cdr = put(sample("CDR"), "/total_time", REMOVED)
    assert there(cdr)["duration"] == 5400
    assert same(back(there(cdr)), cdr)


@pytest.mark.parametrize("hours", ["1.5", None, -1, n("1e400")])
def test_odd_hours_come_back(hours):
    cdr = sample("CDR") | {"total_time": hours}
    assert same(back(there(cdr)), cdr)


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"sessionTime": {"start": "2026-05-03T10:00:00.000Z"}, "duration": n("0.5")}, "2026-05-03T10:00:00.500Z"),
        ({"sessionTime": {"start": "2026-05-03T10:00:00.000Z"}, "duration": -1}, None),
        ({"sessionTime": {"start": "2026-05-03T10:00:00.000Z"}, "duration": 10**20}, None),
        ({"sessionTime": None}, None),
        ({"stop": {"timestamp": "2026-05-03T10:00:00.000Z"}}, "2026-05-03T10:00:00Z"),
        ({"start": {"timestamp": "2026-05-03T10:00:00.000Z"}, "duration": 5}, None),
    ],
)
def test_the_end_of_a_record_of_wwcp(record, expected):
    end = session_span(record)[1]
    assert (None if end is None else ocpi_text(end)) == expected
