"""A residue put back: where the visible value is still what the translation made, and nowhere else."""

import copy
from typing import Any

import pytest

from wwcp_ocpi.translation.residue import Residues, digest
from wwcp_ocpi.translation.restoring import Restoring


def restored(value: Any, residues: Residues, objects: Any = (), assumed: Any = ()) -> tuple[Any, Restoring]:
    value = copy.deepcopy(value)
    restoring = Restoring(value, copy.deepcopy(value), {"": "", **dict(objects)}, frozenset(assumed).__contains__)
    restoring.apply(residues)
    return value, restoring


def test_a_kept_member_returns():
    value, restoring = restored({"id": "1"}, {"": {"publish": False, "logo": None}})
    assert value == {"id": "1", "publish": False, "logo": None}
    assert restoring.superseded == []


def test_a_kept_member_replaces_what_the_translation_made():
    value, _ = restored({"id": "HASH"}, {"": {"id": "a-b", "~made": {"id": digest("HASH")}}})
    assert value == {"id": "a-b"}


def test_an_edited_value_wins():
    value, restoring = restored({"id": "EDITED"}, {"": {"id": "a-b", "~made": {"id": digest("HASH")}}})
    assert value == {"id": "EDITED"}
    assert restoring.superseded == [("", "id", "")]


def test_a_value_that_was_written_in_later_wins_over_one_that_had_no_place():
    value, restoring = restored({"publish": True}, {"": {"publish": False}})
    assert value == {"publish": True}
    assert restoring.superseded == [("", "publish", "")]


def test_a_visible_value_that_was_removed_stays_removed():
    value, restoring = restored({}, {"": {"id": "a-b", "~made": {"id": digest("HASH")}}})
    assert value == {}
    assert restoring.superseded == [("", "id", "")]


def test_what_was_assumed_always_gives_way():
    value, restoring = restored({"uid": "anything"}, {"": {"uid": "7"}}, assumed=["/uid"])
    assert value == {"uid": "7"}
    assert restoring.superseded == []


def test_what_came_up_on_the_way_is_taken_away_unless_it_was_edited():
    absent: Residues = {"": {"~absent": {"power": digest(22)}}}
    assert restored({"power": 22}, absent)[0] == {}
    assert restored({"power": 50}, absent)[0] == {"power": 50}


def test_members_of_inner_objects_return_by_their_path():
    value, _ = restored({"operator": {"name": "ABC"}}, {"": {"operator/website": "w"}})
    assert value == {"operator": {"name": "ABC", "website": "w"}}


def test_an_inner_object_that_was_removed_takes_its_carry_along():
    value, restoring = restored({}, {"": {"operator/website": "w"}})
    assert value == {}
    assert restoring.superseded == [("", "operator/website", "")]


def test_a_removed_object_takes_its_residue_along():
    value, restoring = restored({}, {"/s/7": {"uid": "7", "~index": 3}})
    assert value == {}
    assert restoring.superseded == [("/s/7", "uid", None)]


def test_names_with_slashes_and_tildes_find_their_way():
    value, _ = restored({"c~d": {}}, {"": {"a~1b": 1, "c~0d/e~1f": 2}})
    assert value == {"a/b": 1, "c~d": {"e/f": 2}}


def test_elements_with_an_id_return_into_their_list():
    residue = {"": {"s/=S2": {"@id": "S2"}, "s/=S1/open": True, "~order": {"s": ["S2", "S1"]}}}
    value, _ = restored({"s": [{"@id": "S1"}]}, residue)
    assert value == {"s": [{"@id": "S2"}, {"@id": "S1", "open": True}]}


def test_an_element_that_was_added_by_an_edit_stays_behind_the_others():
    value, _ = restored({"s": [{"@id": "NEW"}, {"@id": "S1"}, {"@id": "S2"}]}, {"": {"~order": {"s": ["S2", "S1"]}}})
    assert [element["@id"] for element in value["s"]] == ["S2", "S1", "NEW"]


@pytest.mark.parametrize(
    ("made", "indexes", "expected"),
    [
        (["b", "a"], {"0": 1, "1": 0}, ["a", "b"]),
        (["a", "c", "b"], {"0": 0, "1": 2, "2": 1}, ["a", "b", "c"]),
        (["c", "new", "a"], {"0": 2, "2": 0}, ["a", "c", "new"]),
        (["new", "b", "a"], {"1": 1, "2": 0}, ["new", "a", "b"]),
    ],
)
def test_places_in_a_list_are_restored_and_added_elements_follow_their_neighbour(made, indexes, expected):
    objects = {f"/t/{place}": f"/list/{place}" for place in indexes}
    residues: Residues = {f"/t/{place}": {"~index": index} for place, index in indexes.items()}
    value, _ = restored({"list": [{"id": name} for name in made]}, residues, objects)
    assert [element["id"] for element in value["list"]] == expected


@pytest.mark.parametrize("broken", [{"~made": {"id": 7}}, {"~order": {"list": "text"}}, {"~order": {"none": ["1"]}}])
def test_a_carry_that_somebody_spoilt_breaks_nothing(broken):
    value, _ = restored({"id": "1", "list": [{"id": "1"}]}, {"": broken})
    assert value == {"id": "1", "list": [{"id": "1"}]}


def test_what_is_carried_is_not_changed_by_putting_it_back():
    kept = {"name": "ABC"}
    residues: Residues = {"": {"operator": kept, "operator/website": "w"}}
    value, _ = restored({}, residues)
    assert kept == {"name": "ABC"}
    assert value["operator"]["name"] == "ABC"
