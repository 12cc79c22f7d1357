"""Enumerations of WWCP and how OCPI's fit them, as tables for both directions."""

from wwcp_ocpi.wwcp.enumerations.access import (
    CAPABILITIES,
    authentication_modes_of,
    capabilities_of,
    features_of,
)
from wwcp_ocpi.wwcp.enumerations.authentication import AUTH_METHOD, TOKEN_TYPE
from wwcp_ocpi.wwcp.enumerations.energy import ENERGY_SOURCE, ENVIRONMENTAL_IMPACT, METERING_VALUE_TYPE
from wwcp_ocpi.wwcp.enumerations.places import FACILITY, IMAGE_CATEGORY, PARKING_RESTRICTION, PARKING_TYPE
from wwcp_ocpi.wwcp.enumerations.plugs import CONNECTOR_TYPE, CURRENT_TYPE, PLUG
from wwcp_ocpi.wwcp.enumerations.results import ALLOWED
from wwcp_ocpi.wwcp.enumerations.statuses import CONNECTION_STATUS, EVSE_STATUS, PRESENCE
from wwcp_ocpi.wwcp.enumerations.table import Table
from wwcp_ocpi.wwcp.enumerations.tariffs import DAY_OF_WEEK, DIMENSION

__all__ = [
    "ALLOWED",
    "AUTH_METHOD",
    "CAPABILITIES",
    "CONNECTION_STATUS",
    "CONNECTOR_TYPE",
    "CURRENT_TYPE",
    "DAY_OF_WEEK",
    "DIMENSION",
    "ENERGY_SOURCE",
    "ENVIRONMENTAL_IMPACT",
    "EVSE_STATUS",
    "FACILITY",
    "IMAGE_CATEGORY",
    "METERING_VALUE_TYPE",
    "PARKING_RESTRICTION",
    "PARKING_TYPE",
    "PLUG",
    "PRESENCE",
    "TOKEN_TYPE",
    "Table",
    "authentication_modes_of",
    "capabilities_of",
    "features_of",
]
