"""Rules between the members of Booking, BookingLocation and the classes below them (OCPI 2.3.0)."""

from collections.abc import Iterator

from wwcp_ocpi.ocpi.relations.locations import check_distinct, check_newest
from wwcp_ocpi.ocpi.relations.order import check_not_negative, check_period
from wwcp_ocpi.ocpi.relations.reading import Members, below, each, moment, number, text
from wwcp_ocpi.ocpi.report import Report

_VALUED = frozenset({"ACCESS_CODE", "LICENSE_PLATE"})
"""Access methods that say nothing without their value."""

_TIMES = (
    "change_until_minutes", "cancel_until_minutes", "early_start_time", "noshow_timeout", "late_stop_time",
    "min_booking_duration", "max_booking_duration",
)  # fmt: skip


def check_span(value: Members, pointer: str, report: Report) -> None:
    """A Period ends after it starts."""
    check_period(value, "start_date_time", "end_date_time", pointer, report)


def check_timeslot(value: Members, pointer: str, report: Report) -> None:
    """Times and power of a Timeslot."""
    check_span(value, pointer, report)
    check_not_negative(value, ("min_power", "max_power"), pointer, report)
    low, high = number(value, "min_power"), number(value, "max_power")
    if low is not None and high is not None and low > high:
        report("ocpi.power-range", f"{pointer}/min_power", f"min_power {low} is above max_power {high}.")


def check_calendar(value: Members, pointer: str, report: Report) -> None:
    """A Calendar's timeslots lie within it."""
    check_period(value, "begin_from", "end_before", pointer, report)
    first, last = moment(value, "begin_from"), moment(value, "end_before")
    for at, slot in each(value, "available_timeslots"):
        start, end = moment(slot, "start_date_time"), moment(slot, "end_date_time")
        if (first is not None and start is not None and start < first) or (
            last is not None and end is not None and end > last
        ):
            report("ocpi.timeslot-outside", f"{pointer}{at}", "The timeslot does not lie within its calendar.")
    increment = number(value, "timeslot_increment")
    if increment is not None and increment < 1:
        message = f"timeslot_increment is {increment}; steps are 1 or more."
        report("ocpi.timeslot-increment", f"{pointer}/timeslot_increment", message)


def check_booking_location(value: Members, pointer: str, report: Report) -> None:
    """Ids and times of the calendars of a BookingLocation."""
    calendars = each(value, "calendars")
    check_distinct(calendars, "id", "ocpi.duplicate-id", pointer, report)
    check_newest(value, "calendar", calendars, pointer, report)


def check_terms(value: Members, pointer: str, report: Report) -> None:
    """BookingTerms that hold together."""
    check_not_negative(value, _TIMES, pointer, report)
    low, high = number(value, "min_booking_duration"), number(value, "max_booking_duration")
    if low is not None and high is not None and low > high:
        message = f"min_booking_duration {low} is above max_booking_duration {high}."
        report("ocpi.booking-terms", f"{pointer}/min_booking_duration", message)
    for name in ("early_start", "late_stop"):
        if value.get(f"{name}_allowed") is False and number(value, f"{name}_time"):
            message = f"{name}_time is given, but {name}_allowed is false."
            report("ocpi.booking-terms", f"{pointer}/{name}_time", message)


def check_access(value: Members, pointer: str, report: Report) -> None:
    """An AccessInformation by a code has the code."""
    method = text(value, "method")
    if method in _VALUED and value.get("value") is None:
        report("ocpi.access-value", f"{pointer}/value", f"method is {method}, but there is no value.")


def check_booking(value: Members, pointer: str, report: Report) -> None:
    """A Booking against its cancellation, its requests and its terms."""
    _check_cancellation(value, pointer, report)
    _check_requests(value, pointer, report)
    _check_access_methods(value, pointer, report)


def _check_cancellation(value: Members, pointer: str, report: Report) -> None:
    status, reason = text(value, "reservation_status"), text(below(value, "canceled"), "cancellation_reason")
    if status == "CANCELED" and value.get("canceled") is None:
        message = "The booking is canceled, but canceled does not say why and by whom."
        report("ocpi.booking-cancellation", f"{pointer}/canceled", message)
    elif status == "CANCELED" and reason == "NO_CANCELED":
        message = "The booking is canceled, but the reason is NO_CANCELED."
        report("ocpi.booking-cancellation", f"{pointer}/canceled/cancellation_reason", message)
    elif status not in ("CANCELED", None) and reason not in ("NO_CANCELED", None):
        message = f"The booking is {status}, but canceled gives {reason} as a reason."
        report("ocpi.booking-cancellation", f"{pointer}/canceled", message)


def _check_requests(value: Members, pointer: str, report: Report) -> None:
    own = text(value, "request_id")
    for at, status in each(value, "booking_requests"):
        asked = text(below(status, "booking_request"), "request_id")
        if own is not None and asked is not None and asked.casefold() != own.casefold():
            place = f"{pointer}{at}/booking_request/request_id"
            report("ocpi.booking-request", place, f'request_id is "{asked}", but that of the booking is "{own}".')


def _check_access_methods(value: Members, pointer: str, report: Report) -> None:
    supported = set(_texts(below(value, "booking_terms"), "supported_access_methods"))
    for at, access in each(value, "access_information"):
        method = text(access, "method")
        if supported and method is not None and method not in supported:
            message = f"The booking's terms do not support access by {method}."
            report("ocpi.access-method", f"{pointer}{at}/method", message)


def _texts(value: Members, name: str) -> Iterator[str]:
    found = value.get(name)
    return (element for element in found if isinstance(element, str)) if isinstance(found, list) else iter(())
