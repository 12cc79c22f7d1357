"""The shapes of identifiers as data: lengths, letters, and what tells one kind from another."""

from typing import get_args

import pytest

from wwcp_ocpi.wwcp.identifiers import fits, is_strict_evse_id
from wwcp_ocpi.wwcp.identifiers.patterns import FREE_TEXT, LETTERS, SHAPES, Kind

KINDS: tuple[Kind, ...] = get_args(Kind)

LENGTHS: list[tuple[Kind, str, int]] = [
    ("ChargingPool", "DE*GEF*P", 51),
    ("ChargingStation", "DE*GEF*S", 51),
    ("EVSE", "DE*GEF*E", 30),
    ("EVSE", "+49*822*", 32),
    ("ChargingTariff", "DE*GEF*T", 51),
    ("ChargingPoolGroup", "DE*GEF*GP", 51),
    ("ChargingReservation", "DE*GEF*R", 251),
    ("PIN", "", 20),
]


def test_every_kind_has_a_shape_whose_pattern_names_its_parts():
    assert set(SHAPES) == set(KINDS)
    assert set(LETTERS) | FREE_TEXT <= set(KINDS)
    for shapes in SHAPES.values():
        assert all({"operator", "suffix"} & shape.pattern.groupindex.keys() for shape in shapes)


@pytest.mark.parametrize(("kind", "before", "longest"), LENGTHS)
def test_a_suffix_has_a_greatest_length(kind, before, longest):
    assert fits(kind, before + "1")
    assert fits(kind, before + "1" * longest)
    assert not fits(kind, before + "1" * (longest + 1))
    assert not fits(kind, before.removesuffix("*"))


@pytest.mark.parametrize("kind", sorted(LETTERS))
def test_the_type_letter_is_upper_case_at_its_place(kind):
    text = f"DE*GEF*{LETTERS[kind]}1"
    assert fits(kind, text)
    assert fits(kind, text.replace("*", ""))
    assert not fits(kind, text.replace(LETTERS[kind], LETTERS[kind].lower()))
    assert not fits(kind, text.replace("*", "-"))


@pytest.mark.parametrize(
    ("kind", "text", "fitting"),
    [
        ("ChargingPool", "DE*GEF*P*1", False),
        ("ChargingPool", "D1*GEF*P1", False),
        ("ChargingPool", "DE*GE*P1", False),
        ("ChargingPool", "DE*GEF*P1_2", False),
        ("ChargingTariff", "DE*GEF*T1_2-3.4", True),
        ("ChargingTariff", "DE*GEF*T-1", False),
        ("EVSE", "DE*GEF*E*1", True),
        ("EVSE", "+49*82*1", False),
        ("EMobilityProvider", "DE|GDF", False),
        ("EMobilityAccount", "DE-GDF-C1234567", False),
        ("EMobilityAccount", "DE*GDF*123456*X", True),
        ("ChargingReservation", "de*gef*R1", False),
        ("PIN", "xyz", False),
    ],
)
def test_letters_and_separators(kind, text, fitting):
    assert fits(kind, text) is fitting


@pytest.mark.parametrize("kind", KINDS)
def test_only_kinds_of_free_text_take_any_text(kind):
    assert fits(kind, "no shape at all") is (kind in FREE_TEXT)
    assert not fits(kind, " \t")


@pytest.mark.parametrize("text", ["DE*GEF*E12", "DEGEFE1*", "DE*GEF*E" + "1" * 31])
def test_what_the_strict_form_takes(text):
    assert is_strict_evse_id(text)


@pytest.mark.parametrize("text", ["DE*GEF*E1a", "De*GEF*E12", "DE*GEF*E*1", "DE*GEF*E" + "1" * 32, "DE*GEF*P12"])
def test_what_the_strict_form_does_not_take(text):
    assert not is_strict_evse_id(text)
