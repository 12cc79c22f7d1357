"""CDRs: totals, credit, signed values, and where the rules on them end."""

from decimal import Decimal
from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.ocpi import problems, view


def rules(value: Any, version: str = "2.2.1") -> list[str]:
    return [problem.rule for problem in problems(value, version, "CDR")]


@pytest.mark.parametrize(
    ("length", "credit", "expected"),
    [
        (36, False, []),
        (37, False, ["ocpi.cdr-id-length"]),
        (39, True, []),
        (40, True, ["ocpi.length"]),
        (40, False, ["ocpi.length"]),
    ],
)
def test_more_than_36_characters_are_for_credit(length: int, credit: bool, expected: list[str]) -> None:
    value = sample("CDR") | {"id": "C" * length}
    if credit:
        value |= {"credit": True, "credit_reference_id": "C0", "total_cost": {"excl_vat": -3}}
    assert rules(value) == expected


@pytest.mark.parametrize(("version", "member"), [("2.2.1", "excl_vat"), ("2.3.0", "before_taxes")])
@pytest.mark.parametrize(
    ("amount", "expected"), [(Decimal("-0.01"), []), (0, []), (Decimal("0.01"), ["ocpi.credit-amount"])]
)
def test_a_credit_gives_money_back(version: str, member: str, amount: Any, expected: list[str]) -> None:
    value = sample("CDR", version) | {"credit": True, "credit_reference_id": "C0", "total_cost": {member: amount}}
    assert rules(value, version) == expected


def test_only_true_makes_a_credit() -> None:
    value = sample("CDR") | {"credit": False, "credit_reference_id": "C0"}
    assert rules(value) == ["ocpi.credit-flag"]
    assert set(rules(value | {"credit": "true"})) == {"ocpi.type", "ocpi.credit-flag"}


@pytest.mark.parametrize("dimension", ["CURRENT", "ENERGY_EXPORT", "ENERGY_IMPORT", "POWER", "STATE_OF_CHARGE"])
@pytest.mark.parametrize("version", ["2.2.1", "2.3.0"])
def test_five_dimensions_are_for_sessions(dimension: str, version: str) -> None:
    value = sample("CDR", version)
    value["charging_periods"][0]["dimensions"][0]["type"] = dimension
    assert rules(value, version) == ["ocpi.session-dimension"]


def test_signed_values_keep_every_character() -> None:
    text = 'OCMF|{"FV":"1.0","RD":[{"RV":0.10}]}|{"SD":"30 45"}'
    value = sample("CDR")
    value["signed_data"] = {
        "encoding_method": "OCMF", "signed_values": [{"nature": "Start", "plain_data": text, "signed_data": text}],
    }  # fmt: skip
    assert rules(value) == []
    assert view(value, "2.2.1", "CDR").signed_data.signed_values[0].signed_data == text


@pytest.mark.parametrize(("length", "expected"), [(5000, []), (5001, ["ocpi.length"])])
def test_a_signed_value_has_5000_characters_at_most(length: int, expected: list[str]) -> None:
    value = sample("CDR")
    signed = [{"nature": "End", "plain_data": "x" * length, "signed_data": "x"}]
    value["signed_data"] = {"encoding_method": "OCMF", "signed_values": signed}
    assert rules(value) == expected


def test_a_reservation_that_was_never_used_has_no_evse() -> None:
    value = sample("CDR")
    value["cdr_location"] |= {"evse_uid": "#NA", "evse_id": "#NA", "connector_id": "#NA"}
    assert rules(value) == ["ocpi.not-available"] * 3


def test_taxes_of_2_3_0_are_named_one_by_one() -> None:
    value = sample("CDR", "2.3.0")
    value["total_cost"]["taxes"] = [{"name": "VAT", "percentage": 21, "amount": Decimal("0.65")}, {"amount": 1}]
    assert rules(value, "2.3.0") == ["ocpi.required"]
    assert str(view(value, "2.3.0", "CDR").total_cost.taxes[0].amount) == "0.65"
