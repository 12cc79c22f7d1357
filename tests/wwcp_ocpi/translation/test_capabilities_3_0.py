"""Whose capabilities are whose: an EVSE's in 2.3.0, a station's or connector's in 3.0."""

import pytest

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.ocpi_2_3_0_3_0 import capabilities

ISO = "ISO_15118_2_PLUG_AND_CHARGE"


@pytest.mark.parametrize(
    ("lists", "common"),
    [
        ([["A", "B"], ["B", "A"]], ["A", "B"]),
        ([["A", "B"], ["B"]], ["B"]),
        ([["A"], ["B"]], MISSING),
        ([["A"], MISSING], MISSING),
        ([[], []], []),
        ([[], MISSING], MISSING),
        ([MISSING], MISSING),
    ],
)
def test_what_all_can_do_is_the_station_s(lists, common):
    assert capabilities.in_common(lists) == common


@pytest.mark.parametrize(
    ("lists", "settled"),
    [
        ([["B", "A"], ["A", "C"]], [["A", "B"], ["A", "C"]]),
        ([[], ["A"]], [MISSING, ["A"]]),
        ([[], []], [[], []]),
        ([MISSING, ["A"]], [MISSING, ["A"]]),
    ],
)
def test_what_is_common_comes_first(lists, settled):
    assert capabilities.settled(lists) == settled
    assert capabilities.settled(settled) == settled


def test_an_evse_can_do_what_its_connectors_can_but_for_what_only_these_have():
    evse = {"connectors": [{"capabilities": ["RESERVABLE", ISO]}, {"capabilities": ["RESERVABLE"]}, 5]}
    assert capabilities.of_evse(evse, ["RFID_READER"]) == ["RFID_READER", "RESERVABLE"]
    assert capabilities.of_evse({}, MISSING) is MISSING
    assert capabilities.of_evse({}, []) == []


def test_a_connector_names_the_common_values_first():
    assert capabilities.shown([ISO, "A"]) == ["A", ISO]
    assert capabilities.of_connector([ISO, "A", None]) == [ISO]


@pytest.mark.parametrize("values", [None, "A", 5, {}, [1, None]])
def test_what_is_no_list_of_texts_says_nothing(values):
    assert capabilities.texts(values) == []
