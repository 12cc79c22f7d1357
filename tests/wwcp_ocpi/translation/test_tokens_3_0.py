"""Tokens of OCPI 3.0: a time in which they are valid."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate

CHANGED = "2026-05-03T10:00:00Z"


def there(value: Any, kind: str = "Token", **options: Any) -> Any:
    return translate(value, kind, "ocpi-2.3.0", "ocpi-3.0", **options)


def back(value: Any, kind: str = "Token", **options: Any) -> Any:
    return translate(value, kind, "ocpi-3.0", "ocpi-2.3.0", **options)


def token(**members: Any) -> dict[str, Any]:
    return {"party_id": "NLMSP", "uid": "1", "version": 1, "last_updated": CHANGED} | members


@pytest.mark.parametrize(("valid", "until"), [(True, None), (False, CHANGED)])
@pytest.mark.parametrize("carry", [True, False])
def test_a_valid_token_is_so_from_its_last_change_on_and_one_that_is_not_has_ended(valid, until, carry):
    value = sample("Token", "2.3.0") | {"valid": valid}
    made = there(value, carry=carry).value
    assert (made["valid_from"], made.get("valid_until")) == (CHANGED, until)
    assert "valid" not in made
    assert same(back(made, carry=carry).value, value)


@pytest.mark.parametrize(
    ("members", "valid"),
    [
        ({"valid_from": "2026-01-01T00:00:00Z"}, True),
        ({"valid_from": CHANGED}, True),
        ({"valid_from": "2027-01-01T00:00:00Z"}, False),
        ({"valid_from": "2026-01-01T00:00:00Z", "valid_until": "2027-01-01T00:00:00Z"}, True),
        ({"valid_from": "2026-01-01T00:00:00Z", "valid_until": CHANGED}, False),
        ({"valid_until": "2026-05-03T11:59:00+02:00"}, False),
        ({"valid": True}, True),
        ({"valid": False, "valid_from": "2026-01-01T00:00:00Z"}, False),
        ({"valid": True, "valid_until": "2026-01-01T00:00:00Z"}, False),
        ({"valid": "yes"}, None),
        ({}, None),
    ],
)
def test_a_time_tells_whether_a_token_is_valid(members, valid):
    value = token(**members)
    old = back(value)
    assert old.value.get("valid") is valid
    assert same(there(old.value).value, value)


def test_without_a_moment_the_leftover_says_it():
    value = {"uid": "1", "valid": False}
    assert there(value, carry=False).value == value
    assert back(value, carry=False).value == value


def test_an_edit_on_either_side_wins():
    made = there(sample("Token", "2.3.0")).value
    assert back(made | {"valid_until": "2026-05-01T00:00:00Z"}).value["valid"] is False
    old = back(token(valid_from="2026-01-01T00:00:00Z", valid_until="2026-02-01T00:00:00Z")).value
    assert old["valid"] is False
    assert "valid_until" not in there(old | {"valid": True}).value


def test_an_authorization_holds_a_token_and_a_location():
    value = {
        "allowed": "ALLOWED",
        "token": sample("Token", "2.3.0"),
        "location": {"location_id": "LOC1", "evse_uids": ["E1"]},
        "info": {"language": "nl", "text": "Welkom"},
    }
    made = there(value, "AuthorizationInfo", carry=False).value
    assert made["token"]["party_id"] == "NLMSP"
    assert same(back(made, "AuthorizationInfo", carry=False).value, value)


def test_too_broad_a_request_is_not_allowed_in_2_3_0():
    value = {"allowed": "REQUEST_TOO_BROAD"}
    old = back(value, "AuthorizationInfo")
    assert old.value["allowed"] == "NOT_ALLOWED"
    assert [note.kind for note in old.notes] == ["approximated"]
    assert same(there(old.value, "AuthorizationInfo").value, value)


def test_location_references_are_called_a_reference():
    value = {"location_id": "LOC1", "evse_uids": ["E1"]}
    made = there(value, "LocationReferences")
    assert (made.object, made.value, made.notes) == ("LocationReference", value, ())
