"""A priced session along its time: rulers, one band per component that held, power, and the cost so far."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from zoneinfo import ZoneInfo

from wwcp_ocpi.pricing import rounding
from wwcp_ocpi.pricing.amounts import NOTHING, UNKNOWN, Amount
from wwcp_ocpi.pricing.costs import Line
from wwcp_ocpi.pricing.local_clock import LocalClock, clock_of
from wwcp_ocpi.pricing.moments import HOUR, Moment
from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.parts import Part
from wwcp_ocpi.pricing.reasons import summary
from wwcp_ocpi.pricing.report import Report
from wwcp_ocpi.pricing.rulers import ClockChange, Tick, clock_changes, step, ticks
from wwcp_ocpi.pricing.session import ChargingSession, Period
from wwcp_ocpi.pricing.stretches import laid_out, stated
from wwcp_ocpi.pricing.tariff import Component, Tariff

Run = tuple[Moment, Moment]
"""From a moment until before another; a fee, which is due at once, has no length."""

Span = tuple[Moment, Moment, Amount]
"""What is due evenly between two moments."""


@dataclass(frozen=True, slots=True)
class Band:
    """A component while it prices: its runs, and what is billed under it in kWh, hours or times, and in money.

    `rule` is when its element holds, in words; empty where it always does.
    """

    tariff_id: str
    component: Component
    dimension: str
    rule: str
    runs: tuple[Run, ...]
    billed: Decimal
    amount: Amount

    def holds(self, at: Moment) -> bool:
        """Whether it prices something at a moment."""
        return any(start <= at < end or start == end == at for start, end in self.runs)


@dataclass(frozen=True, slots=True)
class Power:
    """The mean power in kW from a moment until before another."""

    start: Moment
    end: Moment
    kw: Decimal


@dataclass(frozen=True, slots=True)
class CostPoint:
    """What the session has cost by a moment; between two points it rises evenly."""

    at: Moment
    amount: Amount


@dataclass(frozen=True)
class Timeline:
    """Everything in UTC microseconds; `start` is `end` where the times are not known, and nothing else is given then.

    `billed` is what the record states it costs, None where it does not.
    """

    start: Moment
    end: Moment
    currency: str | None
    zone: str
    clock: LocalClock
    utc: tuple[Tick, ...] = ()
    local: tuple[Tick, ...] = ()
    changes: tuple[ClockChange, ...] = ()
    bands: tuple[Band, ...] = ()
    power: tuple[Power, ...] = ()
    cost: tuple[CostPoint, ...] = ()
    periods: tuple[Period, ...] = ()
    billed: Amount | None = None

    @property
    def empty(self) -> bool:
        """Whether there is no stretch of time to show."""
        return self.end <= self.start

    def power_at(self, at: Moment) -> Decimal | None:
        """The power in kW at a moment, None outside the periods."""
        return next((each.kw for each in self.power if each.start <= at < each.end), None)

    def bands_at(self, at: Moment) -> tuple[Band, ...]:
        """The bands that hold at a moment."""
        return tuple(band for band in self.bands if band.holds(at))

    def cost_at(self, at: Moment) -> Amount:
        """What it has cost by a moment; net and gross are None where they cannot be known."""
        place = bisect_right(self.cost, at, key=lambda point: point.at)
        if not place:
            return NOTHING
        before = self.cost[place - 1]
        if place == len(self.cost):
            return before.amount
        after = self.cost[place]
        share = Decimal(at - before.at) / (after.at - before.at)
        return before.amount.plus(_share(after.amount.minus(before.amount), share))

    def marks(self) -> list[Moment]:
        """Every moment at which something changes: where the cursor stops and the table has a row."""
        found = {self.start, self.end, *(change.at for change in self.changes), *(point.at for point in self.cost)}
        found.update(bound for each in self.power for bound in (each.start, each.end))
        found.update(bound for band in self.bands for run in band.runs for bound in run)
        return sorted(at for at in found if self.start <= at <= self.end)


def timeline(report: Report, clock: LocalClock) -> Timeline:
    """A priced session along its time, with a ruler of UTC and one of `clock`."""
    start, end = _bounds(report.session)
    if end <= start:
        return Timeline(start, start, report.currency, report.zone.name, clock)
    apart = step(start, end)
    return Timeline(
        start=start,
        end=end,
        currency=report.currency,
        zone=report.zone.name,
        clock=clock,
        utc=ticks(start, end, clock_of(ZoneInfo("UTC")), apart),
        local=ticks(start, end, clock, apart),
        changes=clock_changes(start, end, clock),
        bands=_bands(report),
        power=_power(report.session.periods),
        cost=_cost(report, start, end),
        periods=report.session.periods,
        billed=report.session.stated.costs.get("total_cost"),
    )


def _bounds(session: ChargingSession) -> Run:
    """From the first to the last moment that the session or one of its periods names."""
    told = [at for at in (session.start, session.end) if at is not None]
    if session.start is not None:
        told += [bound for period in session.periods for bound in (period.start, period.end)]
    return (min(told), max(told)) if told else (0, 0)


def _bands(report: Report) -> tuple[Band, ...]:
    """The bands in the order of their elements; an element that prices two dimensions has two."""
    lines: dict[tuple[int, int, int, str], list[Line]] = {}
    for line in report.lines:
        part = line.part
        if part is not None and part.component is not None:
            place = next(i for i, tariff in enumerate(report.tariffs) if tariff is part.tariff)
            key = (place, part.component.element, part.component.number, line.dimension)
            lines.setdefault(key, []).append(line)
    return tuple(_band(lines[key], report) for key in sorted(lines))


def _band(lines: Sequence[Line], report: Report) -> Band:
    part = lines[0].part
    assert part is not None
    assert part.component is not None  # `_bands` leaves out the others
    amount = NOTHING
    for line in lines:
        amount = amount.plus(line.amount)
    return Band(
        tariff_id=part.tariff.id,
        component=part.component,
        dimension=lines[0].dimension,
        rule=_rule(part.tariff, part.component, report),
        runs=_runs(line.part for line in lines if line.part is not None),
        billed=sum((line.billed for line in lines), ZERO),
        amount=rounding.total(amount, report.policy, report.currency),
    )


def _rule(tariff: Tariff, component: Component, report: Report) -> str:
    return summary(tariff.elements_by_number[component.element].restrictions, report.policy)


def _runs(parts: Iterable[Part]) -> tuple[Run, ...]:
    """The times of parts, those that touch or overlap as one."""
    found: list[Run] = []
    for start, end in sorted((part.start, part.end) for part in parts):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)


def _power(periods: Iterable[Period]) -> tuple[Power, ...]:
    """The mean power of each stretch of the periods; a parked car takes what the period states, mostly nothing."""
    found = []
    for period in periods:
        for stretch in laid_out(period, stated(period) or [("charging", None)]):
            if stretch.end > stretch.start:
                kw = stretch.energy * HOUR / (stretch.end - stretch.start)
                found.append(Power(stretch.start, stretch.end, kw))
    return tuple(found)


def _cost(report: Report, start: Moment, end: Moment) -> tuple[CostPoint, ...]:
    """The cost at the start and the end of each line, at the end the total; a fee is a step, a limit one at the end."""
    if not report.tariffs:
        return ()
    spans = [(*_span(line, end), line.amount) for line in report.lines if _costs(line)]
    sign = -1 if report.session.credit else 1
    found = [CostPoint(at, _signed(amount, sign)) for at, amount in _swept(spans, start, end)]
    total = report.costs["total_cost"]
    return (*found[:-1], CostPoint(end, total)) if total != UNKNOWN else tuple(found)


def _swept(spans: list[Span], start: Moment, end: Moment) -> Iterator[tuple[Moment, Amount]]:
    """What has come together at each moment at which a span starts or ends; twice where that is a step."""
    waiting = sorted(spans, key=lambda span: span[:2], reverse=True)
    done, running = NOTHING, list[Span]()
    for at in sorted({start, end, *(bound for span in spans for bound in span[:2])}):
        before = _so_far(done, running, at)
        yield at, before
        while waiting and waiting[-1][0] <= at:
            running.append(waiting.pop())
        for _, _, amount in (span for span in running if span[1] <= at):
            done = done.plus(amount)
        running = [span for span in running if span[1] > at]
        after = _so_far(done, running, at)
        if after != before:
            yield at, after


def _costs(line: Line) -> bool:
    return line.part is None or line.part.component is not None


def _span(line: Line, end: Moment) -> Run:
    return (end, end) if line.part is None else (line.part.start, line.part.end)


def _so_far(done: Amount, running: Iterable[Span], at: Moment) -> Amount:
    for begin, stop, amount in running:
        done = done.plus(amount if stop <= at else _share(amount, Decimal(at - begin) / (stop - begin)))
    return done


def _share(amount: Amount, share: Decimal) -> Amount:
    net, gross = amount
    return Amount(None if net is None else net * share, None if gross is None else gross * share)


def _signed(amount: Amount, sign: int) -> Amount:
    return amount if sign > 0 else amount.negated()
