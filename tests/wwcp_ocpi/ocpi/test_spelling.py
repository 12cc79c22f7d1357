"""The engine behind spellings, on a model of its own."""

from typing import Annotated, Any

import pytest

from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.plan import plan
from wwcp_ocpi.ocpi.spelling import at, intended, lifted, place, unread
from wwcp_ocpi.ocpi.view import View


class Wheel(View):
    """A part with another name for its size, which is also written as a text."""

    size: Annotated[int | None, one("number", also=("d",), form="number")] = None


class Order(View):
    """Parts and a remark, which belong under `payload`."""

    id: Annotated[str | None, one("string")] = None
    wheels: Annotated[tuple[Wheel, ...] | None, many("Wheel", under="payload", also=("error/wheels",))] = None
    remark: Annotated[str | None, optional("string", under="payload")] = None


ORDER = plan(Order)


def test_a_plan_knows_where_its_fields_may_stand() -> None:
    assert ORDER.spelled
    assert ORDER.containers == {"payload", "error"}
    assert ORDER.fields["wheels"].places == (("payload", "wheels"), ("wheels",), ("error", "wheels"))
    assert ORDER.fields["id"].places == ()


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ({"payload": {"wheels": 1}, "wheels": 2}, ("payload", "wheels")),
        ({"payload": {"wheels": None}, "wheels": 2}, ("payload", "wheels")),
        ({"payload": [], "wheels": 2, "error": {"wheels": 3}}, ("wheels",)),
        ({"error": {"wheels": 3}}, ("error", "wheels")),
        ({"wheels": None, "error": {"wheels": 3}}, ("error", "wheels")),
        ({"wheels": None, "error": {"wheels": None}}, ("wheels",)),
        ({"error": "wheels"}, None),
    ],
)
def test_the_first_place_that_holds_anything_counts(value: dict[str, Any], found: tuple[str, ...] | None) -> None:
    assert place(value, ORDER.fields["wheels"]) == found


def test_what_stands_at_a_place() -> None:
    assert at({"payload": {"wheels": 1}}, ("payload", "wheels")) == 1


def test_members_move_and_elements_are_rewritten() -> None:
    value = {"id": "1", "wheels": [{"d": "28"}, None, {"size": 26}], "remark": "x"}
    meant = {"id": "1", "payload": {"wheels": [{"size": 28}, None, {"size": 26}], "remark": "x"}}
    assert intended(value, ORDER) == meant
    assert intended(meant, ORDER) is meant
    assert value["wheels"] == [{"d": "28"}, None, {"size": 26}]


def test_an_emptied_container_goes_and_another_stays() -> None:
    assert intended({"error": {"wheels": []}, "payload": None}, ORDER) == {"payload": {"wheels": []}}
    assert intended({"error": {"wheels": [], "x": 1}}, ORDER) == {"error": {"x": 1}, "payload": {"wheels": []}}
    assert intended({"error": {}}, ORDER) == {"error": {}}


def test_a_place_that_is_taken_is_left_to_what_stands_there() -> None:
    for value in ({"payload": "x", "remark": "y"}, {"payload": {"remark": "x"}, "remark": "y"}):
        assert intended(value, ORDER) is value


def test_names_keep_their_position() -> None:
    assert list(intended({"a": 1, "d": 2, "b": 3}, plan(Wheel))) == ["a", "size", "b"]


def test_members_that_nothing_is_read_from() -> None:
    value = {"id": "1", "x": 1, "payload": {"remark": "a", "y": 2}, "remark": "b", "error": None}
    assert list(unread(value, ORDER)) == [("x",), ("payload", "y"), ("remark",)]


def test_lifted_members_stand_on_the_object() -> None:
    value = {"id": "1", "payload": {"remark": "a", "y": 2}, "remark": "b"}
    assert lifted(value, ORDER) == {"id": "1", "payload": {"y": 2}, "remark": "a"}
    assert lifted({"payload": {"remark": "a"}}, ORDER) == {"remark": "a"}
    assert lifted([], ORDER) == []
