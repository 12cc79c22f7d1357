"""Tokens: types, contracts, and the key of uid and type."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.ocpi import problems, view


def rules(value: Any, version: str) -> list[str]:
    return [problem.rule for problem in problems(value, version, "Token")]


@pytest.mark.parametrize(
    ("type_", "in_2_2_1", "in_2_3_0"),
    [
        ("RFID", [], []),
        ("AD_HOC_USER", [], []),
        ("EMAID", ["ocpi.enum"], []),
        ("rfid", ["ocpi.enum"], ["ocpi.open-enum"]),
        ("LICENSE_PLATE", ["ocpi.enum"], ["ocpi.open-enum"]),
    ],
)
def test_types_are_open_since_2_3_0(type_: str, in_2_2_1: list[str], in_2_3_0: list[str]) -> None:
    value = sample("Token") | {"type": type_}
    assert (rules(value, "2.2.1"), rules(value, "2.3.0")) == (in_2_2_1, in_2_3_0)
    assert view(value, "2.3.0", "Token").type == type_
    assert view(value, "2.2.1", "Token").type == (None if in_2_2_1 else type_)


def test_a_contract_with_a_supplier_may_lack_its_number() -> None:
    value = sample("Token") | {"energy_contract": {"supplier_name": "Greenpower"}}
    assert rules(value, "2.2.1") == []
    assert view(value, "2.3.0", "Token").energy_contract.supplier_name == "Greenpower"


@pytest.mark.parametrize("version", ["2.2.1", "2.3.0"])
def test_whitelist_and_profile_are_closed(version: str) -> None:
    value = sample("Token") | {"whitelist": "SOMETIMES", "default_profile_type": "SOLAR"}
    assert rules(value, version) == ["ocpi.enum", "ocpi.enum"]


@pytest.mark.parametrize("member", ["uid", "type", "contract_id", "issuer", "valid", "whitelist"])
def test_what_a_token_cannot_do_without(member: str) -> None:
    value = sample("Token")
    del value[member]
    assert rules(value, "2.2.1") == rules(value, "2.3.0") == ["ocpi.required"]
