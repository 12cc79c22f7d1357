"""OCPI 2.3.0, module invoicereconciliation: which CDRs an invoice bills."""

from typing import Annotated

from wwcp_ocpi.ocpi.member import at_least_one, one
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "InvoiceReconciliationRecord",
]


class InvoiceReconciliationRecord(View):
    """An invoice, and the CDRs that it bills."""

    country_code: Annotated[str | None, one("CiString(2)")] = None
    party_id: Annotated[str | None, one("CiString(3)")] = None
    id: Annotated[str | None, one("CiString(36)")] = None
    invoice_id: Annotated[str | None, one("CiString(255)")] = None
    cdrs: Annotated[tuple[str, ...] | None, at_least_one("CiString(36)")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
