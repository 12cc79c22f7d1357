"""Real-time authorization and charging preferences."""

import pytest

from generators.ocpi_breaking import assert_broken
from generators.ocpi_module_cases import AUTHORIZATION, Case
from generators.ocpi_module_samples import module_sample
from wwcp_ocpi.ocpi import problems, view


@pytest.mark.parametrize("case", AUTHORIZATION, ids=lambda case: f"{case.rule} {case.version} {case.change}")
def test_a_broken_rule_is_named_where_it_is_broken(case: Case) -> None:
    assert_broken(case)


def test_a_refusal_without_a_location_is_in_order() -> None:
    value = module_sample("AuthorizationInfo") | {"allowed": "BLOCKED"}
    del value["location"]
    value["token"]["valid"] = False
    assert problems(value, "2.2.1", "AuthorizationInfo") == []


def test_the_evses_of_a_reference_are_a_list() -> None:
    value = module_sample("AuthorizationInfo")
    value["location"]["evse_uids"] = ["E1", "E2"]
    assert view(value, "2.3.0", "AuthorizationInfo").location.evse_uids == ("E1", "E2")
    assert problems(value, "2.3.0", "AuthorizationInfo") == []


def test_preferences_need_no_more_than_a_profile() -> None:
    assert problems({"profile_type": "FAST"}, "2.2.1", "ChargingPreferences") == []
