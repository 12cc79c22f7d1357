"""Which members tell which OCPI version: the evidence for a record's version, as data.

Sources: the field tables of 2.1.1, 2.2.1, 2.3.0 and the 3.0 preview. OCPI 2.2 differs from 2.2.1 in the CdrToken only.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from wwcp_ocpi.document import Version


@dataclass(frozen=True, slots=True)
class Marker:
    """A member that speaks for some versions with a weight.

    `inside` names the way to the objects that have it, through objects and lists. `absent` turns the question round;
    `kinds`, `values` and `pattern` ask what the member holds.
    """

    name: str
    versions: frozenset[Version]
    weight: float
    inside: tuple[str, ...] = ()
    absent: bool = False
    kinds: tuple[type, ...] = ()
    values: frozenset[str] = frozenset()
    pattern: str = ""

    @property
    def asks(self) -> bool:
        """Whether it matters what the member holds."""
        return bool(self.kinds or self.values or self.pattern)

    def fits(self, objects: list[dict[str, Any]]) -> bool:
        """Whether the member of one of the objects holds what is asked for."""
        held = [item.get(self.name) for item in objects]
        if self.values:
            return not self.values.isdisjoint(value for value in held if isinstance(value, str))
        if self.pattern:
            return any(isinstance(value, str) and re.fullmatch(self.pattern, value) is not None for value in held)
        return any(isinstance(value, self.kinds) and not isinstance(value, bool) for value in held)


def _set(*versions: Version) -> frozenset[Version]:
    return frozenset(versions)


ALL: tuple[Version, ...] = ("2.1.1", "2.2", "2.2.1", "2.3.0", "3.0")
OLD = _set("2.1.1")
NEW = _set("2.2", "2.2.1", "2.3.0", "3.0")
MIDDLE = _set("2.2", "2.2.1", "2.3.0")
VAT = _set("2.2", "2.2.1", "3.0")
TAXES = _set("2.3.0")
NEXT = _set("3.0")
NUMBER = (int, Decimal)


def below(name: str, markers: tuple[Marker, ...]) -> tuple[Marker, ...]:
    """The markers of an object that stands in the member `name` of another."""
    return tuple(replace(marker, inside=(name, *marker.inside)) for marker in markers)


OWNER = (
    Marker("country_code", MIDDLE, 2),
    Marker("country_code", OLD, 1, absent=True),
    Marker("version", NEXT, 3, kinds=(int,)),
    Marker("party_id", NEXT, 3, pattern="[A-Za-z]{2}[A-Za-z0-9]{3}"),
)
"""The party stands in the object from 2.2 on; in 3.0 it is one member and a version counter stands beside it.

A missing country_code does not speak for 3.0, a preview: partners and databases leave it out of 2.2.1 too.
"""

PRICE = (Marker("excl_vat", VAT, 2), Marker("before_taxes", TAXES, 3))

CONNECTOR = (
    Marker("max_voltage", NEW, 2),
    Marker("max_amperage", NEW, 2),
    Marker("voltage", OLD, 2),
    Marker("amperage", OLD, 2),
    Marker("tariff_ids", MIDDLE, 1),
    Marker("tariff_id", OLD, 1),
    Marker("max_electric_power", NEW, 1),
    Marker("cable_length", NEXT, 2),
    Marker("standard", TAXES, 2, values=frozenset({"MCS", "SAE_J3400"})),
    Marker("capabilities", _set("2.3.0", "3.0"), 2),
)
EVSE = (
    Marker("parking", TAXES, 3, kinds=(list,)),
    Marker("accepted_service_providers", TAXES, 3),
    Marker("parking", NEXT, 3, kinds=(dict,)),
    Marker("presence", NEXT, 3),
    Marker("calibration_info_url", NEXT, 3),
    Marker("capabilities", OLD | MIDDLE, 1),
    *below("connectors", CONNECTOR),
)
LOCATION = (
    *OWNER,
    Marker("publish", NEW, 2),
    Marker("publish_allowed_to", NEW, 2),
    Marker("parking_type", NEW, 2),
    Marker("type", OLD, 2),
    Marker("parking_places", TAXES, 3),
    Marker("help_phone", _set("2.3.0", "3.0"), 2),
    Marker("charging_pool", NEXT, 4),
    Marker("address", NEXT, 3, kinds=(dict,)),
    Marker("max_power", NEXT, 2, kinds=(dict,)),
    Marker("source", OLD, 1, inside=("energy_mix", "environ_impact")),
    Marker("category", NEW, 1, inside=("energy_mix", "environ_impact")),
    *below("evses", EVSE),
)
TARIFF = (
    *OWNER,
    Marker("tax_included", TAXES, 3),
    Marker("tax_included", OLD | VAT, 1, absent=True),
    Marker("type", MIDDLE, 1),
    Marker("not_before", OLD, 3),
    Marker("not_after", OLD, 3),
    Marker("start_date_time", MIDDLE, 1),
    Marker("min_price", NEW, 1),
    Marker("max_price", NEW, 1),
    *below("min_price", PRICE),
    *below("max_price", PRICE),
    Marker("vat", NEW, 1, inside=("elements", "price_components")),
    Marker("reservation", NEW, 1, inside=("elements", "restrictions")),
    Marker("min_current", NEW, 1, inside=("elements", "restrictions")),
)
TOKEN = (
    *OWNER,
    Marker("auth_id", OLD, 3),
    Marker("contract_id", NEW, 3),
    Marker("group_id", NEW, 1),
    Marker("type", TAXES, 3, values=frozenset({"EMAID"})),
    Marker("type", NEW, 1, values=frozenset({"AD_HOC_USER", "APP_USER"})),
    Marker("valid_from", NEXT, 4),
)
CHARGED = (
    *OWNER,
    Marker("auth_id", OLD, 3),
    Marker("location", OLD, 2, kinds=(dict,)),
    Marker("cdr_token", NEW, 2),
    Marker("country_code", _set("2.2"), 1, inside=("cdr_token",), absent=True),
    Marker("total_cost", OLD, 2, kinds=NUMBER),
    Marker("tariff_association_id", NEXT, 3),
    *below("total_cost", PRICE),
)
"""What a session and a CDR share."""

SESSION = (
    *CHARGED,
    Marker("start_datetime", OLD, 3),
    Marker("start_date_time", NEW, 1),
    Marker("location_id", NEW, 1),
    Marker("energy", NEXT, 2),
    Marker("connector", NEXT, 2, kinds=(dict,)),
    Marker("kwh", OLD | MIDDLE, 1),
)
CDR = (
    *CHARGED,
    Marker("stop_date_time", OLD, 3),
    Marker("end_date_time", NEW, 1),
    Marker("cdr_location", NEW, 2),
    *below("total_energy_cost", PRICE),
    *below("total_time_cost", PRICE),
    *below("total_fixed_cost", PRICE),
    Marker("tax_included", TAXES, 3, inside=("tariffs",)),
)

CREDENTIALS = (
    Marker("roles", NEW, 2),
    Marker("business_details", OLD, 3),
    Marker("hub_party_id", TAXES, 3),
)
VERSION = tuple(Marker("version", _set(version), 3, values=frozenset({version})) for version in ALL)
VERSION_DETAILS = (
    *VERSION,
    Marker("role", NEW, 1, inside=("endpoints",)),
    Marker("role", OLD, 1, inside=("endpoints",), absent=True),
)
AUTHORIZATION = (
    Marker("token", NEW, 2),
    Marker("token", OLD, 1, absent=True),
    Marker("authorization_reference", NEW, 2),
    Marker("connector_ids", OLD, 3, inside=("location",)),
)
COMMAND = (
    Marker("authorization_reference", NEW, 2),
    *below("token", TOKEN),
)
RESERVE_NOW = (
    *COMMAND,
    Marker("reservation_id", OLD, 3, kinds=(int,)),
    Marker("reservation_id", NEW, 1, kinds=(str,)),
)
START_SESSION = (*COMMAND, Marker("connector_id", NEW, 2))
RESPONSE = (Marker("timeout", NEW, 2), Marker("message", NEW, 2), Marker("timeout", OLD, 1, absent=True))
PARKING = (
    *(Marker(name, TAXES, 2) for name in ("id", "parking_space_length", "parking_space_width", "apds_reference")),
    *(Marker(name, NEXT, 2) for name in ("parking_bay_length", "parking_bay_width", "evse_position")),
    Marker("parking_restrictions", NEXT, 2),
)
INVOICE = (
    Marker("invoice_id", TAXES, 2),
    Marker("cdrs", TAXES, 2),
    *(Marker(name, NEXT, 4) for name in ("version", "invoiceReconciliationRecord_ids", "cdr_ids")),
)

MARKERS: Mapping[str, tuple[Marker, ...]] = {
    "Credentials": CREDENTIALS,
    "Version": VERSION,
    "VersionDetails": VERSION_DETAILS,
    "AuthorizationInfo": AUTHORIZATION,
    "LocationReferences": (Marker("connector_ids", OLD, 3),),
    "ReserveNow": RESERVE_NOW,
    "StartSession": START_SESSION,
    "CommandResponse": RESPONSE,
    "ChargingProfile": (Marker("id", NEXT, 3),),
    "ActiveChargingProfile": (Marker("id", NEXT, 3, inside=("charging_profile",)),),
    "Parking": PARKING,
    "InvoiceReconciliationRecord": INVOICE,
    "Location": LOCATION,
    "EVSE": EVSE,
    "Connector": CONNECTOR,
    "Tariff": TARIFF,
    "Token": TOKEN,
    "Session": SESSION,
    "CDR": CDR,
    "TariffAssociation": (Marker("audience", NEXT, 3),),
}
"""OCPI's objects, to the evidence for their version; an object that is not here looks the same in all that have it."""

NAMES_IN_3_0: Mapping[str, str] = {
    "Version": "VersionInformation",
    "VersionDetails": "VersionDetail",
    "LocationReferences": "LocationReference",
    "ReserveNow": "ReserveNowCommand",
    "CancelReservation": "CancelReservationCommand",
    "StartSession": "StartSessionCommand",
    "StopSession": "StopSessionCommand",
    "UnlockConnector": "UnlockConnectorCommand",
    "SetChargingProfile": "SetChargingProfileCommand",
}
"""What the preview calls objects of 2.x that look the same there."""

PREFERENCE: tuple[Version, ...] = ("2.2.1", "2.3.0", "2.1.1", "3.0")
"""Where the evidence speaks for several versions alike, the first of these counts: the most used one."""

DIALECT: Version = "2.2"
"""Taken only where it fits better than all others: mostly it looks like 2.2.1."""
