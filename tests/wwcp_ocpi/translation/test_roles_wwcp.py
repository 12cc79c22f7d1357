"""Parties of OCPI in WWCP: the role says whether one is an operator or a provider."""

from typing import Any

import pytest

from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.wwcp import problems

DETAILS = {"name": "ABC", "website": "https://abc.example/", "logo": {"url": "https://abc.example/l.svg"}}


def client(role: Any, **members: Any) -> dict[str, Any]:
    return {
        "party_id": "ABC",
        "country_code": "NL",
        "role": role,
        "status": "CONNECTED",
        "last_updated": "2026-05-03T10:00:00Z",
    } | members


@pytest.mark.parametrize("version", ["ocpi-2.2.1", "ocpi-2.3.0"])
@pytest.mark.parametrize(
    ("role", "entity", "id"), [("CPO", "ChargingStationOperator", "NL*ABC"), ("EMSP", "EMobilityProvider", "NL-ABC")]
)
def test_a_party_is_what_its_role_says(version, role, entity, id):
    made = translate(client(role), "ClientInfo", version, "wwcp")
    assert made.object == entity
    assert (made.value["@id"], made.value["status"]) == (id, "available")
    back = translate(made.value, entity, "wwcp", version)
    assert back.object == "ClientInfo"
    assert same(back.value, client(role))
    plain = translate(
        translate(client(role), "ClientInfo", version, "wwcp", carry=False).value, entity, "wwcp", version
    )
    assert plain.value["role"] == role


@pytest.mark.parametrize("role", ["HUB", "NSP", None, 7, ["CPO"]])
def test_other_roles_travel_whole(role):
    made = translate(client(role), "ClientInfo", "ocpi-2.3.0", "wwcp")
    assert made.object == "ClientInfo"
    assert same(translate(made.value, made.object, "wwcp", "ocpi-2.3.0").value, client(role))


def test_a_party_that_wwcp_cannot_name_is_carried():
    value = client("EMSP", party_id="LONGER")
    made = translate(value, "ClientInfo", "ocpi-2.3.0", "wwcp")
    assert "@id" not in made.value
    assert same(translate(made.value, made.object, "wwcp", "ocpi-2.3.0").value, value)


def test_the_parties_behind_credentials_come_along_without_the_secret():
    roles = [
        {"country_code": "NL", "party_id": "ABC", "role": "CPO", "business_details": DETAILS},
        {"country_code": "NL", "party_id": "MSP", "role": "EMSP", "business_details": {"name": "MSP"}},
        {"country_code": "NL", "party_id": "HUB", "role": "HUB", "business_details": {"name": "Hub"}},
        {"country_code": "NL", "party_id": 7, "role": "EMSP"},
        7,
    ]
    value = {"token": "secret", "url": "https://abc.example/ocpi/", "roles": roles}
    made = translate(value, "Credentials", "ocpi-2.3.0", "wwcp")
    operator, provider = made.companions
    assert operator.value["logos"] == [{"uri": "https://abc.example/l.svg"}]
    assert (operator.value["@id"], provider.value["@id"]) == ("NL*ABC", "NL-MSP")
    assert problems(operator.value, operator.object) == problems(provider.value, provider.object) == []
    assert "secret" not in str(made.companions)
    assert same(translate(made.value, made.object, "wwcp", "ocpi-2.3.0").value, value)


@pytest.mark.parametrize("roles", [None, 7, [], {}])
def test_credentials_without_roles_bring_nobody(roles):
    assert translate({"roles": roles}, "Credentials", "ocpi-2.3.0", "wwcp").companions == ()
