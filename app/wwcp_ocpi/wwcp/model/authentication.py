"""How a driver was recognised: LocalAuthentication and RemoteAuthentication have one form."""

from wwcp_ocpi.wwcp.enumerations.authentication import (
    AUTH_METHOD_VALUES,
    AUTHENTICATION_TYPE_VALUES,
    TOKEN_TYPE_VALUES,
)
from wwcp_ocpi.wwcp.model import checks
from wwcp_ocpi.wwcp.model.kinds import AnyValue, Choice, Id, Moment, Text, TextOrI18N
from wwcp_ocpi.wwcp.model.view import Property, View

IDENTIFICATIONS = (
    "authToken",
    "QRCodeIdentification",
    "plugAndChargeIdentification",
    "remoteIdentification",
    "PIN",
    "publicKey",
    "certificate",
)
"""One of them is expected."""


class AAuthentication(View):
    """One identification, the method that checked it, and whether the driver stood there (`LOCAL`) or not."""

    checks = (checks.one_of(*IDENTIFICATIONS),)
    authentication_type = Property(Choice(AUTHENTICATION_TYPE_VALUES))
    auth_token = Property(Id())
    qr_code_identification = Property(AnyValue(), "QRCodeIdentification")
    plug_and_charge_identification = Property(Id("EMobilityAccount"))
    remote_identification = Property(Id("EMobilityAccount"))
    pin = Property(Id("PIN"), "PIN")
    public_key = Property(Text())
    certificate = Property(Text())
    auth_method = Property(Choice(AUTH_METHOD_VALUES, open_=True))
    description = Property(TextOrI18N())
    auth_token_type = Property(Choice(TOKEN_TYPE_VALUES, open_=True))
    last_change = Property(Moment())
    custom_data = Property(AnyValue())
