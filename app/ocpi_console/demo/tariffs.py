"""Two tariffs per operator: alternating current with night and day bands, direct current with a blocking fee."""

from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from ocpi_console.demo.clock import stamp
from ocpi_console.demo.parties import Party

NIGHT = {"start_time": "22:00", "end_time": "06:00"}
DAYTIME = {"start_time": "08:00", "end_time": "20:00"}
WEEKEND = {"day_of_week": ["SATURDAY", "SUNDAY"]}

RAISED_BACK = timedelta(days=20)
RAISED = {"NOL-AC-2026": Decimal("0.04"), "EXX-DC-2026": Decimal("0.05")}
"""Tariffs whose energy became dearer since they were published."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What an operator has beyond its prices: steps in Wh and seconds, a price of charging time, a least price."""

    energy_step: int = 1
    time_step: int = 1
    per_hour: Decimal | None = None
    least: Decimal | None = None


PLAIN = Terms()
TERMS = {
    "NOL": Terms(time_step=900),
    "ALS": Terms(energy_step=1000, time_step=300),
    "EXX": Terms(per_hour=Decimal("1.20"), time_step=60),
    "BLS": Terms(least=Decimal("6.00")),
}
"""By party id; other operators have the finest steps, so that no rounding hides a fault."""


def tariffs(party: Party, random: Random, now: datetime) -> list[dict[str, Any]]:
    """The operator's tariffs as they are now, AC first; every price is net."""
    return [_raised(tariff, now) for tariff in published_tariffs(party, random, now)]


def published_tariffs(party: Party, random: Random, now: datetime) -> list[dict[str, Any]]:
    """The tariffs as they were first published, long before the first visit."""
    published = now - timedelta(days=random.randint(60, 200))
    return [
        _tariff(party, "AC", published, _alternating(party, random)),
        _tariff(party, "DC", published, _direct(party, random)),
    ]


def tariff_id(party: Party, fast: bool) -> str:
    """The id of the operator's tariff for fast (DC) or slow (AC) sites."""
    return f"{party.party_id}-{'DC' if fast else 'AC'}-2026"


def _raised(tariff: dict[str, Any], now: datetime) -> dict[str, Any]:
    if tariff["id"] not in RAISED:
        return tariff
    raised = deepcopy(tariff)
    for component in (part for element in raised["elements"] for part in element["price_components"]):
        if component["type"] == "ENERGY":
            component["price"] += RAISED[tariff["id"]]
    return {**raised, "last_updated": stamp((now - RAISED_BACK).replace(hour=0, minute=0, second=0, microsecond=0))}


def _tariff(party: Party, kind: str, published: datetime, elements: list[dict[str, Any]]) -> dict[str, Any]:
    title = {"AC": "AC up to 22 kW", "DC": "DC fast charging"}[kind]
    least = TERMS.get(party.party_id, PLAIN).least
    gross = None if least is None else least * (100 + Decimal(party.country.vat)) / 100
    return {
        **party.members,
        "id": tariff_id(party, kind == "DC"),
        "currency": party.country.currency,
        "type": "REGULAR",
        "tariff_alt_text": [{"language": "en", "text": f"{party.name}, {title}"}],
        **({} if least is None else {"min_price": {"excl_vat": least, "incl_vat": gross}}),
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
    price, per_hour = _cents(random, 62, 79), TERMS.get(party.party_id, PLAIN).per_hour
    elements = [
        _element(party, "ENERGY", price),
        _element(party, "PARKING_TIME", _cents(random, 15, 30) * 60, {"min_duration": 2700}),
    ]
    if random.random() < 0.5:
        elements.insert(0, _element(party, "ENERGY", price - _cents(random, 5, 10), WEEKEND))
    return elements if per_hour is None else [*elements, _element(party, "TIME", per_hour)]


def _cents(random: Random, low: int, high: int) -> Decimal:
    return Decimal(random.randint(low, high)).scaleb(-2)


def _element(
    party: Party, dimension: str, price: Decimal, restrictions: dict[str, Any] | None = None
) -> dict[str, Any]:
    terms = TERMS.get(party.party_id, PLAIN)
    step = {"ENERGY": terms.energy_step, "FLAT": 1}.get(dimension, terms.time_step)
    component = {"type": dimension, "price": price, "vat": Decimal(party.country.vat), "step_size": step}
    element: dict[str, Any] = {"price_components": [component]}
    return {**element, "restrictions": dict(restrictions)} if restrictions else element
