"""The two characters that a pointer escapes, and the tree that pointers make."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document.pointer import escape, find, join, parent, split, unescape, within

TOKENS = st.lists(st.text("ab/~01", max_size=4), max_size=4)


@pytest.mark.parametrize(("name", "token"), [("a/b", "a~1b"), ("~", "~0"), ("~1", "~01"), ("~0/", "~00~1"), ("", "")])
def test_a_name_and_its_token(name: str, token: str) -> None:
    assert (escape(name), unescape(token)) == (token, name)


@given(TOKENS, st.text("ab/~01", max_size=4))
def test_a_step_down_is_within_and_leads_back_up(tokens: list[str], name: str) -> None:
    above = join("", *tokens)
    below = join(above, name)
    assert parent(below) == above
    assert within(below, above)
    assert not within(above, below)
    assert split(below) == [*tokens, name]


@given(TOKENS)
def test_what_is_put_at_a_pointer_is_found_there(tokens: list[str]) -> None:
    value: object = "here"
    for token in reversed(tokens):
        value = {token: value}
    assert find(value, join("", *tokens)) == "here"


def test_positions_join_as_names_do() -> None:
    assert join("/evses", 0, "connectors", 12) == "/evses/0/connectors/12"
    assert find({"evses": [{"uid": None}]}, "/evses/0/uid") is None
