"""Types that several modules of OCPI 2.3.0 share."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber
from wwcp_ocpi.ocpi.v2_2_1.types import DisplayText, ProfileType
from wwcp_ocpi.ocpi.view import View

__all__ = ["DisplayText", "Price", "ProfileType", "Role", "TaxAmount"]

Role: TypeAlias = Literal["CPO", "EMSP", "NAP", "NSP", "OTHER", "SCSP"]
"""A hub has no role of its own any more; it names itself in `hub_party_id`."""


class TaxAmount(View):
    """One tax of a Price, by its name."""

    name: Annotated[str | None, one("string")] = None
    account_number: Annotated[str | None, optional("string")] = None
    percentage: Annotated[ExactNumber | None, optional("number")] = None
    amount: Annotated[ExactNumber | None, one("number")] = None


class Price(View):
    """An amount of money before taxes, and the taxes on it."""

    before_taxes: Annotated[ExactNumber | None, one("number")] = None
    taxes: Annotated[tuple[TaxAmount, ...] | None, many("TaxAmount")] = None
