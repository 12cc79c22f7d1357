"""Tariffs as the inspector shows them: one of night and day, one of the quarters of a day, and real ones."""

import math
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from generators.linting_cases import el, energy, priced, tariff
from ocpi_console.ui.inspectors.subject import Subject
from wwcp_ocpi.document import read, write

DATA = Path(__file__).parents[3] / "shared/data/ndw"
WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")


def component(kind, price, step=1):
    return {"type": kind, "price": price, "vat": 21, "step_size": step}


HOME = {
    "country_code": "NL",
    "party_id": "TNM",
    "id": "NL-HOME-2",
    "currency": "EUR",
    "elements": [
        {
            "price_components": [component("ENERGY", 0.39)],
            "restrictions": {"start_time": "22:00", "end_time": "06:00"},
        },
        {
            "price_components": [component("ENERGY", 0.59)],
            "restrictions": {"start_time": "06:00", "end_time": "21:59", "day_of_week": list(WEEKDAYS)},
        },
        {
            "price_components": [component("PARKING_TIME", 6, 60)],
            "restrictions": {"start_time": "08:00", "end_time": "20:00", "min_duration": 3600},
        },
        {"price_components": [component("FLAT", 0.5, 0)]},
    ],
    "last_updated": "2026-09-03T14:03:00Z",
}
"""Night and day, with a minute between them that has no price; parking after an hour; a fee."""


def day_ahead(first: date):
    """A price for each quarter of one day, and parking: 97 elements."""
    quarters = [f"{n // 4:02}:{n % 4 * 15:02}" for n in range(96)]
    dates = {"start_date": first.isoformat(), "end_date": (first + timedelta(days=1)).isoformat()}
    elements = [
        el(
            energy(f"0.{240 + round(90 * math.sin(n / 8))}"),
            start_time=start,
            end_time=quarters[(n + 1) % 96],
            **dates,
        )
        for n, start in enumerate(quarters)
    ]
    return {**tariff(*elements, el(priced("PARKING_TIME", "6"), min_duration=3600)), "id": "DAY-AHEAD"}


def tariff_subject(value, version="2.2.1", object="Tariff"):
    """A tariff as the inspector gets it, without its problems."""
    raw = write(value)
    return Subject(
        value=read(raw).value,
        raw=raw,
        problems=(),
        version=version,
        module="tariffs",
        object=object,
        party="NL*TNM",
        object_id=str(value.get("id", "")),
        file="tariffs.json",
        row_id=1,
        received_at=datetime(2026, 10, 25, 4, 12, tzinfo=UTC),
    )


def open_data(name):
    """Tariffs of the Dutch open data; None where they are not on this machine."""
    path = DATA / f"tariffs-{name}.json"
    return read(path.read_bytes()).value if path.exists() else None
