"""OCPI's DateTime: the written text, and the instant that it names."""

import re
from datetime import UTC, datetime
from typing import Any, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

_SHAPE = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)T(\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:?\d\d)?", re.ASCII | re.IGNORECASE)


def instant_of(text: str) -> datetime | None:
    """The UTC instant that a text names, or None; no designator means UTC, an offset is understood, not allowed.

    Days and months of one digit are read too: OCPI prints `1970-1-1T00:00:00Z` for a moment that is not known.
    """
    shape = _SHAPE.fullmatch(text)
    if shape is None:
        return None
    year, month, day, time, fraction, zone = shape.groups(default="")
    try:
        moment = datetime.fromisoformat(f"{year}-{month:0>2}-{day:0>2}T{time}{fraction[:7]}{zone.upper() or 'Z'}")
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


class Timestamp(str):
    """A DateTime as it was written, with its UTC instant; raises ValueError where the text names none."""

    __slots__ = ("instant",)

    instant: datetime

    def __new__(cls, text: str) -> Self:
        """Read the instant once; raises ValueError."""
        instant = instant_of(text)
        if instant is None:
            raise ValueError("no date and time of RFC 3339")
        self = super().__new__(cls, text)
        self.instant = instant
        return self

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Only from text: a number of seconds is no DateTime."""
        return core_schema.no_info_after_validator_function(cls, core_schema.str_schema(strict=True))

    def __reduce__(self) -> tuple[type[Self], tuple[str]]:
        """Pickle by text: records cross to the worker process and back."""
        return type(self), (str(self),)
