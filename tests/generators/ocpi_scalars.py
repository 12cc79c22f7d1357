"""Strategies for OCPI's scalar types, and for the fields whose name says more than their type."""

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

_EPOCH = datetime(2025, 1, 1, tzinfo=UTC)
_ID_CHARACTERS = "ABCXYZabcxyz0123456789-_*.:"
_TEXT_CHARACTERS = "abcXYZ 0189äöüßéñłøŽ日本語-_/~.'\"\\&<>€"


def _moment(seconds: int, fraction: str) -> str:
    return f"{_EPOCH + timedelta(seconds=seconds):%Y-%m-%dT%H:%M:%S}{fraction}Z"


def _decimal(digits: int, places: int) -> int | Decimal:
    return Decimal(digits).scaleb(-places) if places else digits


def _latitude(digits: int, places: int) -> str:
    return f"{Decimal(digits).scaleb(-places):f}"


def _minutes(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


moments = st.builds(_moment, st.integers(0, 60_000_000), st.sampled_from(["", "", "", ".5", ".137", ".000"]))
numbers = st.builds(_decimal, st.integers(0, 99_999), st.integers(0, 4))
times_of_day = st.builds(_minutes, st.integers(0, 1_439))
dates = st.integers(0, 900).map(lambda days: f"{_EPOCH + timedelta(days=days):%Y-%m-%d}")
urls = st.sampled_from(["https://example.org/", "https://example.org/terms?x=1&y=%20", "http://cpo.example/logo.png"])
party_ids = st.sampled_from(["ABC", "LNT", "X1Y", "EVT", "abc"])
evse_ids = st.builds(
    "{}*{}*E{}".format,
    st.sampled_from(["NL", "DE", "FR"]),
    st.sampled_from(["ABC", "LNT"]),
    st.text("ABC0123456789*", min_size=2, max_size=8).map(lambda text: f"1{text}9"),
)


def texts(limit: int) -> SearchStrategy[str]:
    """`string(limit)`: printable text, not only ASCII."""
    return st.text(_TEXT_CHARACTERS, min_size=1, max_size=min(limit, 8))


def identifiers(limit: int) -> SearchStrategy[str]:
    """`CiString(limit)`: printable ASCII, short ones, numbers, and of full length."""
    short = st.text(_ID_CHARACTERS, min_size=1, max_size=min(limit, 10))
    return st.one_of(short, short, short.map(lambda text: (text + "-0123456789" * 5)[:limit]))


def _coordinate(degrees: int, least: int = 5) -> SearchStrategy[str]:
    return st.integers(least, 6).flatmap(
        lambda places: st.integers(-degrees * 10**places, degrees * 10**places).map(
            lambda digits: _latitude(digits, places)
        )
    )


BY_NAME: dict[str, SearchStrategy[object]] = {
    "country_code": st.sampled_from(["NL", "DE", "FR", "GB", "US"]),
    "party_id": party_ids,
    "country": st.sampled_from(["NLD", "DEU", "FRA", "GBR", "USA"]),
    "currency": st.sampled_from(["EUR", "GBP", "USD", "CHF", "SEK"]),
    "language": st.sampled_from(["en", "nl", "de", "fr"]),
    "time_zone": st.sampled_from(["Europe/Amsterdam", "Europe/London", "America/New_York", "UTC"]),
    "latitude": _coordinate(90),
    "longitude": _coordinate(99),
    "evse_id": evse_ids,
    "help_phone": st.sampled_from(["+31 20 1234567", "+4912345"]),
    "max_voltage": st.sampled_from([230, 400, 920]),
    "max_amperage": st.sampled_from([16, 32, 63, 250]),
    "voltage": st.sampled_from([230, 400, 920]),
    "amperage": st.sampled_from([16, 32, 63, 250]),
    "weekday": st.integers(1, 7),
    "start_time": times_of_day,
    "end_time": times_of_day,
    "start_date": dates,
    "end_date": dates,
    "step_size": st.sampled_from([0, 1, 60, 300]),
    "vat": st.sampled_from([0, 21, Decimal("5.2"), Decimal("19.00")]),
    "percentage": st.sampled_from([0, 100, Decimal("33.3"), Decimal("7.50")]),
}
"""Fields whose values follow from their name, in whichever class they stand."""

BY_FIELD: dict[tuple[str, str], SearchStrategy[object]] = {
    ("RegularHours", "period_begin"): times_of_day,
    ("RegularHours", "period_end"): times_of_day,
    ("Image", "type"): st.sampled_from(["png", "jpeg", "gif", "svg"]),
    ("CdrLocation", "evse_uid"): st.one_of(identifiers(36), st.just("#NA")),
    ("TaxAmount", "name"): st.sampled_from(["VAT", "State tax", "Île-de-France"]),
    ("Credentials", "token"): st.text("abcXYZ0189-._~+/=!", min_size=1, max_size=64),
    ("Credentials", "hub_party_id"): st.sampled_from(["NLHUB", "DEXYZ"]),
    ("Response", "status_code"): st.sampled_from([1000, 2003, 3001, 1999]),
    ("ChargingProfilePeriod", "start_period"): st.integers(0, 86_400),
}
"""Fields whose values follow from their name and class."""

OF_2_1_1: dict[str, SearchStrategy[object]] = {"latitude": _coordinate(90, 6), "longitude": _coordinate(99, 6)}
"""OCPI 2.1.1 has six decimals, no more and no less."""

_ID = re.compile(r"(.*_)?u?ids?")

_member = st.dictionaries(st.sampled_from(["id", "uid", "name"]), texts(8), max_size=2)
_data: SearchStrategy[object] = st.one_of(texts(20), _member, st.lists(_member, max_size=2))

_SIZED = re.compile(r"(\w+)\((\d+)\)")


def named(version: str, object_: str, name: str, type_: str) -> SearchStrategy[object] | None:
    """Values that follow from the name of a field rather than from its type; ids of 2.1.1 are of type string."""
    found = BY_FIELD.get((object_, name), BY_NAME.get(name))
    if version != "2.1.1":
        return found
    sized = _SIZED.fullmatch(type_)
    if found is None and sized is not None and _ID.fullmatch(name):
        return identifiers(int(sized[2]))
    return OF_2_1_1.get(name, found)


def scalar(type_: str) -> SearchStrategy[object]:
    """Values of a scalar type by its text in the tables, such as `CiString(36)`, `number` or `DateTime`."""
    sized = _SIZED.fullmatch(type_)
    name, limit = (sized[1], int(sized[2])) if sized else (type_, 40)
    match name:
        case "string":
            return texts(limit)
        case "CiString":
            return identifiers(limit)
        case "DateTime":
            return moments
        case "URL":
            return urls
        case "number":
            return numbers
        case "int":
            return st.integers(0, 99_999)
        case "boolean":
            return st.booleans()
        case "Array|Object|String":
            return _data
    raise LookupError(f"{type_} is no scalar type of OCPI")
