"""OCPI 3.0, module irrs: which CDRs an invoice covers."""

from typing import Annotated

from wwcp_ocpi.ocpi.member import at_least_one, one, optional
from wwcp_ocpi.ocpi.scalars import WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.preview import Preview

__all__ = ["InvoiceReconciliationRecord"]


class InvoiceReconciliationRecord(Preview):
    """The CDRs of one invoice; the list is written as `invoiceReconciliationRecord_ids`."""

    party_id: Annotated[str | None, one("Party_Id")] = None
    id: Annotated[str | None, one("Invoice_Id")] = None
    version: Annotated[WholeNumber | None, one("integer")] = None
    cdr_ids: Annotated[tuple[str, ...] | None, at_least_one("CDR_Id", also=("invoiceReconciliationRecord_ids",))] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
