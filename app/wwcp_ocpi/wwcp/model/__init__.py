"""The WWCP objects as typed, tolerant views, and the rules they are checked by."""

from wwcp_ocpi.wwcp.model.authentication import AAuthentication
from wwcp_ocpi.wwcp.model.catalogue import MEMBERS, MODELS, model, problems, view
from wwcp_ocpi.wwcp.model.cdrs import ChargeDetailRecord, ReceivedCDRInfo, SendCDRResult
from wwcp_ocpi.wwcp.model.infrastructure import EVSE, ChargingCable, ChargingConnector, ChargingPool, ChargingStation
from wwcp_ocpi.wwcp.model.metering import EnergyMeter, EnergyMeteringValue
from wwcp_ocpi.wwcp.model.parking import Parking
from wwcp_ocpi.wwcp.model.parties import ChargingStationOperator, EMobilityProvider, RoamingNetwork
from wwcp_ocpi.wwcp.model.products import ChargingProduct
from wwcp_ocpi.wwcp.model.reservations import ChargingLocation, ChargingReservation
from wwcp_ocpi.wwcp.model.results import AuthStartResult, AuthStopResult
from wwcp_ocpi.wwcp.model.rules import RULES, Rule
from wwcp_ocpi.wwcp.model.sessions import ChargingSession, ChargingSessionEvent
from wwcp_ocpi.wwcp.model.shared import Address, EnergyMix, GeoCoordinate, OpeningTimes, Price
from wwcp_ocpi.wwcp.model.statuses import EVSEStatus, EVSEStatusList, EVSEStatusSchedule
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
    "AuthStartResult",
    "AuthStopResult",
    "ChargeDetailRecord",
    "ChargingCable",
    "ChargingConnector",
    "ChargingLocation",
    "ChargingPool",
    "ChargingPriceComponent",
    "ChargingProduct",
    "ChargingReservation",
    "ChargingSession",
    "ChargingSessionEvent",
    "ChargingStation",
    "ChargingStationOperator",
    "ChargingTariff",
    "ChargingTariffElement",
    "ChargingTariffRestriction",
    "EMobilityProvider",
    "EVSEStatus",
    "EVSEStatusList",
    "EVSEStatusSchedule",
    "EnergyMeter",
    "EnergyMeteringValue",
    "EnergyMix",
    "GeoCoordinate",
    "OpeningTimes",
    "Parking",
    "Price",
    "Property",
    "ReceivedCDRInfo",
    "RoamingNetwork",
    "Rule",
    "SendCDRResult",
    "View",
    "model",
    "problems",
    "view",
]
