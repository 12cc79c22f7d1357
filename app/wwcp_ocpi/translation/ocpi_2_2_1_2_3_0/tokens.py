"""Token, wherever it occurs: the type EMAID is new in OCPI 2.3.0."""

from wwcp_ocpi.translation.enumerations import instead
from wwcp_ocpi.translation.mapping import child, member
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.alike import ALIKE, alike

TOKEN_TYPE = member("type", back=instead({"EMAID": "OTHER"}))

CDR_TOKEN = alike("CdrToken", TOKEN_TYPE)

TOKEN = alike("Token", TOKEN_TYPE)

LOCATION_REFERENCES = alike("LocationReferences")

AUTHORIZATION_INFO = alike(
    "AuthorizationInfo",
    child("token", "token", TOKEN),
    child("location", "location", LOCATION_REFERENCES),
    child("info", "info", ALIKE),
)
