"""Whose a record is, where OCPI 2.1.1 leaves it to the connection."""

from typing import Any

import pytest

from generators.neighbours import OF_2_1_1, told
from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.parties import UNNAMED, of_contract, of_evse_id, split_party, starred


def nameless(kind: str, **members: Any) -> dict[str, Any]:
    """A record that neither names a party nor tells one by an id."""
    return sample(kind, "2.1.1") | members


def owner(value: dict[str, Any]) -> tuple[Any, Any]:
    return value.get("country_code"), value.get("party_id")


@pytest.mark.parametrize("kind", ["Location", "Tariff", "Token", "Session", "CDR"])
def test_the_party_that_is_asked_for_is_taken(kind):
    there = OF_2_1_1.up(sample(kind, "2.1.1"), kind, party="DE*XYZ")
    assert owner(there.value) == ("DE", "XYZ")
    note = told(there, "/party_id")
    assert (note.kind, note.from_) == ("assumed", None)
    assert note.message == "It names no party; taken for one of DE*XYZ, as asked."
    assert same(OF_2_1_1.down(there.value, kind, party="DE*XYZ").value, sample(kind, "2.1.1"))


def test_a_party_that_the_record_names_wins():
    value = sample("Tariff", "2.1.1") | {"country_code": "NL", "party_id": "ABC"}
    there = OF_2_1_1.up(value, "Tariff", party="DE*XYZ")
    assert owner(there.value) == ("NL", "ABC")
    assert there.notes == ()


@pytest.mark.parametrize("kind", ["Location", "Session", "CDR"])
def test_else_the_ids_of_evses_tell_it(kind):
    there = OF_2_1_1.up(sample(kind, "2.1.1"), kind)
    assert owner(there.value) == ("NL", "ABC")
    assert told(there, "/country_code").kind == "assumed"
    assert OF_2_1_1.up_and_down(sample(kind, "2.1.1"), kind)


def test_else_the_contract_of_a_token_tells_it():
    there = OF_2_1_1.up(sample("Token", "2.1.1"), "Token")
    assert owner(there.value) == ("NL", "MSP")
    assert told(there, "/party_id").from_ == "/auth_id"


def test_else_the_id_of_a_tariff_tells_it():
    assert owner(OF_2_1_1.up(nameless("Tariff", id="DE*GEF*T1"), "Tariff").value) == ("DE", "GEF")


@pytest.mark.parametrize(
    ("kind", "members"),
    [
        ("Tariff", {}),
        ("Token", {"auth_id": "DEGEF0012345X"}),
        ("Token", {"auth_id": 7}),
        ("Location", {"evses": []}),
        ("Location", {"evses": [{"evse_id": "NL*ABC*E1"}, {"evse_id": "DE*GEF*E1"}]}),
        ("Location", {"evses": [{"evse_id": "XX*ABC*E1"}]}),
        ("Location", {"evses": [{"evse_id": "+49*822*1"}, None]}),
        ("Session", {"location": None}),
        ("CDR", {"location": {"evses": [{"uid": "a-uuid"}]}}),
    ],
)
def test_else_none_is_made_up_and_a_note_says_so(kind, members):
    value = nameless(kind, **members)
    there = OF_2_1_1.up(value, kind)
    assert owner(there.value) == (None, None)
    note = told(there, "")
    assert (note.kind, note.from_) == ("assumed", None)
    assert note.message.startswith(UNNAMED)
    assert OF_2_1_1.up_and_down(value, kind)


def test_null_is_no_party_and_comes_back():
    value = sample("Location", "2.1.1") | {"country_code": None, "party_id": None}
    assert owner(OF_2_1_1.up(value, "Location").value) == ("NL", "ABC")
    assert OF_2_1_1.up_and_down(value, "Location")


def test_half_a_party_is_none_where_a_whole_one_is_known():
    value = sample("Location", "2.1.1") | {"party_id": "XYZ"}
    assert owner(OF_2_1_1.up(value, "Location", party="DE*GEF").value) == ("DE", "GEF")
    assert owner(OF_2_1_1.up(value, "Location").value) == ("NL", "ABC")
    assert OF_2_1_1.up_and_down(value, "Location")


def test_half_a_party_stays_where_nothing_tells_the_other_half():
    value = {"id": "1", "party_id": "XYZ"}
    assert owner(OF_2_1_1.up(value, "Location").value) == (None, "XYZ")


def test_tariffs_in_a_cdr_are_of_its_party():
    value = sample("CDR", "2.1.1") | {"tariffs": [sample("Tariff", "2.1.1")]}
    there = OF_2_1_1.up(value, "CDR", party="DE*XYZ")
    assert owner(there.value["tariffs"][0]) == ("DE", "XYZ")
    assert told(there, "/tariffs/0/party_id").message == "It names no party; taken for one of the record that holds it."
    assert OF_2_1_1.up_and_down(value, "CDR")


def test_downwards_the_party_stays_visible():
    there = OF_2_1_1.down(sample("Location"), "Location", carry=False).value
    assert owner(there) == ("NL", "ABC")


def test_an_edited_party_comes_back():
    assert OF_2_1_1.edited_above(sample("Location", "2.1.1"), "Location", "/party_id", "XYZ")["party_id"] == "XYZ"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DE*ABC", ("DE", "ABC")),
        ("DE-ABC", ("DE", "ABC")),
        ("DEABC", ("DE", "ABC")),
        ("DE*AB", None),
        ("DE*ABCD", None),
        ("", None),
        (None, None),
    ],
)
def test_a_party_as_text(text, expected):
    assert split_party(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NL-MSP-C12345678-X", ("NL", "MSP")),
        ("NL*MSP*123456*7", ("NL", "MSP")),
        ("NLMSPC12345678X", None),
        ("ZZ-MSP-C12345678-X", None),
        ("a contract", None),
        (None, None),
    ],
)
def test_contracts(text, expected):
    assert of_contract(text) == expected


@pytest.mark.parametrize(
    ("text", "of_id", "of_uid"),
    [
        ("NL*ABC*E1", ("NL", "ABC"), ("NL", "ABC")),
        ("NLABCE1", ("NL", "ABC"), None),
        ("nl*abc*E1", ("nl", "abc"), ("nl", "abc")),
        ("NL*ABC*P1", None, None),
        ("+49*822*1", None, None),
        (5, None, None),
    ],
)
def test_evse_ids(text, of_id, of_uid):
    assert (of_evse_id(text), starred(text)) == (of_id, of_uid)
