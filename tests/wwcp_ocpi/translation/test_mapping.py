"""Field maps: what a rule reads and writes in each direction, and what it leaves alone."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import CARRIER, Direction, Mapping, child, children, member, path, together
from wwcp_ocpi.translation.passage import Passage


def there(mapping: Mapping, value: dict[str, Any]) -> dict[str, Any]:
    return Passage(Direction.THERE, value).convert(mapping, value, "", "")


def back(mapping: Mapping, value: dict[str, Any]) -> dict[str, Any]:
    return Passage(Direction.BACK, value).convert(mapping, value, "", "")


def upper(value: Any) -> Any:
    return value.upper() if isinstance(value, str) else MISSING


def lower(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else MISSING


def test_a_path_is_written_as_a_pointer_without_its_first_slash():
    assert path("address/street") == ("address", "street")
    assert path("") == ()


def test_a_member_is_renamed_and_moved_into_objects():
    mapping = Mapping("Left", "Right", (member("city", "address/city"),))
    assert there(mapping, {"city": "Jena"}) == {"address": {"city": "Jena"}}
    assert back(mapping, {"address": {"city": "Jena"}}) == {"city": "Jena"}
    assert back(mapping, {"address": "Jena"}) == {}


def test_a_member_is_converted_and_may_give_up():
    mapping = Mapping("Left", "Right", (member("name", "NAME", upper, lower),))
    assert there(mapping, {"name": "jena"}) == {"NAME": "JENA"}
    assert back(mapping, {"NAME": "JENA"}) == {"name": "jena"}
    assert there(mapping, {"name": 7}) == {}


def test_null_passes_only_where_both_sides_write_it():
    rules = (member("name"),)
    assert there(Mapping("Left", "Right", rules), {"name": None}) == {}
    assert there(Mapping("Left", "Right", rules, nulls=True), {"name": None}) == {"name": None}


def test_a_child_has_a_mapping_of_its_own():
    inner = Mapping("In", "Within", (member("a", "b"),))
    mapping = Mapping("Left", "Right", (child("inner", "within", inner),))
    assert there(mapping, {"inner": {"a": 1, "x": 2}}) == {"within": {"b": 1}}
    assert there(mapping, {"inner": "text"}) == {}
    assert there(mapping, {"inner": None}) == {}


def test_children_leave_out_what_is_no_object():
    inner = Mapping("In", "Within", (member("a", "b"),), nulls=True)
    mapping = Mapping("Left", "Right", (children("list", "items", inner),))
    assert there(mapping, {"list": [{"a": 1}, None, 7, {"a": 2}]}) == {"items": [{"b": 1}, {"b": 2}]}
    assert there(mapping, {"list": []}) == {"items": []}
    assert there(mapping, {"list": None}) == {"items": None}
    assert there(mapping, {"list": "text"}) == {}


def test_members_worked_out_together():
    def split(scope: Any) -> None:
        first, _, last = scope.text(("name",)).partition(" ")
        scope.write(("first",), first)
        scope.write(("last",), last)

    def join(scope: Any) -> None:
        scope.write(("name",), f"{scope.text(('first',))} {scope.text(('last',))}")

    mapping = Mapping("Left", "Right", (together([("name", "first"), ("name", "last")], split, join),))
    assert there(mapping, {"name": "Ada Lovelace"}) == {"first": "Ada", "last": "Lovelace"}
    assert back(mapping, {"first": "Ada", "last": "Lovelace"}) == {"name": "Ada Lovelace"}


def test_the_rest_stands_on_both_sides_alike():
    mapping = Mapping("Left", "Right", (member("a", "b"),), rest=True, right_only=frozenset({"new"}))
    assert there(mapping, {"a": 1, "x_vendor": {"deep": None}}) == {"b": 1, "x_vendor": {"deep": None}}
    assert back(mapping, {"b": 1, "new": True, "x_vendor": 2}) == {"a": 1, "x_vendor": 2}


def test_the_rest_is_not_what_the_other_side_means_by_that_name():
    """`b` of the left is a member nobody knows; written as `b` of the right it would become `a` on the way back."""
    mapping = Mapping("Left", "Right", (member("a", "b"),), rest=True)
    assert there(mapping, {"b": "stranger"}) == {}


def test_what_is_carried_never_passes_as_a_member():
    mapping = Mapping("Left", "Right", rest=True)
    assert there(mapping, {"x_wwcp_ocpi": {"~format": "wwcp"}, "id": "1"}) == {"id": "1"}


def test_members_are_written_in_the_declared_order_and_else_in_the_order_received():
    ordered = Mapping("Left", "Right", rest=True, right_order=("id", "name"), left_order=("name", "id"))
    assert list(there(ordered, {"extra": 0, "name": "x", "id": "1"})) == ["id", "name", "extra"]
    assert list(back(ordered, {"extra": 0, "name": "x", "id": "1"})) == ["name", "id", "extra"]
    plain = Mapping("Left", "Right", (member("id"),), rest=True)
    assert list(there(plain, {"z": 0, "id": "1", "a": 2})) == ["z", "id", "a"]


def test_fields_are_declared_pairs_seen_from_the_side_that_is_read():
    rule = member("a", "b/c")
    mapping = Mapping("Left", "Right", (rule,))
    assert list(mapping.fields(Direction.THERE)) == [(("a",), ("b", "c"), rule)]
    assert list(mapping.fields(Direction.BACK)) == [(("b", "c"), ("a",), rule)]
    assert mapping.named == ({"a"}, {"b"})


def test_an_object_stands_as_it_is_without_the_members_that_a_rule_changes():
    rules = (member("type", back=str.lower), child("part", "part", Mapping("Part", "Part")))
    mapping = Mapping("Left", "Right", rules, nulls=True, rest=True, right_only=frozenset({"new"}))
    assert mapping.plans[Direction.THERE][0] == {"part", "new", CARRIER}
    assert mapping.plans[Direction.BACK][0] == {"type", "part", "new", CARRIER}
    assert there(mapping, {"type": "A", "x": None}) == {"type": "A", "x": None}
    assert back(mapping, {"type": "A", "x": None}) == {"type": "a", "x": None}


def test_an_object_with_members_worked_out_together_is_always_worked_out():
    always = together({"a": "b"}, lambda scope: None, lambda scope: None)
    where_needed = together({"a": "b"}, lambda scope: None, lambda scope: None, needs=("a", "b"))
    assert Mapping("Left", "Right", (always,), rest=True).plans[0][0] is None
    assert Mapping("Left", "Right", (where_needed,), rest=True).plans[Direction.THERE][0] == {"a", "b", CARRIER}


def test_a_mirrored_mapping_reads_the_same_from_the_other_side():
    inner = Mapping("L", "R", (member("x", "y", lambda v: v + 1, lambda v: v - 1),))
    outer = Mapping(
        "Left",
        "Right",
        (
            member("a", "b"),
            children("list", "items", inner),
            together(
                {"n": "m"},
                lambda scope: scope.write(("m",), scope.read(("n",)) * 2),
                lambda scope: scope.write(("n",), scope.read(("m",)) // 2),
                needs=("n", "m"),
            ),
        ),
        rest=True,
        left_only=frozenset({"old"}),
        right_order=("m", "b"),
    )
    left = {"a": 1, "list": [{"x": 5}], "n": 3, "old": True, "other": None}
    mirrored = outer.mirrored()
    assert (mirrored.left, mirrored.right) == ("Right", "Left")
    assert back(mirrored, left) == there(outer, left) == {"m": 6, "b": 1, "items": [{"y": 6}], "other": None}
    assert list(back(mirrored, left)) == list(there(outer, left))
    assert there(mirrored, there(outer, left)) == back(outer, there(outer, left))
    assert back(mirrored.mirrored(), there(outer, left)) == back(outer, there(outer, left))
