"""Money: net and gross, each None where it cannot be known; nothing is guessed."""

from decimal import Decimal
from typing import NamedTuple

from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.tariff import Component, PriceLimit, Tariff

HUNDRED = Decimal(100)


class Amount(NamedTuple):
    """An amount before and after taxes."""

    net: Decimal | None
    gross: Decimal | None

    def plus(self, other: "Amount") -> "Amount":
        """Both together; what one does not know, the sum does not."""
        net = None if self.net is None or other.net is None else self.net + other.net
        gross = None if self.gross is None or other.gross is None else self.gross + other.gross
        return Amount(net, gross)

    def minus(self, other: "Amount") -> "Amount":
        """What this is more than the other."""
        return self.plus(other.negated())

    def negated(self) -> "Amount":
        """With the other sign."""
        return Amount(None if self.net is None else -self.net, None if self.gross is None else -self.gross)

    def as_json(self) -> dict[str, str | None]:
        """Both as texts in decimal notation."""
        return {"excl_vat": plain(self.net), "incl_vat": plain(self.gross)}


NOTHING = Amount(ZERO, ZERO)
UNKNOWN = Amount(None, None)


def plain(value: Decimal | None) -> str | None:
    """A number in decimal notation without needless zeros; None for None."""
    if value is None:
        return None
    if not value:
        return "0"
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text


def taxed(stated: Decimal, component: Component, tariff: Tariff) -> Amount:
    """Net and gross of what a component gives, by what its tariff says of taxes.

    A component without VAT has none, unless no component of a 2.3.0 tariff states it: then taxes are left out of the
    tariff altogether, and only nothing is known to bear none.
    """
    if tariff.tax == "none" or not stated:
        return Amount(stated, None if tariff.tax == "untold" and stated else stated)
    if tariff.tax == "untold":
        return Amount(stated, None)
    other = _other_side(stated, component.vat or ZERO, tariff) if tariff.tells_taxes else None
    return Amount(stated, other) if tariff.tax == "excluded" else Amount(other, stated)


def _other_side(stated: Decimal, vat: Decimal, tariff: Tariff) -> Decimal | None:
    factor = 1 + vat / HUNDRED
    if tariff.tax == "excluded":
        return stated * factor
    return stated / factor if factor else None


def limited(amount: Amount, limit: PriceLimit | None, least: bool, vat: Decimal | None) -> Amount:
    """The amount, not below (`least`) or not above a limit; net and gross are limited each by its own.

    Where only one of them is limited, and was changed, the other follows by `vat`, the rate that all of the amount
    bears; without such a rate it is not known.
    """
    if limit is None:
        return amount
    net = _clamped(amount.net, limit.net, least)
    gross = _clamped(amount.gross, limit.gross, least)
    factor = None if vat is None else 1 + vat / HUNDRED
    if net != amount.net and limit.gross is None and gross is not None and net is not None:
        gross = net * factor if factor else None
    elif gross != amount.gross and limit.net is None and net is not None and gross is not None:
        net = gross / factor if factor else None
    return Amount(net, gross)


def _clamped(value: Decimal | None, bound: Decimal | None, least: bool) -> Decimal | None:
    if value is None or bound is None:
        return value
    return max(value, bound) if least else min(value, bound)
