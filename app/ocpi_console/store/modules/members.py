"""Members of exact values for columns: each function makes an extract that takes dirty data as it comes."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from ocpi_console.store.modules.column import Extract
from wwcp_ocpi.document import JsonObject


def member(value: Any, *path: str) -> Any:
    """What stands at the path of member names, None where it leads nowhere."""
    for name in path:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def objects(value: Any, *path: str) -> Iterator[JsonObject]:
    """The objects of the array at the path."""
    found = member(value, *path)
    if isinstance(found, list):
        yield from (element for element in found if isinstance(element, dict))


def words(value: Any, *path: str) -> Iterator[str]:
    """The texts of the array at the path."""
    found = member(value, *path)
    if isinstance(found, list):
        yield from (element for element in found if isinstance(element, str))


def as_text(value: Any) -> str | None:
    """A text or a number as text."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else None


def as_number(value: Any) -> Decimal | None:
    """A number, or a text that holds one."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        return None
    try:
        number = Decimal(str(value)) if not isinstance(value, int) else Decimal(value)
    except InvalidOperation:
        return None
    return number if number.is_finite() and number.adjusted() < 18 else None


def as_instant(value: Any) -> datetime | None:
    """An RFC 3339 time; without an offset it is UTC, as OCPI says."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def text(*path: str) -> Extract:
    """The text at the path."""
    return lambda value: as_text(member(value, *path))


def number(*path: str) -> Extract:
    """The number at the path."""
    return lambda value: as_number(member(value, *path))


def whole(*path: str) -> Extract:
    """The whole number at the path."""

    def extract(value: JsonObject) -> int | None:
        found = as_number(member(value, *path))
        return int(found) if found is not None and found == found.to_integral_value() else None

    return extract


def time(*path: str) -> Extract:
    """The instant at the path."""
    return lambda value: as_instant(member(value, *path))


def flag(*path: str) -> Extract:
    """The boolean at the path."""

    def extract(value: JsonObject) -> bool | None:
        found = member(value, *path)
        return found if isinstance(found, bool) else None

    return extract


def first(*extracts: Extract) -> Extract:
    """What the first of several finds: versions of OCPI keep the same thing in different places."""

    def extract(value: JsonObject) -> Any:
        return next((found for find in extracts if (found := find(value)) is not None), None)

    return extract


def joined(find: Callable[[JsonObject], Iterable[str | None]]) -> Extract:
    """Different texts in their first order, with commas; None where there is none."""
    return lambda value: ", ".join(dict.fromkeys(found for found in find(value) if found)) or None


def counted(find: Callable[[JsonObject], Iterable[Any]]) -> Extract:
    """How many there are."""
    return lambda value: sum(1 for _ in find(value))


def display_text(*path: str) -> Extract:
    """The English text of a list of DisplayText, else the first."""

    def extract(value: JsonObject) -> str | None:
        texts = {as_text(entry.get("language")): as_text(entry.get("text")) for entry in objects(value, *path)}
        return texts.get("en") or next((found for found in texts.values() if found), None)

    return extract
