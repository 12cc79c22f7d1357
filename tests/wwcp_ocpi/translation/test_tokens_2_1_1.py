"""Tokens between OCPI 2.1.1 and 2.2.1, and the contract that stands for one in a session."""

from typing import Any

import pytest

from generators.neighbours import OF_2_1_1, told
from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.ocpi import problems
from wwcp_ocpi.translation import translate

CONTRACT = "NL-MSP-C12345678-X"


def test_a_token_is_correct_on_the_other_side():
    there = OF_2_1_1.up(sample("Token", "2.1.1"), "Token").value
    assert there["contract_id"] == CONTRACT
    assert [p for p in problems(there, "2.2.1", "Token") if p.severity == "error"] == []
    assert OF_2_1_1.down(sample("Token"), "Token").value["auth_id"] == CONTRACT


@pytest.mark.parametrize(
    ("new", "old"),
    [("RFID", "RFID"), ("OTHER", "OTHER"), ("APP_USER", "OTHER"), ("AD_HOC_USER", "OTHER"), ("MY_OWN", "MY_OWN")],
)
def test_2_1_1_has_two_types(new, old):
    value = sample("Token") | {"type": new}
    there = OF_2_1_1.down(value, "Token")
    assert there.value["type"] == old
    assert [note.kind for note in there.notes if note.to == "/type"] == ([] if new == old else ["approximated"])
    assert OF_2_1_1.down_and_up(value, "Token")


def test_what_2_1_1_has_no_place_for():
    further = {"group_id": "G1", "default_profile_type": "GREEN", "energy_contract": {"supplier_name": "E"}}
    there = OF_2_1_1.down(sample("Token") | further, "Token").value
    assert same(there["x_wwcp_ocpi"], {"~format": "ocpi-2.2.1", **further})


def test_an_edited_contract_comes_back():
    edited = OF_2_1_1.edited_below(sample("Token") | {"group_id": "G1"}, "Token", "/auth_id", "NL-MSP-C00000000-0")
    assert (edited["contract_id"], edited["group_id"]) == ("NL-MSP-C00000000-0", "G1")


def session(auth_id: Any) -> dict[str, Any]:
    return sample("Session", "2.1.1") | {"auth_id": auth_id}


def test_a_contract_tells_the_provider_but_no_uid():
    there = OF_2_1_1.up(session(CONTRACT), "Session")
    assert there.value["cdr_token"] == {"country_code": "NL", "party_id": "MSP", "contract_id": CONTRACT}
    assert told(there, "/cdr_token/country_code").kind == "assumed"
    assert "uid and type are not known" in told(there, "/cdr_token").message
    assert OF_2_1_1.up_and_down(session(CONTRACT), "Session")


def test_any_other_text_tells_only_itself():
    there = OF_2_1_1.up(session("X17"), "Session")
    assert there.value["cdr_token"] == {"contract_id": "X17"}
    assert "uid, type and party" in told(there, "/cdr_token").message


def test_a_token_is_named_by_its_contract_and_comes_back_whole():
    there = OF_2_1_1.down(sample("Session"), "Session")
    assert there.value["auth_id"] == CONTRACT
    note = told(there, "/auth_id")
    assert (note.kind, note.from_) == ("approximated", "/cdr_token/contract_id")
    assert OF_2_1_1.down_and_up(sample("Session"), "Session")


def test_another_contract_is_another_token():
    edited = OF_2_1_1.edited_below(sample("Session"), "Session", "/auth_id", "DE-GDF-C00000000-0")
    assert edited["cdr_token"] == {"country_code": "DE", "party_id": "GDF", "contract_id": "DE-GDF-C00000000-0"}


def test_what_does_not_show_is_lost_without_carrying():
    there = OF_2_1_1.down(sample("Session"), "Session", carry=False)
    lost = {note.from_ for note in there.notes if note.kind == "lost"}
    assert {"/cdr_token/uid", "/cdr_token/type"} <= lost


@pytest.mark.parametrize("token", [None, {}, [], "T", {"uid": "1"}, {"contract_id": 7}])
def test_tokens_without_a_contract_come_back(token):
    value = sample("Session") | {"cdr_token": token}
    there = OF_2_1_1.down(value, "Session")
    assert there.value.get("auth_id") is None
    assert ("asks for the contract" in "".join(note.message for note in there.notes)) == isinstance(token, dict)
    assert OF_2_1_1.down_and_up(value, "Session")


@pytest.mark.parametrize("auth_id", [None, 7, {}, ""])
def test_contracts_that_are_none_come_back(auth_id):
    assert OF_2_1_1.up_and_down(session(auth_id), "Session")


@pytest.mark.parametrize(("new", "old"), [("COMMAND", "AUTH_REQUEST"), ("AUTH_REQUEST", "AUTH_REQUEST"), ("X", "X")])
def test_a_command_is_a_request_for_authorization(new, old):
    value = sample("Session") | {"auth_method": new}
    assert OF_2_1_1.down(value, "Session").value["auth_method"] == old
    assert OF_2_1_1.down_and_up(value, "Session")


def test_a_contract_is_an_identification_in_wwcp():
    there = translate(session(CONTRACT), "Session", "ocpi-2.1.1", "wwcp")
    assert there.value["start"]["authentication"]["remoteIdentification"] == CONTRACT
    assert there.value["start"]["providerId"] == "NL-MSP"
    bare = translate(there.value, "ChargingSession", "wwcp", "ocpi-2.1.1", carry=False).value
    assert bare["auth_id"] == CONTRACT
