"""Rules between the members of Terminal, FinancialAdviceConfirmation and InvoiceReconciliationRecord (OCPI 2.3.0)."""

from wwcp_ocpi.ocpi.relations.reading import Members, text
from wwcp_ocpi.ocpi.report import Report


def check_terminal(value: Members, pointer: str, report: Report) -> None:
    """A Terminal serves something and belongs to someone."""
    if not value.get("location_ids") and not value.get("evse_uids"):
        message = "The terminal serves nothing: neither location_ids nor evse_uids are given."
        report("ocpi.terminal-assignment", f"{pointer}/location_ids", message)
    party, country = value.get("party_id"), value.get("country_code")
    if (party is None) != (country is None):
        missing = "party_id" if party is None else "country_code"
        report("ocpi.terminal-owner", f"{pointer}/{missing}", "party_id and country_code name a party together only.")
    elif party is None and value.get("customer_reference") is None:
        message = "Neither customer_reference nor party_id and country_code say whose terminal it is."
        report("ocpi.terminal-owner", f"{pointer}/customer_reference", message)


def check_confirmation(value: Members, pointer: str, report: Report) -> None:
    """A FinancialAdviceConfirmation that was not a full success says why."""
    code = text(value, "capture_status_code")
    if code in ("FAILED", "PARTIAL_SUCCESS") and value.get("capture_status_message") is None:
        message = f"capture_status_code is {code}, but capture_status_message does not say why."
        report("ocpi.capture-message", f"{pointer}/capture_status_message", message)


def check_reconciliation(value: Members, pointer: str, report: Report) -> None:
    """An InvoiceReconciliationRecord names each CDR once."""
    found, seen = value.get("cdrs"), dict[str, int]()
    for position, cdr in enumerate(found if isinstance(found, list) else ()):
        if isinstance(cdr, str) and seen.setdefault(cdr.casefold(), position) != position:
            message = f'"{cdr}" is also that of /cdrs/{seen[cdr.casefold()]}.'
            report("ocpi.duplicate-id", f"{pointer}/cdrs/{position}", message)
