"""The integrator's money: prices, taxes and limits by the letter of each version, in exact fractions."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

LIMITS = (("excl_vat", "before_taxes"), ("incl_vat", "after_taxes"))


@dataclass(frozen=True)
class Part:
    """A volume of one dimension under one component; `component` is (element, place in the element)."""

    dimension: str
    component: tuple[int, int]
    volume: Fraction

    def priced_by(self, tariff: dict[str, Any]) -> dict[str, Any]:
        element, place = self.component
        return tariff["elements"][element]["price_components"][place]


@dataclass(frozen=True)
class Money:
    """An amount without and with taxes; None where it cannot be known."""

    net: Fraction | None
    gross: Fraction | None


def total(tariff: dict[str, Any], version: str, parts: list[Part]) -> Money:
    """The sum of some parts; a sum with an unknown part is unknown, and 2.1.1 knows no VAT at all."""
    amounts = [taxed(tariff, part) for part in parts]
    nets, grosses = [money.net for money in amounts], [money.gross for money in amounts]
    return Money(
        None if None in nets else sum(nets, Fraction(0)),
        None if None in grosses or version == "2.1.1" else sum(grosses, Fraction(0)),
    )


def taxed(tariff: dict[str, Any], part: Part) -> Money:
    """A price is without VAT; in 2.3.0 `tax_included` says whether it is."""
    component = part.priced_by(tariff)
    amount, factor = Fraction(component["price"]) * part.volume, factor_of(tariff, component)
    if factor is None:
        factor = Fraction(1) if not amount else None
    if tariff.get("tax_included") == "YES":
        return Money(amount / factor if factor else None, amount)
    return Money(amount, amount * factor if factor else None)


def factor_of(tariff: dict[str, Any], component: dict[str, Any]) -> Fraction | None:
    """From net to gross. No `vat` means that no VAT applies; N/A that there are no taxes.

    A 2.3.0 tariff without any `vat` is one of a country without VAT: it has taxes, which it does not tell.
    """
    components = [each for element in tariff["elements"] for each in element["price_components"]]
    if tariff.get("tax_included") == "N/A":
        return Fraction(1)
    if "tax_included" in tariff and all(each.get("vat") is None for each in components):
        return None
    return 1 + Fraction(component.get("vat") or 0) / 100


def limited(tariff: dict[str, Any], money: Money, parts: list[Part]) -> Money:
    """The least and the most that a session costs hold for net and gross each on its own (Tariff, note).

    Where only a net limit is given and it decides, the gross amount is known if all that is billed is taxed alike.
    """
    costly = [part.priced_by(tariff) for part in parts if part.volume and part.priced_by(tariff)["price"]]
    every = [each for element in tariff["elements"] for each in element["price_components"]]
    factors = {factor_of(tariff, component) for component in costly or every}
    factor = factors.pop() if len(factors) == 1 else None
    for side, choose in (("min_price", max), ("max_price", min)):
        limit = tariff.get(side) or {}
        net, gross = (limit.get(names[0], limit.get(names[1])) for names in LIMITS)
        chosen = money.net if net is None or money.net is None else choose(money.net, Fraction(net))
        after = money.gross
        if gross is not None and after is not None:
            after = choose(after, Fraction(gross))
        elif chosen is not None and chosen != money.net:
            after = chosen * factor if factor else None
        money = Money(chosen, after)
    return money
