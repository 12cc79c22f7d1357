"""OCPI 3.0 ⇄ WWCP for what both have and OCPI 2.x has not: stations, statuses."""

from wwcp_ocpi.translation.ocpi_3_0_wwcp.evses import CONNECTOR, EVSE
from wwcp_ocpi.translation.ocpi_3_0_wwcp.locations import LOCATION
from wwcp_ocpi.translation.ocpi_3_0_wwcp.stations import STATION
from wwcp_ocpi.translation.ocpi_3_0_wwcp.statuses import EVSE_STATUS_RECORD
from wwcp_ocpi.translation.ocpi_3_0_wwcp.tariff_associations import COMPANIONS
from wwcp_ocpi.translation.steps import Step

STEP = Step("ocpi-3.0", "wwcp", (LOCATION, STATION, EVSE, CONNECTOR, EVSE_STATUS_RECORD), COMPANIONS)

__all__ = ["STEP"]
