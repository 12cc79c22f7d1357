"""The faults of real partner data, put into a few records on purpose, so that there is something to find."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import Any

Value = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Blemish:
    """A fault: what it is in a phrase, the module it strikes, and the change, made in place."""

    title: str
    module: str
    strike: Callable[[Value], None]


def _coordinates_as_numbers(value: Value) -> None:
    value["coordinates"] = {name: Decimal(degrees) for name, degrees in value["coordinates"].items()}


def _unknown_connector(value: Value) -> None:
    value["evses"][0]["connectors"][0]["standard"] = "IEC_62196_T2_PLUS"


def _date_only(value: Value) -> None:
    value["last_updated"] = value["last_updated"][:10]


def _null_members(value: Value) -> None:
    value.update(dict.fromkeys(("related_locations", "directions", "suboperator", "owner", "images")))


def _no_time_zone(value: Value) -> None:
    del value["time_zone"]


def _power_in_kilowatts(value: Value) -> None:
    for evse in value["evses"]:
        for connector in evse["connectors"]:
            connector["max_electric_power"] //= 1000


def _price_as_text(value: Value) -> None:
    component = value["elements"][0]["price_components"][0]
    component["price"] = str(component["price"])


def _long_issuer(value: Value) -> None:
    value["issuer"] = f"{value['issuer']}, a company with a name longer than any display can show"


def _no_contract(value: Value) -> None:
    value["contract_id"] = None


def _local_time(value: Value) -> None:
    value["start_date_time"] = value["start_date_time"].replace("Z", "+02:00")


def _energy_as_text(value: Value) -> None:
    value["kwh"] = str(value["kwh"])


def _billed_too_much(value: Value) -> None:
    value["total_cost"] = {name: amount + Decimal("2.20") for name, amount in value["total_cost"].items()}


def _no_periods(value: Value) -> None:
    value["charging_periods"] = []


def _minutes_for_hours(value: Value) -> None:
    value["total_time"] = (value["total_time"] * 60).quantize(Decimal(1))


def _no_evse_id(value: Value) -> None:
    value["cdr_location"]["evse_id"] = None


BLEMISHES: tuple[Blemish, ...] = (
    Blemish("latitude and longitude as numbers", "locations", _coordinates_as_numbers),
    Blemish("a connector standard that OCPI does not know", "locations", _unknown_connector),
    Blemish("a date where a time is due", "locations", _date_only),
    Blemish("null for optional members", "locations", _null_members),
    Blemish("no time zone", "locations", _no_time_zone),
    Blemish("power in kW instead of W", "locations", _power_in_kilowatts),
    Blemish("a price as text", "tariffs", _price_as_text),
    Blemish("an issuer over 64 characters", "tokens", _long_issuer),
    Blemish("null for a required member", "tokens", _no_contract),
    Blemish("a local offset instead of UTC", "sessions", _local_time),
    Blemish("energy as text", "sessions", _energy_as_text),
    Blemish("2.20 more than the tariff gives", "cdrs", _billed_too_much),
    Blemish("no charging periods", "cdrs", _no_periods),
    Blemish("minutes instead of hours", "cdrs", _minutes_for_hours),
    Blemish("no EVSE id", "cdrs", _no_evse_id),
)


def blemished(module: str, values: list[Value], random: Random) -> list[Value]:
    """The values of a module with each of its blemishes in one record of its own; the others are the same objects."""
    strikes = [blemish for blemish in BLEMISHES if blemish.module == module]
    places = random.sample(range(len(values)), min(len(strikes), len(values)))
    result = list(values)
    for place, blemish in zip(places, strikes, strict=False):
        result[place] = deepcopy(values[place])
        blemish.strike(result[place])
    return result
