"""The sites of an operator: towns in turn, kinds of sites in turn, EVSEs and connectors with its tariffs."""

from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from ocpi_console.demo.clock import stamp
from ocpi_console.demo.hardware import SITES, Plug, Site
from ocpi_console.demo.parties import Party
from ocpi_console.demo.places import Country, Town
from ocpi_console.demo.tariffs import tariff_id

STATUSES = ("AVAILABLE",) * 14 + ("OUTOFORDER", "RESERVED", "UNKNOWN", "BLOCKED")


def locations(party: Party, random: Random, now: datetime) -> list[dict[str, Any]]:
    """The operator's locations; EVSE ids follow the operator's id, as eMI3 wants them."""
    offset = random.randrange(len(SITES))
    return [
        _location(party, random, now, number, SITES[(number + offset) % len(SITES)]) for number in range(party.sites)
    ]


def _location(party: Party, random: Random, now: datetime, number: int, site: Site) -> dict[str, Any]:
    country = party.country
    town = country.towns[number % len(country.towns)]
    street = random.choice(country.streets)
    changed = now - timedelta(days=random.randint(2, 90), minutes=random.randrange(1440))
    return {
        **party.members,
        "id": f"{party.party_id}-{number + 1:04d}",
        "publish": True,
        "name": site.title.format(town=town.name, street=street, operator=party.name),
        "address": _address(country, street, random.randint(1, 120)),
        **_place(country, town, random),
        "parking_type": site.parking_type,
        "evses": [_evse(party, random, changed, site, number, place) for place in range(1, len(site.evses) + 1)],
        "operator": {"name": party.name, "website": party.website},
        **({"facilities": list(site.facilities)} if site.facilities else {}),
        "time_zone": country.time_zone,
        "opening_times": _hours(site),
        **(_green(party) if random.random() < 0.5 else {}),
        "last_updated": stamp(changed),
    }


def _place(country: Country, town: Town, random: Random) -> dict[str, Any]:
    return {
        "city": town.name,
        "postal_code": town.postal_code,
        **({"state": town.state} if town.state else {}),
        "country": country.alpha3,
        "coordinates": {
            "latitude": _near(random, town.latitude),
            "longitude": _near(random, town.longitude),
        },
    }


def _address(country: Country, street: str, number: int) -> str:
    return f"{number} {street}" if country.number_first else f"{street} {number}"


def _near(random: Random, degrees: str) -> str:
    """Within about a kilometre, six decimals."""
    return str((Decimal(degrees) + Decimal(random.randint(-9000, 9000)).scaleb(-6)).quantize(Decimal("0.000001")))


def _evse(party: Party, random: Random, changed: datetime, site: Site, number: int, place: int) -> dict[str, Any]:
    plugs = site.evses[place - 1]
    return {
        "uid": f"{party.party_id}{number + 1:04d}{place:02d}",
        "evse_id": f"{party.country.code}*{party.party_id}*E{number + 1:04d}*{place:02d}",
        "status": random.choice(STATUSES),
        "capabilities": list(site.capabilities),
        "connectors": [_connector(party, plug, position, changed) for position, plug in enumerate(plugs, start=1)],
        "physical_reference": f"{place:02d}",
        "last_updated": stamp(changed),
    }


def _connector(party: Party, plug: Plug, position: int, changed: datetime) -> dict[str, Any]:
    return {
        "id": str(position),
        "standard": plug.standard,
        "format": plug.format,
        "power_type": plug.power_type,
        "max_voltage": plug.voltage,
        "max_amperage": plug.amperage,
        "max_electric_power": plug.power,
        "tariff_ids": [tariff_id(party, plug.power_type == "DC")],
        "last_updated": stamp(changed),
    }


def _hours(site: Site) -> dict[str, Any]:
    if site.hours is None:
        return {"twentyfourseven": True}
    begin, end = site.hours
    days = [{"weekday": day, "period_begin": begin, "period_end": end} for day in range(1, 8)]
    return {"twentyfourseven": False, "regular_hours": days}


def _green(party: Party) -> dict[str, Any]:
    sources = [{"source": "WIND", "percentage": Decimal(62)}, {"source": "SOLAR", "percentage": Decimal(38)}]
    return {"energy_mix": {"is_green_energy": True, "energy_sources": sources, "supplier_name": party.name}}
