"""The time of a country, where it has but one; by the tables of the IANA time zone database."""

from functools import cache, lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from wwcp_ocpi.ocpi.countries import ALPHA_3_OF
from wwcp_ocpi.pricing.local_clock import DAY, Span, clock_of
from wwcp_ocpi.pricing.moments import moment_of

_ALPHA_2_OF = {alpha_3: alpha_2 for alpha_2, alpha_3 in ALPHA_3_OF.items()}
_USED_TOO = {"UK": "GB", "EL": "GR"}
"""Codes of two letters that the European Union uses beside those of ISO 3166-1."""

_NOT_IN_TABLE = {"XK": ("Europe/Belgrade",)}

_ERA = (2010, 2037)
"""The years that are compared where the year of a session is not known."""

_MARGIN = 31 * DAY
"""A session in the first or last days of a year has a local time in the one beside it."""


@cache
def _zones() -> dict[str, tuple[str, ...]]:
    text = files("tzdata.zoneinfo").joinpath("zone.tab").read_text("utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    found: dict[str, tuple[str, ...]] = dict(_NOT_IN_TABLE)
    for row in rows:
        found[row[0]] = (*found.get(row[0], ()), row[2])
    return found


def zones_of(country: str) -> tuple[str, ...]:
    """The zones of a country by its code of two or three letters, the greatest first; empty for no country."""
    code = country.strip().upper()
    code = _ALPHA_2_OF.get(code, code)
    return _zones().get(_USED_TOO.get(code, code), ())


def only_zone(country: str, year: int | None) -> str | None:
    """The zone of a country whose clocks all show the same in that year; None where they do not."""
    zones = zones_of(country)
    if not zones or any(not same_time(zones[0], zone, year) for zone in zones[1:]):
        return None
    return zones[0]


def same_time(one: str, other: str, year: int | None) -> bool:
    """Whether two zones have the same local time throughout a year; of no year, in all of 2010 to 2037."""
    return one == other or _course(one, year) == _course(other, year)


@lru_cache(4096)
def _course(zone: str, year: int | None) -> tuple[Span, ...]:
    first, last = _ERA if year is None else (year, year)
    start, end = moment_of(f"{first}-01-01T00:00:00Z"), moment_of(f"{last + 1}-01-01T00:00:00Z")
    assert start is not None
    assert end is not None
    return tuple(clock_of(ZoneInfo(zone)).spans(start - _MARGIN, end + _MARGIN))
