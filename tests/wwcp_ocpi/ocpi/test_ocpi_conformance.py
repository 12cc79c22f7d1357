"""The models against OCPI's field tables: no field, type, cardinality or enum value missing or extra."""

import inspect
from typing import Annotated, Any, Literal, get_args, get_origin

import pytest
from pydantic import StrictBool

from generators import field_tables as tables
from wwcp_ocpi.ocpi import extensions, model, v2_2_1, v2_3_0
from wwcp_ocpi.ocpi.plan import declared, plan
from wwcp_ocpi.ocpi.relations.sessions import SESSION_ONLY
from wwcp_ocpi.ocpi.scalars import ExactNumber, OpenEnum, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp

PACKAGES = {"2.2.1": v2_2_1, "2.3.0": v2_3_0}
OBJECTS = [(version, name) for version in tables.VERSIONS for name in tables.reachable(version)]
ENUMS = [(version, name) for version in tables.VERSIONS for name in tables.reachable_enums(version)]

PYTHON_TYPES: dict[str, Any] = {
    "string": str,
    "CiString": str,
    "URL": str,
    "DateTime": Timestamp,
    "number": ExactNumber,
    "int": WholeNumber,
    "boolean": StrictBool,
}

OUT_OF_MODULE = {"ProfileType": "types"}
"""The table has it in sessions; tokens need it, and sessions are built on tokens."""


@pytest.mark.parametrize(("version", "name"), OBJECTS)
def test_fields_are_those_of_the_table_in_its_order(version: str, name: str) -> None:
    fields = [(field, member) for field, member, _ in declared(model(version, name)) if not member.extension]
    assert [(field, member.type, member.card) for field, member in fields] == list(tables.fields(version, name))


@pytest.mark.parametrize(("version", "name"), OBJECTS)
def test_python_types_are_those_of_the_declarations(version: str, name: str) -> None:
    package = PACKAGES[version]
    for field, member, annotation in declared(model(version, name)):
        kind = PYTHON_TYPES.get(member.name) or getattr(package, member.name, getattr(extensions, member.name, None))
        assert kind is not None, field
        expected = tuple[kind, ...] if member.card in "*+" else kind
        assert annotation == expected | None, field


@pytest.mark.parametrize(("version", "name"), OBJECTS)
def test_every_field_is_optional_in_a_view(version: str, name: str) -> None:
    assert all(info.default is None and not info.is_required() for info in model(version, name).model_fields.values())


def _values(alias: Any) -> tuple[set[str], bool]:
    """The values of an enum as the models declare it, and whether it is open."""
    if get_origin(alias) is Annotated:
        assert isinstance(alias.__metadata__[0], OpenEnum)
        literal, text = get_args(alias.__origin__)
        assert text is str
        return set(get_args(literal)), True
    assert get_origin(alias) is Literal
    return set(get_args(alias)), False


@pytest.mark.parametrize(("version", "name"), ENUMS)
def test_enums_have_the_values_of_the_table(version: str, name: str) -> None:
    table = tables.enum(version, name)
    assert table is not None
    assert _values(getattr(PACKAGES[version], name)) == (set(table["values"]), table["open"])


@pytest.mark.parametrize("version", tables.VERSIONS)
def test_the_rule_engine_sees_the_same_enums(version: str) -> None:
    for name in tables.reachable(version):
        for field in plan(model(version, name)).fields.values():
            row = next((row for row in tables.fields(version, name) if row.name == field.name), None)
            table = tables.enum(version, row.type) if row else None
            if table is not None:
                assert (field.values, field.open) == (frozenset(table["values"]), table["open"])


@pytest.mark.parametrize("version", tables.VERSIONS)
def test_a_package_has_nothing_that_the_tables_lack(version: str) -> None:
    package = PACKAGES[version]
    names = {name for name in package.__all__ if not inspect.ismodule(getattr(package, name))}
    assert names == {*tables.reachable(version), *tables.reachable_enums(version)}


@pytest.mark.parametrize("version", tables.VERSIONS)
def test_each_name_stands_in_the_file_of_its_module(version: str) -> None:
    package = PACKAGES[version]
    table = tables.table(version)
    for name in package.__all__:
        home = OUT_OF_MODULE.get(name) or {**table["objects"], **table["enums"]}[name]["module"]
        assert name in getattr(package, home).__all__, name


@pytest.mark.parametrize(("version", "name"), OBJECTS)
def test_what_the_table_lacks_is_marked_as_extension(version: str, name: str) -> None:
    known = {row.name for row in tables.fields(version, name)}
    for field, member, _ in declared(model(version, name)):
        assert member.extension == (field not in known), field


def test_classes_of_extensions_have_extension_members_only() -> None:
    classes = [found for found in vars(extensions).values() if getattr(found, "__module__", "") == extensions.__name__]
    assert {found.__name__ for found in classes} >= {"EnergyMeter", "TransparencySoftwareStatus", "PointOfContact"}
    assert all(member.extension for found in classes for _, member, _ in declared(found))


def test_sessions_only_dimensions_are_those_of_the_table() -> None:
    for version in tables.VERSIONS:
        table = tables.enum(version, "CdrDimensionType")
        assert table is not None
        assert set(table["session_only"]) == SESSION_ONLY


def test_2_3_0_has_its_open_enums() -> None:
    opened = {name for name in tables.reachable_enums("2.3.0") if _values(getattr(v2_3_0, name))[1]}
    assert len(opened) == 10
    assert not any(_values(getattr(v2_2_1, name))[1] for name in tables.reachable_enums("2.2.1"))
