"""How a driver was recognised."""

from wwcp_ocpi.wwcp.enumerations.table import Table

AUTH_METHOD = Table(
    "AuthMethod",
    (("AUTH_REQUEST", "AUTH_REQUEST"), ("COMMAND", "REMOTESTART"), ("WHITELIST", "WHITELIST")),
    near_ocpi={"RESERVE": "COMMAND"},
    wwcp_open=True,
)
"""OCPI's is closed: WWCP's `OCSP` has no value there."""

AUTH_METHOD_VALUES = frozenset(AUTH_METHOD.to_ocpi) | {"OCSP"}

TOKEN_TYPE = Table(
    "AuthTokenType",
    (("RFID", "RFID"), ("AD_HOC_USER", "AD_HOC_USER"), ("OTHER", "OTHER")),
    near_ocpi={"ISO15118": "EMAID", "MACAddress": "OTHER"},
    wwcp_open=True,
    ocpi_open=True,
)
"""`APP_USER` and `EMAID` have no WWCP token type of their own and pass through."""

TOKEN_TYPE_VALUES = frozenset(["RFID", "ISO15118", "MACAddress", "AD_HOC_USER", "OTHER"])
AUTHENTICATION_TYPE_VALUES = frozenset(["LOCAL", "REMOTE"])
