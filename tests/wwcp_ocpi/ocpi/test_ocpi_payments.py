"""Payment terminals and captured payments."""

import pytest

from generators.ocpi_breaking import assert_broken
from generators.ocpi_module_cases import PAYMENTS, Case
from generators.ocpi_module_samples import module_sample
from generators.ocpi_samples import sample
from wwcp_ocpi.ocpi import problems, view


@pytest.mark.parametrize("case", PAYMENTS, ids=lambda case: f"{case.rule} {case.version} {case.change}")
def test_a_broken_rule_is_named_where_it_is_broken(case: Case) -> None:
    assert_broken(case)


def rules(value: object, name: str = "Terminal") -> list[str]:
    return [one.rule for one in problems(value, "2.3.0", name)]


def test_a_terminal_serves_locations_or_evses_or_both() -> None:
    value = module_sample("Terminal", "2.3.0") | {"evse_uids": ["E2"]}
    assert rules(value) == []
    del value["location_ids"]
    assert rules(value) == []
    value["evse_uids"] = []
    assert rules(value) == ["ocpi.terminal-assignment"]


def test_a_terminal_belongs_to_a_customer_or_to_a_party() -> None:
    value = module_sample("Terminal", "2.3.0")
    del value["customer_reference"]
    assert rules(value) == []
    del value["party_id"], value["country_code"]
    assert rules(value) == ["ocpi.terminal-owner"]
    assert rules(value | {"customer_reference": "CUST-5"}) == []


def test_the_extensions_of_a_terminal_are_typed() -> None:
    value = module_sample("Terminal", "2.3.0")
    value |= {
        "floor_level": "-1",
        "payment_methods": ["CREDIT_CARD"],
        "directions": [{"language": "nl", "text": "Hal"}],
    }
    seen = view(value, "2.3.0", "Terminal")
    assert (seen.floor_level, seen.payment_methods, seen.directions[0].text) == ("-1", ("CREDIT_CARD",), "Hal")
    assert rules(value) == ["ocpi.extension"] * 3


def test_a_failed_capture_says_why() -> None:
    value = module_sample("FinancialAdviceConfirmation", "2.3.0") | {"capture_status_code": "FAILED"}
    assert rules(value, "FinancialAdviceConfirmation") == ["ocpi.capture-message"]
    value["capture_status_message"] = "Card expired"
    assert rules(value, "FinancialAdviceConfirmation") == []


def test_what_was_captured_keeps_its_decimals() -> None:
    seen = view(module_sample("FinancialAdviceConfirmation", "2.3.0"), "2.3.0", "FinancialAdviceConfirmation")
    assert str(seen.total_costs.before_taxes) == "10.00"


def test_a_tariff_says_what_is_held_back_on_a_card() -> None:
    assert rules(sample("Tariff", "2.3.0") | {"preauthorize_amount": 50}, "Tariff") == []
    assert rules(sample("Tariff", "2.3.0") | {"preauthorize_amount": -50}, "Tariff") == ["ocpi.negative"]
