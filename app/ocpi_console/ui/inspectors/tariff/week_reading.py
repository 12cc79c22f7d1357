"""What the Week tab reads: a week of a tariff, and what a session that starts somewhere in it costs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

from ocpi_console.ui.inspectors.price.price_words import money, side, tax
from ocpi_console.ui.inspectors.tariff import described_texts
from ocpi_console.ui.inspectors.tariff.readable_tariff import ReadableTariff
from ocpi_console.ui.tables import wording
from wwcp_ocpi.pricing import price
from wwcp_ocpi.pricing.reasons import clock
from wwcp_ocpi.pricing.simulating import BadDescription, Typical, Week, read_description, week
from wwcp_ocpi.pricing.zone import Zone

LATEST = 2199


@dataclass(frozen=True, eq=False)
class WeekTerms:
    """Which week, how far the session is that prices are asked for, and where."""

    day: date
    typical: Typical
    zone: Zone


@dataclass(frozen=True, eq=False)
class ReadWeek:
    """A week and the local time now."""

    week: Week
    now: datetime


def terms(texts: Mapping[str, str], tariff: ReadableTariff, day: date) -> WeekTerms:
    """What the boxes hold; raises BadDescription for the first one that is wrong."""
    day = _day(texts["day"]) if "day" in texts else day
    elapsed = int(described_texts.quantity(texts, "minutes", "minutes") * 60)
    kwh, power = (described_texts.quantity(texts, name, unit) for name, unit in (("so_far", "kWh"), ("power", "kW")))
    return WeekTerms(day, Typical(kwh, elapsed, power), described_texts.zone(texts, tariff.zone))


def _day(text: str) -> date:
    for form in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            found = datetime.strptime(text, form).replace(tzinfo=UTC).date()
        except ValueError:
            continue
        if 1990 <= found.year <= LATEST:
            return found
    raise BadDescription("day", f"“{text}” is no date; write it as 2026-11-23.")


def read_week(tariff: ReadableTariff, asked: WeekTerms) -> ReadWeek:
    """The week under the terms."""
    found = week(tariff.tariff, asked.day, zone=asked.zone, typical=asked.typical)
    return ReadWeek(found, datetime.now(asked.zone.info))


def example(tariff: ReadableTariff, read: ReadWeek, day: date, minute: int, texts: Mapping[str, str]) -> str:
    """What a session costs that starts at a place of the week, in a sentence; raises BadDescription."""
    named = {"kwh": texts.get("kwh", "0"), "power": texts.get("power", "11"), "parking": texts.get("parking", "0")}
    start = f"{day.isoformat()}T{clock(minute)}"
    described = {**described_texts.members(named), "start": start}
    session = read_description(described, zone=read.week.zone)
    report = price(session.session(), [tariff.tariff], zone=read.week.zone)
    total = report.costs["total_cost"]
    shown = 1 if total.gross is not None else side(total)
    amount = total[shown]
    cost = f"{money(amount, report.currency)} {tax(shown)}" if amount is not None else "cannot be known"
    each = ""
    if amount is not None and session.kwh:
        each = f", {wording.money((amount / session.kwh).quantize(Decimal('0.001')), report.currency)}/kWh"
    lasting = wording.hours(Decimal(session.charging) / 3600)
    return f"From {day:%a} {day:%d.%m.} {clock(minute)}, charging {lasting} h: {cost}{each}"
