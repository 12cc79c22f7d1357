"""Where the residue travels, and what becomes of residues that were made for another format."""

import copy
from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import carrying, translate


def test_the_residue_sits_in_custom_data_in_wwcp_and_in_one_property_in_ocpi():
    assert carrying.place("wwcp") == ("customData", "OCPI")
    assert carrying.place("ocpi-2.2.1") == ("x_wwcp_ocpi",)
    assert carrying.pointer("/chargingStations/0", "a~1b", "wwcp") == "/chargingStations/0/customData/OCPI/a~01b"
    assert carrying.pointer("", "name", "ocpi-2.3.0") == "/x_wwcp_ocpi/name"


def test_packing_and_unpacking():
    value: dict[str, Any] = {"@id": "P", "EVSEs": [{"@id": "E"}]}
    carrying.pack(value, {"/EVSEs/0": {"uid": "7"}}, "wwcp", "ocpi-2.2.1")
    assert value == {
        "@id": "P",
        "EVSEs": [{"@id": "E", "customData": {"OCPI": {"uid": "7"}}}],
        "customData": {"OCPI": {"~format": "ocpi-2.2.1"}},
    }
    bare, residues = carrying.unpack(value, "wwcp", "ocpi-2.2.1")
    assert bare == {"@id": "P", "EVSEs": [{"@id": "E"}]}
    assert residues == {"": {"~format": "ocpi-2.2.1"}, "/EVSEs/0": {"uid": "7"}}


def test_nothing_to_carry_leaves_no_trace():
    value: dict[str, Any] = {"@id": "P"}
    carrying.pack(value, {}, "wwcp", "ocpi-2.2.1")
    assert value == {"@id": "P"}


def test_custom_data_that_is_there_already_stays():
    value: dict[str, Any] = {"customData": {"vendor": 1}}
    carrying.pack(value, {"": {"publish": True}}, "wwcp", "ocpi-2.2.1")
    assert value["customData"] == {"vendor": 1, "OCPI": {"~format": "ocpi-2.2.1", "publish": True}}
    assert carrying.unpack(value, "wwcp", "ocpi-2.2.1")[0] == {"customData": {"vendor": 1}}


def test_a_carry_for_another_format_is_a_member_like_any_other():
    value = {"customData": {"OCPI": {"~format": "ocpi-2.2.1", "publish": True}}}
    assert carrying.unpack(value, "wwcp", "ocpi-2.3.0") == (value, {})


@pytest.mark.parametrize("custom", [None, "text", {"OCPI": "text"}, {"OCPI": {"publish": True}}])
def test_what_is_no_carry_of_ours_is_left_alone(custom):
    value = {"customData": custom}
    assert carrying.unpack(value, "wwcp", "ocpi-2.2.1") == (value, {})


def layered() -> dict[str, Any]:
    """Carries for 2.2.1, and above it one for 2.3.0 that the inner object has no part in."""
    value: dict[str, Any] = {"@id": "P", "inner": {"a": 1}}
    carrying.pack(value, {"": {"publish": True}, "/inner": {"x": 1}}, "wwcp", "ocpi-2.2.1")
    carrying.pack(value, {"": {"help": "112"}}, "wwcp", "ocpi-2.3.0")
    return value


def test_a_second_carry_goes_on_top_of_the_first():
    assert layered()["customData"]["OCPI"] == {
        "~format": "ocpi-2.3.0",
        "help": "112",
        "~before": {"~format": "ocpi-2.2.1", "publish": True},
    }


def test_taking_the_upper_carry_leaves_the_lower_one():
    bare, residues = carrying.unpack(layered(), "wwcp", "ocpi-2.3.0")
    assert residues[""] == {"~format": "ocpi-2.3.0", "help": "112"}
    assert bare["customData"] == {"OCPI": {"~format": "ocpi-2.2.1", "publish": True}}
    assert bare["inner"] == {"a": 1, "customData": {"OCPI": {"x": 1}}}


def test_taking_the_lower_carry_leaves_the_upper_one():
    bare, residues = carrying.unpack(layered(), "wwcp", "ocpi-2.2.1")
    assert residues == {"": {"~format": "ocpi-2.2.1", "publish": True}, "/inner": {"x": 1}}
    assert bare == {"@id": "P", "inner": {"a": 1}, "customData": {"OCPI": {"~format": "ocpi-2.3.0", "help": "112"}}}


def test_a_chain_of_translations_comes_back_step_by_step():
    location = sample("Location")
    pool = translate(location, "Location", "ocpi-2.2.1", "wwcp").value
    other = translate(pool, "ChargingPool", "wwcp", "ocpi-2.3.0").value
    again = translate(other, "Location", "ocpi-2.3.0", "wwcp").value
    assert same(again, pool)
    assert same(translate(again, "ChargingPool", "wwcp", "ocpi-2.2.1").value, location)


def test_an_edit_in_the_middle_of_a_chain_does_not_cost_the_first_carry():
    """`publish` is mandatory in 2.3.0: whoever fills it in must not lose what 2.2.1 carries."""
    location = sample("Location") | {"publish": False}
    pool = translate(location, "Location", "ocpi-2.2.1", "wwcp").value
    other = translate(pool, "ChargingPool", "wwcp", "ocpi-2.3.0").value | {"publish": True, "help_phone": "+31 1"}
    again = translate(other, "Location", "ocpi-2.3.0", "wwcp").value
    assert again["hotlinePhoneNumber"] == "+31 1"
    assert same(translate(again, "ChargingPool", "wwcp", "ocpi-2.3.0").value, other)
    back = translate(again, "ChargingPool", "wwcp", "ocpi-2.2.1").value
    assert back["publish"] is False
    assert same(back["evses"], location["evses"])


def test_a_record_without_counterpart_is_packed_whole():
    packed = carrying.whole({"a": None}, "HubClientInfo", "ocpi-2.2.1")
    assert packed == {"x_wwcp_ocpi": {"format": "ocpi-2.2.1", "object": "HubClientInfo", "value": {"a": None}}}
    assert carrying.carried_whole(packed) == packed["x_wwcp_ocpi"]


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        {"x_wwcp_ocpi": {"~format": "wwcp"}},
        {"x_wwcp_ocpi": {"format": "wwcp", "object": "X", "value": 1}, "id": "1"},
        {"x_wwcp_ocpi": "text"},
    ],
)
def test_anything_else_is_not_packed_whole(value):
    assert carrying.carried_whole(value) is None


@pytest.mark.parametrize(
    "spoilt",
    [
        {"~made": 7},
        {"~absent": ["name"]},
        {"~order": "text"},
        {"~order": {"facilities": {"a": 1}}},
        {"~index": "first"},
        {"~before": 5},
        {"": 1},
        {"name/unknown": 1},
        {"evses/=E9/uid": 1},
    ],
)
def test_a_carry_that_somebody_spoilt_never_raises(spoilt):
    there = translate(sample("Location"), "Location", "ocpi-2.2.1", "wwcp").value
    edited = copy.deepcopy(there)
    for owner in (edited, edited["chargingStations"][0]["EVSEs"][0], edited["energyMix"]):
        owner["customData"]["OCPI"] |= spoilt
    back = translate(edited, "ChargingPool", "wwcp", "ocpi-2.2.1")
    assert back.value["id"] == "LOC1"
    assert [note.message for note in back.notes if not note.message.endswith(".")] == []
