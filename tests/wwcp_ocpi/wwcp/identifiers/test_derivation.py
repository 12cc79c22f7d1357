"""Identifiers made from others: downward from an operator, upward to a station."""

import pytest

from wwcp_ocpi.wwcp.identifiers import Kind, derive, parse, station_id_of

DOWNWARD: list[tuple[Kind, str, Kind, str, str]] = [
    ("ChargingStationOperator", "DE*GEF", "ChargingPool", "1234", "DE*GEF*P1234"),
    ("ChargingStationOperator", "DEGEF", "ChargingPool", "1234", "DEGEFP1234"),
    ("ChargingStationOperator", "DE*GEF", "ChargingStation", "1234", "DE*GEF*S1234"),
    ("ChargingStationOperator", "DE*GEF", "EVSE", "9012", "DE*GEF*E9012"),
    ("ChargingStationOperator", "+49*822", "EVSE", "083431571*1", "+49*822*083431571*1"),
    ("ChargingPool", "DE*GEF*P1234", "ChargingStation", "5678", "DE*GEF*S1234*5678"),
    ("ChargingPool", "DE*GEF*P1234", "ChargingStation", "", "DE*GEF*S1234"),
    ("ChargingPool", "DEGEFP1234", "ChargingStation", "AAAA", "DEGEFS1234AAAA"),
    ("ChargingPool", "DE*GEF*POOL*0001", "ChargingStation", "AAAA", "DE*GEF*STATION*0001*AAAA"),
    ("ChargingPool", "DE*GEF*POOL*0001", "ChargingStation", "", "DE*GEF*STATION*0001"),
    ("ChargingPool", "DE*GEF*P1234", "EVSE", "9012", "DE*GEF*E1234*9012"),
    ("ChargingStation", "DE*GEF*S1234*5678", "EVSE", "9012", "DE*GEF*E1234*5678*9012"),
    ("ChargingStation", "DE*GEF*S1234*5678", "EVSE", "", "DE*GEF*E1234*5678"),
    ("ChargingStation", "DEGEFS12345678", "EVSE", "AAAA", "DEGEFE12345678AAAA"),
    ("ChargingStation", "DE*GEF*STATION*1234*5678", "EVSE", "AAAA", "DE*GEF*EVSE*1234*5678*AAAA"),
    ("ChargingStation", "DEGEFSTATION12345678", "EVSE", "AAAA", "DEGEFEVSE12345678AAAA"),
    ("ChargingStation", "DEGEFSTATION12345678", "EVSE", "", "DEGEFEVSE12345678"),
]


@pytest.mark.parametrize(("parent_kind", "parent", "kind", "suffix", "expected"), DOWNWARD)
def test_ids_are_derived_downward(parent_kind, parent, kind, suffix, expected):
    assert str(derive(parse(parent_kind, parent), kind, suffix)) == expected


def test_what_cannot_be_derived_is_none():
    din, pool = parse("ChargingStationOperator", "+49*822"), parse("ChargingPool", "DE*GEF*P1")
    assert derive(din, "ChargingPool", "1") is None
    assert derive(pool, "ChargingStation", "a-b") is None


@pytest.mark.parametrize(
    ("evse", "station"),
    [
        ("DE*GEF*E1234*5678*1", "DE*GEF*S1234*5678"),
        ("DE*GEF*E1234*1", "DE*GEF*S1234"),
        ("DE*GEF*E1234", "DE*GEF*S1234"),
        ("DE*GEF*EVSE*1*A*1", "DE*GEF*SVSE*1*A"),
        ("DEGEFEabc*1", "DEGEFSABC"),
        ("NL*LNT*E2228413*001", "NL*LNT*S2228413"),
        ("DE*GEF*E*1", None),
        ("+49*822*083431571*1", None),
        ("7708214", None),
    ],
)
def test_a_station_is_found_from_its_evse(evse, station):
    assert station_id_of(evse) == station


@pytest.mark.parametrize(
    ("evse", "station"),
    [("DE*GEF*E1**", "DE*GEF*S1*"), ("DE*GEF*E" + "1" * 30, "DE*GEF*S" + "1" * 30), (" DE*GEF*E1*2 ", "DE*GEF*S1")],
)
def test_odd_evse_ids_have_a_station_too(evse, station):
    assert station_id_of(evse) == station


def test_a_child_that_is_too_long_is_none():
    assert derive(parse("ChargingStation", "DE*GEF*S1"), "EVSE", "1" * 28) is not None
    assert derive(parse("ChargingStation", "DE*GEF*S1"), "EVSE", "1" * 29) is None
