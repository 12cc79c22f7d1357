"""OCPI 2.3.0 ⇄ WWCP."""

from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.cdrs import CDR
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.connectors import CONNECTOR
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.evses import EVSE
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.locations import COMPANIONS, LOCATION
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.sessions import SESSION
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tariffs import TARIFF
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tokens import TOKEN
from wwcp_ocpi.translation.steps import Step

STEP = Step("ocpi-2.3.0", "wwcp", (LOCATION, EVSE, CONNECTOR, TARIFF, TOKEN, SESSION, CDR), COMPANIONS)

__all__ = ["STEP"]
