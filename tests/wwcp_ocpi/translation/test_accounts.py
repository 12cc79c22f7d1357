"""The account of one object: what its rules tell of the members that come back."""

import gc
from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document.number import exact_number
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation import translate
from wwcp_ocpi.translation.accounts import Account, nothing_lost, stays
from wwcp_ocpi.translation.enumerations import instead
from wwcp_ocpi.translation.mapping import Direction, Mapping, act, child, member, together
from wwcp_ocpi.translation.passage import Passage

EMPTY = Mapping("Left", "Right", tells=True)
TOGETHER = act(together({"a": "b", "c/d": "e"}, lambda scope: None, lambda scope: None), Direction.THERE, False)
NUMBER = act(member("n", "text", str, exact_number), Direction.THERE, False)


def account(source: dict[str, Any]) -> Account:
    return Account(source, EMPTY, "/to")


def test_true_settles_what_the_rule_covers():
    made = account({"a": 1})
    assert made.worked(TOGETHER, True, made.source)
    assert made.settled == {"a", ("c", "d")}


def test_false_settles_nothing():
    made = account({"a": 1})
    assert made.worked(TOGETHER, False, made.source)
    assert not made.settled
    assert not made.changed


def test_none_is_no_answer():
    made = account({"a": 1})
    assert not made.worked(TOGETHER, None, made.source)


def test_what_comes_back_otherwise_is_changed_and_what_does_not_is_settled():
    source = {"a": exact_number("1.0"), "c": {"d": "x"}, "f": 2}
    made = account(source)
    assert made.worked(TOGETHER, {"a": 1, ("c", "d"): "x", "f": 3}, source)
    assert made.settled == {("c", "d")}
    assert made.changed == {"a": 1, "f": 3}


def test_a_rule_that_wants_to_wait_is_asked_when_the_account_is_closed():
    made = account({"a": 1})
    asked: list[int] = []
    assert made.worked(TOGETHER, lambda: bool(asked.append(1) or True), made.source)
    assert not asked
    assert made.closed(made.source)
    assert asked == [1]
    assert "a" in made.settled
    assert not made.waiting


def test_an_account_is_not_closed_well_where_one_does_not_tell_in_the_end():
    made = account({"a": 1})
    made.worked(TOGETHER, lambda: None, made.source)
    assert not made.closed(made.source)


@pytest.mark.parametrize(("text", "settled"), [("1.50", True), ("1e3", True)])
def test_a_converted_member_is_asked_at_once(text, settled):
    made = account({})
    made.converted(NUMBER, exact_number(text), text)
    assert ("n" in made.settled) == settled


def test_a_converted_member_that_comes_back_otherwise_is_changed():
    made = account({})
    made.converted(NUMBER, "1.5", "1.5")
    assert made.changed == {"n": exact_number("1.5")}
    made.converted(NUMBER, "x", MISSING)
    assert not made.settled


def test_of_some_values_a_member_surely_knows():
    surely = member("n", "text", str, lambda _: pytest.fail("asked"), lambda _: True)
    passage = Passage(Direction.THERE, {"n": 1}, accounts={})
    passage.convert(Mapping("Left", "Right", (surely,), tells=True), {"n": 1}, "", "")
    assert passage.accounts is not None
    assert passage.accounts[""].settled == {"n"}


def test_before_the_last_step_every_loss_counts():
    assert nothing_lost(TOGETHER, True, {"a": 1})
    assert nothing_lost(TOGETHER, {"a": 1}, {"a": 1})
    assert not nothing_lost(TOGETHER, {"a": 2}, {"a": 1})
    assert not nothing_lost(TOGETHER, False, {"a": 1})
    assert nothing_lost(TOGETHER, False, {"b": 1})
    assert not nothing_lost(TOGETHER, lambda: True, {"a": 1})


@pytest.mark.parametrize(
    ("source", "exact"),
    [({"n": exact_number("1.0")}, True), ({"n": "1.0"}, False), ({"n": None}, True), ({"gone": 1}, False)],
)
def test_before_the_last_step_a_member_that_changes_ends_the_telling(source, exact):
    rules = (member("n", "text", str, lambda text: None if text == "None" else exact_number(text)),)
    mapping = Mapping("Left", "Right", rules, nulls=True, rest=True, left_only=frozenset({"gone"}), tells=True)
    passage = Passage(Direction.THERE, source, accounts={}, strict=True)
    passage.convert(mapping, source, "", "")
    assert (passage.accounts == {}) == exact


@pytest.mark.parametrize(
    ("value", "stays_so"),
    [({"type": "RFID", "x": None}, True), ({"type": "EMAID"}, False), ({"part": {}}, False), ({"new": 1}, False)],
)
def test_an_object_stays_as_it_is_unless_something_in_it_is_converted(value, stays_so):
    rules = (member("type", back=instead({"EMAID": "OTHER"})), child("part", "part", EMPTY))
    mapping = Mapping("Left", "Right", rules, nulls=True, rest=True, right_only=frozenset({"new"}), tells=True)
    assert stays(mapping, value) == stays_so


def test_only_objects_stay_and_only_where_members_pass_by_themselves():
    assert not stays(Mapping("Left", "Right", (member("a"),)), {"a": 1})
    assert not stays(Mapping("Left", "Right", nulls=True, rest=True), ["a"])


def test_nothing_that_a_translation_leaves_goes_in_a_circle():
    """What does waits for the garbage collector, which costs more than the translation."""
    value = sample("CDR")
    translate(value, "CDR", "ocpi-2.2.1", "wwcp")
    gc.collect()
    gc.disable()
    try:
        translate(value, "CDR", "ocpi-2.2.1", "wwcp")
        assert gc.collect() == 0
    finally:
        gc.enable()
