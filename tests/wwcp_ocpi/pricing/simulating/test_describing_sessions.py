"""Sessions in the words of a description."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.pricing import read_session
from wwcp_ocpi.pricing.moments import moment
from wwcp_ocpi.pricing.simulating import BadDescription, described, read_description
from wwcp_ocpi.pricing.simulating.shortening import charged

from .offers import BERLIN, visits
from .test_cost_curves import SLOW

ANCHOR = datetime.fromisoformat("2026-03-29T01:00Z")


def cdr(*periods: tuple[str, dict[str, str]], **members: Any) -> dict[str, Any]:
    charging = [
        {"start_date_time": start, "dimensions": [{"type": n, "volume": Decimal(v)} for n, v in volumes.items()]}
        for start, volumes in periods
    ]
    return {"id": "C1", "start_date_time": periods[0][0], "charging_periods": charging} | members


def test_parking_in_between_comes_after_charging() -> None:
    value = cdr(
        ("2026-06-03T08:00:00Z", {"RESERVATION_TIME": "0.25"}),
        ("2026-06-03T08:15:00Z", {"ENERGY": "10", "TIME": "0.5", "MAX_POWER": "30"}),
        ("2026-06-03T08:45:00Z", {"PARKING_TIME": "0.25"}),
        ("2026-06-03T09:00:00Z", {"ENERGY": "2.5", "TIME": "0.25"}),
        end_date_time="2026-06-03T09:15:00Z",
        currency="EUR",
        cdr_token={"type": "AD_HOC_USER"},
        cdr_location={"connector_power_type": "AC_3_PHASE"},
    )
    assert described(read_session(value, "CDR", "2.2.1")) == {
        "id": "C1",
        "start": "2026-06-03T08:15:00Z",
        "duration": 45,
        "kwh": Decimal("12.5"),
        "curve": [[0, 20], [30, 10]],
        "parking": 15,
        "reservation": 15,
        "power_type": "AC_3_PHASE",
        "currency": "EUR",
        "token_type": "AD_HOC_USER",
    }


def test_a_reservation_that_expired_stays_one() -> None:
    value = cdr(("2026-06-03T08:00:00Z", {"RESERVATION_TIME": "0.5"}), end_date_time="2026-06-03T08:30:00Z")
    found = described(read_session(value, "CDR", "2.2.1"))
    assert found == {"id": "C1", "start": "2026-06-03T08:30:00Z", "reservation": 30, "reservation_expired": True}
    assert read_description(found).session().expired


def test_what_did_not_start_cannot_be_described() -> None:
    with pytest.raises(BadDescription, match="The session does not say when it started; give start"):
        described(read_session({"id": "C1"}, "CDR", "2.2.1"))


def test_the_zone_that_was_given_is_remembered() -> None:
    session = read_description({"start": "2026-06-03T09:30", "kwh": 5, "power": 10}, zone=BERLIN).session()
    assert described(session) == {"start": "2026-06-03T09:30", "kwh": 5, "power": 10, "time_zone": "Europe/Berlin"}


@SLOW
@given(st.data())
def test_periods_in_words_are_the_same_periods(data: st.DataObject) -> None:
    """Whether they are its own words or are found by its periods."""
    session = data.draw(visits(ANCHOR)).starting(moment(ANCHOR)).session()
    own = data.draw(st.booleans())
    again = read_description(described(session if own else replace(session, value={}))).session()
    assert (again.start, again.charging_start, again.end) == (session.start, session.charging_start, session.end)
    assert abs(charged(again) - charged(session)) < Decimal("1e-20")
