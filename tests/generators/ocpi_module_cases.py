"""One change each that breaks a rule of the further modules, by module."""

from decimal import Decimal
from typing import Any, NamedTuple

from generators.ocpi_samples import REMOVED


class Case(NamedTuple):
    """A sample with one change; the problem is expected at `at`, or where the change was made."""

    rule: str
    object: str
    change: str
    to: Any
    at: str = ""
    version: str = "2.2.1"
    says: str = ""


_PROFILE = "/charging_profile"
_PERIODS = f"{_PROFILE}/charging_profile_period"
_SLOT = "/calendars/0/available_timeslots/0"
_REQUEST = "/booking_requests/0/booking_request"
_CANCELED = {"cancellation_reason": "TRAFFIC", "who_canceled": "EMSP"}


def _of_2_3_0(*cases: Case) -> tuple[Case, ...]:
    return tuple(case._replace(version="2.3.0") for case in cases)


TRANSPORT = (
    Case("ocpi.status-code", "Response", "/status_code", 200, says="none of OCPI's"),
    Case("ocpi.status-code", "Response", "/status_code", 2005),
    Case("ocpi.type", "Response", "/data", 5, says="a list, an object or a string"),
    Case("ocpi.type", "Response", "/data", False),
    Case("ocpi.type", "Response", "/status_code", "1000", says="such as 1000"),
    Case("ocpi.required", "Response", "/timestamp", REMOVED),
)

VERSIONS = (
    Case("ocpi.deprecated-version", "Version", "/version", "2.1", says="2.1.1 replaces it"),
    Case("ocpi.deprecated-version", "VersionDetails", "/version", "2.2"),
    Case("ocpi.enum", "Version", "/version", "3.0"),
    Case("ocpi.open-enum", "Version", "/version", "3.0", version="2.3.0"),
    Case("ocpi.enum", "VersionDetails", "/endpoints/1/identifier", "bookings"),
    Case("ocpi.open-enum", "VersionDetails", "/endpoints/1/identifier", "nlabc-heating", version="2.3.0"),
    Case("ocpi.enum", "VersionDetails", "/endpoints/1/role", "sender", says="SENDER is meant"),
    Case("ocpi.required", "VersionDetails", "/endpoints/1/role", REMOVED),
    Case("ocpi.empty-list", "VersionDetails", "/endpoints", []),
    Case("ocpi.duplicate-endpoint", "VersionDetails", "/endpoints/3",
         {"identifier": "tokens", "role": "RECEIVER", "url": "https://cpo.example/ocpi/again"},
         at="/endpoints/3/identifier", says="as RECEIVER"),
    Case("ocpi.credentials-endpoint", "VersionDetails", "/endpoints/0", REMOVED, at="/endpoints"),
    Case("ocpi.url", "VersionDetails", "/endpoints/0/url", "/ocpi/2.2.1/credentials"),
)  # fmt: skip

CREDENTIALS = (
    Case("ocpi.token", "Credentials", "/token", "c0ffee 1234"),
    Case("ocpi.token", "Credentials", "/token", "c0ffee\n"),
    Case("ocpi.token", "Credentials", "/token", "süß"),
    Case("ocpi.length", "Credentials", "/token", "x" * 65),
    Case("ocpi.duplicate-role", "Credentials", "/roles/1/role", "CPO", at="/roles/1"),
    Case("ocpi.empty-list", "Credentials", "/roles", []),
    Case("ocpi.extension", "Credentials", "/roles/0/allow_downgrades", True),
    Case("ocpi.unknown-member", "Credentials", "/hub_party_id", "NLHUB"),
    Case("ocpi.party-id", "Credentials", "/hub_party_id", "HUB", version="2.3.0", says="such as NLABC"),
    Case("ocpi.enum", "Credentials", "/roles/0/role", "HUB", version="2.3.0"),
    Case("ocpi.required", "Credentials", "/roles/0/business_details", REMOVED),
)

COMMANDS = (
    Case("ocpi.connector-alone", "StartSession", "/evse_uid", REMOVED, at="/connector_id"),
    Case("ocpi.connector-alone", "StartSession", "/evse_uid", None, at="/connector_id"),
    Case("ocpi.negative", "CommandResponse", "/timeout", -1),
    Case("ocpi.required", "CommandResponse", "/timeout", REMOVED),
    Case("ocpi.enum", "CommandResponse", "/result", "TIMEOUT"),
    Case("ocpi.enum", "CommandResult", "/result", "UNKNOWN_SESSION"),
    Case("ocpi.required", "StopSession", "/session_id", REMOVED),
    Case("ocpi.required", "UnlockConnector", "/connector_id", REMOVED),
    Case("ocpi.length", "CancelReservation", "/reservation_id", "R" * 37),
    Case("ocpi.type", "CancelReservation", "/reservation_id", 17, says='such as "17"'),
    Case("ocpi.extension", "StopSession", "/correlation_Id", "x"),
    Case("ocpi.url", "StopSession", "/response_url", "msp.example/20"),
    Case("ocpi.datetime-offset", "ReserveNow", "/expiry_date", "2026-05-03T14:00:00+02:00"),
    Case("ocpi.required", "ReserveNow", "/token/uid", REMOVED),
    Case("ocpi.negative", "NotifyWebPaymentStarted", "/timeout", -5),
    Case("ocpi.type", "NotifyWebPaymentStarted", "/custom_data", [], says="an object"),
)

AUTHORIZATION = (
    Case("ocpi.authorization", "AuthorizationInfo", "/allowed", "NO_CREDIT", at="/location"),
    Case("ocpi.authorization", "AuthorizationInfo", "/token/valid", False),
    Case("ocpi.enum", "AuthorizationInfo", "/allowed", "ACCEPTED"),
    Case("ocpi.required", "AuthorizationInfo", "/token", REMOVED),
    Case("ocpi.required", "AuthorizationInfo", "/location/location_id", REMOVED),
    Case("ocpi.enum", "ChargingPreferences", "/profile_type", "SOLAR"),
    Case("ocpi.negative", "ChargingPreferences", "/energy_need", Decimal("-0.5")),
)

CHARGING_PROFILES = (
    Case("ocpi.profile-start", "SetChargingProfile", f"{_PERIODS}/0/start_period", 10),
    Case("ocpi.profile-order", "SetChargingProfile", f"{_PERIODS}/1/start_period", 0),
    Case("ocpi.profile-outside", "SetChargingProfile", f"{_PERIODS}/1/start_period", 7200),
    Case("ocpi.profile-decimals", "SetChargingProfile", f"{_PERIODS}/1/limit", Decimal("8.15")),
    Case("ocpi.profile-decimals", "SetChargingProfile", f"{_PROFILE}/min_charging_rate", Decimal("6.02")),
    Case("ocpi.negative", "SetChargingProfile", f"{_PERIODS}/0/limit", -1),
    Case("ocpi.negative", "SetChargingProfile", f"{_PROFILE}/duration", -1),
    Case("ocpi.enum", "SetChargingProfile", f"{_PROFILE}/charging_rate_unit", "kW"),
    Case("ocpi.type", "SetChargingProfile", f"{_PERIODS}/0/start_period", Decimal("0.5")),
    Case("ocpi.profile-order", "ActiveChargingProfile", f"{_PERIODS}/1/start_period", -3600),
    Case("ocpi.profile-result", "ActiveChargingProfileResult", "/profile", REMOVED),
    Case("ocpi.profile-result", "ActiveChargingProfileResult", "/result", "REJECTED", at="/profile"),
    Case("ocpi.negative", "ChargingProfileResponse", "/timeout", -1),
    Case("ocpi.enum", "ChargingProfileResult", "/result", "TOO_OFTEN"),
    Case("ocpi.required", "ClearProfileResult", "/result", REMOVED),
)

HUB_CLIENT_INFO = (
    Case("ocpi.enum", "ClientInfo", "/status", "ONLINE"),
    Case("ocpi.enum", "ClientInfo", "/role", "HUB", version="2.3.0"),
    Case("ocpi.required", "ClientInfo", "/last_updated", REMOVED),
    Case("ocpi.party-id", "ClientInfo", "/party_id", "ABCD"),
)

INVOICE_RECONCILIATION = _of_2_3_0(
    Case("ocpi.duplicate-id", "InvoiceReconciliationRecord", "/cdrs/1", "c1", says="/cdrs/0"),
    Case("ocpi.empty-list", "InvoiceReconciliationRecord", "/cdrs", []),
    Case("ocpi.length", "InvoiceReconciliationRecord", "/cdrs/0", "C" * 37),
    Case("ocpi.required", "InvoiceReconciliationRecord", "/invoice_id", REMOVED),
)

BOOKINGS = _of_2_3_0(
    Case("ocpi.period-order", "BookingRequest", "/period/end_date_time", "2026-05-04T07:00:00Z"),
    Case("ocpi.period-order", "Booking", "/period/end_date_time", "2026-05-04T07:59:59Z"),
    Case("ocpi.period-order", "BookingLocation", "/calendars/0/end_before", "2026-05-03T00:00:00Z"),
    Case("ocpi.power-range", "Booking", "/period/min_power", 50001),
    Case("ocpi.negative", "BookingLocation", f"{_SLOT}/max_power", -1),
    Case("ocpi.timeslot-outside", "BookingLocation", f"{_SLOT}/start_date_time", "2026-05-03T23:59:59Z", at=_SLOT),
    Case("ocpi.timeslot-outside", "BookingLocation", f"{_SLOT}/end_date_time", "2026-05-05T00:00:01Z", at=_SLOT),
    Case("ocpi.timeslot-increment", "BookingLocation", "/calendars/0/timeslot_increment", 0),
    Case("ocpi.empty-list", "BookingLocation", "/calendars/0/available_timeslots", []),
    Case("ocpi.last-updated-order", "BookingLocation", "/last_updated", "2026-05-03T08:00:00Z"),
    Case("ocpi.booking-terms", "BookingLocation", "/booking_terms/min_booking_duration", 241),
    Case("ocpi.booking-terms", "BookingLocation", "/booking_terms/early_start_allowed", False,
         at="/booking_terms/early_start_time"),
    Case("ocpi.booking-terms", "BookingLocation", "/booking_terms/late_stop_time", 5),
    Case("ocpi.negative", "BookingLocation", "/booking_terms/noshow_timeout", -1),
    Case("ocpi.connector-alone", "BookingLocation", "/booking_option/evse_uid", REMOVED,
         at="/booking_option/connector_id"),
    Case("ocpi.required", "BookingLocation", "/policy/reservation_required", REMOVED),
    Case("ocpi.booking-cancellation", "Booking", "/reservation_status", "CANCELED", at="/canceled"),
    Case("ocpi.booking-cancellation", "Booking", "/canceled", _CANCELED),
    Case("ocpi.booking-request", "Booking", "/request_id", "RQ2", at=f"{_REQUEST}/request_id"),
    Case("ocpi.access-method", "Booking", "/access_information/0/method", "INTERCOM"),
    Case("ocpi.access-value", "Booking", "/access_information/0/value", REMOVED),
    Case("ocpi.access-value", "BookingRequest", "/access_information/0/method", "LICENSE_PLATE",
         at="/access_information/0/value"),
    Case("ocpi.enum", "Booking", "/reservation_status", "CONFIRMED"),
    Case("ocpi.enum", "Booking", "/booking_requests/0/request_status", "REJECTED"),
    Case("ocpi.empty-list", "Booking", "/booking_requests", []),
    Case("ocpi.required", "Booking", "/booking_terms", REMOVED),
    Case("ocpi.extension", "Booking", "/tariff_id", ["T1"]),
    Case("ocpi.extension", "BookingLocation", f"{_SLOT}/start_from", "2026-05-04T08:00:00Z"),
    Case("ocpi.extension", "BookingLocation", "/booking_terms/RFID_auth_required", True),
    Case("ocpi.open-enum", "BookingLocation", "/booking_option/vehicle_types/0", "TANK"),
)  # fmt: skip

PAYMENTS = _of_2_3_0(
    Case("ocpi.terminal-assignment", "Terminal", "/location_ids", []),
    Case("ocpi.terminal-assignment", "Terminal", "/location_ids", REMOVED),
    Case("ocpi.terminal-owner", "Terminal", "/party_id", REMOVED, says="together"),
    Case("ocpi.terminal-owner", "Terminal", "/country_code", REMOVED),
    Case("ocpi.country", "Terminal", "/country", "NL"),
    Case("ocpi.ascii", "Terminal", "/city", "Köln"),
    Case("ocpi.enum", "Terminal", "/invoice_creator", "EMSP"),
    Case("ocpi.extension", "Terminal", "/payment_brands", ["VISA"]),
    Case("ocpi.capture-message", "FinancialAdviceConfirmation", "/capture_status_code", "FAILED",
         at="/capture_status_message"),
    Case("ocpi.capture-message", "FinancialAdviceConfirmation", "/capture_status_code", "PARTIAL_SUCCESS",
         at="/capture_status_message"),
    Case("ocpi.enum", "FinancialAdviceConfirmation", "/capture_status_code", "OK"),
    Case("ocpi.empty-list", "FinancialAdviceConfirmation", "/eft_data", []),
    Case("ocpi.required", "FinancialAdviceConfirmation", "/total_costs/before_taxes", REMOVED),
    Case("ocpi.extension", "FinancialAdviceConfirmation", "/created", "2026-05-03T10:00:00Z"),
)  # fmt: skip

ALL = (
    *TRANSPORT, *VERSIONS, *CREDENTIALS, *COMMANDS, *AUTHORIZATION, *CHARGING_PROFILES, *HUB_CLIENT_INFO,
    *INVOICE_RECONCILIATION, *BOOKINGS, *PAYMENTS,
)  # fmt: skip
