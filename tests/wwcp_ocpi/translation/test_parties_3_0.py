"""Credentials, hub clients and versions of OCPI 3.0."""

from typing import Any

import pytest

from wwcp_ocpi.document import same
from wwcp_ocpi.translation import counterpart, translate


def there(value: Any, kind: str, **options: Any) -> Any:
    return translate(value, kind, "ocpi-2.3.0", "ocpi-3.0", **options)


def back(value: Any, kind: str, **options: Any) -> Any:
    return translate(value, kind, "ocpi-3.0", "ocpi-2.3.0", **options)


def role(name: str, party: str, **members: Any) -> dict[str, Any]:
    details = {"business_details": {"name": party}}
    return {"role": name, "party_id": party, "country_code": "NL"} | details | members


def credentials(*roles: dict[str, Any], **members: Any) -> dict[str, Any]:
    return {"token": "x", "url": "https://abc.example/versions", "roles": list(roles)} | members


def test_a_hub_is_a_role_in_3_0_and_a_party_in_2_3_0():
    value = credentials(role("OTHER", "HUB"), role("CPO", "ABC"), hub_party_id="NLHUB")
    made = there(value, "Credentials", carry=False).value
    assert [one["role"] for one in made["roles"]] == ["HUB", "CPO"]
    assert "hub_party_id" not in made
    assert same(back(made, "Credentials", carry=False).value, value)


def test_the_hub_of_others_is_carried():
    value = credentials(role("CPO", "ABC"), hub_party_id="NLHUB")
    made = there(value, "Credentials")
    assert [(note.kind, note.from_) for note in made.notes] == [("carried", "/hub_party_id")]
    assert same(back(made.value, "Credentials").value, value)


@pytest.mark.parametrize(("new", "old"), [("OpenData", "OTHER"), ("Unknown", "OTHER"), ("PTP", "PTP"), ("NSP", "NSP")])
def test_roles_that_2_3_0_does_not_know(new, old):
    client = {"country_code": "NL", "party_id": "NLABC", "role": new, "status": "CONNECTED"}
    assert back(client, "ClientInfo").value["role"] == old
    assert same(there(back(client, "ClientInfo").value, "ClientInfo").value, client)
    assert back(credentials(role(new, "ABC")), "Credentials").value["roles"][0]["role"] == old


def test_downgrades_are_read_in_both_spellings():
    value = credentials(role("CPO", "ABC", allowDowngrades=True))
    old = back(value, "Credentials").value
    assert old["roles"][0]["allow_downgrades"] is True
    assert same(there(old, "Credentials").value, value)


def test_versions_and_their_endpoints():
    version = {"version": "2.3.0", "url": "https://abc.example/2.3.0"}
    assert there(version, "Version").value == version
    endpoint = {"identifier": "invoicereconciliation", "role": "SENDER", "url": "https://abc.example/irr"}
    made = there({"version": "2.3.0", "endpoints": [endpoint]}, "VersionDetails", carry=False)
    assert made.object == "VersionDetail"
    assert made.value["endpoints"][0]["identifier"] == "irrs"
    assert back(made.value, "VersionDetail", carry=False).value["endpoints"] == [endpoint]


@pytest.mark.parametrize(
    ("new", "old"),
    [("VersionInformation", "Version"), ("OCPIVersion", "Version"), ("VersionEndpoint", "Endpoint")],
)
def test_what_the_classes_are_called(new, old):
    assert counterpart(new, "ocpi-3.0", "ocpi-2.3.0") == old
