"""How a fact is read from a record: one small function for each kind of value, made from the member's pointer."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

from ocpi_console.ui import states
from ocpi_console.ui.inspectors.piece import Jump, Piece, Reading, Show
from ocpi_console.ui.tables import wording


def text(*pointers: str) -> Show:
    """The first of the members that is stated, as it stands."""

    def show(reading: Reading) -> tuple[Piece, ...]:
        return _said(_words(reading.subject.at(*pointers)))

    return show


def code(*pointers: str) -> Show:
    """An id: slashed zeros, copied as it stands."""

    def show(reading: Reading) -> tuple[Piece, ...]:
        found = reading.subject.at(*pointers)
        return () if found is None else (Piece(_words(found), code=True),)

    return show


def time(pointer: str) -> Show:
    """A timestamp with its zone."""

    def show(reading: Reading) -> tuple[Piece, ...]:
        found = reading.subject.at(pointer)
        return () if found is None else _said(wording.moment_with_zone(found, reading.zone))

    return show


def amount(pointer: str, unit: str) -> Show:
    """A number with its unit, with the decimals it was written with."""

    def show(reading: Reading) -> tuple[Piece, ...]:
        found = reading.subject.at(pointer)
        return () if found is None else _said(f"{wording.plain_number(found)} {unit}".strip())

    return show


def hours(pointer: str) -> Show:
    """OCPI's decimal hours as hours and minutes."""

    def show(reading: Reading) -> tuple[Piece, ...]:
        found = reading.subject.at(pointer)
        return () if found is None else _said(wording.hours(found))

    return show


def price(pointer: str) -> Show:
    """An OCPI Price in the record's currency: without VAT, and with VAT where that is stated."""

    def show(reading: Reading) -> tuple[Piece, ...]:
        found, currency = reading.subject.at(pointer), reading.subject.at("/currency")
        if not isinstance(found, dict):
            return () if found is None else _said(wording.money(found, currency))
        net, gross = found.get("excl_vat", found.get("before_taxes")), found.get("incl_vat")
        parts = [f"{wording.money(net, currency)} without VAT"] if net is not None else []
        parts += [f"{wording.money(gross, currency)} with VAT"] if gross is not None else []
        return tuple(Piece(part) for part in parts)

    return show


def state(pointer: str, kind: str) -> Show:
    """A status, from one of the lists of `states`: its glyph, its colour, its word."""

    def show(reading: Reading) -> tuple[Piece, ...]:
        found = reading.subject.at(pointer)
        return () if found is None else (_state(kind, found),)

    return show


def yes_or_no(pointer: str, yes: str, no: str) -> Show:
    """A boolean in words."""

    def show(reading: Reading) -> tuple[Piece, ...]:
        found = reading.subject.at(pointer)
        return () if found is None else _said((yes if found else no) if isinstance(found, bool) else _words(found))

    return show


def link(module: str, *pointers: str, label: str | None = None) -> Show:
    """A related record's id as a link; `label` points to a text that people know it by."""

    def show(reading: Reading) -> tuple[Piece, ...]:
        found = reading.subject.at(*pointers)
        if found is None:
            return ()
        name = reading.subject.at(label) if label else None
        return (Piece(_words(name if name is not None else found), Jump(module, str(found)), code=name is None),)

    return show


def links(module: str, pointer: str, member: str) -> Show:
    """The ids in a list of objects, each a link."""

    def show(reading: Reading) -> tuple[Piece, ...]:
        return tuple(
            Piece(str(item[member]), Jump(module, str(item[member])), code=True)
            for item in objects(reading.subject.at(pointer))
            if item.get(member) is not None
        )

    return show


def joined(*pointers: str, between: str = ", ") -> Show:
    """Several members in one line."""

    def show(reading: Reading) -> tuple[Piece, ...]:
        found = [reading.subject.at(pointer) for pointer in pointers]
        return _said(between.join(_words(value) for value in found if value is not None))

    return show


def span(start: str, end: str) -> Show:
    """The time from one timestamp to another."""

    def show(reading: Reading) -> tuple[Piece, ...]:
        stated = (reading.subject.at(start), reading.subject.at(end))
        first, last = (wording.instant(value) if isinstance(value, str) else None for value in stated)
        if not (isinstance(first, datetime) and isinstance(last, datetime)):
            return ()
        return _said(wording.duration(last - first))

    return show


def objects(value: Any) -> Iterable[dict[str, Any]]:
    """The objects of a list; what is no list, and elements that are no object, are passed over."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _state(kind: str, code: Any) -> Piece:
    known = states.state(kind, code)
    return Piece(known.word if known is not states.State.UNKNOWN else str(code), state=known)


def _words(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | Decimal):
        return wording.plain_number(value)
    if isinstance(value, list):
        return ", ".join(_words(item) for item in value)
    if isinstance(value, dict):
        return _words(value.get("text", value.get("name", f"{len(value)} members")))
    return "" if value is None else str(value)


def _said(words: str) -> tuple[Piece, ...]:
    return (Piece(words),) if words else ()
