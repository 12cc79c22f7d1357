"""JSON that is something else: formats of the same trade, and other things that support is sent."""

from collections.abc import Collection
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
    Foreign("a Postman collection", "Save the body of a response and open that.", _signs("info item")),
    Foreign("an OpenAPI description", "It describes messages and holds none; open a payload.", _signs("openapi paths")),
    Foreign("a JSON Schema", "It describes messages and holds none; open a payload.", _signs("$schema properties")),
    Foreign("Open Charge Map data", ASK_FOR_OCPI, _signs("AddressInfo Connections")),
)
"""What is neither OCPI nor WWCP, the most telling first."""


def foreign(members: Collection[str]) -> Foreign | None:
    """The format that these member names are of, with or without an XML prefix (`d2:payloadPublication`)."""
    names = {name.rpartition(":")[2] for name in members}
    return next((known for known in FOREIGN if any(sign <= names for sign in known.signs)), None)


def is_ocpp(value: Any) -> bool:
    """Whether a list is one OCPP message: its type, its id, and for a call the action (OCPP-J 1.6, section 4)."""
    if not isinstance(value, list) or not 3 <= len(value) <= 5 or not isinstance(value[1], str):
        return False
    if value[0] == 2:
        return isinstance(value[2], str) and isinstance(value[-1], dict)
    return value[0] in (3, 4) and not isinstance(value[0], bool) and isinstance(value[-1], dict)
