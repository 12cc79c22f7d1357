"""A record beside its translation."""

import pytest

from ocpi_console.ui.inspectors.comparison import compare, differences, marks
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate


def test_with_carrying_the_proof_holds_and_is_computed(cdr):
    found = compare(cdr.value, "CDR", "ocpi-2.2.1", "wwcp", carry=True)
    assert found.proof.holds
    assert found.proof.sentence == "Translating back gives the same record"
    back = translate(found.translation.value, found.translation.object, "wwcp", "ocpi-2.2.1")
    assert same(back.value, cdr.value)
    assert found.translation.object == "ChargeDetailRecord"


def test_without_carrying_it_names_what_changes(cdr):
    found = compare(cdr.value, "CDR", "ocpi-2.2.1", "wwcp", carry=False)
    assert not found.proof.holds
    assert found.proof.sentence.startswith("Translating back changes /")
    assert any(note.kind == "lost" for note in found.notes)


def test_linked_lines_stand_in_one_row_and_notes_at_their_lines(cdr):
    found = compare(cdr.value, "CDR", "ocpi-2.2.1", "wwcp", carry=True)
    together = {
        (found.left.lines[row.left].pointer, found.right.lines[row.right].pointer)
        for row in found.rows
        if row.left is not None and row.right is not None
    }
    assert ("/id", "/@id") in together
    assert len(together) > 6
    marked = [note.from_ for number, note in enumerate(found.notes) if note.from_ and number in _shown(found.left)]
    assert marked, "at least one note stands beside a line of the source"


def _shown(side):
    return {number for line in range(len(side.lines)) for number in side.notes_at(line)}


def test_a_note_on_a_container_covers_all_below_it(cdr):
    found = marks(cdr.value, ["/cdr_location", None, "", "/absent"])
    assert found == {"/cdr_location": (0,)}


@pytest.mark.parametrize(
    ("one", "other", "where"),
    [
        ({"a": 1}, {"a": 1}, []),
        ({"a": 1, "b": 2}, {"a": 2}, ["/a", "/b"]),
        ({"a": [1, {"b": 2}]}, {"a": [1, {"b": 3}]}, ["/a/1/b"]),
        ({"a": [1]}, {"a": [1, 2]}, ["/a"]),
        ({"a": None}, {}, ["/a"]),
    ],
)
def test_differences_are_named_by_pointer(one, other, where):
    assert list(differences(one, other)) == where
