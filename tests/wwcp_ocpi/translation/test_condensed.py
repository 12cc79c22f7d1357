"""Objects that the other format names only: kept whole as long as their name stands."""

from typing import Any

from wwcp_ocpi.document import same
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.condensed import condense, expand
from wwcp_ocpi.translation.mapping import Direction
from wwcp_ocpi.translation.passage import Passage, Scope

PERSON = ("person",)


def show(person: Any) -> Any:
    return person.get("name", MISSING) if isinstance(person, dict) else MISSING


def build(name: Any) -> Any:
    return {"name": name}


def scope(source: Any, hints: Any = None) -> Scope:
    passage = Passage(Direction.THERE, source, hints={"": hints or {}})
    return Scope(passage, source, "", "", {})


def test_what_does_not_show_is_remembered():
    at = scope({"person": {"name": "Ada", "born": 1815}})
    assert condense(at, PERSON, show, build) == ("Ada", True)
    assert at.passage.remembered == {"": {"~person": {"name": "Ada", "born": 1815}}}


def test_what_shows_entirely_is_not():
    at = scope({"person": {"name": "Ada"}})
    assert condense(at, PERSON, show, build) == ("Ada", False)
    assert at.passage.remembered == {}


def test_what_has_no_name_does_not_show():
    for value in ({}, {"person": None}, {"person": {"born": 1815}}):
        at = scope(value)
        assert condense(at, PERSON, show, build) == (MISSING, False)
        assert at.passage.remembered == {}


def test_the_whole_comes_back_by_its_name():
    at = scope({}, {"~person": {"name": "Ada", "born": 1815}})
    assert expand(at, PERSON, "Ada", show, build) is True
    assert same(at.target, {"person": {"name": "Ada", "born": 1815}})


def test_another_name_is_another_object():
    for hints in ({"~person": {"name": "Ada", "born": 1815}}, {"~person": None}, {}):
        at = scope({}, hints)
        assert expand(at, PERSON, "Bob", show, build) is False
        assert same(at.target, {"person": {"name": "Bob"}})
