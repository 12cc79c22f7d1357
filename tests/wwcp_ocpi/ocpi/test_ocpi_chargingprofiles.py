"""Charging profiles, and the answers to what is asked of them."""

import pytest

from generators.ocpi_breaking import assert_broken
from generators.ocpi_module_cases import CHARGING_PROFILES, Case
from generators.ocpi_module_samples import module_sample
from wwcp_ocpi.document import exact_number
from wwcp_ocpi.ocpi import model, problems, view


@pytest.mark.parametrize("case", CHARGING_PROFILES, ids=lambda case: f"{case.rule} {case.version} {case.change}")
def test_a_broken_rule_is_named_where_it_is_broken(case: Case) -> None:
    assert_broken(case)


@pytest.mark.parametrize("text", ["8", "8.1", "8.10", "8.000", "1e3", "8.1E+1"])
def test_trailing_zeros_and_exponents_are_no_further_decimals(text: str) -> None:
    value = module_sample("SetChargingProfile")
    value["charging_profile"]["charging_profile_period"][0]["limit"] = exact_number(text)
    assert problems(value, "2.2.1", "SetChargingProfile") == []


def test_the_order_is_judged_among_the_periods_that_can_be_read() -> None:
    value = module_sample("SetChargingProfile")
    value["charging_profile"]["charging_profile_period"].insert(1, {"start_period": "x", "limit": 1})
    found = problems(value, "2.2.1", "SetChargingProfile")
    assert [one.rule for one in found] == ["ocpi.type"]


def test_a_profile_without_duration_has_no_end() -> None:
    value = module_sample("SetChargingProfile")
    del value["charging_profile"]["duration"]
    value["charging_profile"]["charging_profile_period"][1]["start_period"] = 10**6
    assert problems(value, "2.2.1", "SetChargingProfile") == []


def test_a_rejected_request_brings_no_profile() -> None:
    assert problems({"result": "REJECTED"}, "2.3.0", "ActiveChargingProfileResult") == []


def test_the_limits_keep_their_decimals() -> None:
    seen = view(module_sample("ActiveChargingProfile"), "2.2.1", "ActiveChargingProfile")
    assert [str(period.limit) for period in seen.charging_profile.charging_profile_period] == ["16.0", "8.1"]


def test_both_versions_have_the_same_classes() -> None:
    names = ("ChargingProfile", "SetChargingProfile", "ActiveChargingProfileResult")
    assert all(model("2.2.1", name) is model("2.3.0", name) for name in names)
