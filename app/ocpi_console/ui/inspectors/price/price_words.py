"""Prices in the words of the window: amounts with the decimals of their currency, unit prices, volumes, rules."""

import re
from decimal import Decimal

from ocpi_console.ui.tables import wording
from wwcp_ocpi.pricing.amounts import Amount, plain
from wwcp_ocpi.pricing.rounding import decimals
from wwcp_ocpi.pricing.timeline import Band

NAMES = {
    "ENERGY": "Energy",
    "TIME": "Charging time",
    "PARKING_TIME": "Parking",
    "FLAT": "Fee",
    "RESERVATION_TIME": "Reservation",
    "RESERVATION_FLAT": "Reservation fee",
    "MIN_PRICE": "Least price",
    "MAX_PRICE": "Highest price",
}
"""What a line is for."""

_UNITS = {"ENERGY": "/kWh", "TIME": "/h", "PARKING_TIME": "/h", "RESERVATION_TIME": "/h"}
_SPAN = re.compile(r"from (\d\d:\d\d) to (\d\d:\d\d)")


def sign(currency: str | None) -> str:
    """The sign of a currency, its code where people have none."""
    return wording.SIGNS.get(currency or "", currency or "")


def amount(value: Decimal | None, currency: str | None) -> str:
    """An amount without its currency; a dash where it is not known."""
    return wording.number(value, decimals(currency))


def money(value: Decimal | None, currency: str | None) -> str:
    """An amount with its currency."""
    return wording.NOTHING if value is None else f"{amount(value, currency)} {sign(currency)}".strip()


def difference(value: Decimal | None, currency: str | None) -> str:
    """A difference, always with its sign; a dash for none, and where it is not known."""
    written = amount(value, currency)
    if value is None or not re.search("[1-9]", written):
        return wording.NOTHING
    return written if value < 0 else f"+{written}"


def unit_price(dimension: str, price: Decimal, currency: str | None) -> str:
    """`0.39 €/kWh`, with all the decimals that the tariff states, two at least."""
    return f"{wording.money(Decimal(plain(price) or 0), currency)}{_UNITS.get(dimension, '')}"


def volume(dimension: str, value: Decimal) -> str:
    """`36.290 kWh`, `1:12 h`; nothing for what is due once."""
    if dimension == "ENERGY":
        return f"{wording.number(value, 3)} kWh"
    return f"{wording.hours(value)} h" if dimension in _UNITS else ""


def rule(text: str) -> str:
    """When an element holds, in short: `22:00–06:00, below 20 kWh`."""
    short = _SPAN.sub("\\1–\\2", text)
    return short[:1].upper() + short[1:]


def side(total: Amount) -> int:
    """Which side of amounts to show in one column: net where it is known, else gross."""
    return 1 if total.net is None and total.gross is not None else 0


def tax(number: int) -> str:
    """What a side is called."""
    return "with VAT" if number else "without VAT"


def band_title(band: Band, currency: str | None) -> str:
    """`Energy 22:00–06:00`, and its price."""
    name = " ".join(part for part in (NAMES[band.dimension], _SPAN.sub("\\1–\\2", band.rule)) if part)
    return f"{name} · {unit_price(band.dimension, band.component.price, currency)}"


def band_numbers(band: Band, currency: str | None, shown: int) -> str:
    """`0.39 €/kWh · 36.290 kWh · 14.15 €`."""
    numbers = (
        unit_price(band.dimension, band.component.price, currency),
        volume(band.dimension, band.billed),
        money(band.amount[shown], currency),
    )
    fee = band.dimension.endswith("FLAT")
    return " · ".join(part for part in (numbers[1:] if fee else numbers) if part)
