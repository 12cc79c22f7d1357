"""A week of prices in words: what holds at a place, why, and each stretch as a row of a table."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from ocpi_console.ui.inspectors.price.price_words import NAMES, sign, unit_price
from ocpi_console.ui.tables import wording
from wwcp_ocpi.pricing.amounts import plain
from wwcp_ocpi.pricing.policy import STANDARD
from wwcp_ocpi.pricing.reasons import clock, summary
from wwcp_ocpi.pricing.simulating import Row, Run, Week
from wwcp_ocpi.pricing.tariff import DAY, DIMENSIONS, Candidate, Dimension

TITLES = ("Day", "From", "Until", "Price", "With VAT", "Element", "Holds")
"""The columns of the table."""

UNITS: dict[Dimension, str] = {"ENERGY": "kWh", "TIME": "hour", "PARKING_TIME": "hour", "FLAT": "session"}
"""What a price is for."""


def week_name(monday: date) -> str:
    """`16.–22.11.2026`, with both months or years where they differ."""
    sunday = monday + timedelta(days=6)
    first = "%d." if monday.month == sunday.month else "%d.%m." if monday.year == sunday.year else "%d.%m.%Y"
    return f"{monday:{first}}–{sunday:%d.%m.%Y}"


def names() -> list[tuple[Dimension, str]]:
    """The dimensions with what people call them."""
    return [(dimension, NAMES[dimension]) for dimension in DIMENSIONS]


def short_price(run: Run) -> str:
    """The stated price with two decimals at least, without its unit."""
    return "" if run.component is None else wording.money(run.component.price, "")


def price(week: Week, run: Run) -> str:
    """`0.39 €/kWh`; nothing where nothing is charged."""
    if run.component is None:
        return wording.NOTHING
    return unit_price(run.component.dimension, run.component.price, week.tariff.currency)


def other_side(week: Week, run: Run) -> str:
    """The price on the side of VAT that is not stated; empty where it is the same or not known."""
    if run.component is None or run.amount is None:
        return ""
    net, gross = run.amount
    if net is None or gross is None or net == gross:
        return ""
    stated_gross = gross == run.component.price
    found = _short(net if stated_gross else gross, week.tariff.currency)
    return f"{found} {'without' if stated_gross else 'with'} VAT"


def _short(amount: Decimal, currency: str | None) -> str:
    """A price with four decimals at most and two at least."""
    return wording.money(Decimal(plain(amount.quantize(_FOUR)) or 0), currency)


_FOUR = Decimal("0.0001")


def when(day: date, begin: int, until: int) -> str:
    """`Mon 23.11. 22:00–24:00`."""
    return f"{day:%a} {day:%d.%m.} {clock(begin)}–{clock(min(until, DAY))}"


def headline(week: Week, run: Run | None, day: date, minute: int) -> str:
    """The stretch at a place with its price."""
    if run is None:
        return f"{day:%a} {day:%d.%m.} {clock(minute)}: the clock leaps over this time"
    told = [when(run.day, run.begin, run.until), price(week, run) if run.component else "nothing is charged"]
    return "  ·  ".join(part for part in (*told, other_side(week, run)) if part)


def why(week: Week, row: Row, run: Run | None) -> str:
    """The element that holds, and why it does."""
    if run is None:
        return f"The clocks of {week.zone.name} are set forward."
    if run.component is None:
        told = f"No element prices {NAMES[row.dimension].lower()} then{_otherwise(week, row)}."
        return " ".join((told, *(finding.message for finding in week.tariff.findings[:1])))
    rules = rule(week, run)
    holds = f"holds {rules}" if rules else "always holds"
    return f"Element {run.component.element} is the first that matches: it {holds}."


def _otherwise(week: Week, row: Row) -> str:
    """When it has a price, where it has one at all."""
    found = [(element.number, summary(element.restrictions, STANDARD)) for element, _ in _priced(week, row)]
    if len(found) > _TOLD:
        return f": {len(found)} elements hold at other times, or later in a session"
    told = [f"element {number} holds {rules}" for number, rules in found if rules]
    return f": {'; '.join(told)}" if told else ""


def _priced(week: Week, row: Row) -> Sequence[Candidate]:
    return week.tariff.candidates[row.dimension]


_TOLD = 2
"""Elements that are told of."""


def rule(week: Week, run: Run) -> str:
    """When the element of a stretch holds; empty where it always does."""
    if run.component is None:
        return ""
    return summary(week.tariff.elements_by_number[run.component.element].restrictions, STANDARD)


def cells(week: Week, run: Run) -> tuple[str, ...]:
    """A stretch as a row under TITLES."""
    element = "" if run.component is None else str(run.component.element)
    gross = None if run.amount is None else run.amount.gross
    return (
        f"{run.day:%a} {run.day:%d.%m.}",
        clock(run.begin),
        clock(min(run.until, DAY)),
        price(week, run),
        wording.NOTHING if gross is None else _short(gross, week.tariff.currency),
        element or wording.NOTHING,
        rule(week, run) or ("always" if element else "nothing is charged"),
    )


def prices(week: Week, dimension: Dimension) -> int:
    """How many prices a tariff has for a dimension, whenever they hold."""
    return len(week.tariff.candidates[dimension])


def key(week: Week, row: Row, *, by_price: bool) -> str:
    """What the grid shows: the unit, the zone, and what colours and hatching mean."""
    unit, currency = UNITS[row.dimension], sign(week.tariff.currency)
    told = [f"{currency} per {unit}".strip(), f"local time of {week.zone.name}"]
    if by_price:
        stated = [run.component.price for run in row.runs if run.component is not None]
        low, high = (wording.money(found, week.tariff.currency) for found in (min(stated), max(stated)))
        told.append(f"the stronger the colour, the dearer: {low} to {high}")
    if any(run.component is None for run in row.runs):
        told.append("hatched: nothing is charged")
    return "  ·  ".join(told)
