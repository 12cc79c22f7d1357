"""The difference between a record and its way there and back: what is kept, where, and under which key."""

from typing import Any

import pytest

from wwcp_ocpi.document.number import exact_number
from wwcp_ocpi.translation.residue import Comparison, Residues, digest, entries, identities, identity


def residues(record: Any, returned: Any, there: Any = (), back: Any = (), assumed: Any = ()) -> Residues:
    """The record's objects, and those of the target, are the roots alone unless said otherwise."""
    ways = ({"": "", **dict(there)}.get, {"": "", **dict(back)}.get)
    return Comparison(*ways, frozenset(assumed).__contains__).of(record, returned)


def test_what_came_back_leaves_nothing():
    value = {"id": "1", "list": [1, {"a": None}], "price": exact_number("12.10")}
    assert residues(value, dict(value)) == {}


def test_a_member_that_did_not_come_back_is_kept():
    assert residues({"id": "1", "publish": True}, {"id": "1"}) == {"": {"publish": True}}


def test_a_null_that_did_not_come_back_is_kept_as_null():
    assert residues({"logo": None}, {}) == {"": {"logo": None}}


def test_a_member_that_came_back_otherwise_is_kept_with_a_fingerprint_of_what_was_made():
    assert residues({"id": "a-b"}, {"id": "HASH"}) == {"": {"id": "a-b", "~made": {"id": digest("HASH")}}}


def test_numbers_are_compared_by_their_text():
    found = residues({"price": exact_number("6.10")}, {"price": exact_number("6.1")})
    assert found[""]["price"] == exact_number("6.10")
    assert str(found[""]["price"]) == "6.10"


def test_what_was_invented_needs_no_fingerprint():
    """What is kept always wins over an assumption."""
    assert residues({"uid": "7"}, {"uid": "E1"}, assumed=["/uid"]) == {"": {"uid": "7"}}


def test_a_member_that_came_up_on_the_way_is_marked_to_be_taken_away():
    assert residues({}, {"power": 22}) == {"": {"~absent": {"power": digest(22)}}}


def test_members_of_plain_objects_are_kept_by_their_path():
    record = {"operator": {"name": "ABC", "logo": {"url": "u", "type": "png"}}}
    returned = {"operator": {"name": "ABC", "logo": {"url": "u"}}}
    assert residues(record, returned) == {"": {"operator/logo/type": "png"}}


def test_a_translated_object_keeps_its_own_residue():
    record, returned = {"evses": [{"uid": "7", "id": "E1"}]}, {"evses": [{"id": "E1"}]}
    found = residues(record, returned, there=[("/evses/0", "/s/0")], back=[("/s/0", "/evses/0")])
    assert found == {"/s/0": {"uid": "7"}}


def test_names_with_slashes_and_tildes_are_escaped():
    assert residues({"a/b": 1, "c~d": {"e/f": 2}}, {"c~d": {}}) == {"": {"a~1b": 1, "c~0d/e~1f": 2}}


def test_translated_elements_that_changed_places_know_where_they_were():
    record = {"evses": [{"id": "1"}, {"id": "2"}]}
    returned = {"evses": [{"id": "2"}, {"id": "1"}]}
    there = [("/evses/0", "/s/1"), ("/evses/1", "/s/0")]
    back = [("/s/0", "/evses/0"), ("/s/1", "/evses/1")]
    assert residues(record, returned, there, back) == {"/s/1": {"~index": 0}, "/s/0": {"~index": 1}}


def test_elements_with_an_id_are_named_by_it():
    record = {"stations": [{"@id": "S/1", "open": True}, {"@id": "S2"}]}
    returned = {"stations": [{"@id": "S/1"}]}
    assert residues(record, returned) == {"": {"stations/=S~11/open": True, "stations/=S2": {"@id": "S2"}}}


def test_an_element_that_came_up_on_the_way_is_taken_away_by_its_id():
    record, returned = {"stations": [{"@id": "S1"}]}, {"stations": [{"@id": "S1"}, {"@id": "S2"}]}
    assert residues(record, returned) == {"": {"~absent": {"stations/=S2": digest({"@id": "S2"})}}}


def test_the_order_of_elements_with_ids_is_kept():
    record = {"stations": [{"@id": "S2"}, {"@id": "S1"}]}
    returned = {"stations": [{"@id": "S1"}, {"@id": "S2"}]}
    assert residues(record, returned) == {"": {"~order": {"stations": ["S2", "S1"]}}}


@pytest.mark.parametrize(
    ("ours", "returned"),
    [(["b", "a"], ["a", "b"]), ([{"id": "1"}, {"id": "1"}], [{"id": "1"}]), ([{"id": "1"}, 7], [{"id": "1"}])],
)
def test_any_other_list_is_kept_as_a_whole(ours, returned):
    assert residues({"list": ours}, {"list": returned}) == {"": {"list": ours, "~made": {"list": digest(returned)}}}


def test_a_fingerprint_does_not_depend_on_the_order_of_members():
    assert digest({"a": 1, "b": [{"c": 2, "d": 3}]}) == digest({"b": [{"d": 3, "c": 2}], "a": 1})
    assert digest([1, 2]) != digest([2, 1])
    assert digest(exact_number("1.0")) != digest(1)


def test_identities_are_complete_and_distinct_or_none():
    assert identity({"@id": "A", "uid": "B", "id": "C"}) == "A"
    assert identity({"uid": "B", "id": "C"}) == "B"
    assert identity({"id": 7}) is None
    assert identity("text") is None
    assert identities([{"id": "1"}, {"id": "2"}]) == ["1", "2"]
    assert identities([{"id": "1"}, {"id": "1"}]) is None
    assert identities([{"id": "1"}, {}]) is None
    assert identities([]) == []


def test_entries_are_the_partners_members_without_ours():
    assert dict(entries({"~format": "wwcp", "~made": {}, "publish": True, "logo": None})) == {
        "publish": True,
        "logo": None,
    }
