"""The tariff that an inspector shows, in the form that prices are made with, and where it is used."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ocpi_console.files.pricing_input import TARIFFS
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tariff.tariff_shelf import HeldValue, TariffShelf
from wwcp_ocpi.document import JsonObject, Version
from wwcp_ocpi.pricing import read_tariff
from wwcp_ocpi.pricing.records import in_ocpi_tariff
from wwcp_ocpi.pricing.tariff import Tariff
from wwcp_ocpi.pricing.zone import Zone
from wwcp_ocpi.pricing.zones import time_zone

_ALWAYS = timedelta(days=31)
"""A tariff that holds on more days than these is shown as it is today."""


@dataclass(frozen=True, eq=False)
class ReadableTariff:
    """`value` is as received, of WWCP its form in OCPI 2.3.0; `countries` are those of its locations."""

    value: JsonObject
    version: Version
    tariff: Tariff
    zone: Zone
    countries: frozenset[str]
    translated: bool

    @property
    def name(self) -> str:
        """What to call it."""
        return self.tariff.id or "The tariff"


def is_tariff(subject: Subject) -> bool:
    """Whether a record is a tariff of OCPI or WWCP."""
    return subject.object in TARIFFS and subject.version is not None and isinstance(subject.value, dict)


def readable(subject: Subject, shelf: TariffShelf) -> ReadableTariff:
    """The tariff of a record for which `is_tariff` holds; raises UnknownRoute and StoreError."""
    return _read(HeldValue(subject.value, subject.object, subject.version, subject.party), shelf)


def held_tariff(row_id: int, shelf: TariffShelf) -> ReadableTariff:
    """A tariff of the shelf; raises UnknownRecord, UnknownRoute and StoreError."""
    return _read(shelf.held(row_id), shelf)


def _read(held: HeldValue, shelf: TariffShelf) -> ReadableTariff:
    assert isinstance(held.value, dict)
    assert held.version is not None
    value, version = in_ocpi_tariff(held.value, held.version)
    tariff, use = read_tariff(value, version), shelf.use(str(held.value.get("id", held.value.get("@id", ""))))
    zone = use.zone
    if zone.source == "unknown":
        country = tariff.country_code or held.party.partition("*")[0]
        zone = time_zone(stated=None, coordinates=None, country=country or None, at=None, asked=None)
    return ReadableTariff(value, version, tariff, zone, use.countries, version != held.version)


def telling_day(tariff: Tariff, now: datetime) -> date:
    """A day on which the tariff has prices: today, unless it or all its elements hold at another time only."""
    today = now.date()
    dates = [(e.restrictions.start_date, e.restrictions.end_date) for e in tariff.elements]
    begins = [start for start, end in dates if start is not None and end is not None and end - start <= _ALWAYS]
    if begins and len(begins) * 2 > len(dates):
        ends = [end for _, end in dates if end is not None]
        return today if min(begins) <= today < max(ends) else min(begins)
    if tariff.valid_from is not None and tariff.valid_from > now:
        return tariff.valid_from.date()
    if tariff.valid_until is not None and tariff.valid_until <= now:
        return (tariff.valid_until - timedelta(days=1)).date()
    return today


def zone_in_words(zone: Zone) -> str:
    """A zone by its name, and how sure it is."""
    told = {"unknown": ", nothing tells another", "country": ", by the country", "coordinates": ", by the place"}
    return f"{zone.name}{told.get(zone.source, '')}"
