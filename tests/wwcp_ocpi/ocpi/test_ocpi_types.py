"""Types that several modules share: texts, money, taxes, roles and profiles."""

from decimal import Decimal
from typing import Any, get_args

import pytest

from wwcp_ocpi.ocpi import model, problems, v2_2_1, v2_3_0, view


def rules(value: Any, version: str, name: str) -> list[str]:
    return [problem.rule for problem in problems(value, version, name)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"language": "nl", "text": "Hé, daar"}, []),
        ({"language": "nld", "text": "x"}, ["ocpi.length", "ocpi.language"]),
        ({"language": "nl", "text": "a\nb"}, ["ocpi.control-character"]),
        ({"language": "nl", "text": "x" * 513}, ["ocpi.length"]),
        ({"language": "nl"}, ["ocpi.required"]),
        ("text", ["ocpi.type"]),
    ],
)
def test_a_display_text(value: Any, expected: list[str]) -> None:
    assert rules(value, "2.2.1", "DisplayText") == expected


def test_money_of_2_2_1_has_vat_and_that_of_2_3_0_has_taxes() -> None:
    old, new = {"excl_vat": Decimal("1.00"), "incl_vat": Decimal("1.21")}, {"before_taxes": 1, "taxes": []}
    assert rules(old, "2.2.1", "Price") == rules(new, "2.3.0", "Price") == []
    assert rules(old, "2.3.0", "Price") == ["ocpi.required", "ocpi.unknown-member", "ocpi.unknown-member"]
    assert str(view(old, "2.2.1", "Price").incl_vat) == "1.21"


def test_the_hub_is_no_role_since_2_3_0() -> None:
    assert set(get_args(v2_2_1.Role)) - set(get_args(v2_3_0.Role)) == {"HUB"}
    assert set(get_args(v2_3_0.Role)) < set(get_args(v2_2_1.Role))


def test_what_did_not_change_is_shared() -> None:
    assert model("2.2.1", "DisplayText") is model("2.3.0", "DisplayText")
    assert v2_2_1.ProfileType is v2_3_0.ProfileType
