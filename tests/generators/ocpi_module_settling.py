"""What makes generated records of the further modules hold together: registration, commands, profiles, bookings."""

from collections.abc import Callable
from typing import Any

Members = dict[str, Any]


def in_order(value: Members, low: str, high: str) -> None:
    """Exchange two members that stand the wrong way round; moments compare as text once `Z` is off."""
    if low in value and high in value:
        first, second = (v.removesuffix("Z") if isinstance(v, str) else v for v in (value[low], value[high]))
        if first > second:
            value[low], value[high] = value[high], value[low]


def distinct(items: list[Members], key: str, taken: set[str]) -> None:
    """Ids that differ, case aside."""
    for item in items:
        while item[key].casefold() in taken:
            item[key] = f"{item[key]}{len(taken)}"[-36:]
        taken.add(item[key].casefold())


def newest(value: Members, items: list[Members]) -> None:
    """A change below raises `last_updated` above."""
    moments = [value["last_updated"], *(item["last_updated"] for item in items)]
    value["last_updated"] = max(moments, key=lambda text: text.removesuffix("Z"))


def _version_details(value: Members) -> None:
    """A module stands once, or once per role; credentials are always there."""
    value["endpoints"][0]["identifier"] = "credentials"
    found = {(endpoint["identifier"], endpoint.get("role")): endpoint for endpoint in value["endpoints"]}
    value["endpoints"] = list(found.values())


def _credentials(value: Members) -> None:
    roles = value.get("roles", [])
    found = {(role["role"], role["country_code"].casefold(), role["party_id"].casefold()): role for role in roles}
    if roles:
        value["roles"] = list(found.values())


def _connector_of_an_evse(value: Members) -> None:
    if "evse_uid" not in value:
        value.pop("connector_id", None)


def _authorization(value: Members) -> None:
    if value["allowed"] != "ALLOWED":
        value.pop("location", None)
    elif "token" in value:
        value["token"]["valid"] = True


def _profile(value: Members) -> None:
    """Each period starts later than the one before it, the first at once, the last before the end."""
    periods = value.get("charging_profile_period", [])
    periods.sort(key=lambda period: period["start_period"])
    for position, period in enumerate(periods):
        period["start_period"] = 0 if position == 0 else period["start_period"] + position
    if periods and "duration" in value:
        value["duration"] += periods[-1]["start_period"] + 1


def _active_profile(value: Members) -> None:
    value["result"] = "ACCEPTED" if "profile" in value else "REJECTED"


def _span(value: Members) -> None:
    in_order(value, "start_date_time", "end_date_time")


def _timeslot(value: Members) -> None:
    _span(value)
    in_order(value, "min_power", "max_power")


def _calendar(value: Members) -> None:
    """The timeslots lie within the calendar."""
    in_order(value, "begin_from", "end_before")
    for slot in value["available_timeslots"]:
        slot["start_date_time"], slot["end_date_time"] = value["begin_from"], value["end_before"]
    if "timeslot_increment" in value:
        value["timeslot_increment"] += 1


def _booking_location(value: Members) -> None:
    calendars = value.get("calendars", [])
    distinct(calendars, "id", set())
    newest(value, calendars)


def _terms(value: Members) -> None:
    in_order(value, "min_booking_duration", "max_booking_duration")
    for name in ("early_start", "late_stop"):
        if value.get(f"{name}_allowed") is False:
            value.pop(f"{name}_time", None)


def _access(value: Members) -> None:
    if value["method"] in {"ACCESS_CODE", "LICENSE_PLATE"}:
        value.setdefault("value", "0451")


def _booking(value: Members) -> None:
    """Canceled or not, with requests of its own, and with access as its terms have it."""
    if value["reservation_status"] == "CANCELED":
        value.setdefault("canceled", {"cancellation_reason": "TRAFFIC", "who_canceled": "EMSP"})
        if value["canceled"]["cancellation_reason"] == "NO_CANCELED":
            value["canceled"]["cancellation_reason"] = "UNKNOWN"
    elif "canceled" in value:
        value["canceled"]["cancellation_reason"] = "NO_CANCELED"
    for request in value["booking_requests"]:
        request["booking_request"]["request_id"] = value["request_id"]
    for access in value.get("access_information", []):
        supported = value["booking_terms"]["supported_access_methods"]
        if access["method"] not in supported:
            supported.append(access["method"])


def _terminal(value: Members) -> None:
    """Somewhere, and of someone."""
    if not value.get("location_ids") and not value.get("evse_uids"):
        value["location_ids"] = ["LOC1"]
    if "party_id" in value or "country_code" in value:
        value.setdefault("party_id", "ABC")
        value.setdefault("country_code", "NL")
    else:
        value.setdefault("customer_reference", "C-1")


def _reconciliation(value: Members) -> None:
    value["cdrs"] = list({cdr.casefold(): cdr for cdr in value["cdrs"]}.values())


MODULES: dict[str, Callable[[Members], None]] = {
    "VersionDetails": _version_details,
    "Credentials": _credentials,
    "StartSession": _connector_of_an_evse,
    "AuthorizationInfo": _authorization,
    "ChargingProfile": _profile,
    "ActiveChargingProfileResult": _active_profile,
    "Period": _span,
    "Timeslot": _timeslot,
    "Calendar": _calendar,
    "BookingOption": _connector_of_an_evse,
    "BookingLocation": _booking_location,
    "BookingTerms": _terms,
    "AccessInformation": _access,
    "Booking": _booking,
    "Terminal": _terminal,
    "InvoiceReconciliationRecord": _reconciliation,
}
"""By class; each changes the members in place."""
