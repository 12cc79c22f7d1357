"""The result of a comparison in plain words."""

from collections.abc import Sequence
from decimal import Decimal

from wwcp_ocpi.pricing.amounts import plain
from wwcp_ocpi.pricing.rounding import decimals
from wwcp_ocpi.pricing.simulating.crossings import Crossing

_TAXES = {"gross": "with taxes", "net": "before taxes"}


def names(ids: Sequence[str]) -> list[str]:
    """What to call tariffs: by their ids, with their place where that is needed to tell them apart."""
    return [
        f"tariff {place}" if not id_ else f"{id_} ({place})" if ids.count(id_) > 1 else id_
        for place, id_ in enumerate(ids, 1)
    ]


def sentence(called: Sequence[str], costs: Sequence[Decimal], currency: str | None, basis: str) -> str:
    """Which costs least, and by how much the others cost more."""
    best = min(range(len(costs)), key=lambda place: costs[place])
    unit = Decimal(1).scaleb(-decimals(currency))
    more = {place: (cost - costs[best]).quantize(unit) for place, cost in enumerate(costs) if place != best}
    price = f"{_money(costs[best].quantize(unit), currency)} {_TAXES[basis]}"
    if not any(more.values()):
        return f"{_listed(called)} cost the same, {price}."
    others = [
        f"{called[place]} {_money(extra, currency)} more" if extra else f"{called[place]} the same"
        for place, extra in more.items()
    ]
    return f"{_upper(called[best])} costs least, {price}; {_listed(others)}."


def turning(first: str, second: str, crossings: Sequence[Crossing]) -> str:
    """From where on another tariff is cheaper; empty where none ever is."""
    if not crossings:
        return ""
    told = [f"from {_place(each)} on {second if each.second else first}" for each in crossings[:_MOST]]
    begun = first if crossings[0].second else second
    return f" {_upper(begun)} is the cheaper one at first, {_listed(told)}."


_MOST = 3
"""Crossings that a sentence tells of."""


def _place(crossing: Crossing) -> str:
    unit = "kWh" if crossing.axis == "kwh" else "minute" if crossing.at == 1 else "minutes"
    return f"{plain(crossing.at)} {unit}"


def _money(value: Decimal, currency: str | None) -> str:
    return f"{value:f} {currency}" if currency else f"{value:f}"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _upper(text: str) -> str:
    return "Tariff" + text[6:] if text.startswith("tariff ") else text
