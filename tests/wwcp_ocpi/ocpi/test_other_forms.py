"""Other forms of values: what is recognised, and what is left alone."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.ocpi_blemishes import anything
from wwcp_ocpi.document import exact_number, same, text
from wwcp_ocpi.ocpi.countries import ALPHA_2, ALPHA_3, ALPHA_3_OF
from wwcp_ocpi.ocpi.other_forms import OTHER_FORMS


@pytest.mark.parametrize(
    ("form", "value", "meant"),
    [
        ("degrees", exact_number("52.370216"), '"52.370216"'),
        ("degrees", exact_number("52.10"), '"52.10"'),
        ("degrees", -4, '"-4"'),
        ("number", "6.0", "6.0"),
        ("number", "-12", "-12"),
        ("whole", Decimal("30.0"), "30"),
        ("whole", exact_number("3e1"), "30"),
        ("energy", "12500 Wh", "12.500"),
        ("energy", "12.5 kWh", "12.5"),
        ("energy", "0 Wh", "0.000"),
        ("energy", {"kWh": Decimal("12.50")}, "12.50"),
        ("hours", "01:30:00", "1.5"),
        ("hours", "02:00:00", "2"),
        ("hours", "1.02:15:00", "26.25"),
        ("hours", "00:00:36", "0.01"),
        ("hours", "00:00:00", "0"),
        ("display text", "en -> Welcome\nto us", '{"language":"en","text":"Welcome\\nto us"}'),
        ("country", "GB", '"GBR"'),
    ],
)
def test_another_form_is_read(form: str, value: Any, meant: str) -> None:
    assert text(OTHER_FORMS[form](value)) == meant


@pytest.mark.parametrize(
    ("form", "value"),
    [
        ("degrees", "52.370216"),
        ("degrees", exact_number("1e1")),
        ("degrees", True),
        ("number", "six"),
        ("number", "007"),
        ("number", "9" * 40),
        ("number", 6),
        ("whole", Decimal("30.5")),
        ("whole", exact_number("1e99999")),
        ("whole", exact_number("1e9999999999999999999")),
        ("whole", 30),
        ("energy", "12500 J"),
        ("energy", {"Value": 12500}),
        ("energy", {"kWh": "12.5"}),
        ("hours", "00:20:00"),
        ("hours", "24:00:00"),
        ("hours", 1),
        ("display text", "Welcome"),
        ("display text", "EN -> Welcome"),
        ("country", "UK"),
        ("country", "GBR"),
        ("country", 5),
    ],
)
def test_what_says_nothing_else_is_left_alone(form: str, value: Any) -> None:
    assert OTHER_FORMS[form](value) is value


@given(st.sampled_from(sorted(OTHER_FORMS)), anything)
def test_any_value_is_taken_and_read_once(form: str, value: Any) -> None:
    once = OTHER_FORMS[form](value)
    assert same(OTHER_FORMS[form](once), once)


def test_countries_of_two_and_three_letters_are_the_same_ones() -> None:
    assert len(ALPHA_2) == len(ALPHA_3) == len(ALPHA_3_OF) == 250
    assert all(len(two) == 2 and len(three) == 3 for two, three in ALPHA_3_OF.items())
    assert [ALPHA_3_OF[code] for code in ("NL", "DE", "CH", "SE", "XK")] == ["NLD", "DEU", "CHE", "SWE", "XKX"]
