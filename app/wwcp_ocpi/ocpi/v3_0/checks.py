"""The checks of the types that only OCPI 3.0 names: identifiers, parties of five characters, anything at all."""

import re
from typing import Any

from wwcp_ocpi.ocpi.dialect import Check
from wwcp_ocpi.ocpi.forms import FORMS
from wwcp_ocpi.ocpi.kinds import kind, shown
from wwcp_ocpi.ocpi.plan import Field
from wwcp_ocpi.ocpi.report import Report
from wwcp_ocpi.ocpi.values import CHECKS

_PARTY = re.compile("[A-Za-z]{2}[A-Za-z0-9]{3}", re.ASCII)


def _party_id(value: str, field: Field, pointer: str, report: Report) -> None:
    """Country and party in one; three characters where it is a text of 2.x."""
    if field.type != "Party_Id":
        FORMS["party_id"](value, field, pointer, report)
    elif not _PARTY.fullmatch(value):
        message = (
            f"{field.name} is {shown(value)}; OCPI 3.0 wants a country and three letters or digits, such as NLABC."
        )
        report("ocpi.party-id", pointer, message)


def _evse_id(value: str, field: Field, pointer: str, report: Report) -> None:
    """A meter sample's `evse_id` holds a uid, which has no form."""
    if field.type == "EVSE_Id":
        FORMS["evse_id"](value, field, pointer, report)


def _anything(value: Any, field: Field, pointer: str, report: Report) -> None:
    """Every JSON value is right."""


def _an_object(value: Any, field: Field, pointer: str, report: Report) -> None:
    if not isinstance(value, dict):
        report("ocpi.type", pointer, f"{field.name} is {kind(value)}; OCPI wants an object.")


TEXTS = (
    "AccessToken", "AuthorizationReference", "CDR_Id", "ChargingProfile_Id", "ChargingStation_Id", "Command_Id",
    "Connector_Id", "Contract_Id", "Correlation_Id", "CountryCode", "Currency", "EVSE_Id", "EVSE_UId",
    "EnergyContract_Id", "EnergyMeter_Id", "Group_Id", "InvoiceReference_Id", "Invoice_Id", "Location_Id", "Party_Id",
    "PhoneNumber", "PublicKey", "RemoteParty_Id", "Request_Id", "Reservation_Id", "Session_Id", "SoftwareLicense_Id",
    "TariffAssociation_Id", "Tariff_Id", "Token_Id",
)  # fmt: skip
"""Texts of any length; the reference implementation sets no bounds."""

TYPES_3_0: dict[str, Check] = CHECKS | dict.fromkeys(TEXTS, CHECKS["string"]) | {
    "integer": CHECKS["int"],
    "any": _anything,
    "object": _an_object,
    "LocalAccessInfo": _an_object,
    "RemoteAccessInfo": _an_object,
}  # fmt: skip
"""By type."""

FORMS_3_0: dict[str, Check] = FORMS | {"party_id": _party_id, "hub_party_id": _party_id, "evse_id": _evse_id}
"""By field name."""
