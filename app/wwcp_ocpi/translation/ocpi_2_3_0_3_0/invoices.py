"""InvoiceReconciliationRecord: the record's own id and that of the invoice in 2.3.0, the invoice's in 3.0."""

from wwcp_ocpi.translation.mapping import Mapping, Together, together
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.identity import ISSUER, VERSION
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.spellings import spelled
from wwcp_ocpi.translation.passage import Scope

ID = ("id",)
SAME_ID = "OCPI 3.0 has one id for the invoice and its reconciliation record."


def _invoice_back(scope: Scope) -> None:
    id_ = scope.read(ID)
    if isinstance(id_, str):
        scope.assume(("invoice_id",), id_, SAME_ID, ID)


INVOICE: Together = together({"invoice_id": ""}, lambda scope: None, _invoice_back)

INVOICE_RECONCILIATION_RECORD = Mapping(
    "InvoiceReconciliationRecord",
    "InvoiceReconciliationRecord",
    (ISSUER, VERSION, INVOICE, spelled("cdrs", "cdr_ids", "invoiceReconciliationRecord_ids")),
    nulls=True,
    rest=True,
    left_order=("country_code", "party_id", "id", "invoice_id", "cdrs", "created", "last_updated"),
    right_order=("party_id", "id", "version", "cdr_ids", "created", "last_updated"),
)
