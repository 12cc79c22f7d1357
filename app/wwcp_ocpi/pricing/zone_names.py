"""The names of time zones: those of IANA, and other ones that name a zone with certainty."""

import re
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

from wwcp_ocpi.pricing.windows_zones import WINDOWS

_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+-])\s*(\d{1,2})(?::?([0-5]\d))?", re.ASCII | re.IGNORECASE)
_WINDOWS = re.compile(r"(.+) (?:standard|daylight|summer) time(.*)")
_SUMMER = {"cest": "CET", "mez": "CET", "mesz": "CET", "eest": "EET", "west": "WET"}
"""Abbreviations that only one set of rules has, by that zone of IANA; those of standard time are IANA's own."""


class UnknownZone(ValueError):
    """The user named a time zone that there is not; the message is a sentence with what was probably meant."""


@cache
def known() -> frozenset[str]:
    """Every name of IANA, links and old names too, whatever the machine has installed."""
    names = files("tzdata").joinpath("zones").read_text("utf-8").split()
    return frozenset(names) - {"Factory", "localtime"}


@cache
def named_places() -> frozenset[str]:
    """The names that are of a place: not UTC, Etc/GMT-1 or CET, which some state for want of the right one."""
    return frozenset(name for name in known() if "/" in name and not name.startswith("Etc/"))


@cache
def _folded() -> dict[str, str]:
    return {name.casefold(): name for name in sorted(known(), reverse=True)}


def named(text: str) -> str | None:
    """The zone that a text names with certainty, whatever its case and blanks; None where it names none.

    Names of Windows are read, and abbreviations of one set of rules. An offset such as GMT+1 is no zone.
    """
    if text in known():
        return text
    plain = " ".join(text.split()).casefold()
    found = _folded().get(plain.replace(" / ", "/").replace(" ", "_"))
    return found or _SUMMER.get(plain) or _of_windows(plain)


def _of_windows(plain: str) -> str | None:
    shape = _WINDOWS.fullmatch(plain)
    return WINDOWS.get(shape[1] + shape[2]) if shape else None


def is_offset(text: str) -> bool:
    """Whether it is a distance from UTC, which does not tell when the clock is changed."""
    return _OFFSET.fullmatch(text.strip()) is not None


def asked_for(text: str) -> str:
    """The zone that the user named; raises UnknownZone."""
    found = named(text)
    if found is None:
        raise UnknownZone(f"There is no time zone {text[:60]!r}. {_advice(text.strip())}")
    return found


def _advice(text: str) -> str:
    offset = _OFFSET.fullmatch(text)
    if offset is not None:
        fixed = _fixed(offset)
        example = f"; for one that is never changed name {fixed}" if fixed in known() else ""
        return f"An offset does not tell when the clock is changed: name a place such as Europe/Amsterdam{example}."
    close = _close(text[:60].casefold())
    return f"Did you mean {' or '.join(close)}?" if close else "Name one of IANA, such as Europe/Amsterdam."


def _fixed(offset: re.Match[str]) -> str:
    """IANA's zone of an offset in whole hours; its sign is turned, as POSIX has it."""
    turned = "-" if offset[1] == "+" else "+"
    return "" if int(offset[3] or 0) else f"Etc/GMT{turned}{int(offset[2])}"


def _close(text: str) -> list[str]:
    """The names that are most like a text; a city counts as the whole name."""
    city = text.replace(" ", "_")
    cities = [name for folded, name in _folded().items() if folded.rpartition("/")[2] == city]
    if cities:
        return sorted(cities)[:2]
    by_city = {folded.rpartition("/")[2]: name for folded, name in _folded().items()}
    names = {**by_city, **_folded()}
    return list(dict.fromkeys(names[match] for match in get_close_matches(city, names, n=2, cutoff=0.75)))
