"""The WWCP objects as typed, tolerant views, and the rules they are checked by."""

from wwcp_ocpi.wwcp.model.authentication import AAuthentication
from wwcp_ocpi.wwcp.model.catalogue import MEMBERS, MODELS, model, problems, view
from wwcp_ocpi.wwcp.model.infrastructure import EVSE, ChargingCable, ChargingConnector, ChargingPool, ChargingStation
from wwcp_ocpi.wwcp.model.metering import EnergyMeter, EnergyMeteringValue
from wwcp_ocpi.wwcp.model.rules import RULES, Rule
from wwcp_ocpi.wwcp.model.sessions import ChargeDetailRecord, ChargingSession, ChargingSessionEvent
from wwcp_ocpi.wwcp.model.shared import Address, EnergyMix, GeoCoordinate, OpeningTimes, Price
from wwcp_ocpi.wwcp.model.tariffs import (
    ChargingPriceComponent,
    ChargingTariff,
    ChargingTariffElement,
    ChargingTariffRestriction,
)
from wwcp_ocpi.wwcp.model.view import Property, View

__all__ = [
    "EVSE",
    "MEMBERS",
    "MODELS",
    "RULES",
    "AAuthentication",
    "Address",
    "ChargeDetailRecord",
    "ChargingCable",
    "ChargingConnector",
    "ChargingPool",
    "ChargingPriceComponent",
    "ChargingSession",
    "ChargingSessionEvent",
    "ChargingStation",
    "ChargingTariff",
    "ChargingTariffElement",
    "ChargingTariffRestriction",
    "EnergyMeter",
    "EnergyMeteringValue",
    "EnergyMix",
    "GeoCoordinate",
    "OpeningTimes",
    "Price",
    "Property",
    "Rule",
    "View",
    "model",
    "problems",
    "view",
]
