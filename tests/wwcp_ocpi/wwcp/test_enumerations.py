import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators import field_tables
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp import enumerations
from wwcp_ocpi.wwcp.enumerations import (
    AUTH_METHOD,
    CAPABILITIES,
    CONNECTOR_TYPE,
    CURRENT_TYPE,
    DAY_OF_WEEK,
    DIMENSION,
    ENERGY_SOURCE,
    ENVIRONMENTAL_IMPACT,
    EVSE_STATUS,
    FACILITY,
    IMAGE_CATEGORY,
    METERING_VALUE_TYPE,
    PARKING_RESTRICTION,
    PARKING_TYPE,
    PLUG,
    TOKEN_TYPE,
    Table,
    authentication_modes_of,
    capabilities_of,
    features_of,
)
from wwcp_ocpi.wwcp.enumerations.access import FEATURE_VALUES

TABLES = [table for table in vars(enumerations).values() if isinstance(table, Table)]

OCPI_ENUMS = {
    "Status": EVSE_STATUS,
    "ConnectorType": CONNECTOR_TYPE,
    "Facility": FACILITY,
    "ParkingType": PARKING_TYPE,
    "ImageCategory": IMAGE_CATEGORY,
    "ParkingRestriction": PARKING_RESTRICTION,
    "AuthMethod": AUTH_METHOD,
    "TokenType": TOKEN_TYPE,
    "TariffDimensionType": DIMENSION,
    "DayOfWeek": DAY_OF_WEEK,
    "EnvironmentalImpactCategory": ENVIRONMENTAL_IMPACT,
    "EnergySourceCategory": ENERGY_SOURCE,
    "PowerType": CURRENT_TYPE,
}
LOST = {"WATER", "AC_2_PHASE", "AC_2_PHASE_SPLIT"}
"""What WWCP has no value for."""


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_pair_is_exact_both_ways(table):
    assert len(dict(table.pairs)) == len({wwcp for _, wwcp in table.pairs}) == len(table.pairs)
    for ocpi, wwcp in table.pairs:
        assert (table.there(ocpi), table.back(wwcp)) == (wwcp, ocpi)
        assert table.keeps(ocpi)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_near_values_lead_to_a_value_of_the_other_side(table):
    assert not table.near_ocpi.keys() & {wwcp for _, wwcp in table.pairs}
    assert not table.near_wwcp.keys() & {ocpi for ocpi, _ in table.pairs}
    for ocpi in table.near_ocpi.values():
        assert table.keeps(ocpi)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
@given(value=st.one_of(st.text(min_size=25), st.none(), st.integers(), st.just([]), st.just({})))
def test_unknown_values_pass_only_into_open_types(table, value):
    there, back = table
    assert there(value) == (value if table.wwcp_open and isinstance(value, str) else MISSING)
    assert back(value) == (value if table.ocpi_open and isinstance(value, str) else MISSING)


@pytest.mark.parametrize("version", ["2.2.1", "2.3.0"])
@pytest.mark.parametrize("name", sorted(OCPI_ENUMS))
def test_every_value_of_ocpi_is_kept_but_for_those_that_wwcp_lacks(version, name):
    for value in field_tables.enum(version, name)["values"]:
        assert OCPI_ENUMS[name].keeps(value) == (value not in LOST)


@pytest.mark.parametrize(
    ("wwcp", "ocpi"),
    [("offline", "INOPERATIVE"), ("outOfOrder", "OUTOFORDER"), ("occupied", "CHARGING"), ("unspecified", "UNKNOWN")],
)
def test_further_statuses_of_wwcp_have_the_nearest_one_of_ocpi(wwcp, ocpi):
    assert EVSE_STATUS.back(wwcp) == ocpi


def test_the_reference_s_own_spellings():
    assert ENERGY_SOURCE.there("NUCLEAR") == "NuclearFision"
    assert ENERGY_SOURCE.there("WATER") == "OtherGreen"
    assert CURRENT_TYPE.back("AC_3Phases") == "AC_3_PHASE"
    assert AUTH_METHOD.back("RESERVE") == "COMMAND"
    assert AUTH_METHOD.back("OCSP") is MISSING
    assert PLUG.there("CHADEMO") == "CHAdeMO"


def test_natures_are_read_without_case():
    assert [METERING_VALUE_TYPE.there(text) for text in ("START", "End", "intermediate", "x")] == [
        "Start", "Stop", "Intermediate", MISSING,
    ]  # fmt: skip
    assert METERING_VALUE_TYPE.keeps("Start")
    assert not METERING_VALUE_TYPE.keeps("START")


def test_lists_leave_out_what_has_no_value():
    assert CURRENT_TYPE.all_there(["DC", "AC_2_PHASE"]) == ["DC"]
    assert CURRENT_TYPE.all_back([]) == []
    assert CURRENT_TYPE.all_there(["AC_2_PHASE"]) is MISSING
    assert CURRENT_TYPE.all_back("DC") is MISSING


NAMES = st.sampled_from([row.name for row in CAPABILITIES] + ["NEW_CAPABILITY"])


@given(capabilities=st.lists(NAMES, unique=True))
def test_capabilities_come_back_as_a_set(capabilities):
    modes, features = authentication_modes_of(capabilities), features_of(capabilities)
    assert set(capabilities_of(modes, features)) == set(capabilities)


def test_capabilities_are_modes_or_features():
    capabilities = ["RESERVABLE", "RFID_READER", "CREDIT_CARD_PAYABLE", "NEW_ONE"]
    assert authentication_modes_of(capabilities) == [{"type": "RFID"}, {"type": "CreditCard"}]
    assert features_of(capabilities) == ["Reservable", "NEW_ONE"]
    assert authentication_modes_of(None) is features_of("x") is MISSING


def test_capabilities_are_found_in_all_four_places():
    assert capabilities_of(
        [{"type": "REMOTE"}, {"type": "WLAN"}, 7],
        ["Reservable", "GermanCalibrationLaw"],
        ["RFID"],
        ["DebitCard", "Cash"],
    ) == ["REMOTE_START_STOP_CAPABLE", "RESERVABLE", "RFID_READER", "DEBIT_CARD_PAYABLE"]
    assert capabilities_of() == []
    assert "Reservable" in FEATURE_VALUES
