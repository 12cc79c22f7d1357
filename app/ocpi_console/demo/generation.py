"""The whole demo: what each partner would send us, consistent with each other, from a seed and a moment."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from typing import Any

from ocpi_console.demo.blemishes import blemished
from ocpi_console.demo.charges import cdr, credit, session
from ocpi_console.demo.clock import on_grid, stamp
from ocpi_console.demo.locations import locations
from ocpi_console.demo.misreadings import misread
from ocpi_console.demo.parties import OPERATORS, OWN, PROVIDERS, Party
from ocpi_console.demo.tariffs import published_tariffs, tariffs
from ocpi_console.demo.tokens import tokens
from ocpi_console.demo.visits import Operation, Visit

PAST_VISITS = 55
LIVE_VISITS = 6
OWN_TOKENS = 40
PARTNER_TOKENS = 16
UNBLEMISHED = ("Polder Charge", "Swift Energie")


@dataclass(frozen=True, slots=True)
class Delivery:
    """What one party sends of one module, OCPI 2.2.1; `received_at` for what came long ago."""

    party: Party
    module: str
    values: list[dict[str, Any]]
    received_at: datetime | None = None


def generate(seed: int = 1, now: datetime | None = None) -> list[Delivery]:
    """Everything the parties send; the same seed and moment give the same values to the last digit."""
    moment = on_grid(now or datetime.now(UTC))
    cards = {party.id: tokens(party, _random(seed, party, "tokens"), moment, _tokens(party)) for party in PROVIDERS}
    deliveries = [Delivery(party, "tokens", cards[party.id]) for party in PROVIDERS]
    for party in OPERATORS:
        deliveries += _operator(party, seed, moment, _guests(party, cards))
    return [_with_blemishes(delivery, seed) for delivery in deliveries]


def history(seed: int = 1, now: datetime | None = None) -> list[Delivery]:
    """What came before: each operator's tariffs when they were published, and again when they became dearer."""
    moment = on_grid(now or datetime.now(UTC))
    return [delivery for party in OPERATORS for delivery in _former(party, seed, moment)]


def _former(party: Party, seed: int, now: datetime) -> Iterator[Delivery]:
    first = published_tariffs(party, _random(seed, party, "tariffs"), now)
    current = tariffs(party, _random(seed, party, "tariffs"), now)
    yield Delivery(party, "tariffs", first, datetime.fromisoformat(first[0]["last_updated"]))
    raised = [tariff for tariff in current if tariff not in first]
    if raised:
        yield Delivery(party, "tariffs", raised, datetime.fromisoformat(raised[0]["last_updated"]))


def _random(seed: int, party: Party, purpose: str) -> Random:
    """A source per party and purpose, so that a change in one leaves the others as they were."""
    return Random(f"{seed}/{party.id}/{purpose}")  # noqa: S311 - demo data, not secrets


def _tokens(party: Party) -> int:
    return OWN_TOKENS if party.own else PARTNER_TOKENS


def _guests(party: Party, cards: dict[str, list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """Our drivers charge at partners; drivers of partners charge at our sites."""
    return [token for of, group in cards.items() if (of == OWN.id) != party.own for token in group]


def _operator(party: Party, seed: int, now: datetime, guests: list[dict[str, Any]]) -> Iterator[Delivery]:
    sites = locations(party, _random(seed, party, "locations"), now)
    prices = tariffs(party, _random(seed, party, "tariffs"), now)
    former = published_tariffs(party, _random(seed, party, "tariffs"), now)
    operation = Operation(party, sites, prices, guests, former)
    visits = operation.visits(_random(seed, party, "visits"), now, past=PAST_VISITS, live=LIVE_VISITS)
    yield Delivery(party, "sessions", [session(visit, now) for visit in visits])
    yield Delivery(party, "cdrs", misread(party.party_id, party.country.time_zone, _records(visits)))
    _occupy(visits)
    yield Delivery(party, "locations", sites)
    yield Delivery(party, "tariffs", prices)


def _records(visits: list[Visit]) -> list[dict[str, Any]]:
    records = [cdr(visit) for visit in visits if not visit.live]
    return [*records, credit(records[len(records) // 2])]


def _occupy(visits: list[Visit]) -> None:
    """Show running visits in the status of their EVSE; a location is as new as its newest EVSE."""
    for visit in visits:
        if visit.live:
            since = stamp(visit.course.start)
            visit.evse.update(status="CHARGING", last_updated=since)
            visit.location["last_updated"] = max(visit.location["last_updated"], since)


def _with_blemishes(delivery: Delivery, seed: int) -> Delivery:
    party, module = delivery.party, delivery.module
    if party.own or party.name in UNBLEMISHED:
        return delivery
    return Delivery(party, module, blemished(module, delivery.values, _random(seed, party, f"blemishes/{module}")))
