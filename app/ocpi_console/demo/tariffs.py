"""Two tariffs per operator: alternating current with night and day bands, direct current with a blocking fee."""

from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from ocpi_console.demo.clock import stamp
from ocpi_console.demo.parties import Party

NIGHT = {"start_time": "22:00", "end_time": "06:00"}
DAYTIME = {"start_time": "08:00", "end_time": "20:00"}
WEEKEND = {"day_of_week": ["SATURDAY", "SUNDAY"]}


def tariffs(party: Party, random: Random, now: datetime) -> list[dict[str, Any]]:
    """The operator's tariffs, AC first; every price is net and all steps are the finest, so that no rounding hides."""
    published = now - timedelta(days=random.randint(60, 200))
    return [
        _tariff(party, "AC", published, _alternating(party, random)),
        _tariff(party, "DC", published, _direct(party, random)),
    ]


def tariff_id(party: Party, fast: bool) -> str:
    """The id of the operator's tariff for fast (DC) or slow (AC) sites."""
    return f"{party.party_id}-{'DC' if fast else 'AC'}-2026"


def _tariff(party: Party, kind: str, published: datetime, elements: list[dict[str, Any]]) -> dict[str, Any]:
    title = {"AC": "AC up to 22 kW", "DC": "DC fast charging"}[kind]
    return {
        **party.members,
        "id": tariff_id(party, kind == "DC"),
        "currency": party.country.currency,
        "type": "REGULAR",
        "tariff_alt_text": [{"language": "en", "text": f"{party.name}, {title}"}],
        "elements": elements,
        "last_updated": stamp(published),
    }


def _alternating(party: Party, random: Random) -> list[dict[str, Any]]:
    day = _cents(random, 49, 61)
    elements = [
        _element(party, "ENERGY", day - _cents(random, 8, 20), NIGHT),
        _element(party, "ENERGY", day),
        _element(party, "PARKING_TIME", _cents(random, 6, 12) * 60, {**DAYTIME, "min_duration": 14400}),
    ]
    if random.random() < 0.4:
        elements.insert(0, _element(party, "FLAT", _cents(random, 25, 100)))
    return elements


def _direct(party: Party, random: Random) -> list[dict[str, Any]]:
    price = _cents(random, 62, 79)
    elements = [
        _element(party, "ENERGY", price),
        _element(party, "PARKING_TIME", _cents(random, 15, 30) * 60, {"min_duration": 2700}),
    ]
    if random.random() < 0.5:
        elements.insert(0, _element(party, "ENERGY", price - _cents(random, 5, 10), WEEKEND))
    return elements


def _cents(random: Random, low: int, high: int) -> Decimal:
    return Decimal(random.randint(low, high)).scaleb(-2)


def _element(
    party: Party, dimension: str, price: Decimal, restrictions: dict[str, Any] | None = None
) -> dict[str, Any]:
    component = {"type": dimension, "price": price, "vat": Decimal(party.country.vat), "step_size": 1}
    element: dict[str, Any] = {"price_components": [component]}
    return {**element, "restrictions": dict(restrictions)} if restrictions else element
