"""What a target asks for and does not get is told once for each object."""

from typing import Any

import pytest

from wwcp_ocpi.translation.asking import asks
from wwcp_ocpi.translation.mapping import Direction
from wwcp_ocpi.translation.passage import Passage, Remark, Scope


def scope(**hints: Any) -> Scope:
    passage = Passage(Direction.THERE, {}, hints={"/a": hints})
    return Scope(passage, {}, "/a", "/b", {})


def test_several_sentences_are_one_remark_of_the_first_kind():
    at = scope()
    asks(at, "No party.", kind="assumed")
    asks(at, "No time zone.")
    assert at.passage.remarks == {"/b": Remark("assumed", None, "No party. No time zone.")}


@pytest.mark.parametrize("key", ["role", "role/name"])
def test_what_is_carried_is_not_missed(key):
    at = scope(**{key: 1})
    asks(at, "No role.", "role")
    assert at.passage.remarks == {}
    asks(at, "No token.", "token")
    assert at.passage.remarks["/b"].message == "No token."
