"""Generated values of the scalar kinds of WWCP, in the form that the reference writes."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from wwcp_ocpi.document import exact_number
from wwcp_ocpi.wwcp.enumerations.statuses import EVSE_STATUS_VALUES
from wwcp_ocpi.wwcp.i18n import LANGUAGES, UNKNOWN
from wwcp_ocpi.wwcp.model.kinds import (
    I18N,
    AmountText,
    AnyValue,
    Choice,
    Flag,
    Id,
    Kind,
    Moment,
    Numeric,
    Text,
    TimeOfDay,
)
from wwcp_ocpi.wwcp.model.periods import PeriodText
from wwcp_ocpi.wwcp.model.statuses import StatusSince

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20)
_BLANKLESS = st.text(st.sampled_from("abcXYZ0189"), min_size=1, max_size=8)
_SUFFIXES = st.from_regex(r"[A-Za-z0-9]{1,6}(\*[A-Za-z0-9]{1,3}){0,2}", fullmatch=True)
_OPERATORS = st.sampled_from(["DE*GEF", "DEGEF", "de*gef"])

SHAPED: dict[str, SearchStrategy[str]] = {
    "ChargingStationOperator": st.sampled_from(["DE*GEF", "DEGEF", "+49*822", "822"]),
    "ChargingPool": st.builds("{}*P{}".format, _OPERATORS, _SUFFIXES),
    "ChargingStation": st.builds("{}*S{}".format, _OPERATORS, _SUFFIXES),
    "EVSE": st.builds("{}*E{}".format, _OPERATORS, _SUFFIXES),
    "ChargingTariff": st.builds(
        "{}*T{}".format, _OPERATORS, st.from_regex(r"[A-Za-z0-9_][A-Za-z0-9_.€$-]{0,8}", fullmatch=True)
    ),
    "EMobilityProvider": st.sampled_from(["DE-GDF", "DEGDF", "DE*GDF"]),
    "EMobilityAccount": st.sampled_from(["DE-GDF-C12345678-X", "DEGDF0010LY3", "NL-TNM-C00000001-1"]),
    "ChargingSession": st.one_of(st.builds("DE*GEF*N{}".format, _BLANKLESS), st.uuids().map(str)),
    "ChargeDetailRecord": st.one_of(st.builds("CDR{}".format, _BLANKLESS), st.uuids().map(str)),
    "ChargingReservation": st.builds("DE*GEF*R{}".format, _BLANKLESS),
    "PIN": st.from_regex(r"[a-fA-F0-9]{1,20}", fullmatch=True),
}

PATTERNED = {
    "wwcp.currency": st.sampled_from(["EUR", "GBP", "CHF", "SEK"]),
    "wwcp.country": st.sampled_from(["DEU", "NLD", "GBR", "AUT"]),
    "wwcp.timestamp": st.dates().map(lambda date: f"{date.year:04}-{date:%m-%d}"),
}

MOMENTS = st.builds(
    "2024-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z".format,
    st.integers(1, 12), st.integers(1, 28), st.integers(0, 23), st.integers(0, 59), st.integers(0, 59),
    st.sampled_from([0, 0, 1, 250, 999]),
)  # fmt: skip
TIMES = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
AMOUNTS = st.from_regex(r"(0|[1-9][0-9]{0,2})(\.[0-9]{1,4})?", fullmatch=True)
JSON = st.recursive(
    st.one_of(st.booleans(), st.integers(-9, 9), WORDS),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(_BLANKLESS, inner, max_size=2)),
    max_leaves=3,
)
I18NS = st.dictionaries(st.sampled_from([*sorted(LANGUAGES), UNKNOWN, "en", "de", "nl"]), WORDS, max_size=3)


def scalar(kind: Kind[Any], name: str) -> SearchStrategy[Any]:
    """Values of a kind; `name` is the property's, custom data is an object."""
    if name == "customData":
        return st.dictionaries(_BLANKLESS, JSON, max_size=2)
    if isinstance(kind, Id):
        return SHAPED[kind.kind] if kind.kind else _BLANKLESS
    if isinstance(kind, Text):
        return PATTERNED[kind.rule] if kind.rule else WORDS
    if isinstance(kind, Choice):
        return st.sampled_from(sorted(kind.values))
    if isinstance(kind, Numeric):
        return _numbers(kind)
    return next(strategy for type_, strategy in _PLAIN if isinstance(kind, type_))


def _numbers(kind: Numeric) -> SearchStrategy[Any]:
    least, most = kind.least or 0, min(kind.most or 100_000, 100_000)
    whole = st.integers(least, most)
    decimals = st.builds(
        lambda integer, fraction: exact_number(f"{integer}.{fraction}"),
        st.integers(max(least + 1, 1 - most) if least < 0 else least, most - 1 if most > 0 else most),
        st.from_regex("[0-9]{1,4}", fullmatch=True),
    )
    return st.one_of(whole, decimals)


_PLAIN: list[tuple[type[Kind[Any]], SearchStrategy[Any]]] = [
    (Flag, st.booleans()),
    (AmountText, AMOUNTS),
    (Moment, MOMENTS),
    (TimeOfDay, TIMES),
    (I18N, I18NS),
    (PeriodText, st.lists(MOMENTS, min_size=2, max_size=2).map(lambda pair: " -> ".join(sorted(pair)))),
    (StatusSince, st.tuples(MOMENTS, st.sampled_from(sorted(EVSE_STATUS_VALUES))).map(list)),
    (AnyValue, JSON),
]
