"""One step of a translation: its log of objects, remarks, and what is remembered for the way back."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Direction, Mapping, child, children, look, member, together
from wwcp_ocpi.translation.passage import Passage, Remark, ordered
from wwcp_ocpi.translation.plans import Ranks

WHEEL = Mapping("Wheel", "Tyre", (member("size"),))


def test_each_object_is_logged_with_its_counterpart():
    car = Mapping("Car", "Auto", (children("wheels", "tyres", WHEEL), child("spare", "boot/spare", WHEEL)))
    passage = Passage(Direction.THERE, {})
    passage.convert(car, {"wheels": [None, {"size": 1}], "spare": {"size": 2}}, "", "")
    assert {at: to for at, (to, _) in passage.objects.items()} == {
        "": "",
        "/wheels/1": "/tyres/0",
        "/spare": "/boot/spare",
    }
    assert passage.made["/wheels/1"] == {"size": 1}


def test_names_with_slashes_and_tildes_are_escaped_in_pointers():
    odd = Mapping("Left", "Right", (child("a~b", "c", WHEEL),))
    passage = Passage(Direction.THERE, {})
    passage.convert(odd, {"a~b": {"size": 1}}, "", "")
    assert passage.objects["/a~0b"][0] == "/c"


def converted(work: Any, value: dict[str, Any], **given: Any) -> tuple[dict[str, Any], Passage]:
    passage = Passage(Direction.THERE, value, **given)
    mapping = Mapping("Left", "Right", (together({"a": "b"}, work, work),))
    passage.value = passage.convert(mapping, value, "", "")
    return passage.value, passage


def test_an_assumption_is_written_and_said():
    value, passage = converted(lambda scope: scope.assume(("b",), "NO", "It is usual.", ("a",)), {"a": 1})
    assert value == {"b": "NO"}
    assert passage.remarks == {"/b": Remark("assumed", "/a", "It is usual.")}


def test_what_is_only_compared_keeps_assumptions_and_no_order():
    def work(scope: Any) -> None:
        scope.assume(("b",), "NO", "It is usual.")
        scope.remark("approximated", ("a",), "About.")

    mapping = Mapping("Left", "Right", (member("a"), together({"": "b"}, work, work)), right_order=("b", "a"))
    passage = Passage(Direction.THERE, {"a": 1}, compared=True)
    assert list(passage.convert(mapping, {"a": 1}, "", "")) == ["a", "b"]
    assert list(passage.remarks) == ["/b"]
    assert not passage.made


def test_a_remark_names_no_source_that_is_not_there():
    _, passage = converted(lambda scope: scope.assume(("b",), "NO", "It is usual.", ("a",)), {})
    assert passage.remarks["/b"].source is None


def test_what_a_rule_remembers_is_ours_and_not_a_member():
    _, passage = converted(lambda scope: scope.remember("/b", "station", "S1"), {"a": 1})
    assert passage.remembered == {"/b": {"~station": "S1"}}


def test_a_rule_reads_what_an_earlier_translation_remembered():
    seen: list[Any] = []
    hints = {"": {"~station": "S1"}}
    _, passage = converted(lambda scope: seen.append(scope.remembered("", "station")), {}, hints=hints)
    assert seen == ["S1"]
    assert not passage.consulted


def test_reading_a_carried_member_is_noticed():
    seen: list[Any] = []
    _, passage = converted(lambda scope: seen.append(scope.hint("b")), {}, hints={"": {"b": "YES"}})
    assert seen == ["YES"]
    assert passage.consulted


def test_a_hint_that_is_not_there_changes_nothing():
    seen: list[Any] = []
    _, passage = converted(lambda scope: seen.append(scope.hint("b")), {})
    assert seen == [MISSING]
    assert not passage.consulted


def test_context_goes_down_and_not_sideways():
    seen: list[Any] = []

    def settle(scope: Any) -> None:
        seen.append(scope.context.get("party"))
        scope.context["party"] = scope.text(("id",))

    leaf = Mapping("Leaf", "Leaf", (together({"id": "id"}, settle, settle),))
    branch = Mapping("Branch", "Branch", (together({"id": "id"}, settle, settle), children("leaves", "leaves", leaf)))
    tree = {"id": "root", "leaves": [{"id": "one"}, {"id": "two"}]}
    Passage(Direction.THERE, tree).convert(branch, tree, "", "")
    assert seen == [None, "root", "root"]


def test_text_and_member_of_a_path():
    value = {"a": {"b": "x", "n": 7, "none": None}}
    assert look(value, ("a", "b")) == "x"
    assert look(value, ("a", "none")) is None
    assert look(value, ("a", "c")) is MISSING
    assert look(value, ("a", "b", "c")) is MISSING
    assert look(value, ()) is value


def test_ordered_puts_the_named_members_first():
    assert list(ordered({"c": 1, "b": 2, "a": 3}, Ranks(("a", "x", "b")))) == ["a", "b", "c"]
    assert list(ordered({"b": 2, "a": 3}, Ranks(("a", "b")))) == ["a", "b"]
