"""Credentials: the token, the parties and their roles."""

import pytest

from generators.ocpi_breaking import assert_broken
from generators.ocpi_module_cases import CREDENTIALS, Case
from generators.ocpi_module_samples import module_sample
from wwcp_ocpi.ocpi import problems, view


@pytest.mark.parametrize("case", CREDENTIALS, ids=lambda case: f"{case.rule} {case.version} {case.change}")
def test_a_broken_rule_is_named_where_it_is_broken(case: Case) -> None:
    assert_broken(case)


def test_no_message_shows_the_token() -> None:
    value = module_sample("Credentials") | {"token": "my secret"}
    found = problems(value, "2.2.1", "Credentials")
    assert [one.rule for one in found] == ["ocpi.token"]
    assert "secret" not in found[0].message


def test_the_same_party_may_have_several_roles_and_a_role_several_parties() -> None:
    value = module_sample("Credentials")
    value["roles"].append(value["roles"][0] | {"party_id": "DEF"})
    assert problems(value, "2.2.1", "Credentials") == []


def test_parties_are_the_same_in_any_case() -> None:
    value = module_sample("Credentials")
    value["roles"][1] |= {"role": "CPO", "party_id": "abc", "country_code": "nl"}
    assert [one.rule for one in problems(value, "2.2.1", "Credentials")] == ["ocpi.duplicate-role"]


def test_a_role_without_a_party_is_no_duplicate() -> None:
    value = module_sample("Credentials")
    for role in value["roles"]:
        del role["party_id"], role["country_code"]
    assert {one.rule for one in problems(value, "2.2.1", "Credentials")} == {"ocpi.required"}


def test_hub_is_a_role_of_2_2_1_and_a_party_of_2_3_0() -> None:
    value = module_sample("Credentials", "2.3.0")
    assert view(value, "2.3.0", "Credentials").hub_party_id == "NLHUB"
    value["roles"][0]["role"] = "HUB"
    assert view(value, "2.2.1", "Credentials").roles[0].role == "HUB"
    assert view(value, "2.3.0", "Credentials").roles[0].role is None
