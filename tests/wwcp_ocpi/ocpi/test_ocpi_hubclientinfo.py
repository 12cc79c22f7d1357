"""What a hub tells about the parties behind it."""

import pytest

from generators.ocpi_breaking import assert_broken
from generators.ocpi_module_cases import HUB_CLIENT_INFO, Case
from generators.ocpi_module_samples import module_sample
from wwcp_ocpi.ocpi import problems


@pytest.mark.parametrize("case", HUB_CLIENT_INFO, ids=lambda case: f"{case.rule} {case.version} {case.change}")
def test_a_broken_rule_is_named_where_it_is_broken(case: Case) -> None:
    assert_broken(case)


@pytest.mark.parametrize("status", ["CONNECTED", "OFFLINE", "PLANNED", "SUSPENDED"])
def test_parties_have_four_states(status: str) -> None:
    assert problems(module_sample("ClientInfo") | {"status": status}, "2.2.1", "ClientInfo") == []


def test_a_hub_may_tell_of_a_hub_in_2_2_1_only() -> None:
    value = module_sample("ClientInfo") | {"role": "HUB"}
    assert problems(value, "2.2.1", "ClientInfo") == []
    assert [one.rule for one in problems(value, "2.3.0", "ClientInfo")] == ["ocpi.enum"]
