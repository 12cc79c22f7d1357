"""The formats that records come in, the versions they stand for, and the modules of their objects."""

from collections.abc import Mapping
from functools import cache
from typing import Literal, cast, get_args

Version = Literal["2.1.1", "2.2", "2.2.1", "2.3.0", "3.0", "wwcp"]
"""What a record says it is."""

Format = Literal["ocpi-2.1.1", "ocpi-2.2.1", "ocpi-2.3.0", "ocpi-3.0", "wwcp"]
"""What translation reads and writes."""

FORMATS: tuple[Format, ...] = get_args(Format)

Modules = Mapping[str, tuple[str, ...]]
"""Module identifier to the objects that travel alone in it; the first one is what the module lists."""


def _modules(**objects: str) -> Modules:
    return {module: tuple(names.split()) for module, names in objects.items()}


_2_1_1 = _modules(
    locations="Location EVSE Connector",
    tariffs="Tariff",
    tokens="Token AuthorizationInfo LocationReferences",
    sessions="Session",
    cdrs="CDR",
    commands="ReserveNow StartSession StopSession UnlockConnector CommandResponse",
    credentials="Credentials",
    versions="VersionDetails Version",
)
_2_2_1 = {
    **_2_1_1,
    **_modules(
        sessions="Session ChargingPreferences",
        commands="ReserveNow CancelReservation StartSession StopSession UnlockConnector CommandResponse CommandResult",
        chargingprofiles="ChargingProfile SetChargingProfile ActiveChargingProfile ChargingProfileResponse"
        " ActiveChargingProfileResult ChargingProfileResult ClearProfileResult",
        hubclientinfo="ClientInfo",
    ),
}
_2_3_0 = {
    **_2_2_1,
    **_modules(
        locations="Location EVSE Connector Parking",
        invoicereconciliation="InvoiceReconciliationRecord",
        bookings="Booking BookingLocation Calendar BookingRequest",
        payments="Terminal FinancialAdviceConfirmation",
    ),
}
_3_0 = _modules(
    locations="Location ChargingStation EVSE Connector Parking ReserveNowRequest ResetEVSERequest"
    " UnlockConnectorRequest ReservationErrorResponse",
    evsestatuses="EVSEStatus",
    tariffs="Tariff",
    tariffassociations="TariffAssociation",
    tokens="Token TokenStatus AuthorizeRequest AuthorizeResponse AuthorizationInfo LocationReference",
    sessions="Session",
    cdrs="CDR",
    irrs="InvoiceReconciliationRecord",
    meterreadings="MeterSample ChargingProfile ActiveChargingProfile SetChargingProfileOnSessionRequest"
    " SetChargingProfileOnEVSEsRequest ClearChargingProfileRequest GetActiveChargingProfileRequest",
    commands="ReserveNowCommand CancelReservationCommand StartSessionCommand StopSessionCommand"
    " UnlockConnectorCommand CommandResponse CommandResult",
    chargingprofiles="SetChargingProfileCommand ChargingProfileResponse ChargingProfileResult ClearProfileResult"
    " ActiveChargingProfileResult",
    hubclientinfo="ClientInfo",
    credentials="Credentials",
    versions="VersionDetail VersionInformation OCPIVersions OCPIVersion ConnectionParametersRequest"
    " ConnectionParametersResponse CertificateRenewalRequest RenewedCertificate",
    parties="PlatformParties PlatformParty RemoteParty",
    subscriptions="PartyIssuedObjectUpdate SubscriptionRequest SubscriptionResponse SubscriptionState"
    " SubscriptionParameterProposal SubscriptionCancellation AsyncRequest AsyncResponse",
)
_WWCP = _modules(
    locations="ChargingPool ChargingStation EVSE ChargingConnector",
    evsestatuses="EVSEStatus EVSEStatusList EVSEStatusSchedule",
    tariffs="ChargingTariff",
    tokens="AAuthentication AuthStartResult AuthStopResult",
    sessions="ChargingSession",
    cdrs="ChargeDetailRecord ReceivedCDRInfo SendCDRResult",
    commands="ChargingReservation",
    parties="RoamingNetwork ChargingStationOperator EMobilityProvider",
)

MODULES: Mapping[Version, Modules] = {
    "2.1.1": _2_1_1,
    "2.2": _2_2_1,
    "2.2.1": _2_2_1,
    "2.3.0": _2_3_0,
    "3.0": _3_0,
    "wwcp": _WWCP,
}
"""The objects that travel alone, by version and OCPI's module identifier.

A WWCP object belongs to the module of its counterpart. OCPI has no identifier for `versions`, `parties` and
`subscriptions`; these stand for the chapters of that name.
"""

MODULE_OF_OBJECT: dict[str, str] = {
    object_: module
    for version in ("wwcp", "3.0", "2.1.1", "2.2.1", "2.3.0")
    for module, objects in MODULES[version].items()
    for object_ in objects
}
"""The module of each object; `module_of` knows the few that 3.0 keeps elsewhere."""


@cache
def module_of(object_: str, version: Version) -> str:
    """The module that an object belongs to in a version; empty where that has no such object."""
    return next((module for module, objects in MODULES[version].items() if object_ in objects), "")


def format_of(version: Version) -> Format:
    """The format of a version; OCPI 2.2 is read as a dialect of 2.2.1."""
    if version == "wwcp":
        return "wwcp"
    return cast(Format, f"ocpi-{'2.2.1' if version == '2.2' else version}")


def version_of(format_: Format) -> Version:
    """The version that a format writes."""
    return cast(Version, format_.removeprefix("ocpi-"))
