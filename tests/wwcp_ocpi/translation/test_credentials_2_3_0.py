"""Credentials between OCPI 2.2.1 and 2.3.0: a hub is a role here, and a member there."""

from typing import Any

import pytest

from generators.neighbours import OF_2_3_0, told
from wwcp_ocpi.document import same

ENDPOINT = {"token": "abc", "url": "https://hub.example/ocpi/versions"}
HUB = {"role": "HUB", "business_details": {"name": "Hub"}, "party_id": "HUB", "country_code": "NL"}
BARE = {"role": "HUB", "party_id": "HUB", "country_code": "NL"}
CPO = {"role": "CPO", "business_details": {"name": "ABC"}, "party_id": "ABC", "country_code": "NL"}


def old(*roles: Any) -> dict[str, Any]:
    return {**ENDPOINT, "roles": list(roles)}


def new(hub: Any, *roles: Any) -> dict[str, Any]:
    return {**ENDPOINT, "hub_party_id": hub, "roles": list(roles)}


@pytest.mark.parametrize("carry", [True, False])
@pytest.mark.parametrize(
    ("above", "below"),
    [
        (old(HUB), new("NLHUB", HUB | {"role": "OTHER"})),
        (old(CPO, BARE), new("NLHUB", CPO)),
    ],
)
def test_the_hub_of_a_platform(above, below, carry):
    assert same(OF_2_3_0.up(above, "Credentials", carry=carry).value, below)
    assert same(OF_2_3_0.down(below, "Credentials", carry=carry).value, above)


def test_that_the_role_has_no_name_is_told():
    there = OF_2_3_0.up(old(HUB), "Credentials")
    assert (
        told(there, "/roles/0/role").message == "OCPI 2.3.0 has no role HUB; hub_party_id says that this party is one."
    )


def test_credentials_without_a_hub_are_the_same():
    assert same(OF_2_3_0.up(old(CPO), "Credentials").value, old(CPO))
    assert OF_2_3_0.up(old(CPO), "Credentials").notes == ()


@pytest.mark.parametrize("hub", ["nlhub", "NL-HUB", "", None, 7])
def test_a_hub_written_otherwise_comes_back(hub):
    assert OF_2_3_0.down_and_up(new(hub, CPO), "Credentials")


@pytest.mark.parametrize(
    "roles", [None, {}, [None], [HUB, HUB], [BARE | {"party_id": None}], [{"role": "HUB"}], [BARE]]
)
def test_roles_that_are_odd_come_back(roles):
    assert OF_2_3_0.up_and_down(ENDPOINT | {"roles": roles}, "Credentials")
    assert OF_2_3_0.down_and_up(ENDPOINT | {"roles": roles, "hub_party_id": "NLHUB"}, "Credentials")


def test_an_edited_hub_wins():
    edited = OF_2_3_0.edited_above(old(CPO, BARE), "Credentials", "/hub_party_id", "DEXYZ")
    assert same(edited["roles"], [CPO, BARE | {"country_code": "DE", "party_id": "XYZ"}])


def test_a_hub_among_the_clients_is_another_role():
    value = {"party_id": "HUB", "country_code": "NL", "role": "HUB", "status": "CONNECTED"}
    there = OF_2_3_0.up(value, "ClientInfo")
    assert there.value["role"] == "OTHER"
    assert told(there, "/role").kind == "approximated"
    assert OF_2_3_0.up_and_down(value, "ClientInfo")
    assert OF_2_3_0.edited_above(value, "ClientInfo", "/role", "CPO")["role"] == "CPO"
