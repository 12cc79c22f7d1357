"""Generated members that the C# reference implementation adds, from the list of extensions."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from generators import field_tables as tables
from generators.ocpi_scalars import BY_NAME, scalar

Value = dict[str, Any]

OF_2_2_1 = {"SignedData", "SignedValue"}
"""Classes that came with OCPI 2.2.1, and that 2.1.1 has as an extension."""

LEGAL = st.sampled_from(["ForInformationOnly", "verified", "GermanCalibrationLaw"])


def extend(draw: DrawFn, version: str, object_: str, value: Value) -> None:
    """Give some of the objects in a record a member of the reference implementation, in place."""
    places = list(_places(version, object_, value))
    if places:
        name, holder = draw(st.sampled_from(places))
        field, text = draw(st.sampled_from(sorted(tables.extensions()[version][name].items())))
        holder[field] = draw(_member(version, field, *text.split()))


def _places(version: str, object_: str, value: Value) -> list[tuple[str, Value]]:
    """The objects in a record that may have extensions, each with its class."""
    found = [(object_, value)] if object_ in tables.extensions()[version] else []
    for row in tables.fields(version, object_):
        below = value.get(row.name)
        for item in below if isinstance(below, list) else [below]:
            if isinstance(item, dict) and tables.is_object(version, row.type):
                found += _places(version, row.type, item)
    return found


def _member(version: str, field: str, type_: str, card: str) -> SearchStrategy[Any]:
    one = _one(version, field, type_)
    return one if card in "1?" else st.lists(one, min_size=1 if card == "+" else 0, max_size=2)


def _one(version: str, field: str, type_: str) -> SearchStrategy[Any]:
    classes = tables.extensions()["classes"]
    if field in BY_NAME:
        return BY_NAME[field]
    if type_ in classes:
        return _object(version, {name: (*text.split(),) for name, text in classes[type_].items()})
    home = "2.2.1" if type_ in OF_2_2_1 else version
    if tables.is_object(home, type_):
        return _object(home, {row.name: (row.type, row.card) for row in tables.fields(home, type_)})
    enum = tables.enum(version, type_)
    if enum is not None:
        return st.sampled_from(enum["values"])
    plain = {"LegalStatus": LEGAL, "object": st.dictionaries(st.sampled_from(["DE-GDF", "a"]), st.just("T1"))}
    return plain[type_] if type_ in plain else scalar(type_)


def _object(version: str, fields: dict[str, tuple[str, ...]]) -> SearchStrategy[Value]:
    members = {name: (_member(version, name, type_, card), card) for name, (type_, card) in fields.items()}
    return st.fixed_dictionaries(
        {name: member for name, (member, card) in members.items() if card in "1+"},
        optional={name: member for name, (member, card) in members.items() if card in "?*"},
    )
