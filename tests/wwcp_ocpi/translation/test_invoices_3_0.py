"""Invoice reconciliation records of OCPI 3.0."""

from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate

RECORD = {
    "country_code": "NL",
    "party_id": "ABC",
    "id": "R1",
    "invoice_id": "INV-1",
    "cdrs": ["C1", "C2"],
    "last_updated": "2026-05-03T10:00:00Z",
}
KIND = "InvoiceReconciliationRecord"


def test_the_cdrs_of_an_invoice():
    made = translate(RECORD, KIND, "ocpi-2.3.0", "ocpi-3.0")
    assert made.value["cdr_ids"] == ["C1", "C2"]
    assert (made.value["party_id"], made.value["id"]) == ("NLABC", "R1")
    assert same(translate(made.value, KIND, "ocpi-3.0", "ocpi-2.3.0").value, RECORD)


def test_one_id_stands_for_record_and_invoice():
    value = {
        "party_id": "NLABC",
        "id": "INV-1",
        "version": 3,
        "cdr_ids": ["C1"],
        "last_updated": "2026-05-03T10:00:00Z",
    }
    old = translate(value, KIND, "ocpi-3.0", "ocpi-2.3.0")
    assert (old.value["id"], old.value["invoice_id"]) == ("INV-1", "INV-1")
    (note,) = [note for note in old.notes if note.to == "/invoice_id"]
    assert (note.kind, note.from_) == ("assumed", "/id")
    assert same(translate(old.value, KIND, "ocpi-2.3.0", "ocpi-3.0").value, value)


def test_without_a_carry_the_id_of_the_invoice_is_told_as_lost():
    made = translate(RECORD, KIND, "ocpi-2.3.0", "ocpi-3.0", carry=False)
    assert "/invoice_id" in {note.from_ for note in made.notes}
