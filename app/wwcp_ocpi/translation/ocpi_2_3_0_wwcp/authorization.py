"""AuthorizationInfo ⇄ AuthStartResult: may this driver start.

As in the reference the token and the place stand in `additionalContext` too, since WWCP has no other place for all of
a token; of what stands twice, WWCP's own member counts on the way back.
"""

from wwcp_ocpi.translation.mapping import Mapping, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import context, provider
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.texts import DISPLAY_TEXT
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.enumerations import ALLOWED

TOKEN = ("additionalContext", "token")

OF_TOKEN = (
    ("contract_id", "contractId"),
    ("visual_number", "printedNumber"),
    ("language", "uiLanguage"),
    ("issuer", "providerName"),
)
"""What WWCP says of a token at the result itself."""


def _token_there(scope: Scope) -> None:
    token = scope.read(("token",))
    if isinstance(token, dict):
        scope.write(TOKEN, dict(token))
        for name, own in OF_TOKEN:
            if isinstance(token.get(name), str):
                scope.write((own,), token[name])


def _token_back(scope: Scope) -> None:
    token = scope.read(TOKEN)
    if isinstance(token, dict):
        scope.write(("token",), dict(token))
    for name, own in OF_TOKEN:
        if isinstance(scope.read((own,)), str):
            scope.write(("token", name), scope.read((own,)))


AUTHORIZATION_INFO = Mapping(
    "AuthorizationInfo",
    "AuthStartResult",
    (
        context("AuthStartResult"),
        member("allowed", "result", *ALLOWED),
        together(
            [("token", "/".join(TOKEN)), *((f"token/{name}", own) for name, own in OF_TOKEN)], _token_there, _token_back
        ),
        provider("token", "providerId"),
        member("location", "additionalContext/location"),
        member("authorization_reference", "authorizationReference"),
        member("info", "description", *DISPLAY_TEXT),
    ),
    left_order=("allowed", "token", "location", "authorization_reference", "info"),
    right_order=MEMBERS["AuthStartResult"],
)
