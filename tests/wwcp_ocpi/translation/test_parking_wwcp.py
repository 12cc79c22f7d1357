"""Hours of parking in OCPI, from when to when in WWCP."""

from typing import Any

import pytest

from generators.ocpi_samples import REMOVED, put, sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate


def there(cdr: dict[str, Any], **options: Any) -> dict[str, Any]:
    return translate(cdr, "CDR", "ocpi-2.2.1", "wwcp", **options).value


def back(record: dict[str, Any], **options: Any) -> dict[str, Any]:
    return translate(record, "ChargeDetailRecord", "wwcp", "ocpi-2.2.1", **options).value


def test_the_charging_periods_say_when():
    made = there(sample("CDR"))
    assert made["parkingTime"] == {"start": "2026-05-03T11:00:00.000Z", "end": "2026-05-03T11:30:00.000Z"}
    assert "total_parking_time" not in made["customData"]["OCPI"]
    assert same(back(made), sample("CDR"))


def test_without_a_carry_the_periods_of_parking_return():
    bare = back(there(sample("CDR"), carry=False), carry=False)
    assert str(bare["total_parking_time"]) == "0.5"
    assert same(bare["charging_periods"][1], sample("CDR")["charging_periods"][1])


def test_hours_alone_are_put_at_the_end_of_the_session():
    cdr = put(sample("CDR"), "/charging_periods/1/dimensions", [{"type": "ENERGY", "volume": 1}])
    made = translate(cdr, "CDR", "ocpi-2.2.1", "wwcp")
    assert made.value["parkingTime"] == {"start": "2026-05-03T11:00:00.000Z"}
    (note,) = [note for note in made.notes if note.to == "/parkingTime"]
    assert (note.kind, note.from_) == ("approximated", "/total_parking_time")
    bare = back(there(cdr, carry=False), carry=False)
    assert str(bare["total_parking_time"]) == "0.5"
    assert not [d for period in bare["charging_periods"] for d in period["dimensions"] if d["type"] == "PARKING_TIME"]


def test_hours_that_the_periods_gainsay_are_put_at_the_end():
    cdr = sample("CDR") | {"total_parking_time": n("0.25")}
    assert there(cdr)["parkingTime"] == {"start": "2026-05-03T11:15:00.000Z"}
    assert same(back(there(cdr)), cdr)


@pytest.mark.parametrize("hours", [None, "0.5", -1, n("0.00000001"), n("1e400"), True, REMOVED])
def test_what_is_no_time_is_carried(hours):
    cdr = put(sample("CDR"), "/total_parking_time", hours)
    cdr["charging_periods"] = cdr["charging_periods"][:1]
    assert "parkingTime" not in there(cdr)
    assert same(back(there(cdr)), cdr)


def test_parking_after_the_session_is_told_in_hours_only():
    made = there(sample("CDR"), carry=False)
    made["parkingTime"] = {"start": "2026-05-03T11:30:00.000Z", "end": "2026-05-03T12:30:00.000Z"}
    returned = translate(made, "ChargeDetailRecord", "wwcp", "ocpi-2.2.1")
    assert returned.value["total_parking_time"] == 1
    sentence = "OCPI says how long the vehicle parked; no charging period says when."
    assert sentence in [note.message for note in returned.notes if note.to == "/total_parking_time"]
    assert same(translate(returned.value, "CDR", "ocpi-2.2.1", "wwcp").value, made)


def test_an_edit_of_the_span_is_an_edit_of_the_hours():
    made = there(sample("CDR"))
    made["parkingTime"] = {"start": "2026-05-03T10:30:00.000Z", "end": "2026-05-03T11:30:00.000Z"}
    assert back(made)["total_parking_time"] == 1
