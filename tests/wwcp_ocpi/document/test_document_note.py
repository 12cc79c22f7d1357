"""Notes on a translation as the command line writes them."""

from wwcp_ocpi.document import Note


def test_a_note_names_both_places_and_keeps_null_for_none() -> None:
    note = Note("lost", "/evses/0/parking", None, "OCPI 2.2.1 has no parking places.")
    assert note.as_json() == {
        "kind": "lost",
        "from": "/evses/0/parking",
        "to": None,
        "message": "OCPI 2.2.1 has no parking places.",
    }


def test_notes_are_values() -> None:
    assert len({Note("assumed", None, "/party_id", "x"), Note("assumed", None, "/party_id", "x")}) == 1
