"""Views: what a record says, with what does not fit left out, and nothing else with it."""

from decimal import Decimal
from typing import Any, cast

import pytest
from pydantic import ValidationError

from generators.ocpi_samples import sample
from wwcp_ocpi.document import exact_number
from wwcp_ocpi.ocpi import Timestamp, UnknownModel, model, v2_2_1, v2_3_0, view
from wwcp_ocpi.ocpi.v2_2_1 import CDR, EVSE, Location, Tariff


def location(value: Any) -> Location:
    return cast(Location, view(value, "2.2.1", "Location"))


def test_a_view_reads_a_record_by_its_field_names() -> None:
    seen = location(sample("Location"))
    assert seen.evses is not None
    assert seen.evses[0].connectors is not None
    assert (seen.id, seen.publish, seen.evses[0].connectors[0].max_voltage) == ("LOC1", True, 230)
    assert isinstance(seen.last_updated, Timestamp)
    assert seen.evses[1].capabilities is None


def test_numbers_keep_their_text() -> None:
    value = {"elements": [{"price_components": [{"price": exact_number("12.10"), "vat": exact_number("1e1")}]}]}
    seen = cast(Tariff, view(value, "2.2.1", "Tariff"))
    assert seen.elements is not None
    assert seen.elements[0].price_components is not None
    component = seen.elements[0].price_components[0]
    assert (str(component.price), str(component.vat)) == ("12.10", "1e1")


@pytest.mark.parametrize("wrong", ["12.5", True, [12], {"int": 5}, {"": None}])
def test_a_number_is_strict(wrong: Any) -> None:
    seen = cast(CDR, view({"total_energy": wrong, "total_time": 1}, "2.2.1", "CDR"))
    assert (seen.total_energy, seen.total_time) == (None, 1)


@pytest.mark.parametrize(
    ("given", "seen"),
    [(230, 230), (Decimal("230.0"), 230), (Decimal("230.5"), None), ("230", None), (exact_number("1e99999"), None)],
)
def test_an_int_may_be_written_with_decimals(given: Any, seen: int | None) -> None:
    connector = cast(v2_2_1.Connector, view({"id": "1", "max_voltage": given}, "2.2.1", "Connector"))
    assert (connector.id, connector.max_voltage) == ("1", seen)


def test_only_the_deepest_offender_is_absent() -> None:
    value = sample("Location")
    value["evses"][0]["connectors"][1]["max_voltage"] = "400"
    value["evses"][0]["capabilities"] = ["RFID_READER", "LEVITATING", 5]
    value["evses"].insert(1, None)
    value["coordinates"]["latitude"] = Decimal("53.181608")
    value["last_updated"] = 1777802400
    seen = location(value)
    assert seen.evses is not None
    assert seen.evses[0].connectors is not None
    assert [evse.uid for evse in seen.evses] == ["E1", "E2"]
    assert (seen.evses[0].connectors[1].id, seen.evses[0].connectors[1].max_voltage) == ("2", None)
    assert seen.evses[0].capabilities == ("RFID_READER",)
    assert seen.coordinates is not None
    assert (seen.coordinates.latitude, seen.coordinates.longitude) == (None, "5.455538")
    assert seen.last_updated is None
    assert value["evses"][1] is None, "the value itself stays as it was"


def test_unknown_members_are_kept_as_they_are() -> None:
    nested = {"a": [exact_number("1.50"), None]}
    seen = location({"id": "LOC1", "x_vendor": nested, "": 1, "model_config": 2, "a/b": 3})
    assert seen.model_extra == {"x_vendor": nested, "": 1, "model_config": 2, "a/b": 3}


def test_half_a_surrogate_pair_in_a_name_takes_only_that_member() -> None:
    seen = location({"id": "LOC1", "\ud800": 1, "evses": [{"uid": "E1", "\udfff": {"uid": 1}}]})
    assert (seen.id, seen.evses) == ("LOC1", (EVSE(uid="E1"),))


def test_open_enums_keep_what_they_do_not_know_and_closed_ones_do_not() -> None:
    value = {"parking_type": "ON_THE_ROOF", "evses": [{"status": "SLEEPING"}]}
    newer = cast(v2_3_0.Location, view(value, "2.3.0", "Location"))
    assert newer.parking_type == "ON_THE_ROOF"
    assert newer.evses == (v2_3_0.EVSE(),)
    assert location(value).parking_type is None


def test_extensions_are_typed() -> None:
    seen = cast(CDR, view({"energy_meter": {"id": "M1", "public_keys": ["a"]}}, "2.2.1", "CDR"))
    assert seen.energy_meter is not None
    assert (seen.energy_meter.id, seen.energy_meter.public_keys) == ("M1", ("a",))


@pytest.mark.parametrize("value", [None, 5, "x", [], [{}], True, Decimal("1.5")])
def test_what_is_no_object_gives_an_empty_view(value: Any) -> None:
    assert location(value) == Location()


def test_a_view_is_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        location({}).id = "X"  # type: ignore[misc]


def test_models_are_found_by_version_and_name() -> None:
    assert model("2.2.1", "Location") is v2_2_1.Location
    assert model("2.2", "CDR") is v2_2_1.CDR
    assert model("2.3.0", "EVSEParking") is v2_3_0.EVSEParking


@pytest.mark.parametrize(
    ("version", "name"), [("2.2.1", "Parking"), ("9.9", "Location"), ("2.2.1", ""), ("2.3.0", "Status")]
)
def test_an_unknown_model_is_a_known_error(version: str, name: str) -> None:
    with pytest.raises(UnknownModel, match=f"in OCPI {version}"):
        model(version, name)
