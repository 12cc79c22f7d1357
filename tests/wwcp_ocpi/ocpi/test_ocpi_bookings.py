"""Bookings, what can be booked, and the requests for it."""

import pytest

from generators.ocpi_breaking import assert_broken
from generators.ocpi_module_cases import BOOKINGS, Case
from generators.ocpi_module_samples import module_sample
from generators.ocpi_samples import sample
from wwcp_ocpi.ocpi import problems, view


@pytest.mark.parametrize("case", BOOKINGS, ids=lambda case: f"{case.rule} {case.version} {case.change}")
def test_a_broken_rule_is_named_where_it_is_broken(case: Case) -> None:
    assert_broken(case)


def rules(value: object, name: str = "Booking") -> list[str]:
    return [one.rule for one in problems(value, "2.3.0", name)]


def test_a_canceled_booking_says_why_and_by_whom() -> None:
    value = module_sample("Booking", "2.3.0") | {"reservation_status": "CANCELED"}
    assert rules(value) == ["ocpi.booking-cancellation"]
    value["canceled"] = {"cancellation_reason": "FULL", "who_canceled": "CPO"}
    assert rules(value) == []
    value["canceled"]["cancellation_reason"] = "NO_CANCELED"
    assert rules(value) == ["ocpi.booking-cancellation"]


def test_a_booking_that_stands_may_say_that_it_was_not_canceled() -> None:
    value = module_sample("Booking", "2.3.0")
    value["canceled"] = {"cancellation_reason": "NO_CANCELED", "who_canceled": "EMSP"}
    assert rules(value) == []


def test_request_ids_are_the_same_in_any_case() -> None:
    assert rules(module_sample("Booking", "2.3.0") | {"request_id": "rq1"}) == []


def test_a_calendar_without_end_keeps_no_timeslot_out() -> None:
    value = module_sample("BookingLocation", "2.3.0")
    value["calendars"][0]["end_before"] = "some day"
    value["calendars"][0]["available_timeslots"][0]["end_date_time"] = "2027-01-01T00:00:00Z"
    assert rules(value, "BookingLocation") == ["ocpi.datetime"]


def test_two_calendars_of_a_location_have_two_ids() -> None:
    value = module_sample("BookingLocation", "2.3.0")
    value["calendars"].append(value["calendars"][0] | {"id": "cal1"})
    assert rules(value, "BookingLocation") == ["ocpi.duplicate-id"]


def test_terms_without_supported_methods_forbid_none() -> None:
    value = module_sample("Booking", "2.3.0")
    value["booking_terms"]["supported_access_methods"] = []
    assert rules(value) == ["ocpi.empty-list"]


def test_an_early_start_of_no_minutes_is_none() -> None:
    value = module_sample("BookingLocation", "2.3.0")
    value["booking_terms"] |= {"early_start_allowed": False, "early_start_time": 0}
    assert rules(value, "BookingLocation") == []


def test_the_terms_have_a_url_of_their_own_name() -> None:
    seen = view(module_sample("Booking", "2.3.0"), "2.3.0", "Booking")
    assert seen.booking_terms.booking_terms == "https://cpo.example/terms"
    assert seen.booking_requests[0].booking_request.tokens[0].uid == "04A1B2C3"


def test_members_of_the_earlier_draft_are_read() -> None:
    value = module_sample("BookingLocation", "2.3.0")
    value["bookable"] = value.pop("policy")
    value["calendar"] = value.pop("calendars")
    seen = view(value, "2.3.0", "BookingLocation")
    assert (seen.bookable.reservation_required, seen.calendar[0].id) == (True, "CAL1")
    assert set(rules(value, "BookingLocation")) == {"ocpi.extension"}


def test_a_cdr_names_the_booking_and_what_it_took_too_long() -> None:
    value = sample("CDR", "2.3.0") | {"booking_id": "B1"}
    value["charging_periods"][0]["dimensions"].append({"type": "RESERVATION_OVERTIME", "volume": 1})
    assert rules(value, "CDR") == []
    assert [one.rule for one in problems(sample("CDR") | {"booking_id": "B1"}, "2.2.1", "CDR")] == [
        "ocpi.unknown-member"
    ]


@pytest.mark.parametrize(("dimension", "expected"), [("TIME", []), ("ENERGY", ["ocpi.reservation-dimension"])])
def test_a_booking_is_priced_by_time_or_once(dimension: str, expected: list[str]) -> None:
    value = sample("Tariff", "2.3.0")
    value["elements"][1] = {
        "price_components": [{"type": dimension, "price": 1, "step_size": 1}],
        "restrictions": {"booking": "BOOKING_OVERTIME"},
    }
    assert rules(value, "Tariff") == expected
