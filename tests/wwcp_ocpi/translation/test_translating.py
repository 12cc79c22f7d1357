"""The whole door: there, back, with and without carrying."""

import copy
from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi import document
from wwcp_ocpi.document import same, text
from wwcp_ocpi.document.number import exact_number
from wwcp_ocpi.translation import UnknownRoute, translate

KINDS = ("Location", "Tariff", "Token", "Session", "CDR")
OBJECTS = {
    "Location": ("evses", "operator", "coordinates", "opening_times", "energy_mix", "images"),
    "Tariff": ("elements", "min_price"),
    "Session": ("cdr_token", "charging_periods", "total_cost"),
    "CDR": ("cdr_token", "cdr_location", "charging_periods", "total_cost"),
    "Token": (),
}


def round_trip(value: Any, kind: str, target: Any = "wwcp", source: Any = "ocpi-2.2.1") -> Any:
    there = translate(value, kind, source, target)
    return translate(there.value, there.object, target, source).value


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("target", ["wwcp", "ocpi-2.3.0"])
def test_a_plain_record_comes_back(kind, target):
    value = sample(kind)
    before = text(value)
    assert same(round_trip(value, kind, target), sample(kind))
    assert text(value) == before


@pytest.mark.parametrize("kind", KINDS)
def test_null_for_every_member_comes_back(kind):
    for name in sample(kind):
        value = sample(kind) | {name: None}
        assert same(round_trip(value, kind), value), name
    value = dict.fromkeys(sample(kind))
    assert same(round_trip(value, kind), value)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("odd", [7, "text", [], {}, [None], {"x": None}, True, exact_number("1e3")])
def test_a_member_of_any_type_comes_back(kind, odd):
    for name in (*OBJECTS[kind], "id", "last_updated", "country_code"):
        value = sample(kind) | {name: odd}
        assert same(round_trip(value, kind), value), name


@pytest.mark.parametrize("kind", KINDS)
def test_unknown_members_come_back_from_wherever_they_are(kind):
    value = sample(kind) | {"x/vendor": {"~deep": None}}
    for name in OBJECTS[kind]:
        for holder in value[name] if isinstance(value[name], list) else [value[name]]:
            holder["vendor~/"] = 1
    assert same(round_trip(value, kind), value)
    assert same(round_trip(value, kind, "ocpi-2.3.0"), value)


@pytest.mark.parametrize("number", ["6.10", "6.100", "1e3", "0.0000001", "-0", "1E+2", "5.0", "12345678901234567890"])
def test_odd_number_texts_come_back(number):
    value = document.read(text(sample("Tariff")).replace("0.25", number).encode()).value
    assert str(value["elements"][0]["price_components"][0]["price"]) == number  # type: ignore[index,call-overload]
    assert same(round_trip(value, "Tariff"), value)
    assert same(round_trip(value, "Tariff", "ocpi-2.3.0"), value)


@pytest.mark.parametrize(
    "moment",
    [
        "2026-05-03T10:00:00",
        "2026-05-03T10:00:00.5Z",
        "2026-05-03T12:00:00+02:00",
        "2026-05-03 10:00",
        "1777802400",
        "",
    ],
)
def test_odd_timestamps_come_back(moment):
    for kind in KINDS:
        value = sample(kind) | {"last_updated": moment}
        assert same(round_trip(value, kind), value)


@pytest.mark.parametrize("kind", KINDS)
def test_without_carrying_nothing_of_ours_is_in_the_result(kind):
    for target in ("wwcp", "ocpi-2.3.0"):
        result = translate(sample(kind), kind, "ocpi-2.2.1", target, carry=False)
        assert "customData" not in text(result.value)
        assert "x_wwcp_ocpi" not in text(result.value)


def test_a_carry_is_not_passed_on_where_carrying_is_off():
    """What is sent to a partner holds no carry of an earlier translation either."""
    pool = translate(sample("Location"), "Location", "ocpi-2.2.1", "wwcp").value
    location = translate(pool, "ChargingPool", "wwcp", "ocpi-2.3.0", carry=False)
    assert "x_wwcp_ocpi" not in text(location.value)
    assert "customData" not in text(location.value)


@pytest.mark.parametrize("value", [None, 7, "text", [], [{}]])
def test_what_is_no_object_travels_whole(value):
    there = translate(value, "Location", "ocpi-2.2.1", "wwcp")
    assert there.value == {"x_wwcp_ocpi": {"format": "ocpi-2.2.1", "object": "Location", "value": value}}
    back = translate(there.value, there.object, "wwcp", "ocpi-2.2.1")
    assert (back.value, back.object, back.notes) == (value, "Location", ())


def test_a_record_without_counterpart_travels_whole():
    station = {"@id": "DE*GEF*S1", "EVSEs": []}
    there = translate(station, "ChargingStation", "wwcp", "ocpi-2.2.1")
    assert there.value == {"x_wwcp_ocpi": {"format": "wwcp", "object": "ChargingStation", "value": station}}
    (note,) = there.notes
    assert (note.kind, note.from_, note.to) == ("carried", "", "/x_wwcp_ocpi")
    back = translate(there.value, there.object, "ocpi-2.2.1", "wwcp")
    assert (back.value, back.object) == (station, "ChargingStation")


def test_a_record_without_counterpart_is_lost_without_carrying_and_said_to_be():
    there = translate({"@id": "DE*GEF*S1"}, "ChargingStation", "wwcp", "ocpi-2.2.1", carry=False)
    assert there.value == {}
    (note,) = there.notes
    assert (note.kind, note.from_) == ("lost", "")


def test_the_same_format_changes_nothing():
    location = sample("Location") | {"x_wwcp_ocpi": {"~format": "wwcp"}}
    result = translate(location, "Location", "ocpi-2.2.1", "ocpi-2.2.1")
    assert (result.value, result.object, result.notes, result.links) == (location, "Location", (), ())


def test_a_format_that_is_none():
    with pytest.raises(UnknownRoute, match=r"ocpi-4\.0 is not translated"):
        translate(sample("Location"), "Location", "ocpi-2.2.1", "ocpi-4.0")


@pytest.mark.parametrize("kind", KINDS)
def test_a_removed_carry_leaves_every_visible_member(kind):
    there = translate(sample(kind), kind, "ocpi-2.2.1", "wwcp").value
    bare = translate(sample(kind), kind, "ocpi-2.2.1", "wwcp", carry=False).value
    assert same(without_custom_data(there), bare)


def without_custom_data(value: Any) -> Any:
    if isinstance(value, list):
        return [without_custom_data(element) for element in value]
    if not isinstance(value, dict):
        return value
    return {name: without_custom_data(member) for name, member in value.items() if name != "customData"}


def test_a_partner_that_drops_the_nested_carries_costs_only_those():
    location = sample("Location")
    there = copy.deepcopy(translate(location, "Location", "ocpi-2.2.1", "wwcp").value)
    for evse in there["chargingStations"][0]["EVSEs"]:
        evse.pop("customData")
    back = translate(there, "ChargingPool", "wwcp", "ocpi-2.2.1").value
    assert back["publish"] is True
    assert [evse["uid"] for evse in back["evses"]] == ["NL*ABC*E1*1", "NL*ABC*E1*2"]
