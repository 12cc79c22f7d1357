"""Credentials between OCPI 2.1.1 and 2.2.1: one party for each connection, or a list of roles."""

from typing import Any

import pytest

from generators.neighbours import OF_2_1_1, told
from wwcp_ocpi.document import same
from wwcp_ocpi.ocpi import problems
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.credentials import main_role, other_parties

ENDPOINT = {"token": "abc", "url": "https://abc.example/ocpi/versions"}
ABC = {"business_details": {"name": "ABC"}, "party_id": "ABC", "country_code": "NL"}
MSP = {"business_details": {"name": "MSP"}, "party_id": "MSP", "country_code": "NL"}
CPO, EMSP = {"role": "CPO", **ABC}, {"role": "EMSP", **MSP}


def new(*roles: Any) -> dict[str, Any]:
    return {**ENDPOINT, "roles": list(roles)}


def test_the_party_of_2_1_1_is_a_role_that_is_not_told():
    there = OF_2_1_1.up(ENDPOINT | ABC, "Credentials")
    assert same(there.value, new(ABC))
    assert told(there, "").message == "OCPI 2.1.1 does not say the role of a party; it is left out."
    assert OF_2_1_1.up_and_down(ENDPOINT | ABC, "Credentials")


def test_a_single_role_is_the_party():
    there = OF_2_1_1.down(new(CPO), "Credentials", carry=False).value
    assert same(there, ENDPOINT | ABC)
    assert [p for p in problems(there, "2.1.1", "Credentials") if p.severity == "error"] == []


@pytest.mark.parametrize(
    ("roles", "place"),
    [
        ([EMSP, CPO], 1),
        ([{"role": "NSP"}, EMSP], 1),
        ([{"role": "NSP"}, {"role": "HUB"}], 0),
        ([None, {"role": ["CPO"]}, CPO, CPO], 2),
        ([None, 7], None),
        ([], None),
        (None, None),
        ({}, None),
    ],
)
def test_operators_go_before_providers_and_these_before_the_others(roles, place):
    assert main_role(roles) == place


def test_the_main_role_shows_and_all_come_back():
    there = OF_2_1_1.down(new(EMSP, CPO), "Credentials")
    assert same({name: there.value[name] for name in ABC}, ABC)
    note = told(there, "/party_id")
    assert (note.kind, note.from_) == ("approximated", "/roles")
    assert OF_2_1_1.down_and_up(new(EMSP, CPO), "Credentials")


def test_an_edited_party_keeps_its_role_and_the_others():
    edited = OF_2_1_1.edited_below(new(EMSP, CPO), "Credentials", "/party_id", "XYZ")
    assert same(edited["roles"], [EMSP, CPO | {"party_id": "XYZ"}])


def test_each_other_role_is_a_companion():
    value = OF_2_1_1.down(new(EMSP, CPO, None), "Credentials", carry=False).value
    (companion,) = other_parties(value, new(EMSP, CPO, None))
    assert companion.object == "Credentials"
    assert same(companion.value, ENDPOINT | MSP)


@pytest.mark.parametrize("source", [{}, {"roles": None}, {"roles": []}, {"roles": [None]}, {"roles": [CPO]}])
def test_no_other_role_no_companion(source):
    assert list(other_parties(ENDPOINT | ABC, source)) == []


@pytest.mark.parametrize("roles", [None, [], {}, [None], [{}], [{"role": "CPO"}, "x"], [{"party_id": None}]])
def test_roles_that_are_none_come_back(roles):
    assert OF_2_1_1.down_and_up(ENDPOINT | {"roles": roles}, "Credentials")


@pytest.mark.parametrize("members", [{}, {"party_id": None}, {"business_details": []}, {"roles": [CPO]}])
def test_parties_that_are_none_come_back(members):
    assert OF_2_1_1.up_and_down(ENDPOINT | members, "Credentials")


@pytest.mark.parametrize("spoilt", [None, {}, [], [7]])
def test_a_spoilt_memory_of_roles_does_no_harm(spoilt):
    there = OF_2_1_1.down(new(EMSP, CPO), "Credentials").value
    there["x_wwcp_ocpi"]["~roles"] = spoilt
    assert same(OF_2_1_1.up(there, "Credentials").value["roles"], [ABC])
