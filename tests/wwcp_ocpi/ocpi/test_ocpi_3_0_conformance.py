"""The models of OCPI 3.0 against the field table that was read from the only implementation."""

import inspect
from typing import Annotated, Any, Literal, get_args, get_origin

import pytest
from pydantic import StrictBool

from generators import field_tables as tables
from generators.ocpi_3_0 import CARDS, INTENDED, UNDER, card_of, name_of
from wwcp_ocpi.ocpi import UnknownModel, model, v3_0
from wwcp_ocpi.ocpi.dialects import OCPI_3_0
from wwcp_ocpi.ocpi.plan import declared, plan
from wwcp_ocpi.ocpi.scalars import ExactNumber, OpenEnum, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp

TABLE = tables.table("3.0")
OBJECTS = tuple(TABLE["objects"])
ENUMS = tuple(TABLE["enums"])

CLOSED = {
    "ChargingPreferencesResponse", "ChargingProfileResponseType", "ChargingProfileResultType", "ChargingRateUnit",
    "CommandResponseType", "CommandResultType", "CommandType", "ConnectionStatus", "ConnectorFormat", "DayOfWeek",
    "InterfaceRole", "PartyStatus", "PowerType", "ReservationRestriction",
}  # fmt: skip
"""The fixed sets; all others take any text."""

PYTHON_TYPES: dict[str, Any] = {
    "DateTime": Timestamp,
    "number": ExactNumber,
    "integer": WholeNumber,
    "boolean": StrictBool,
    "any": Any,
    "object": Any,
    "LocalAccessInfo": Any,
    "RemoteAccessInfo": Any,
}
"""All other scalar types are texts."""


def test_the_table_is_the_one_that_is_meant() -> None:
    assert (len(OBJECTS), len(ENUMS)) == (100, 56)


@pytest.mark.parametrize("name", OBJECTS)
def test_fields_are_those_of_the_table_in_its_order(name: str) -> None:
    fields = [(field, member.type, member.card) for field, member, _ in declared(model("3.0", name))]
    assert fields == [(name_of(name, row), row.type, card_of(name, row)) for row in tables.fields("3.0", name)]


@pytest.mark.parametrize("name", OBJECTS)
def test_python_types_are_those_of_the_declarations(name: str) -> None:
    for field, member, annotation in declared(model("3.0", name)):
        known = getattr(v3_0, member.name, None)
        kind = known if known is not None else PYTHON_TYPES.get(member.name, str)
        assert annotation == (tuple[kind, ...] if member.card in "*+" else kind) | None, field


@pytest.mark.parametrize("name", OBJECTS)
def test_every_field_is_optional_in_a_view(name: str) -> None:
    assert all(info.default is None and not info.is_required() for info in model("3.0", name).model_fields.values())


@pytest.mark.parametrize("name", OBJECTS)
def test_extensions_are_those_that_the_table_marks(name: str) -> None:
    marked = {row["name"] for row in TABLE["objects"][name]["fields"] if row.get("ext")}
    assert {field for field, member, _ in declared(model("3.0", name)) if member.extension} == marked


@pytest.mark.parametrize("name", ENUMS)
def test_enums_have_the_values_of_the_table(name: str) -> None:
    alias = getattr(v3_0, name)
    values = set(TABLE["enums"][name])
    if name in CLOSED:
        assert get_origin(alias) is Literal
        assert set(get_args(alias)) == values
    else:
        assert get_origin(alias) is Annotated
        assert isinstance(alias.__metadata__[0], OpenEnum)
        literal, text = get_args(alias.__origin__)
        assert (set(get_args(literal)), text) == (values, str)


@pytest.mark.parametrize("name", OBJECTS)
def test_the_rule_engine_sees_the_same_enums_and_knows_every_type(name: str) -> None:
    types = {name_of(name, row): row.type for row in tables.fields("3.0", name)}
    for field in plan(model("3.0", name), OCPI_3_0).fields.values():
        type_ = types[field.name]
        if type_ in ENUMS:
            assert (field.values, field.open) == (frozenset(TABLE["enums"][type_]), type_ not in CLOSED)
        elif type_ in OBJECTS:
            assert field.below is not None
            assert field.below.name == type_
        else:
            assert field.type in OCPI_3_0.types


def test_the_package_has_nothing_that_the_table_lacks() -> None:
    names = {name for name in v3_0.__all__ if not inspect.ismodule(getattr(v3_0, name))}
    assert names == {*OBJECTS, *ENUMS}


@pytest.mark.parametrize("name", ENUMS)
def test_an_enum_is_no_model(name: str) -> None:
    with pytest.raises(UnknownModel, match=f"no model of {name} in OCPI 3.0"):
        model("3.0", name)


def test_every_field_that_the_table_marks_as_a_defect_is_read_in_both_spellings_or_explained() -> None:
    explained = {
        ("Token", "valid"),  # optional here
        ("ChargingProfile", "charging_profile_period"),  # the list is meant; a timestamp says nothing
    }
    for name, object_ in TABLE["objects"].items():
        for row in object_["fields"]:
            if row.get("defect") and (name, row["name"]) not in explained:
                members = {field: member for field, member, _ in declared(model("3.0", name))}
                found = members[INTENDED.get((name, row["name"]), row["name"])]
                assert found.also or found.under or found.form, (name, row["name"])


def test_fields_under_a_container_are_all_but_the_envelopes_own() -> None:
    for name, holder in UNDER.items():
        for field, member, _ in declared(model("3.0", name)):
            assert member.under == ("" if field in ("callback_id", "result_type") else holder)
    assert {name for name in OBJECTS for _, member, _ in declared(model("3.0", name)) if member.under} == set(UNDER)


def test_differences_to_the_table_are_named_and_no_others() -> None:
    assert CARDS == {("Token", "valid"): "?"}
    assert all(
        (name in OBJECTS) and field in {row.name for row in tables.fields("3.0", name)} for name, field in INTENDED
    )
