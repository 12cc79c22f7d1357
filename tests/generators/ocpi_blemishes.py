"""What real payloads do to a record: nulls, unknown members, odd numbers, wrong types, missing members."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from generators import field_tables as tables
from generators.ocpi_extensions import extend
from wwcp_ocpi.document import exact_number

Place = tuple[dict[str, Any], str]
"""An object and the name of one of its members."""

ODD_NUMBERS = ("12.10", "1e3", "-0", "0.0000001", "1.50E-2", "-0.00", "123456789012345678901234567890.5", "1E+2")

anything: SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(10**12), 10**12),
        st.sampled_from(ODD_NUMBERS).map(exact_number),
        st.text(max_size=8),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)),
    max_leaves=6,
)
"""Any JSON value, exact."""


@st.composite
def blemished(draw: DrawFn, version: str, object_: str, clean: SearchStrategy[dict[str, Any]]) -> dict[str, Any]:
    """A clean record after one to five blemishes; sometimes with null for every absent optional member.

    Sometimes a member that the C# reference implementation adds is there, of the right form as long as no blemish hits.
    """
    value = draw(clean)
    if version in tables.VERSIONS and draw(st.integers(0, 3)) == 0:
        extend(draw, version, object_, value)
    if draw(st.integers(0, 3)) == 0:
        _nulls_for_absent(version, object_, value)
    for _ in range(draw(st.integers(1, 5))):
        places = list(_places(value))
        if not places:
            break
        moments = [at for at in places if _is_moment(at[0][at[1]])] if draw(st.integers(0, 4)) == 0 else []
        holder, name = draw(st.sampled_from(moments or places))
        draw(st.sampled_from(_fitting(holder[name])))(draw, holder, name)
    return value


def _places(value: Any) -> Iterator[Place]:
    if isinstance(value, dict):
        for name, member in value.items():
            yield value, name
            yield from _places(member)
    elif isinstance(value, list):
        for element in value:
            yield from _places(element)


def _is_moment(value: Any) -> bool:
    return isinstance(value, str) and value[4:5] == "-" and value[10:11] == "T"


def _nulls_for_absent(version: str, object_: str, value: dict[str, Any]) -> None:
    for row in tables.fields(version, object_):
        if row.card in "?*":
            value.setdefault(row.name, None)
        if tables.is_object(version, row.type):
            below = value.get(row.name)
            for item in below if isinstance(below, list) else [below]:
                if isinstance(item, dict):
                    _nulls_for_absent(version, row.type, item)


def _null(draw: DrawFn, holder: dict[str, Any], name: str) -> None:
    holder[name] = None


def _unknown_member(draw: DrawFn, holder: dict[str, Any], name: str) -> None:
    holder[draw(st.sampled_from(["x_vendor", "maxPower", "_id", "created", "a/b~c", ""]))] = draw(anything)


def _missing(draw: DrawFn, holder: dict[str, Any], name: str) -> None:
    del holder[name]


def _odd_number(draw: DrawFn, holder: dict[str, Any], name: str) -> None:
    holder[name] = exact_number(draw(st.sampled_from(ODD_NUMBERS)))


def _odd_text(draw: DrawFn, holder: dict[str, Any], name: str) -> None:
    text = holder[name]
    holder[name] = draw(st.sampled_from([text.swapcase(), text * 40, "", f" {text}\n", f"{text}\ud83d"]))


def _odd_moment(draw: DrawFn, holder: dict[str, Any], name: str) -> None:
    text = holder[name]
    bare = text.removesuffix("Z")
    odd = [bare, bare, f"{bare}+00:00", f"{bare}+02:00", text[:10], "1764590000", 1764590000, "tomorrow"]
    holder[name] = draw(st.sampled_from(odd))


def _wrong_type(draw: DrawFn, holder: dict[str, Any], name: str) -> None:
    value = holder[name]
    match value:
        case bool():
            holder[name] = str(value).lower()
        case int() | Decimal():
            holder[name] = str(value)
        case list():
            holder[name] = value[0] if value else {}
        case dict():
            holder[name] = [value]
        case _:
            holder[name] = draw(st.sampled_from([1, Decimal("52.370216"), True, [value]]))


def _unknown_value(draw: DrawFn, holder: dict[str, Any], name: str) -> None:
    holder[name] = "SOMETHING_NEW"


def _emptied(draw: DrawFn, holder: dict[str, Any], name: str) -> None:
    holder[name] = []


def _anything(draw: DrawFn, holder: dict[str, Any], name: str) -> None:
    holder[name] = draw(anything)


_OF_ALL = (_null, _unknown_member, _missing, _wrong_type, _anything)


def _fitting(value: Any) -> tuple[Callable[[DrawFn, dict[str, Any], str], None], ...]:
    """The blemishes that a value can have."""
    match value:
        case bool():
            return _OF_ALL
        case str() if _is_moment(value):
            return (*_OF_ALL, _odd_moment, _odd_moment, _odd_moment)
        case str():
            return (*_OF_ALL, _odd_text, _odd_text, _unknown_value)
        case int() | Decimal():
            return (*_OF_ALL, _odd_number, _odd_number)
        case list():
            return (*_OF_ALL, _emptied, _emptied)
    return _OF_ALL
