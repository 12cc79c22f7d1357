"""OCPI 2.3.0 ⇄ WWCP."""

from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.authorization import AUTHORIZATION_INFO
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.cdrs import CDR
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.connectors import CONNECTOR
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.evses import EVSE
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.locations import COMPANIONS, LOCATION
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.references import LOCATION_REFERENCES, RESERVE_NOW
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.roles import CLIENT_OPERATOR, CLIENT_PROVIDER, CONDITIONS, parties
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.sessions import SESSION
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tariffs import TARIFF
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tokens import TOKEN
from wwcp_ocpi.translation.steps import Step

STEP = Step(
    "ocpi-2.3.0",
    "wwcp",
    (
        *(LOCATION, EVSE, CONNECTOR, TARIFF, TOKEN, SESSION, CDR),
        *(AUTHORIZATION_INFO, LOCATION_REFERENCES, RESERVE_NOW, CLIENT_OPERATOR, CLIENT_PROVIDER),
    ),
    {**COMPANIONS, ("wwcp", "Credentials"): parties},
    CONDITIONS,
)

__all__ = ["STEP"]
