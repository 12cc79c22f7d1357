"""What a passage asks for at every record: the turns of a mapping, and the order of its members."""

import pytest

from wwcp_ocpi.translation.mapping import CARRIER, Direction, Mapping, act, child, children, keep, member, together
from wwcp_ocpi.translation.plans import Ranks

LEAF = Mapping("Leaf", "Leaf")


def test_names_without_a_rank_come_last_in_their_order():
    assert Ranks(("a", "b")).arranged(("z", "b", "x", "a")) == ("a", "b", "z", "x")


def test_names_in_order_need_no_arranging():
    assert Ranks(("a", "b")).arranged(("a", "b", "z")) is None


def test_an_act_reads_one_side_and_writes_the_other():
    rule = member("a/b", "c", str, int)
    there, back = (act(rule, direction, False) for direction in Direction)
    assert (there.name, there.below, there.written, there.at, there.to) == ("a", ("b",), ("c",), "/a/b", "/c")
    assert (back.name, back.below, back.written, back.end) == ("c", (), ("a", "b"), "b")
    assert (there.convert, there.back, back.convert, back.back) == (str, int, int, str)
    assert (there.covers, back.covers) == ({("a", "b")}, {"c"})


@pytest.mark.parametrize(
    ("rule", "plain"),
    [
        (member("a", "b"), "b"),
        (member("a/b", "c"), ""),
        (member("a", "b/c"), ""),
        (child("a", "b", LEAF), ""),
        (children("a", "b", LEAF), ""),
        (together({"a": "b"}, lambda scope: None, lambda scope: None), ""),
    ],
)
def test_plain_is_a_value_that_stands_directly_in_both_objects(rule, plain):
    assert act(rule, Direction.THERE, False).plain == plain


def test_what_passes_as_it_is_surely_comes_back():
    assert act(member("a", "b"), Direction.THERE, False).sure
    assert act(child("a", "b", LEAF), Direction.THERE, False).sure
    assert not act(member("a", "b", there=str), Direction.THERE, False).sure
    assert not act(member("a", "b", there=str), Direction.THERE, False).surely(1)
    knowing = member("a", "b", str, int, surely=lambda value: value == 1)
    assert act(knowing, Direction.THERE, False).surely(1)
    assert not act(knowing, Direction.BACK, False).surely(1)


def test_a_plan_says_what_does_not_pass_by_itself():
    mapping = Mapping("Left", "Right", (member("a"),), nulls=True, rest=True, left_only=frozenset({"l"}))
    plan = mapping.plans[Direction.THERE]
    assert plan.apart == {"a", "l", CARRIER}
    assert plan.touched == {"l", CARRIER}
    assert [turn[0] for turn in plan.turns] == ["a"]
    assert plan.turns[0][3].convert is keep
    assert Mapping("Left", "Right", (member("a"),)).plans[Direction.THERE].apart is None


def test_what_a_mapping_loses_on_the_way_there_is_known():
    mapping = Mapping("Left", "Right", (member("a", "b"),), nulls=True, rest=True, left_only=frozenset({"l"}))
    assert mapping.astray == {"b", "l", CARRIER}
    assert Mapping("Left", "Right", (member("a"),)).astray is None


def test_members_whose_own_members_have_rules():
    assert Mapping("Left", "Right", (member("a/b", "c"), member("d", "e/f"))).parts == {"a"}
