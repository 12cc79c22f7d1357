"""The lines of a price as rows: each dimension beside what is billed for it, below it what it consists of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ocpi_console.ui.inspectors.price.price_verdict import agrees
from ocpi_console.ui.inspectors.price.price_words import NAMES, rule, side, unit_price, volume
from wwcp_ocpi.pricing.amounts import NOTHING, Amount
from wwcp_ocpi.pricing.costs import Line
from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.report import Report
from wwcp_ocpi.pricing.timeline import Band

COST_OF = {
    "total_energy_cost": ("ENERGY",),
    "total_time_cost": ("TIME",),
    "total_parking_cost": ("PARKING_TIME",),
    "total_fixed_cost": ("FLAT",),
    "total_reservation_cost": ("RESERVATION_TIME", "RESERVATION_FLAT"),
}
"""The cost of a CDR that holds a dimension's lines (mod_cdrs, CDR)."""

_ENERGY = ("chart1", "chart3", "chart2")
_TIMES = ("TIME", "PARKING_TIME", "RESERVATION_TIME")


@dataclass(frozen=True, slots=True)
class PriceRow:
    """One row: the colour of its bar, what it is for, and amounts on the side that the table shows.

    `within` tells a part of the row above it. `billed` and `difference` are None where the record states no such cost.
    """

    name: str
    rule: str = ""
    quantity: str = ""
    token: str = ""
    tariff: Decimal | None = None
    billed: Decimal | None = None
    difference: Decimal | None = None
    why: str = ""
    within: bool = False
    lines: tuple[Line, ...] = ()


def band_tokens(bands: Sequence[Band]) -> list[str]:
    """The colour of each band: energy prices in turn, all times alike, fees in grey."""
    found, energies = [], 0
    for band in bands:
        if band.dimension == "ENERGY":
            found.append(_ENERGY[energies % len(_ENERGY)])
            energies += 1
        else:
            found.append("chart4" if band.dimension in _TIMES else "chart5")
    return found


def shown_side(report: Report) -> int:
    """Net (0) or gross (1), whichever is known on both sides of the comparison."""
    difference = report.difference.get("total_cost")
    total = difference if isinstance(difference, Amount) and difference != (None, None) else report.costs["total_cost"]
    return side(total)


def price_rows(report: Report, bands: Sequence[Band]) -> list[PriceRow]:
    """The rows of a report in the order of a CDR's costs; limits come last."""
    shown, tokens = shown_side(report), dict(zip(bands, band_tokens(bands), strict=True))
    found: list[PriceRow] = []
    for cost, dimensions in COST_OF.items():
        of_cost = [band for band in bands if band.dimension in dimensions]
        found += _of_cost(report, cost, dimensions, {band: tokens[band] for band in of_cost}, shown)
    found += _limits(report, shown)
    return found


def _of_cost(
    report: Report, cost: str, dimensions: Sequence[str], bands: dict[Band, str], shown: int
) -> Iterator[PriceRow]:
    stated = report.session.stated.costs.get(cost)
    difference = report.difference.get(cost)
    unpriced = _unpriced(report, dimensions)
    billed = None if stated is None else stated[shown]
    differs = difference[shown] if isinstance(difference, Amount) and report.tariffs else None
    why = _why(report, cost)
    if len(bands) == 1:
        (band, token), *_ = bands.items()
        yield _row(band, token, report, shown, NAMES[band.dimension], billed, differs, why)
    elif bands:
        yield PriceRow(NAMES[dimensions[0]], "", "", "", report.costs[cost][shown], billed, differs, why)
        for band, token in bands.items():
            yield _row(band, token, report, shown, within=True)
    elif billed or unpriced:
        quantity = volume(dimensions[0], sum((line.measured for line in unpriced), ZERO))
        free = report.costs[cost][shown] if report.tariffs else None
        text = _nothing(report, dimensions)
        yield PriceRow(NAMES[dimensions[0]], text, quantity, "chart5", free, billed, differs, why, False, unpriced)


def _row(
    band: Band,
    token: str,
    report: Report,
    shown: int,
    name: str = "",
    billed: Decimal | None = None,
    difference: Decimal | None = None,
    why: str = "",
    *,
    within: bool = False,
) -> PriceRow:
    price = unit_price(band.dimension, band.component.price, report.currency)
    held = rule(band.rule)
    if not name:
        name, held = held or "Otherwise", ""
    text = " · ".join(part for part in (held, price) if part)
    quantity, lines = volume(band.dimension, band.billed), _lines(report, band)
    return PriceRow(name, text, quantity, token, band.amount[shown], billed, difference, why, within, lines)


def _lines(report: Report, band: Band) -> tuple[Line, ...]:
    return tuple(
        line
        for line in report.lines
        if line.part is not None and line.part.component is band.component and line.dimension == band.dimension
    )


def _unpriced(report: Report, dimensions: Sequence[str]) -> tuple[Line, ...]:
    """Lines that no element prices, where they measure anything."""
    found = [line for line in report.lines if line.dimension in dimensions and line.measured]
    return tuple(line for line in found if line.part is not None and line.part.component is None)


def _nothing(report: Report, dimensions: Sequence[str]) -> str:
    """Why something costs nothing."""
    if not report.tariffs:
        return "There is no tariff"
    wanted = {_PRICED_AS.get(dimension, dimension) for dimension in dimensions}
    priced = {c.dimension for tariff in report.tariffs for element in tariff.elements for c in element.components}
    return "No price of the tariff holds then" if wanted & priced else "The tariff has no price for it"


_PRICED_AS = {"RESERVATION_TIME": "TIME", "RESERVATION_FLAT": "FLAT"}


def _limits(report: Report, shown: int) -> Iterator[PriceRow]:
    for line in report.lines:
        if line.part is None:
            limit = report.tariffs[0].min_price if line.dimension == "MIN_PRICE" else report.tariffs[0].max_price
            stated = None if limit is None else Amount(limit.net, limit.gross)[shown]
            text = "" if stated is None else f"{unit_price('', stated, report.currency)} a session"
            yield PriceRow(NAMES[line.dimension], text, "", "chart5", line.amount[shown], lines=(line,))


def _why(report: Report, cost: str) -> str:
    """One sentence where a cost is not what the tariff gives."""
    difference = report.difference.get(cost)
    if not isinstance(difference, Amount) or agrees(difference, report.currency) is not False:
        return ""
    calculated, stated = report.costs[cost], report.session.stated.costs[cost]
    if calculated == NOTHING:
        return "It is billed all the same."
    if not any(stated):
        return "It has a price, but is not billed."
    return _unlike_volume(report, cost) or "The volumes are the same; prices or times were taken otherwise."


def _unlike_volume(report: Report, cost: str) -> str:
    """Where a total that the record states is another one than its periods give."""
    total, name = {
        "total_energy_cost": ("total_energy", "energy"),
        "total_parking_cost": ("total_parking_time", "parking time"),
    }.get(cost, ("", ""))
    difference = report.difference.get(total)
    if not isinstance(difference, Decimal) or abs(difference) < Decimal("0.001"):
        return ""
    dimension = "ENERGY" if name == "energy" else "PARKING_TIME"
    given = [volume(dimension, value) for value in (report.session.stated.totals[total], report.volumes[total])]
    return f"It states {given[0]} of {name}, its periods give {given[1]}."
