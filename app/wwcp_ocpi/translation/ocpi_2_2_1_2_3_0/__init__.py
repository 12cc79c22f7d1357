"""OCPI 2.2.1 ⇄ OCPI 2.3.0. Members that no rule names are the same in both (the field tables, the changelog of 2.3.0).

What the Bookings and Payments documents and the invoice reconciliation of 2.3.0 brought has no counterpart in 2.2.1.
"""

from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.cdrs import CDR
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.commands import CHARGING_PROFILES, COMMANDS
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.credentials import CLIENT_INFO, CREDENTIALS, CREDENTIALS_ROLE, VERSIONS
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.locations import CONNECTOR, EVSE, LOCATION
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.sessions import CHARGING_PREFERENCES, SESSION
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.tariffs import TARIFF
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.tokens import AUTHORIZATION_INFO, LOCATION_REFERENCES, TOKEN
from wwcp_ocpi.translation.steps import Step

STEP = Step(
    "ocpi-2.2.1",
    "ocpi-2.3.0",
    (
        *(LOCATION, EVSE, CONNECTOR, TARIFF, TOKEN, SESSION, CDR),
        *(CREDENTIALS, CREDENTIALS_ROLE, CLIENT_INFO, *VERSIONS),
        *(AUTHORIZATION_INFO, LOCATION_REFERENCES, CHARGING_PREFERENCES),
        *COMMANDS,
        *CHARGING_PROFILES,
    ),
)

__all__ = ["STEP"]
