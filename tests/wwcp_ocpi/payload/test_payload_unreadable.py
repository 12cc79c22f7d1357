"""What the user is told of a payload that cannot be read, or not to its end."""

import pytest

from wwcp_ocpi.document.syntax import NO_VALUE
from wwcp_ocpi.payload.unreadable import Broken, UnreadablePayload, before


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "no record was read"), (1, "the one record before that was read"), (2, "the 2 records before that were read")],
)
def test_what_was_read_before_is_counted(count: int, said: str) -> None:
    assert before(count) == said


def test_a_text_that_is_cut_says_to_get_it_again() -> None:
    error = Broken("a text has no closing quote", 3, 17, cut=True).payload("a.json", 2)
    assert str(error) == (
        "a.json ends at line 3, column 17 before its JSON is complete (a text has no closing quote); "
        "the 2 records before that were read. Download or export it again."
    )
    assert (error.name, error.records, error.line, error.column, error.other) == ("a.json", 2, 3, 17, "")


def test_a_text_that_is_wrong_says_to_mend_it_unless_there_is_better_advice() -> None:
    broken = Broken("a colon is missing after a member name", 1, 5)
    assert str(broken.payload("a.json", 0)).endswith(
        "no record was read. Mend the file there, or ask its sender for it again."
    )
    assert str(Broken("x", 1, 5, advice="Do this.").payload("a.json", 1)).endswith(
        "record before that was read. Do this."
    )


def test_what_begins_with_no_value_is_no_json_at_all() -> None:
    error = Broken(NO_VALUE, 1, 1).payload("a.txt", 0)
    assert "is not JSON: no value begins here" in str(error)
    assert error.warning == "a.txt was left out: it is no JSON."
    assert Broken(NO_VALUE, 1, 1).payload("a.txt", 1).other == ""
    assert Broken(NO_VALUE, 2, 1).payload("a.txt", 0).other == ""


def test_an_error_learns_what_was_given_before_it() -> None:
    error = UnreadablePayload("a.gz breaks off.", name="a.gz")
    assert error.after(0) is error
    later = error.after(3)
    assert str(later) == "a.gz breaks off. The 3 records before that were read."
    assert (later.name, later.records) == ("a.gz", 3)
