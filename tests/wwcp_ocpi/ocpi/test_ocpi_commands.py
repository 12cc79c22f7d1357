"""Commands, their two answers, and the web payment commands."""

import pytest

from generators.ocpi_breaking import assert_broken
from generators.ocpi_module_cases import COMMANDS, Case
from generators.ocpi_module_samples import module_sample
from wwcp_ocpi.ocpi import UnknownModel, model, problems, view


@pytest.mark.parametrize("case", COMMANDS, ids=lambda case: f"{case.rule} {case.version} {case.change}")
def test_a_broken_rule_is_named_where_it_is_broken(case: Case) -> None:
    assert_broken(case)


def test_ocpi_2_3_0_takes_a_token_by_its_contract() -> None:
    value = module_sample("StartSession", "2.3.0")
    value["token"]["type"] = "EMAID"
    assert problems(value, "2.3.0", "StartSession") == []
    assert [one.pointer for one in problems(value, "2.2.1", "StartSession")] == ["/token/type"]


def test_a_location_alone_is_enough_to_start_at() -> None:
    value = module_sample("StartSession")
    del value["evse_uid"], value["connector_id"]
    assert problems(value, "2.2.1", "StartSession") == []


def test_the_moment_a_reservation_ends_is_an_instant() -> None:
    seen = view(module_sample("ReserveNow"), "2.2.1", "ReserveNow")
    assert seen.expiry_date.instant.isoformat() == "2026-05-03T12:00:00+00:00"
    assert seen.token.uid == "04A1B2C3"


@pytest.mark.parametrize("name", ["NotifyWebPaymentStarted", "NotifyWebPaymentFailed"])
def test_web_payment_commands_are_extensions_of_each_2_x(name: str) -> None:
    value = module_sample(name)
    assert {one.rule for one in problems(value, "2.2.1", name)} == {"ocpi.extension"}
    assert model("2.3.0", name) is model("2.2.1", name)
    with pytest.raises(UnknownModel, match=r"no model of .* in OCPI 3\.0"):
        model("3.0", name)


def test_custom_data_is_kept_as_it_is() -> None:
    value = module_sample("NotifyWebPaymentStarted") | {"custom_data": {"a": [1, {"b": None}]}}
    assert view(value, "2.3.0", "NotifyWebPaymentStarted").custom_data == {"a": [1, {"b": None}]}
