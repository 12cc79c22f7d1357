"""OCPI 2.3.0, module bookings (a document of its own): charging that is booked ahead.

The C# reference implementation follows an earlier draft; the members of that draft are typed as extensions.
"""

from typing import Annotated, Literal, TypeAlias

from pydantic import StrictBool

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_3_0.locations import ConnectorFormat, ConnectorType, EVSEPosition, PowerType, VehicleType
from wwcp_ocpi.ocpi.v2_3_0.tokens import TokenType
from wwcp_ocpi.ocpi.v2_3_0.types import Role
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "AccessInformation",
    "AccessMethod",
    "Booking",
    "BookingLocation",
    "BookingOption",
    "BookingRequest",
    "BookingRequestStatus",
    "BookingTerms",
    "BookingToken",
    "Calendar",
    "CanceledReason",
    "Cancellation",
    "Period",
    "Policy",
    "ReservationRequestStatus",
    "ReservationStatus",
    "Timeslot",
]

AccessMethod: TypeAlias = Literal["OPEN", "TOKEN", "LICENSE_PLATE", "ACCESS_CODE", "INTERCOM", "PARKING_TICKET"]
CanceledReason: TypeAlias = Literal[
    "POWER_OUTAGE", "BROKEN_CHARGER", "FULL", "BLOCKED", "TRAFFIC", "BROKEN_VEHICLE", "NO_CANCELED", "UNKNOWN",
]  # fmt: skip
ReservationRequestStatus: TypeAlias = Literal["PENDING", "ACCEPTED", "DECLINED", "FAILED"]
ReservationStatus: TypeAlias = Literal[
    "PENDING", "RESERVED", "CANCELED", "FAILED", "NO_SHOW", "FULFILLED", "REJECTED", "UNKNOWN",
]  # fmt: skip


class Period(View):
    """From a start to an end."""

    start_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    end_date_time: Annotated[Timestamp | None, one("DateTime")] = None


class Timeslot(View):
    """A period that can be booked, with the power in watt that it offers."""

    start_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    end_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    min_power: Annotated[ExactNumber | None, optional("number")] = None
    max_power: Annotated[ExactNumber | None, optional("number")] = None
    green_energy_support: Annotated[StrictBool | None, optional("boolean")] = None
    start_from: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    end_before: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None


class AccessInformation(View):
    """How a driver gets to the EVSE, such as by a code."""

    method: Annotated[AccessMethod | None, one("AccessMethod")] = None
    value: Annotated[str | None, optional("string")] = None
    location_access: Annotated[AccessMethod | None, optional("AccessMethod", extension=True)] = None


class BookingToken(View):
    """A token that may use a booking."""

    country_code: Annotated[str | None, one("CiString(2)")] = None
    party_id: Annotated[str | None, one("CiString(3)")] = None
    uid: Annotated[str | None, one("CiString(36)")] = None
    type: Annotated[TokenType | None, one("TokenType")] = None
    contract_id: Annotated[str | None, one("CiString(36)")] = None


class BookingOption(View):
    """What is booked: an EVSE, or any that fits a vehicle; metres and kilograms."""

    evse_uid: Annotated[str | None, optional("CiString(36)")] = None
    connector_id: Annotated[str | None, optional("CiString(36)")] = None
    parking_id: Annotated[str | None, optional("CiString(36)")] = None
    evse_position: Annotated[tuple[EVSEPosition, ...] | None, many("EVSEPosition")] = None
    vehicle_types: Annotated[tuple[VehicleType, ...] | None, many("VehicleType")] = None
    connector_format: Annotated[tuple[ConnectorFormat, ...] | None, many("ConnectorFormat")] = None
    connector_types: Annotated[tuple[ConnectorType, ...] | None, many("ConnectorType")] = None
    power_types: Annotated[tuple[PowerType, ...] | None, many("PowerType")] = None
    max_vehicle_weight: Annotated[ExactNumber | None, optional("number")] = None
    max_vehicle_height: Annotated[ExactNumber | None, optional("number")] = None
    max_vehicle_length: Annotated[ExactNumber | None, optional("number")] = None
    max_vehicle_width: Annotated[ExactNumber | None, optional("number")] = None
    min_parking_space_length: Annotated[ExactNumber | None, optional("number")] = None
    min_parking_space_width: Annotated[ExactNumber | None, optional("number")] = None
    dangerous_goods_allowed: Annotated[StrictBool | None, optional("boolean")] = None
    drive_through: Annotated[StrictBool | None, optional("boolean")] = None
    refrigeration_outlet: Annotated[StrictBool | None, optional("boolean")] = None


class BookingTerms(View):
    """What may be changed and until when; times in minutes."""

    rfid_auth_required: Annotated[StrictBool | None, optional("boolean")] = None
    token_groups_supported: Annotated[StrictBool | None, optional("boolean")] = None
    remote_auth_supported: Annotated[StrictBool | None, optional("boolean")] = None
    supported_access_methods: Annotated[tuple[AccessMethod, ...] | None, at_least_one("AccessMethod")] = None
    change_until_minutes: Annotated[ExactNumber | None, one("number")] = None
    cancel_until_minutes: Annotated[ExactNumber | None, one("number")] = None
    change_not_allowed: Annotated[StrictBool | None, optional("boolean")] = None
    early_start_allowed: Annotated[StrictBool | None, optional("boolean")] = None
    early_start_time: Annotated[ExactNumber | None, optional("number")] = None
    noshow_timeout: Annotated[ExactNumber | None, optional("number")] = None
    noshow_fee: Annotated[StrictBool | None, optional("boolean")] = None
    late_stop_allowed: Annotated[StrictBool | None, optional("boolean")] = None
    late_stop_time: Annotated[ExactNumber | None, optional("number")] = None
    overlapping_bookings_allowed: Annotated[StrictBool | None, optional("boolean")] = None
    min_booking_duration: Annotated[ExactNumber | None, optional("number")] = None
    max_booking_duration: Annotated[ExactNumber | None, optional("number")] = None
    booking_terms: Annotated[str | None, optional("URL")] = None
    RFID_auth_required: Annotated[StrictBool | None, optional("boolean", extension=True)] = None


class Policy(View):
    """Whether charging needs a booking, and what is left for those who come without one."""

    reservation_required: Annotated[StrictBool | None, one("boolean")] = None
    ad_hoc: Annotated[ExactNumber | None, optional("number")] = None


class Cancellation(View):
    """Why a booking was canceled, and by whom."""

    cancellation_reason: Annotated[CanceledReason | None, one("CanceledReason")] = None
    who_canceled: Annotated[Role | None, one("Role")] = None


class Calendar(View):
    """The timeslots of a period that are free."""

    id: Annotated[str | None, one("CiString(36)")] = None
    begin_from: Annotated[Timestamp | None, one("DateTime")] = None
    end_before: Annotated[Timestamp | None, one("DateTime")] = None
    timeslot_increment: Annotated[WholeNumber | None, optional("int")] = None
    available_timeslots: Annotated[tuple[Timeslot, ...] | None, at_least_one("Timeslot")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    step_size: Annotated[WholeNumber | None, optional("int", extension=True)] = None


class BookingLocation(View):
    """What can be booked at a location, when and on which terms."""

    country_code: Annotated[str | None, one("CiString(2)")] = None
    party_id: Annotated[str | None, one("CiString(3)")] = None
    id: Annotated[str | None, one("CiString(36)")] = None
    location_id: Annotated[str | None, one("CiString(36)")] = None
    booking_option: Annotated[BookingOption | None, optional("BookingOption")] = None
    policy: Annotated[Policy | None, optional("Policy")] = None
    tariff_ids: Annotated[tuple[str, ...] | None, many("CiString(36)")] = None
    booking_terms: Annotated[BookingTerms | None, optional("BookingTerms")] = None
    calendars: Annotated[tuple[Calendar, ...] | None, many("Calendar")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    evse_uid: Annotated[tuple[str, ...] | None, many("CiString(36)", extension=True)] = None
    tariff_id: Annotated[tuple[str, ...] | None, many("CiString(36)", extension=True)] = None
    bookable: Annotated[Policy | None, optional("Policy", extension=True)] = None
    bookable_parking_options: Annotated[tuple[BookingOption, ...] | None, many("BookingOption", extension=True)] = None
    calendar: Annotated[tuple[Calendar, ...] | None, many("Calendar", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None


class BookingRequest(View):
    """Ask for a booking; the same `request_id` again changes or cancels it."""

    country_code: Annotated[str | None, one("CiString(2)")] = None
    party_id: Annotated[str | None, one("CiString(3)")] = None
    request_id: Annotated[str | None, one("CiString(36)")] = None
    booking_option: Annotated[BookingOption | None, optional("BookingOption")] = None
    location_id: Annotated[str | None, one("CiString(36)")] = None
    booking_location_id: Annotated[str | None, one("CiString(36)")] = None
    tokens: Annotated[tuple[BookingToken, ...] | None, many("BookingToken")] = None
    access_information: Annotated[tuple[AccessInformation, ...] | None, many("AccessInformation")] = None
    period: Annotated[Period | None, one("Period")] = None
    authorization_reference: Annotated[str | None, one("CiString(36)")] = None
    power_required: Annotated[WholeNumber | None, optional("int")] = None
    canceled: Annotated[Cancellation | None, optional("Cancellation")] = None
    booking_tokens: Annotated[tuple[BookingToken, ...] | None, many("BookingToken", extension=True)] = None
    access_methods: Annotated[tuple[AccessInformation, ...] | None, many("AccessInformation", extension=True)] = None


class BookingRequestStatus(View):
    """A request as it was received, and what became of it."""

    request_status: Annotated[ReservationRequestStatus | None, one("ReservationRequestStatus")] = None
    booking_request: Annotated[BookingRequest | None, one("BookingRequest")] = None
    request_received: Annotated[Timestamp | None, one("DateTime")] = None


class Booking(View):
    """A booking, with every request that led to it."""

    id: Annotated[str | None, one("CiString(36)")] = None
    country_code: Annotated[str | None, one("CiString(2)")] = None
    party_id: Annotated[str | None, one("CiString(3)")] = None
    request_id: Annotated[str | None, one("CiString(36)")] = None
    booking_option: Annotated[BookingOption | None, optional("BookingOption")] = None
    location_id: Annotated[str | None, one("CiString(36)")] = None
    booking_tokens: Annotated[tuple[BookingToken, ...] | None, many("BookingToken")] = None
    tariff_ids: Annotated[tuple[str, ...] | None, many("CiString(36)")] = None
    period: Annotated[Timeslot | None, one("Timeslot")] = None
    reservation_status: Annotated[ReservationStatus | None, one("ReservationStatus")] = None
    canceled: Annotated[Cancellation | None, optional("Cancellation")] = None
    access_information: Annotated[tuple[AccessInformation, ...] | None, many("AccessInformation")] = None
    authorization_reference: Annotated[str | None, one("CiString(36)")] = None
    booking_terms: Annotated[BookingTerms | None, one("BookingTerms")] = None
    booking_requests: Annotated[tuple[BookingRequestStatus, ...] | None, at_least_one("BookingRequestStatus")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    tariff_id: Annotated[tuple[str, ...] | None, many("CiString(36)", extension=True)] = None
    bookable_parking_option: Annotated[BookingOption | None, optional("BookingOption", extension=True)] = None
    evse_uid: Annotated[str | None, optional("CiString(36)", extension=True)] = None
    parking_id: Annotated[str | None, optional("CiString(36)", extension=True)] = None
    access_methods: Annotated[tuple[AccessInformation, ...] | None, many("AccessInformation", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
