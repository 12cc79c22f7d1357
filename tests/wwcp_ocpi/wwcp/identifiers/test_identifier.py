"""Identifiers taken apart, compared and sorted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.wwcp_scalars import SHAPED
from wwcp_ocpi.wwcp.identifiers import Identifier, Kind, fits, is_strict_evse_id, parse

VALID: list[tuple[Kind, str, str, str]] = [
    ("ChargingStationOperator", "DE*GEF", "DE*GEF", ""),
    ("ChargingStationOperator", "degef", "DEGEF", ""),
    ("ChargingStationOperator", "+49*822", "+49*822", ""),
    ("ChargingStationOperator", "822", "822", ""),
    ("ChargingPool", "DE*GEF*P1234", "DE*GEF", "1234"),
    ("ChargingPool", "DEGEFP1234", "DEGEF", "1234"),
    ("ChargingPool", "DE*GEF*POOL*0001", "DE*GEF", "OOL*0001"),
    ("ChargingPool", " DE*GEF*P1 ", "DE*GEF", "1"),
    ("ChargingStation", "DE*GEF*S1234*5678", "DE*GEF", "1234*5678"),
    ("ChargingStation", "DE*GEF*STATION*1*A", "DE*GEF", "TATION*1*A"),
    ("EVSE", "DE*GEF*E1234*5678*1", "DE*GEF", "1234*5678*1"),
    ("EVSE", "DEGEFE12345678", "DEGEF", "12345678"),
    ("EVSE", "De*GeF*EvSe*ABCD*1234", "De*GeF", "vSe*ABCD*1234"),
    ("EVSE", "+49*822*083431571*1", "+49*822", "083431571*1"),
    ("ChargingTariff", "DE*GEF*T1", "DE*GEF", "1"),
    ("ChargingTariff", "DE*GEF*T_a-b.c€$", "DE*GEF", "_a-b.c€$"),
    ("ChargingPoolGroup", "DE*GEF*GP1", "DE*GEF", "1"),
    ("ChargingStationGroup", "DE*GEF*GS1", "DE*GEF", "1"),
    ("EVSEGroup", "DE*GEF*GE1", "DE*GEF", "1"),
    ("ChargingTariffGroup", "DE*GEF*TG1", "DE*GEF", "1"),
    ("EMobilityProvider", "DE-GDF", "DE-GDF", ""),
    ("EMobilityProvider", "DEGDF", "DEGDF", ""),
    ("EMobilityAccount", "DE-GDF-C12345678-X", "DE-GDF", "12345678-X"),
    ("EMobilityAccount", "DEGDF0010LY3", "DEGDF", "0010LY3"),
    ("ChargingSession", "DE*GEF*N4711", "DE*GEF", "4711"),
    ("ChargingSession", "DE-GDF-N4711", "DE-GDF", "4711"),
    ("ChargingSession", "any text", "", "any text"),
    ("ChargeDetailRecord", "CDR4711", "", "CDR4711"),
    ("ChargeDetailRecord", "DE*GEF*R1", "DE*GEF", "1"),
    ("ChargingReservation", "DE*GEF*R4711", "DE*GEF", "4711"),
    ("PIN", "12aF", "", "12aF"),
]

INVALID: list[tuple[Kind, object]] = [
    ("ChargingStationOperator", "DE*GE"),
    ("ChargingPool", "DE*GEF*pool*1234"),
    ("ChargingPool", "DE*GEF*P"),
    ("ChargingPool", "DE*GEF*P" + "1" * 52),
    ("ChargingPool", "DE*GEF*Pa-b"),
    ("ChargingPool", "DE*GEF*P1\n2"),
    ("ChargingStation", "DE*GEF*pool*1234"),
    ("ChargingStation", "DE*GEF*station*1234*5678"),
    ("EVSE", "DE*GEF*evse*1234*5678"),
    ("EVSE", "DE*GEF*E" + "1" * 31),
    ("EVSE", "DE*GEF*E١"),
    ("EMobilityProvider", "de-gdf"),
    ("EMobilityAccount", "DE-GDF-C12345678"),
    ("ChargingReservation", "R4711"),
    ("PIN", "12G"),
    ("PIN", ""),
    ("ChargingSession", "  "),
    ("EVSE", None),
    ("EVSE", 7),
]


@pytest.mark.parametrize(("kind", "text", "operator", "suffix"), VALID)
def test_an_identifier_is_taken_apart(kind, text, operator, suffix):
    found = parse(kind, text)
    assert found is not None
    assert (found.operator, found.suffix, str(found)) == (operator, suffix, text.strip())


@pytest.mark.parametrize(("kind", "text"), INVALID)
def test_what_has_not_the_shape_is_no_identifier(kind, text):
    assert parse(kind, text) is None
    assert not fits(kind, text)


EQUAL: list[tuple[Kind, str, str]] = [
    ("ChargingPool", "DE*GEF*P12*34", "DEGEFP1234"),
    ("ChargingStation", "DE*GEF*S12*34*AA*AA", "DEGEFS1234AAAA"),
    ("EVSE", "DE*GEF*E12*34*AA*AA", "DEGEFE1234AAAA"),
    ("ChargingStation", "DE*GEF*STATION*abcd*1234", "De*GeF*StAtIoN*ABCD*1234"),
    ("EVSE", "DE*GEF*EVSE*abcd*1234", "De*GeF*EvSe*ABCD*1234"),
    ("ChargingStationOperator", "822", "+49*822"),
    ("EMobilityProvider", "DE-GDF", "DE*GDF"),
    ("EMobilityAccount", "DE-GDF-C12345678-X", "DEGDFC12345678X"),
]


@pytest.mark.parametrize(("kind", "one", "other"), EQUAL)
def test_format_stars_and_case_make_no_difference(kind, one, other):
    assert parse(kind, one) == parse(kind, other)
    assert hash(parse(kind, one)) == hash(parse(kind, other))


@given(kind=st.sampled_from(sorted(SHAPED)), data=st.data())
def test_equal_identifiers_have_equal_hashes(kind, data):
    one, other = (parse(kind, data.draw(SHAPED[kind])) for _ in range(2))
    assert one is not None
    assert one == parse(kind, one.text)
    assert (one == other) == (one.key == other.key)
    if one == other:
        assert hash(one) == hash(other)


def test_different_kinds_and_operators_are_different():
    assert parse("ChargingPool", "DE*GEF*P1") != parse("ChargingPool", "DE*ABC*P1")
    assert Identifier("ChargingPool", "x", "DE*GEF", "1") != Identifier("ChargingStation", "x", "DE*GEF", "1")
    assert parse("EVSE", "+49*822*1") != parse("EVSE", "+49*8221*1")
    assert parse("ChargingSession", "a*b") != "a*b"


def test_order_goes_by_suffix():
    ids = [parse("ChargingPool", f"DE*GEF*P{suffix}") for suffix in ("222", "005", "111", "023")]
    assert [found.suffix for found in sorted(ids)] == ["005", "023", "111", "222"]


def test_the_strict_form_of_evse_ids_is_narrower():
    assert is_strict_evse_id("DE*GEF*E1234*1")
    assert not any(map(is_strict_evse_id, ["de*gef*E12", "DE*GEF*E1", "+49*822*1234", "", None]))


@pytest.mark.parametrize("text", ["deßa", "dß*gef", "\u0131t*abc", "de*\ufb01x"])
def test_letters_that_are_ascii_in_upper_case_only_make_no_operator(text):
    assert parse("ChargingStationOperator", text) is None


@pytest.mark.parametrize(
    ("kind", "text", "starred", "din"),
    [
        ("ChargingPool", "DE*GEF*P1", True, False),
        ("ChargingPool", "DEGEFP1", False, False),
        ("ChargingStationOperator", "+49*822", True, True),
        ("ChargingStationOperator", "822", False, True),
        ("ChargingSession", "4711", False, False),
    ],
)
def test_the_way_an_operator_is_written(kind, text, starred, din):
    found = parse(kind, text)
    assert (found.starred, found.din) == (starred, din)
