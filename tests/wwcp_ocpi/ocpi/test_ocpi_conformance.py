"""The models of OCPI 2.x against the field tables: no field, type, cardinality or enum value missing or extra.

What the C# reference implementation adds is allowed where `tests/reference/extensions.json` lists it, and only there.
"""

from typing import Annotated, Any, Literal, get_args, get_origin

import pytest
from pydantic import StrictBool

from generators import field_tables as tables
from wwcp_ocpi.ocpi import cost_details, extensions, model, v2_1_1, v2_2_1, v2_3_0
from wwcp_ocpi.ocpi.plan import declared, plan
from wwcp_ocpi.ocpi.relations.sessions import SESSION_ONLY
from wwcp_ocpi.ocpi.scalars import ExactNumber, OpenEnum, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp

PACKAGES = {"2.1.1": v2_1_1, "2.2.1": v2_2_1, "2.3.0": v2_3_0}
OBJECTS = [(version, name) for version in tables.VERSIONS for name in tables.objects(version)]
ENUMS = [(version, name) for version in tables.VERSIONS for name in tables.enums(version)]
EXTENSIONS = [found for module in (extensions, cost_details) for found in vars(module).values()
              if getattr(found, "__module__", "") == module.__name__]  # fmt: skip

PYTHON_TYPES: dict[str, Any] = {
    "string": str,
    "CiString": str,
    "URL": str,
    "DateTime": Timestamp,
    "number": ExactNumber,
    "int": WholeNumber,
    "boolean": StrictBool,
    "object": dict[str, Any],
    "Array|Object|String": Any,
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
        places = (package, extensions, cost_details, v2_2_1)  # signed data of 2.1.1 are those of 2.2.1
        known = (vars(place)[member.name] for place in places if member.name in vars(place))
        kind = PYTHON_TYPES.get(member.name) or next(known)
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


@pytest.mark.parametrize(("version", "name"), OBJECTS)
def test_the_rule_engine_sees_the_same_enums(version: str, name: str) -> None:
    fields = plan(model(version, name)).fields
    for row in tables.fields(version, name):
        table = tables.enum(version, row.type)
        if table is not None:
            assert (fields[row.name].values, fields[row.name].open) == (frozenset(table["values"]), table["open"])


@pytest.mark.parametrize("version", tables.VERSIONS)
def test_a_package_has_nothing_that_the_tables_lack(version: str) -> None:
    assert set(PACKAGES[version].__all__) == {*tables.objects(version), *tables.enums(version)}


@pytest.mark.parametrize("version", tables.VERSIONS)
def test_each_name_stands_in_the_file_of_its_module(version: str) -> None:
    package = PACKAGES[version]
    table = tables.table(version)
    for name in package.__all__:
        home = OUT_OF_MODULE.get(name) or {**table["objects"], **table["enums"]}[name]["module"]
        assert name in getattr(package, home).__all__, name


@pytest.mark.parametrize(("version", "name"), OBJECTS)
def test_extensions_are_those_of_the_list(version: str, name: str) -> None:
    known = {row.name for row in tables.fields(version, name)}
    found = {field: member for field, member, _ in declared(model(version, name)) if member.extension}
    assert not found.keys() & known
    listed = tables.extensions()[version].get(name, {})
    assert {field: f"{member.type} {member.card}" for field, member in found.items()} == listed


def test_the_list_of_extensions_names_no_other_objects() -> None:
    for version in tables.VERSIONS:
        assert set(tables.extensions()[version]) <= set(tables.objects(version))


def test_classes_of_extensions_have_the_members_of_the_list_and_no_others() -> None:
    classes = {found.__name__: list(declared(found)) for found in EXTENSIONS}
    assert all(member.extension for members in classes.values() for _, member, _ in members)
    assert tables.extensions()["classes"] == {
        name: {field: f"{member.type} {member.card}" for field, member, _ in members}
        for name, members in classes.items()
    }


def test_sessions_only_dimensions_are_those_of_the_table() -> None:
    for version in tables.VERSIONS:
        table = tables.enum(version, "CdrDimensionType")
        assert table is not None
        assert set(table.get("session_only", SESSION_ONLY)) == SESSION_ONLY
        assert ("session_only" in table) == (version != "2.1.1")


def test_2_3_0_has_its_open_enums_and_no_other_version_has_any() -> None:
    opened = [(version, name) for version, name in ENUMS if _values(getattr(PACKAGES[version], name))[1]]
    assert len(opened) == 13
    assert {version for version, _ in opened} == {"2.3.0"}
