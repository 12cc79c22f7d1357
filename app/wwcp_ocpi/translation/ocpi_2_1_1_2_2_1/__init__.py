"""OCPI 2.1.1 ⇄ OCPI 2.2.1."""

from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.cdrs import CDR
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.commands import (
    AUTHORIZATION_INFO,
    COMMAND_RESPONSE,
    LOCATION_REFERENCES,
    RESERVE_NOW,
    START_SESSION,
    STOP_SESSION,
    UNLOCK_CONNECTOR,
)
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.credentials import COMPANIONS, CREDENTIALS
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.locations import CONNECTOR, EVSE, LOCATION
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.sessions import SESSION
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.tariffs import TARIFF
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.tokens import TOKEN
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.versions import ENDPOINT, VERSION, VERSION_DETAILS
from wwcp_ocpi.translation.steps import Step

STEP = Step(
    "ocpi-2.1.1",
    "ocpi-2.2.1",
    (
        *(LOCATION, EVSE, CONNECTOR, TARIFF, TOKEN, SESSION, CDR),
        *(CREDENTIALS, VERSION, VERSION_DETAILS, ENDPOINT),
        *(RESERVE_NOW, START_SESSION, STOP_SESSION, UNLOCK_CONNECTOR, COMMAND_RESPONSE),
        *(AUTHORIZATION_INFO, LOCATION_REFERENCES),
    ),
    COMPANIONS,
)

__all__ = ["STEP"]
