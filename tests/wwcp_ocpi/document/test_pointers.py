"""JSON pointers (RFC 6901)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document import pointer
from wwcp_ocpi.document.pointer import MISSING

VALUE = {"a/b": [{"m~n": None}, "x"], "": 1, "10": {"0": 2}}


@pytest.mark.parametrize(
    ("place", "found"),
    [("", VALUE), ("/a~1b/0/m~0n", None), ("/a~1b/1", "x"), ("/", 1), ("/10/0", 2)],
)
def test_a_pointer_finds_what_is_there(place: str, found: object) -> None:
    assert pointer.find(VALUE, place) == found


@pytest.mark.parametrize(
    "place", ["/b", "/a~1b/2", "/a~1b/01", "/a~1b/-", "/a~1b/٠", "/a~1b/1/x", "/a~1b/" + "9" * 5000]
)
def test_what_is_not_there_is_missing_and_not_null(place: str) -> None:
    assert pointer.find(VALUE, place) is MISSING
    assert not MISSING


@given(st.lists(st.text()))
def test_joining_and_splitting_are_inverse(tokens: list[str]) -> None:
    assert pointer.split(pointer.join("", *tokens)) == tokens


def test_parents_and_descendants() -> None:
    assert pointer.parent("/a/b") == "/a"
    assert pointer.within("/a/b", "/a")
    assert pointer.within("/a", "/a")
    assert not pointer.within("/ab", "/a")
