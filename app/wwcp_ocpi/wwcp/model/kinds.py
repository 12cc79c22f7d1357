"""What a property of a WWCP entity can be: how it is read, and what can be wrong with it."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, Generic, TypeVar

from wwcp_ocpi.document import Problem
from wwcp_ocpi.document.pointer import MISSING, join
from wwcp_ocpi.wwcp import identifiers
from wwcp_ocpi.wwcp.i18n import LANGUAGES, UNKNOWN
from wwcp_ocpi.wwcp.model.rules import problem
from wwcp_ocpi.wwcp.number_text import number_of_text
from wwcp_ocpi.wwcp.opening_times import time_of_day
from wwcp_ocpi.wwcp.timestamps import wwcp_timestamp

Read = TypeVar("Read", covariant=True)


class Kind(ABC, Generic[Read]):
    """A type of property; `json` names its JSON type."""

    json = "value"

    def read(self, value: Any) -> Read | None:
        """The value for Python, or None where it does not fit; never raises."""
        return self._read(value)

    def problems(self, value: Any, pointer: str) -> Iterator[Problem]:
        """All that is wrong with a value that is not null."""
        if self._is_json(value):
            yield from self._breaches(value, pointer)
        else:
            yield problem("wwcp.type", pointer, f"{_article(self.json)} is expected here, not {_json_type(value)}.")

    @abstractmethod
    def _read(self, value: Any) -> Read | None:
        """The value for Python, or None where it does not fit."""

    def _is_json(self, value: Any) -> bool:
        """Whether the value has the right JSON type."""
        return self._read(value) is not None

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        """What is wrong with a value of the right JSON type."""
        return iter(())


class Text(Kind[str]):
    """Any text; `pattern` and `rule` ask for a shape."""

    json = "text"

    def __init__(self, pattern: str = "", rule: str = "", expected: str = "") -> None:
        """Without a pattern every text will do."""
        self.pattern = re.compile(pattern, re.ASCII) if pattern else None
        self.rule, self.expected = rule, expected

    def _read(self, value: Any) -> str | None:
        return value if isinstance(value, str) else None

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        if self.pattern and not self.pattern.fullmatch(value):
            yield problem(self.rule, pointer, f'"{value}" is no {self.expected}.')


class Flag(Kind[bool]):
    """true or false."""

    json = "boolean"

    def _read(self, value: Any) -> bool | None:
        return value if isinstance(value, bool) else None


class Numeric(Kind["int | Decimal"]):
    """A number, within bounds where it has some."""

    json = "number"

    def __init__(self, least: int | None = None, most: int | None = None) -> None:
        """Both bounds are possible values themselves."""
        self.least, self.most = least, most

    def _read(self, value: Any) -> int | Decimal | None:
        return value if isinstance(value, int | Decimal) and not isinstance(value, bool) else None

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        if self.least is not None and value < self.least:
            yield problem("wwcp.range", pointer, f"{value} is less than {self.least}.")
        if self.most is not None and value > self.most:
            yield problem("wwcp.range", pointer, f"{value} is more than {self.most}.")


class AmountText(Kind[Decimal]):
    """A decimal number that WWCP writes as text, such as a price."""

    json = "text"

    def _read(self, value: Any) -> Decimal | None:
        number = number_of_text(value) if isinstance(value, str) else MISSING
        return None if number is MISSING else Decimal(number)

    def _is_json(self, value: Any) -> bool:
        return isinstance(value, str)

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        if self.read(value) is None:
            yield problem("wwcp.amount", pointer, f'"{value}" is no decimal number.')


class Moment(Kind[datetime]):
    """A point in time, as an aware datetime in UTC."""

    json = "text"

    def _read(self, value: Any) -> datetime | None:
        exact = wwcp_timestamp(value)
        return None if exact is MISSING else datetime.fromisoformat(exact)

    def _is_json(self, value: Any) -> bool:
        return isinstance(value, str)

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        exact = wwcp_timestamp(value)
        if exact is MISSING:
            yield problem("wwcp.timestamp", pointer, f'"{value}" is no point in time.')
        elif exact != value:
            yield problem("wwcp.timestamp-form", pointer, f'"{value}" is written as {exact} in WWCP.')


class TimeOfDay(Kind[str]):
    """`HH:MM`, local time."""

    json = "text"

    def _read(self, value: Any) -> str | None:
        return time_of_day(value)

    def _is_json(self, value: Any) -> bool:
        return isinstance(value, str)

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        if time_of_day(value) != value:
            yield problem("wwcp.time-of-day", pointer, f'"{value}" is no time of day in the form HH:MM.')


class Id(Kind[str]):
    """An identifier of a kind that has a shape, or any text that is not blank."""

    json = "text"

    def __init__(self, kind: identifiers.Kind | None = None) -> None:
        """Without a kind the shape is free."""
        self.kind = kind

    def _read(self, value: Any) -> str | None:
        return value if isinstance(value, str) else None

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        if self.kind and not identifiers.fits(self.kind, value):
            yield problem("wwcp.identifier", pointer, f'"{value}" does not have the shape of a WWCP id of {self.kind}.')
        elif not value.strip():
            yield problem("wwcp.identifier", pointer, "An identifier is not blank.")


class Choice(Kind[str]):
    """A value of an enumeration; an open one may have others too, and is compared without case."""

    json = "text"

    def __init__(self, values: frozenset[str], *, open_: bool = False) -> None:
        """Remember the values and how strict they are."""
        self.values, self.open = values, open_
        self.folded = frozenset(value.casefold() for value in values)

    def _read(self, value: Any) -> str | None:
        return value if isinstance(value, str) else None

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        if self.open and value.casefold() not in self.folded:
            yield problem("wwcp.open-value", pointer, f'"{value}" is not among the known values.')
        if not self.open and value not in self.values:
            yield problem("wwcp.closed-value", pointer, f'"{value}" is not among the values: {_listed(self.values)}.')


class I18N(Kind[Mapping[str, str]]):
    """Texts by language."""

    json = "object"

    def _read(self, value: Any) -> Mapping[str, str] | None:
        if not isinstance(value, dict):
            return None
        return {key.lower(): text for key, text in value.items() if isinstance(text, str)}

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        for key, text in value.items():
            if key not in LANGUAGES and key != UNKNOWN:
                yield problem("wwcp.language", join(pointer, key), f'"{key}" is no ISO 639-1 code in lower case.')
            if not isinstance(text, str):
                yield problem("wwcp.type", join(pointer, key), f"A text is expected here, not {_json_type(text)}.")


class TextOrI18N(I18N):
    """The description of an authentication: the reference writes it as text and reads it by language."""

    json = "text or object"

    def _read(self, value: Any) -> Mapping[str, str] | None:
        return {UNKNOWN: value} if isinstance(value, str) else I18N._read(self, value)

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        return iter(()) if isinstance(value, str) else I18N._breaches(self, value, pointer)


class AnyValue(Kind[Any]):
    """Whatever stands there: custom data, and entities that this model does not look into."""

    def _read(self, value: Any) -> Any:
        return value


class ListOf(Kind["tuple[Read, ...]"], Generic[Read]):
    """A list; elements that do not fit are skipped when it is read."""

    json = "list"

    def __init__(self, element: Kind[Read], *, filled: bool = False) -> None:
        """`filled`: it has one element at least."""
        self.element, self.filled = element, filled

    def _read(self, value: Any) -> tuple[Read, ...] | None:
        if not isinstance(value, list):
            return None
        return tuple(found for entry in value if (found := self.element.read(entry)) is not None)

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        if self.filled and not value:
            yield problem("wwcp.empty", pointer, "The list needs one element at least.")
        for position, entry in enumerate(value):
            yield from self.element.problems(entry, f"{pointer}/{position}")


def _json_type(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, dict):
        return "an object"
    return "a list" if isinstance(value, list) else "a text" if isinstance(value, str) else "a number"


def _article(name: str) -> str:
    return f"An {name}" if name[0] in "aeiou" else f"A {name}"


def _listed(values: frozenset[str]) -> str:
    return ", ".join(sorted(values))
