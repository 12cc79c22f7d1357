"""A timeline in words: what it is called, what stands at a moment, and the same numbers as rows."""

from collections.abc import Sequence
from datetime import datetime

from ocpi_console.ui.inspectors.price.price_words import NAMES, amount, money, rule, side, unit_price, volume
from ocpi_console.ui.tables import wording
from wwcp_ocpi.pricing.moments import Moment, instant
from wwcp_ocpi.pricing.timeline import Band, Timeline

HEADERS = ("UTC", "Local time", "Power kW", "Prices", "Cost")


def shown_side(line: Timeline) -> int:
    """Net (0), or gross (1) where only that is known."""
    return side(line.cost[-1].amount) if line.cost else 0


def local(line: Timeline, at: Moment) -> datetime:
    """A moment as the clock of the place shows it."""
    return instant(at).astimezone(line.clock.zone)


def band_name(band: Band, bands: Sequence[Band]) -> str:
    """What its lane is called: its rule where others price the same dimension too."""
    if sum(other.dimension == band.dimension for other in bands) > 1:
        return f"{NAMES[band.dimension]} · {rule(band.rule) or 'otherwise'}"
    return NAMES[band.dimension]


def span(line: Timeline) -> str:
    """`25.10.2026 00:40 CEST – 04:10 CET`."""
    start, end = local(line, line.start), local(line, line.end)
    until = f"{end:%H:%M}" if start.date() == end.date() else f"{end:%d.%m.%Y %H:%M}"
    names = ("", f" {end.tzname()}") if start.tzname() == end.tzname() else (f" {start.tzname()}", f" {end.tzname()}")
    return f"{start:%d.%m.%Y %H:%M}{names[0]} – {until}{names[1]}"


def in_words(line: Timeline) -> str:
    """The whole timeline for who does not see it."""
    said = [f"Price timeline, {span(line)}, {line.zone}"]
    said += [f"The clock goes from {change.before} to {change.after}" for change in line.changes]
    shown = shown_side(line)
    for band in line.bands:
        parts = (volume(band.dimension, band.billed), money(band.amount[shown], line.currency))
        price = unit_price(band.dimension, band.component.price, line.currency)
        said.append(f"{band_name(band, line.bands)} at {price}: {', '.join(part for part in parts if part)}")
    if line.power:
        said.append(f"Power up to {wording.number(max(each.kw for each in line.power), 1)} kW")
    if line.cost:
        said.append(f"Cost at the end {money(line.cost[-1].amount[shown], line.currency)}")
    return ". ".join(said) + "."


def readout(line: Timeline, at: Moment) -> list[tuple[str, str]]:
    """What stands at a moment: labels and values."""
    here, shown = local(line, at), shown_side(line)
    found = [("", f"{here:%d.%m. %H:%M} {here.tzname()}"), ("UTC", f"{instant(at):%H:%M}")]
    power = line.power_at(at)
    if power is not None:
        found.append(("Power", f"{wording.number(power, 1)} kW"))
    for band in line.bands_at(at):
        found.append((NAMES[band.dimension], unit_price(band.dimension, band.component.price, line.currency)))
    if line.cost:
        found.append(("Cost", money(line.cost_at(at)[shown], line.currency)))
    return found


def rows(line: Timeline) -> list[tuple[str, str, str, str, str]]:
    """The numbers at every moment at which something changes, under `HEADERS`."""
    return [_row(line, at) for at in line.marks()] if not line.empty else []


def _row(line: Timeline, at: Moment) -> tuple[str, str, str, str, str]:
    here, power = local(line, at), line.power_at(at)
    prices = "; ".join(
        f"{NAMES[band.dimension]} {unit_price(band.dimension, band.component.price, line.currency)}"
        for band in line.bands_at(at)
    )
    return (
        f"{instant(at):%d.%m. %H:%M:%S}",
        f"{here:%d.%m. %H:%M:%S} {here.tzname()}",
        wording.NOTHING if power is None else wording.number(power, 1),
        prices or wording.NOTHING,
        amount(line.cost_at(at)[shown_side(line)], line.currency) if line.cost else wording.NOTHING,
    )
