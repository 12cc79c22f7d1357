"""Capabilities of OCPI in WWCP's four lists."""

from typing import Any

import pytest

from wwcp_ocpi.translation.mapping import Direction, Mapping
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.access import ACCESS
from wwcp_ocpi.translation.passage import Passage


def converted(value: Any, direction: Direction) -> dict[str, Any]:
    return Passage(direction, value).convert(Mapping("EVSE", "EVSE", (ACCESS,)), value, "", "")


def test_modes_and_features_are_told_apart():
    made = converted({"capabilities": ["RFID_READER", "RESERVABLE", "SOMETHING_NEW"]}, Direction.THERE)
    assert made == {"authenticationModes": [{"type": "RFID"}], "features": ["Reservable", "SOMETHING_NEW"]}
    assert converted(made, Direction.BACK) == {"capabilities": ["RESERVABLE", "RFID_READER", "SOMETHING_NEW"]}


def test_all_four_lists_are_read():
    value = {"uiFeatures": ["Pinpad"], "paymentOptions": ["CreditCard", "Cash"], "features": ["CSOUnlockSupported"]}
    found = converted(value, Direction.BACK)["capabilities"]
    assert sorted(found) == ["CREDIT_CARD_PAYABLE", "PED_TERMINAL", "UNLOCK_CAPABLE"]


@pytest.mark.parametrize("value", [None, 7, "RFID_READER", {}])
def test_what_is_no_list_says_nothing(value):
    assert converted({"capabilities": value}, Direction.THERE) == {}
    assert converted({"features": value, "authenticationModes": value}, Direction.BACK) == {}
