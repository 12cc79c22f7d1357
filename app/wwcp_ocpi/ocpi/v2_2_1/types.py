"""Types that several modules of OCPI 2.2.1 share."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.display_text import DisplayText
from wwcp_ocpi.ocpi.member import one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber
from wwcp_ocpi.ocpi.view import View

__all__ = ["DisplayText", "Price", "ProfileType", "Role"]

ProfileType: TypeAlias = Literal["CHEAP", "FAST", "GREEN", "REGULAR"]
Role: TypeAlias = Literal["CPO", "EMSP", "HUB", "NAP", "NSP", "OTHER", "SCSP"]


class Price(View):
    """An amount of money without and with VAT."""

    excl_vat: Annotated[ExactNumber | None, one("number")] = None
    incl_vat: Annotated[ExactNumber | None, optional("number")] = None
