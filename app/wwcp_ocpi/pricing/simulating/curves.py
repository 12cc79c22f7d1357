"""Cost curves: what a session would cost if it ended after so many minutes, or after so many kWh."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import Any, Literal, TypeAlias

from wwcp_ocpi.pricing.moments import SECOND, Moment
from wwcp_ocpi.pricing.policy import STANDARD, Policy
from wwcp_ocpi.pricing.pricing import price
from wwcp_ocpi.pricing.report import Report
from wwcp_ocpi.pricing.session import ChargingSession
from wwcp_ocpi.pricing.simulating.corners import corners
from wwcp_ocpi.pricing.simulating.described import Description
from wwcp_ocpi.pricing.simulating.legs import exact
from wwcp_ocpi.pricing.simulating.sampling import Point, Sample, Sampling, sampled
from wwcp_ocpi.pricing.simulating.shortening import ChargedLess, charged, cut_off
from wwcp_ocpi.pricing.tariff import Tariff
from wwcp_ocpi.pricing.zone import UNKNOWN, Zone

Axis: TypeAlias = Literal["minutes", "kwh"]

POINTS = 60
"""Into how many parts a curve is divided, beside its corners."""

_MINUTE = 60 * SECOND
_KWH = 1_000_000
_WH = _KWH // 1000


@dataclass(frozen=True)
class Curve:
    """Points in order along `axis`, to be joined by straight lines; where the cost jumps two points share a place."""

    axis: Axis
    currency: str | None
    points: tuple[Point, ...]

    @cached_property
    def jumps(self) -> tuple[tuple[Point, Point], ...]:
        """The points before and after each jump."""
        axis = self.axis
        return tuple((a, b) for a, b in pairwise(self.points) if getattr(a, axis) == getattr(b, axis))

    def as_json(self) -> dict[str, Any]:
        """Axis, currency and points; amounts as texts."""
        points = [point.as_json() for point in self.points]
        return {"axis": self.axis, "currency": self.currency, "points": points}


@dataclass(frozen=True)
class Pricer:
    """Prices sessions under the same tariffs, zone and policy."""

    tariffs: Sequence[Tariff]
    zone: Zone = UNKNOWN
    policy: Policy = STANDARD

    def __call__(self, session: ChargingSession) -> Report:
        """What a session costs."""
        return price(session, self.tariffs, zone=self.zone, policy=self.policy)


def over_time(
    session: ChargingSession,
    tariffs: Sequence[Tariff],
    *,
    zone: Zone = UNKNOWN,
    policy: Policy = STANDARD,
    points: int = POINTS,
) -> Curve:
    """The cost if the session ended at one of about `points` whole minutes, or where the cost jumps or turns.

    The power is that of the session, parking is included once it begins, and the step is rounded up. Before charging
    starts a reservation counts as one that is used, unless it expired.
    """
    pricer = Pricer(tariffs, zone, policy)
    report = pricer(session)
    if session.start is None or session.end is None:
        return Curve("minutes", report.currency, ())
    ended = EndedEarly(session, pricer, report)
    places = ended.whole_minutes(points)
    turns = {at for at in corners(report) if session.start <= at < session.end}
    return Curve("minutes", report.currency, Sampling(ended.at, SECOND).points(places, turns))


@dataclass(frozen=True)
class EndedEarly:
    """A session that ends earlier; `report` is of all of it."""

    session: ChargingSession
    pricer: Pricer
    report: Report

    @property
    def begun(self) -> Moment:
        """The moment from which minutes count: when charging started, or when the reservation expired."""
        session = self.session
        return (session.end if session.expired else session.charging_start) or 0

    def at(self, end: Moment) -> Sample:
        """The sample of a session that ends at a moment."""
        session, report = self.session, self.report
        if session.end is None or end < session.end:
            session = cut_off(session, end)
            report = self.pricer(session)
        return sampled(exact(Fraction(end - self.begun, _MINUTE)), charged(session), report)

    def whole_minutes(self, points: int) -> set[Moment]:
        """Start, end, and whole minutes of charging between them, of which there are not many more than `points`."""
        start, end = self.session.start or 0, self.session.end or 0
        apart = max(1, -(-(end - start) // (_MINUTE * points))) * _MINUTE
        first = start + (self.begun - start) % apart
        return {start, max(start, end), *range(first, end, apart)}


def over_energy(
    description: Description,
    tariffs: Sequence[Tariff],
    *,
    zone: Zone = UNKNOWN,
    policy: Policy = STANDARD,
    points: int = POINTS,
    up_to: Decimal | None = None,
) -> Curve:
    """The cost of sessions with 0 to `up_to` kWh (else as described), each with the described power and parking.

    Past the described energy charging goes on at the last power.
    """
    pricer = Pricer(tariffs, zone, policy)
    whole = (description if up_to is None else description.charged(up_to)).session()
    report, last = pricer(whole), _millionths(description.kwh if up_to is None else up_to)
    less, begun = ChargedLess(whole), whole.charging_start or 0

    def sample(place: int) -> Sample:
        kwh = Decimal(place) / _KWH
        session = whole if place == last else less.until(kwh)
        return sampled(exact(Fraction((session.end or 0) - begun, _MINUTE)), kwh, pricer(session))

    turns = {place for at in corners(report) if (place := _millionths(charged(cut_off(whole, at)))) < last}
    places = {last * step // points for step in range(points + 1)}
    return Curve("kwh", report.currency, Sampling(sample, _WH).points(places, turns))


def _millionths(kwh: Decimal) -> int:
    """Of a kWh; more cannot be told, since moments are whole microseconds."""
    return round(kwh * _KWH)
