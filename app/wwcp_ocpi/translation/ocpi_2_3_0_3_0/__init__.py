"""OCPI 2.3.0 ⇄ OCPI 3.0, the technology preview of the reference implementation."""

from wwcp_ocpi.translation.ocpi_2_3_0_3_0.cdrs import CDR
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.charging_profiles import CHARGING_PROFILES
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.commands import COMMANDS
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.companions import COMPANIONS
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.evses import CONNECTOR, EVSE
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.invoices import INVOICE_RECONCILIATION_RECORD
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.locations import LOCATION
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.parties import PARTIES
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.sessions import SESSION
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.tariffs import TARIFF
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.tokens import AUTHORIZATION_INFO, LOCATION_REFERENCES, TOKEN
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.twins import CONDITIONS, TWINS
from wwcp_ocpi.translation.steps import Step

STEP = Step(
    "ocpi-2.3.0",
    "ocpi-3.0",
    (
        *TWINS,
        *(LOCATION, EVSE, CONNECTOR, TARIFF, TOKEN, AUTHORIZATION_INFO, LOCATION_REFERENCES, SESSION, CDR),
        *(INVOICE_RECONCILIATION_RECORD, *PARTIES, *COMMANDS, *CHARGING_PROFILES),
    ),
    COMPANIONS,
    CONDITIONS,
)

__all__ = ["STEP"]
