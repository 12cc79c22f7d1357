"""Which members tell an object that has few of them: messages, parties, bookings, payments; as data.

The large objects are told by the weight of their members, see `wwcp_ocpi.payload.members`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

WRAPPED = {"callback_id": ("payload",), "result_type": ("payload", "error")}
"""OCPI 3.0 writes the parameters of a call under `payload` and reads them beside its id: both are looked at."""


@dataclass(frozen=True, slots=True)
class Shape:
    """An object and the members that tell it: one set of `signs` as a whole, and none of `never`.

    `whole` says that there is nothing but these and `may`; `texts` are patterns that members must match, which are
    texts then. `alike` names other objects of the same version that look the same.
    """

    object: str
    signs: tuple[frozenset[str], ...]
    never: frozenset[str] = frozenset()
    may: frozenset[str] = frozenset()
    whole: bool = False
    texts: Mapping[str, str] | None = None
    alike: tuple[str, ...] = ()
    family: str = "ocpi"

    def fits(self, value: Mapping[str, Any], names: frozenset[str]) -> bool:
        """Whether a value with these members is such an object."""
        sign = next((sign for sign in self.signs if sign <= names), None)
        if sign is None or self.never & names or (self.whole and not names <= sign | self.may):
            return False
        return all(_matches(value.get(name), pattern) for name, pattern in (self.texts or {}).items())


def _matches(held: Any, pattern: str) -> bool:
    return isinstance(held, str) and re.fullmatch(pattern, held) is not None


def _shape(object_: str, *signs: str, never: str = "", may: str = "", whole: bool = False, **more: Any) -> Shape:
    split = tuple(frozenset(sign.split()) for sign in signs)
    return Shape(object_, split, frozenset(never.split()), frozenset(may.split()), whole, **more)


TIMES = "created last_updated"
SYNCHRONOUS = {"result": "TOO_OFTEN"}
COMMAND_RESULTS = (
    "CANCELED_RESERVATION|EVSE_OCCUPIED|EVSE_INOPERATIVE|FAILED|NOT_SUPPORTED|TIMEOUT|UNKNOWN_RESERVATION|ACCEPTED"
    "|REJECTED|UNKNOWN_SESSION"
)
PROFILE_RESULTS = "ACCEPTED|REJECTED|UNKNOWN"
CAMEL = "[A-Z][a-z][A-Za-z]+"
REASONS = "QUEUE_OVERFLOW|DATA_NO_LONGER_AVAILABLE|OTHER"

WITH_PLACES = "chargingPools chargingPoolIds chargingStations chargingStationIds EVSEs EVSEIds chargingPoolId"
OPERATOR = r"(?:[A-Za-z]{2}\*?[A-Za-z0-9]{3}|\+?[0-9]{1,5}\*[0-9]{3,6})"
"""An operator as WWCP writes it, and as the old DIN does."""

SHAPES = (
    # Bookings 1.1 and Payments 1
    _shape("Booking", "reservation_status", "booking_requests", "booking_terms request_id",
           "request_id id location_id", never="response_url"),
    _shape("BookingRequest", "booking_location_id", "request_id period", never="response_url"),
    _shape("BookingLocation", "booking_terms location_id", "booking_option location_id", "calendars location_id",
           "policy location_id"),
    _shape("Calendar", "available_timeslots", "begin_from end_before"),
    _shape("Terminal", "terminal_id"),
    _shape("FinancialAdviceConfirmation", "eft_data", "capture_status_code"),
    # Invoices
    _shape("InvoiceReconciliationRecord", "invoice_id cdrs", "invoiceReconciliationRecord_ids", "cdr_ids"),
    # Asynchronous calls of 3.0: the narrower ones first
    _shape("AuthorizeRequest", "callback_id token_uid", "callback_id presentation_timestamp"),
    _shape("ReserveNowRequest", "callback_id reservation_id", "callback_id expiry_date"),
    _shape("UnlockConnectorRequest", "callback_id connector_id"),
    _shape("GetActiveChargingProfileRequest", "callback_id charging_profile_id"),
    _shape("ResetEVSERequest", "callback_id evse_uid"),
    _shape("CertificateRenewalRequest", "csr"),
    _shape("AsyncRequest", "callback_id"),
    _shape("AuthorizeResponse", "result_type allowed", "authorization_timestamp authorized_until"),
    _shape("ReservationErrorResponse", "result_type status"),
    _shape("AsyncResponse", "result_type"),
    # Commands; those of the preview carry ids of their own
    _shape("ReserveNowCommand", "response_url expiry_date request_id", "response_url expiry_date correlation_Id",
           "response_url expiry_date id"),
    _shape("CancelReservationCommand", "response_url reservation_id request_id", "response_url reservation_id id",
           "response_url reservation_id correlation_Id", never="token expiry_date"),
    _shape("UnlockConnectorCommand", "response_url connector_id request_id", "response_url connector_id id",
           "response_url connector_id correlation_Id", never="token"),
    _shape("StartSessionCommand", "response_url token request_id", "response_url token correlation_Id",
           "response_url token id"),
    _shape("StopSessionCommand", "response_url session_id request_id", "response_url session_id id",
           "response_url session_id correlation_Id"),
    _shape("SetChargingProfileCommand", "response_url charging_profile request_id", "response_url charging_profile id",
           "response_url charging_profile correlation_Id"),
    _shape("SetChargingProfile", "response_url charging_profile"),
    _shape("ReserveNow", "response_url expiry_date", "response_url reservation_id token"),
    _shape("CancelReservation", "response_url reservation_id"),
    _shape("UnlockConnector", "response_url connector_id", never="token"),
    _shape("StartSession", "response_url token"),
    _shape("StopSession", "response_url session_id"),
    # Charging profiles and meter readings
    _shape("ActiveChargingProfileResult", "result profile"),
    _shape("SetChargingProfileOnSessionRequest", "charging_profile session_id"),
    _shape("SetChargingProfileOnEVSEsRequest", "charging_profile evses"),
    _shape("ActiveChargingProfile", "charging_profile start_date_time"),
    _shape("ChargingProfile", "charging_rate_unit"),
    _shape("MeterSample", "readings"),
    _shape("ChargingPreferences", "profile_type", never="uid"),
    # Tokens
    _shape("TokenStatus", "token locationReference", "token status", never="response_url url"),
    _shape("AuthorizationInfo", "allowed"),
    # Parties, versions, subscriptions
    _shape("RemoteParty", "localAccessInfos", "remoteAccessInfos", "partyStatus roles"),
    _shape("Credentials", "token url"),
    _shape("VersionDetails", "version endpoints"),
    _shape("ConnectionParametersRequest", "request_timeout base_url"),
    _shape("Version", "version url", never="token endpoints", alike=("OCPIVersion",)),
    _shape("PlatformParties", "parties"),
    _shape("PlatformParty", "party_id business_details roles"),
    _shape("ClientInfo", "party_id role status"),
    _shape("PartyIssuedObjectUpdate", "issuer_party payload"),
    _shape("SubscriptionState", "current_queue_size"),
    _shape("SubscriptionRequest", "retry_interval", alike=("SubscriptionParameterProposal",)),
    _shape("RenewedCertificate", "certificateChain", "certificate_chain"),
    # Parts of a location that travel alone
    _shape("Parking", "vehicle_types restricted_to_type", "vehicle_types reservation_required",
           "vehicle_types parking_space_length", "vehicle_types evse_position direction",
           never="booking_option reservation_status connectors evses booking_requests"),
    _shape("EVSEStatus", "uid status timestamp", "id status timestamp", never="connectors endTime",
           texts={"status": "[A-Z_]+"}),
    _shape("ChargingStation", "evse", "evses capabilities", "evses floor_level", "evses physical_reference",
           "evses energy_meter",
           never="uid connectors party_id country_code publish address city country time_zone charging_pool operator"),
    # WWCP
    _shape("RoamingNetwork", "@id chargingStationOperators", "@id chargingStationOperatorIds",
           "@id eMobilityProviders", "@id eMobilityProviderIds", never="roamingNetworkId", family="wwcp"),
    _shape("EMobilityProvider", "@id name", never=WITH_PLACES, texts={"@id": "[A-Za-z]{2}-[A-Za-z0-9]{3}"},
           family="wwcp"),
    _shape("ChargingStationOperator", "@id chargingPools", "@id chargingPoolIds", "@id brandIds", "@id brands",
           "@id roamingNetworkId EVSEIds", "@id termsAndConditionsURL", "@id chargingTariffs", never="chargingPoolId",
           texts={"@id": OPERATOR + "|[0-9]{1,5}"}, family="wwcp"),
    _shape("ChargingStationOperator", "@id name", never="chargingPoolId",
           texts={"@id": OPERATOR}, alike=("EMobilityProvider",), family="wwcp"),
    _shape("ChargingReservation", "@id reservationLevel", "@id consumedReservationTime", "@id startTime endTime",
           family="wwcp"),
    _shape("EVSEStatus", "id status timestamp", "@id status timestamp", never="connectors endTime startTime",
           texts={"status": "[a-z][A-Za-z]+"}, family="wwcp"),
    _shape("ReceivedCDRInfo", "systemId eventTrackingId cdr", family="wwcp"),
    _shape("SendCDRResult", "authorizatorId result timestamp", "result chargeDetailRecord", family="wwcp"),
    _shape("AuthStartResult", "result cachedResultEndOfLifeTime", "result empPartnerSessionId", "result uiLanguage",
           "result authorizationReference", "result contractId", "result printedNumber", "result maxPower",
           "result maxEnergy", "result maxDuration", "result listOfAuthStopTokens", "result listOfAuthStopPINs",
           "result providerName", "result numberOfRetries", "result expiryDate", "result chargingTariffs",
           family="wwcp"),
    _shape("AuthStartResult", "authorizatorId result responseTimestamp", "result sessionId", "result providerId",
           alike=("AuthStopResult",), family="wwcp"),
    _shape("ChargingPool", "@id", texts={"@id": OPERATOR + r"\*?P[A-Za-z0-9*]+"}, never="evseId", family="wwcp"),
    _shape("ChargingStation", "@id", texts={"@id": OPERATOR + r"\*?S[A-Za-z0-9*]+"}, never="evseId", family="wwcp"),
    _shape("ChargingTariff", "@id", texts={"@id": OPERATOR + r"\*T.+"}, never="evseId", family="wwcp"),
    _shape("EVSE", "@id", texts={"@id": OPERATOR + r"\*?E[A-Za-z0-9*]+"}, never="plug evseId", family="wwcp"),
)  # fmt: skip
"""What is told by a few members that hardly anything else has; the first that fits counts."""

PLAIN = (
    _shape("CommandResponse", "result timeout message", texts={"result": "[A-Z_]+"}, whole=True),
    _shape("ChargingProfileResponse", "result timeout", texts=SYNCHRONOUS, whole=True),
    _shape("CommandResponse", "result timeout", texts={"result": "[A-Z_]+"}, whole=True,
           alike=("ChargingProfileResponse",)),
    _shape("CommandResult", "result message", texts={"result": "[A-Z_]+"}, whole=True),
    _shape("CommandResult", "result", texts={"result": PROFILE_RESULTS}, whole=True,
           alike=("ChargingProfileResult", "ClearProfileResult", "ActiveChargingProfileResult", "CommandResponse")),
    _shape("CommandResult", "result", texts={"result": COMMAND_RESULTS}, whole=True, alike=("CommandResponse",)),
    _shape("SubscriptionResponse", "max_queue_size", whole=True),
    _shape("SubscriptionCancellation", "reason", texts={"reason": REASONS}, whole=True),
    _shape("ConnectionParametersResponse", "request_timeout", whole=True),
    _shape("ClearChargingProfileRequest", "charging_profile_id", whole=True),
    _shape("LocationReferences", "location_id evse_uids", "location_id connector_ids", "location_id",
           may="evse_uids connector_ids", whole=True),
    _shape("SetChargingProfileOnSessionRequest", "session_id", whole=True),
    _shape("OCPIVersions", "versions", whole=True),
    _shape("BookingLocation", "location_id country_code party_id", may=f"id tariff_ids {TIMES}", whole=True),
    _shape("EVSEStatus", "uid status", texts={"status": "[A-Z_]+"}, whole=True),
    _shape("ChargingStation", "id evse", "id connectors last_updated", "id capabilities last_updated",
           "id floor_level last_updated", "id physical_reference last_updated", "id evses capabilities",
           may=f"id evse evses connectors capabilities floor_level coordinates physical_reference directions images"
           f" energy_meter {TIMES}", whole=True),
    _shape("RoamingNetwork", "@id name", may="description dataSource dataLicenseIds dataLicenses chargingPoolIds"
           " chargingStationIds EVSEIds chargingPools chargingStations EVSEs status adminStatus created lastChange",
           whole=True, family="wwcp"),
    _shape("ChargingReservation", "@id", texts={"@id": OPERATOR + r"\*?R.+"}, family="wwcp"),
    _shape("ChargingSession", "@id", texts={"@id": OPERATOR + r"[*-]N.+"}, family="wwcp"),
    _shape("SendCDRResult", "result timestamp", texts={"result": CAMEL}, may="description warnings location runtime",
           whole=True, family="wwcp"),
    _shape("AuthStartResult", "result", texts={"result": CAMEL}, whole=True, alike=("AuthStopResult",),
           may="runtime authorizatorId responseTimestamp description additionalInfo sessionId providerId",
           family="wwcp"),
)  # fmt: skip
"""What is told by having these members and no others; asked last."""

_NAMES = frozenset(name for shape in SHAPES for sign in (*shape.signs, shape.never) for name in sign)


def shape_of(value: Mapping[str, Any]) -> Shape | None:
    """The object that a few telling members name."""
    names = _seen(value)
    candidates = _candidates(names & _NAMES)
    return next((shape for shape in candidates if shape.fits(value, names)), None) if candidates else None


def plain_shape_of(value: Mapping[str, Any]) -> Shape | None:
    """The object that has these members and no others."""
    names = frozenset(value) - {"x_wwcp_ocpi", "customData", "@context"}
    return next((shape for shape in PLAIN if shape.fits(value, names)), None)


def _seen(value: Mapping[str, Any]) -> frozenset[str]:
    names = frozenset(value)
    for outer, inner in WRAPPED.items() if "payload" in names or "error" in names else ():
        for held in (value.get(name) for name in inner) if outer in value else ():
            if isinstance(held, dict):
                names |= frozenset(held)
    return names


@lru_cache(maxsize=512)
def _candidates(names: frozenset[str]) -> tuple[Shape, ...]:
    """The shapes that these names leave; the records of a list mostly have the same."""
    return tuple(shape for shape in SHAPES if any(sign <= names for sign in shape.signs) and not shape.never & names)
