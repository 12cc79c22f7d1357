"""Tariffs of OCPI 2.1.1, 2.2.1, 2.3.0 and 3.0 in the form that pricing works with.

Nothing here raises on data: what cannot be read is left out and said in a finding, since a price without it is wrong.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any, get_args

from wwcp_ocpi.document import Finding, JsonObject, Version
from wwcp_ocpi.document.writing import canonical
from wwcp_ocpi.ocpi.timestamp import instant_of
from wwcp_ocpi.pricing.numbers import ZERO, decimal
from wwcp_ocpi.pricing.rules import finding
from wwcp_ocpi.pricing.tariff import (
    DAY,
    DIMENSIONS,
    UNRESTRICTED,
    Component,
    Element,
    PriceLimit,
    Restrictions,
    Tariff,
    Tax,
)

_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?")
_DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
_TAXES: dict[str, Tax] = {"YES": "included", "NO": "excluded", "N/A": "none"}


def read_tariff(value: JsonObject, version: Version) -> Tariff:
    """The tariff in one form; never raises on data. Equal tariffs are read once, since CDRs embed the same ones."""
    return _read_canonical(_Same(value), version)


class _Same:
    """A tariff by its content."""

    __slots__ = ("bytes", "value")

    def __init__(self, value: JsonObject) -> None:
        self.value = value
        self.bytes = canonical(value)

    def __hash__(self) -> int:
        return hash(self.bytes)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.bytes == other.bytes


@lru_cache(4096)
def _read_canonical(same: _Same, version: Version) -> Tariff:
    return _Reading(version).tariff(same.value)


def _texts(value: JsonObject, *names: str) -> list[str | None]:
    found = (value.get(name) for name in names)
    return [text if isinstance(text, str) else None for text in found]


class _Reading:
    """One tariff being read; `findings` are what could not be."""

    def __init__(self, version: Version) -> None:
        self.version: Version = version
        self.findings: list[Finding] = []

    def tariff(self, value: JsonObject) -> Tariff:
        id_, country, party, currency, type_ = _texts(value, "id", "country_code", "party_id", "currency", "type")
        start, end, updated = _texts(value, "start_date_time", "end_date_time", "last_updated")
        elements = tuple(self._elements(value.get("elements")))
        return Tariff(
            id=id_ or "",
            version=self.version,
            value=value,
            country_code=country,
            party_id=party,
            currency=currency,
            type=type_,
            tax=self._tax(value),
            min_price=self._limit(value, "min_price"),
            max_price=self._limit(value, "max_price"),
            elements=elements,
            valid_from=instant_of(start) if start else None,
            valid_until=instant_of(end) if end else None,
            last_updated=instant_of(updated) if updated else None,
            findings=tuple(self.findings),
        )

    def _unread(self, pointer: str, message: str) -> None:
        self.findings.append(finding("price.tariff-unreadable", pointer, message))

    def _tax(self, value: JsonObject) -> Tax:
        if self.version == "2.1.1":
            return "untold"
        if self.version != "2.3.0":
            return "excluded"
        told = value.get("tax_included")
        if isinstance(told, str) and told in _TAXES:
            return _TAXES[told]
        self._unread("/tax_included", "It does not say whether its prices include taxes; they are taken as net.")
        return "excluded"

    def _limit(self, value: JsonObject, name: str) -> PriceLimit | None:
        stated = value.get(name)
        if stated is None:
            return None
        if isinstance(stated, dict):
            net = decimal(stated.get("before_taxes", stated.get("excl_vat")))
            gross = decimal(stated.get("after_taxes", stated.get("incl_vat")))
            if net is not None or gross is not None:
                return PriceLimit(net, gross)
        elif (net := decimal(stated)) is not None:
            return PriceLimit(net, None)
        self._unread(f"/{name}", f"Its {name} is no price, and is not applied.")
        return None

    def _elements(self, stated: Any) -> Iterable[Element]:
        if not isinstance(stated, list):
            self._unread("/elements", "It has no elements, so nothing in it has a price.")
            return
        for number, element in enumerate(stated):
            if isinstance(element, dict):
                pointer = f"/elements/{number}"
                restrictions = self._restrictions(element.get("restrictions"), f"{pointer}/restrictions")
                components = tuple(self._components(element.get("price_components"), number))
                if restrictions is not None:
                    yield Element(number, restrictions, components)
            else:
                self._unread(f"/elements/{number}", "It is no element, and has no price.")

    def _components(self, stated: Any, element: int) -> Iterable[Component]:
        for number, component in enumerate(stated if isinstance(stated, list) else ()):
            pointer = f"/elements/{element}/price_components/{number}"
            read = self._component(component, element, number) if isinstance(component, dict) else None
            if read is None:
                self._unread(pointer, "It is no price component with a known dimension and a price, and is left out.")
            else:
                yield read

    def _component(self, stated: JsonObject, element: int, number: int) -> Component | None:
        dimension, price = stated.get("type"), decimal(stated.get("price"))
        if dimension not in DIMENSIONS or price is None:
            return None
        vat = None if self.version == "2.1.1" else decimal(stated.get("vat"))
        step = decimal(stated.get("step_size"))
        return Component(dimension, price, vat, ZERO if step is None else step, element, number)

    def _restrictions(self, stated: Any, pointer: str) -> Restrictions | None:
        """None where a restriction cannot be read: an element that held always instead would be billed to everybody."""
        if stated is None or stated == {}:
            return UNRESTRICTED
        if not isinstance(stated, dict):
            self._unread(pointer, "These are no restrictions; the element is left out.")
            return None
        found: dict[str, Any] = {}
        for name, read in _READERS.items():
            if stated.get(name) is None:
                continue
            read_value = read(stated[name])
            if read_value is None:
                self._unread(f"{pointer}/{name}", f"The {name} cannot be read; the element is left out.")
                return None
            found[_FIELDS.get(name, name)] = read_value
        if found.get("end_time") == 0:
            found["end_time"] = DAY
        return Restrictions(**found)


def _minutes(value: Any) -> int | None:
    shape = _CLOCK.fullmatch(value) if isinstance(value, str) else None
    if shape is None:
        return DAY if value == "24:00" else None
    return int(shape[1]) * 60 + int(shape[2])


def _date(value: Any) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _days(value: Any) -> frozenset[int] | None:
    if not isinstance(value, list) or any(day not in _DAYS for day in value):
        return None
    return frozenset(_DAYS.index(day) for day in value) or frozenset(range(7))


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


_READERS: dict[str, Callable[[Any], date | Decimal | frozenset[int] | int | str | None]] = {
    "start_time": _minutes,
    "end_time": _minutes,
    "start_date": _date,
    "end_date": _date,
    "min_kwh": decimal,
    "max_kwh": decimal,
    "min_current": decimal,
    "max_current": decimal,
    "min_power": decimal,
    "max_power": decimal,
    "min_duration": decimal,
    "max_duration": decimal,
    "day_of_week": _days,
    "reservation": _text,
    "booking": _text,
}
_FIELDS = {"day_of_week": "days"}

assert set(get_args(Tax)) == {*_TAXES.values(), "untold"}
