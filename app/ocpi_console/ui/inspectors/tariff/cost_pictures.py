"""Cost curves as pictures and tables: over the minutes of a session, or over its energy."""

from collections.abc import Sequence
from decimal import Decimal

from ocpi_console.ui.charts.cost_chart import CostLine, CostPicture, picture
from ocpi_console.ui.charts.scale import span
from ocpi_console.ui.inspectors.price.price_words import amount, sign
from ocpi_console.ui.inspectors.tariff.simulation import Curves, Simulated
from ocpi_console.ui.tables import wording
from wwcp_ocpi.pricing.rounding import decimals
from wwcp_ocpi.pricing.simulating import Curve, Point

MINUTES = (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080)
KWH = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000)
"""Between two marks."""

TOKENS = ("chart1", "chart3")


def cost_picture(simulated: Simulated, curves: Curves, shown: int, *, energy: bool) -> CostPicture | None:
    """The lines of all tariffs on one scale; None where there is nothing to draw or the currencies differ."""
    drawn = curves.by_kwh if energy else curves.by_minutes
    currency = simulated.report.currency
    same = [curve for curve in drawn if curve.currency == currency]
    lines = [line for n, curve in enumerate(same) if (line := _line(simulated, curve, n, shown)).points]
    if not lines or len(lines[0].points) < 2:
        return None
    first, last = lines[0].points[0][0], lines[0].points[-1][0]
    places = span(first, last, KWH if energy else MINUTES).marks
    marks = [(place, _place(place, energy=energy)) for place in places if place <= last]
    return picture(f"Cost over {'energy' if energy else 'time'}", lines, marks, decimals(currency))


def _line(simulated: Simulated, curve: Curve, number: int, shown: int) -> CostLine:
    points = [(_at(curve, point), cost) for point in curve.points if (cost := point.amount[shown]) is not None]
    end = amount(points[-1][1], curve.currency) if points else ""
    return CostLine(simulated.tariffs[number].name, TOKENS[number], points, end, dashed=number > 0)


def _at(curve: Curve, point: Point) -> Decimal:
    return point.kwh if curve.axis == "kwh" else point.minutes


def _place(value: Decimal, *, energy: bool) -> str:
    return wording.plain_number(value.normalize() if value % 1 else int(value)) if energy else wording.minutes(value)


def place_in_words(value: Decimal, *, energy: bool) -> str:
    """`12.5 kWh`, `1:20 h`."""
    return f"{wording.number(value, 1)} kWh" if energy else f"{wording.minutes(value)} h"


def readout(shown: CostPicture, place: Decimal | None, currency: str | None, *, energy: bool) -> str:
    """What the session costs if it ends at a place; without one, what the axes are."""
    unit = sign(currency)
    if place is None:
        along = "kWh charged" if energy else "hours since charging starts"
        return f"{unit} if it ends there, by {along}"
    costs = [(line.name, line.at(place)) for line in shown.lines]
    told = "   ".join(
        f"{name if len(costs) > 1 else ''} {amount(cost, currency)} {unit}".strip() for name, cost in costs
    )
    return f"{place_in_words(place, energy=energy)}   {told}"


def table(simulated: Simulated, shown: CostPicture, *, energy: bool) -> tuple[Sequence[str], list[tuple[str, ...]]]:
    """Titles and rows of the numbers of a picture."""
    currency = simulated.report.currency
    places = sorted({place for line in shown.lines for place, _ in line.points})
    titles = ("Energy, kWh" if energy else "Time", *(f"{line.name}, {sign(currency)}" for line in shown.lines))
    rows = [
        (
            wording.number(place, 3) if energy else wording.minutes(place),
            *(amount(line.at(place), currency) for line in shown.lines),
        )
        for place in places
    ]
    return titles, rows
