"""JSON that is something else: formats of the same trade, and other things that support is sent."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Foreign:
    """A format by its members: one of the sets must be there as a whole. `advice` is the next step for the user."""

    name: str
    advice: str
    signs: tuple[frozenset[str], ...] = ()

    @property
    def sentence(self) -> str:
        """What follows the name of a file and "holds"."""
        return f"{self.name}, not OCPI or WWCP. {self.advice}"


def _signs(*signs: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(sign.split()) for sign in signs)


ASK_FOR_OCPI = "Ask its sender for the OCPI export of the same data."

DATEX = "DATEX II data"
OICP = "OICP (Hubject) data"

OCPP = Foreign(
    "OCPP messages of a charging station",
    "OCPI sessions and CDRs are what the operator's backend makes of them; ask for those.",
    _signs(
        "chargePointVendor chargePointModel",
        "connectorId errorCode status",
        "connectorId meterValue",
        "idTag meterStart",
        "transactionId meterStop",
        "eventType triggerReason transactionInfo",
        "evseId connectorStatus timestamp",
    ),
)

FOREIGN = (
    Foreign(
        DATEX,
        ASK_FOR_OCPI,
        _signs(
            "d2LogicalModel",
            "messageContainer",
            "payloadPublication",
            "modelBaseVersion",
            "modelBaseVersionG",
            "publicationTime publicationCreator",
            "publicationTime lang",
            "energyInfrastructureTable",
            "energyInfrastructureSite",
            "energyInfrastructureSiteStatus",
            "aegiEnergyInfrastructureTablePublication",
            "aegiEnergyInfrastructureStatusPublication",
            "egiEnergyInfrastructureTablePublication",
            "energyInfrastructureTablePublication",
            "energyInfrastructureStatusPublication",
        ),
    ),
    Foreign(
        OICP,
        ASK_FOR_OCPI,
        _signs(
            "OperatorEvseData",
            "OperatorEvseStatus",
            "EvseData",
            "EVSEData",
            "EvseStatuses",
            "EVSEStatuses",
            "EvseStatusRecords",
            "EvseDataRecord",
            "EvseStatusRecord",
            "EvseID EvseStatus",
            "EvseID Plugs",
            "EvseID ChargingStationNames",
            "EvseID SessionID",
            "EvseID ProductID",
            "CPOPartnerSessionID",
            "EMPPartnerSessionID",
            "AuthenticationDataRecords",
            "PricingDefaultPrice",
            "OperatorProductPricing",
            "Result StatusCode",
        ),
    ),
    OCPP,
    Foreign("GeoJSON, the data of a map", ASK_FOR_OCPI, _signs("type features", "type geometry", "type geometries")),
    Foreign("a recording of web traffic (HAR)", "Save the body of a response and open that.", _signs("log")),
    Foreign("a Postman collection", "Save the body of a response and open that.", _signs("info item")),
    Foreign("an OpenAPI description", "It describes messages and holds none; open a payload.", _signs("openapi paths")),
    Foreign("a JSON Schema", "It describes messages and holds none; open a payload.", _signs("$schema properties")),
    Foreign("Open Charge Map data", ASK_FOR_OCPI, _signs("AddressInfo Connections")),
)
"""What is neither OCPI nor WWCP, the most telling first."""

OTHER_OCPI = {
    "credentials": _signs("token url roles", "token url business_details"),
    "the details of a version": _signs("version endpoints"),
    "the version of a party's interface": _signs("version url"),
    "an endpoint": _signs("identifier url"),
    "the state of a party at a hub": _signs("party_id role status"),
    "a charging profile": _signs("charging_rate_unit"),
    "the answer to an authorization": _signs("allowed token", "allowed info"),
    "a command": _signs("response_url"),
    "the result of a command": _signs("result timeout", "result message"),
    "the charging preferences of a driver": _signs("profile_type energy_need", "profile_type departure_time"),
    "a booking": _signs("reservation_status", "booking_option request_id"),
    "a place that can be booked": _signs("booking_option", "booking_terms"),
    "a payment terminal": _signs("terminal_id"),
    "the confirmation of a payment": _signs("eft_data", "capture_status_code"),
    "the location inside a CDR": _signs("evse_uid connector_standard"),
    "the token inside a session or CDR": _signs("uid contract_id type"),
    "an invoice reconciliation record": _signs("invoice_id cdrs"),
}
"""Objects of OCPI that are no records of the modules this program keeps."""


def foreign(members: Collection[str]) -> Foreign | None:
    """The format that these member names are of, with or without an XML prefix (`d2:payloadPublication`)."""
    names = {name.rpartition(":")[2] for name in members}
    return next((known for known in FOREIGN if any(sign <= names for sign in known.signs)), None)


def other_ocpi(members: Mapping[str, Any]) -> str | None:
    """The object of OCPI that has these members, in words."""
    known = OTHER_OCPI.items()
    return next((name for name, signs in known if any(sign <= members.keys() for sign in signs)), None)


def is_ocpp(value: Any) -> bool:
    """Whether a list is one OCPP message: its type, its id, and for a call the action (OCPP-J 1.6, section 4)."""
    if not isinstance(value, list) or not 3 <= len(value) <= 5 or not isinstance(value[1], str):
        return False
    if value[0] == 2:
        return isinstance(value[2], str) and isinstance(value[-1], dict)
    return value[0] in (3, 4) and not isinstance(value[0], bool) and isinstance(value[-1], dict)
