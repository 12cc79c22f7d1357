"""OCPI 2.1.1, module credentials: how to reach a platform, and the one party that it speaks for."""

from typing import Annotated

from wwcp_ocpi.ocpi.member import one
from wwcp_ocpi.ocpi.v2_1_1.locations import BusinessDetails
from wwcp_ocpi.ocpi.view import View

__all__ = ["Credentials"]


class Credentials(View):
    """The token to call a platform with, its versions URL, and its party."""

    token: Annotated[str | None, one("string(64)")] = None
    url: Annotated[str | None, one("URL")] = None
    business_details: Annotated[BusinessDetails | None, one("BusinessDetails")] = None
    party_id: Annotated[str | None, one("string(3)")] = None
    country_code: Annotated[str | None, one("string(2)")] = None
