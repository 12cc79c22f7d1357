"""A session taken apart by its periods, what happened in them, and where prices change."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from wwcp_ocpi.pricing import levels
from wwcp_ocpi.pricing.cutting import LONGEST, Piece, pieces
from wwcp_ocpi.pricing.local_clock import LocalClock
from wwcp_ocpi.pricing.moments import HOUR, LATEST, Moment
from wwcp_ocpi.pricing.numbers import ONE, ZERO
from wwcp_ocpi.pricing.parts import Part, Sliced, whole
from wwcp_ocpi.pricing.policy import Policy
from wwcp_ocpi.pricing.selecting import Ranking, Selector, select, selector
from wwcp_ocpi.pricing.session import ChargingSession, Period
from wwcp_ocpi.pricing.situation import Level, Situation
from wwcp_ocpi.pricing.stretches import Priced, Spent, Stretch, laid_out, stated
from wwcp_ocpi.pricing.tariff import Component, Dimension, Tariff


@dataclass
class Partition:
    """The parts of a session; `noted` are the periods by the rule of a finding that they call for."""

    session: ChargingSession
    tariffs: Sequence[Tariff | None]
    clock: LocalClock
    policy: Policy
    parts: list[Part] = field(default_factory=list)
    noted: dict[str, list[Period]] = field(default_factory=dict)
    _fees: set[tuple[Priced, Component]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._expired = self.session.expired
        self._charging_start = self.session.charging_start or 0
        self._reservation_start: Moment = LATEST
        kwh = ZERO
        for period, tariff in zip(self.session.periods, self.tariffs, strict=True):
            if tariff is not None:
                self._take(period, selector(tariff, self.policy), kwh)
            kwh += period.volumes.get("ENERGY", ZERO)

    def _note(self, rule: str, period: Period) -> None:
        noted = self.noted.setdefault(rule, [])
        if not noted or noted[-1] is not period:
            noted.append(period)

    def _take(self, period: Period, chosen: Selector, kwh: Decimal) -> None:
        for stretch in laid_out(period, self._activities(period, chosen)):
            rankings = self._rankings(stretch, chosen)
            if chosen.plain and stretch.activity != "reservation":
                self._plain(period, stretch, chosen.tariff, rankings)
            else:
                self._sliced(self._slices(period, stretch, chosen, kwh), rankings)
            kwh += stretch.energy

    def _rankings(self, stretch: Stretch, chosen: Selector) -> dict[Dimension, Ranking]:
        if stretch.activity != "reservation":
            return chosen.charging
        return chosen.expired if self._expired else chosen.reserved

    def _activities(self, period: Period, chosen: Selector) -> list[Spent]:
        """What happened in a period; one that states no time charged, if it did not only reserve."""
        found = stated(period)
        if not found:
            found.append(("charging", self._untold_hours(period, chosen)))
        elif found[-1][0] == "reservation" and period.volumes.get("ENERGY"):
            found.append(("charging", None))
        if len(found) > 1:
            self._note("price.charging-before-parking", period)
        return found

    def _untold_hours(self, period: Period, chosen: Selector) -> Decimal | None:
        if period.end <= period.start or not (chosen.charging["TIME"] or chosen.charging["PARKING_TIME"]):
            return None
        self._note("price.time-not-stated", period)
        return Decimal(period.end - period.start) / HOUR if self.policy.time_without_volume == "clock" else None

    def _plain(self, period: Period, stretch: Stretch, tariff: Tariff, rankings: dict[Dimension, Ranking]) -> None:
        for priced, dimension, volume in stretch.volumes:
            part = whole(period, tariff, stretch, priced, volume, rankings[dimension])
            if priced != "FLAT":
                self.parts.append(part)
            elif part.component is not None:
                self._fee(part, part.component)

    def _slices(self, period: Period, stretch: Stretch, chosen: Selector, kwh: Decimal) -> Sliced:
        """The stretch cut where a price may change."""
        if chosen.bounds.minutes and stretch.end - stretch.start > LONGEST:
            self._note("price.too-long", period)
        begun = self._charging_start
        if stretch.activity == "reservation":
            begun = self._reservation_start = min(self._reservation_start, stretch.start)
        power, current = self._levels(period, stretch, chosen)
        reached = kwh + stretch.energy
        if self.policy.spanning == "start":
            found = [Piece(stretch.start, stretch.end, ONE, kwh, reached)]
        else:
            found = pieces(stretch.start, stretch.end, (kwh, reached), chosen.bounds, self.clock, begun)
        situations = tuple(self._situation(piece, begun, power, current) for piece in found)
        return Sliced(period, chosen.tariff, stretch, tuple(found), situations)

    def _situation(self, piece: Piece, begun: Moment, power: Level, current: Level) -> Situation:
        """How restrictions see a piece: as it is in its middle, or by policy at its start."""
        at_start = self.policy.spanning == "start"
        moment, kwh = (int(piece.start), piece.kwh_before) if at_start else (piece.middle, piece.kwh)
        day, clock = self.clock.local(moment)
        return Situation(moment, day, clock, kwh, moment - begun, power, current)

    def _levels(self, period: Period, stretch: Stretch, chosen: Selector) -> tuple[Level, Level]:
        phases = self.session.phases if self.policy.current == "derived" else None
        power, current = levels.power(period, stretch), levels.current(period, stretch, phases)
        if stretch.activity != "charging":
            return power, current  # nothing flows, and nothing is assumed
        if not levels.decided(power, chosen.bounds.power):
            self._note("price.power-is-mean", period)
        if not levels.decided(current, chosen.bounds.current):
            self._note("price.current-assumed" if current.is_known else "price.current-unknown", period)
        return power, current

    def _sliced(self, sliced: Sliced, rankings: dict[Dimension, Ranking]) -> None:
        for priced, dimension, volume in sliced.stretch.volumes:
            if dimension == "FLAT":
                self._fees_of(sliced, priced, rankings[dimension])
                continue
            found = sliced.parts(priced, volume, rankings[dimension])
            self.parts.extend(found)
            self._remark(sliced.period, found, rankings[dimension])

    def _remark(self, period: Period, found: list[Part], ranking: Ranking) -> None:
        """What is to be said of the parts of one volume."""
        if any(part.cut for part in found) and not self.session.even:
            self._note("price.period-spans-change", period)
            if found[0].priced == "ENERGY":
                self._note("price.energy-is-linear", period)
        if ranking and any(part.component is None and part.volume for part in found):
            self._note("price.nothing-priced", period)

    def _fees_of(self, sliced: Sliced, priced: Priced, ranking: Ranking) -> None:
        """The FLAT components that become active in a stretch."""
        if not ranking or (self.policy.flat == "first" and self._is_billed(priced)):
            return
        for piece, situation in zip(sliced.pieces, sliced.situations, strict=True):
            component = select(ranking, situation)
            if component is not None:
                at = int(piece.start)
                part = Part(sliced.period, sliced.tariff, priced, component, at, at, ONE, ZERO, situation)
                self._fee(part, component)

    def _is_billed(self, priced: Priced) -> bool:
        return any(fee == priced for fee, _ in self._fees)

    def _fee(self, part: Part, component: Component) -> None:
        """A FLAT component is billed once: the first that is active, or by policy each."""
        if (part.priced, component) in self._fees:
            return
        if self._is_billed(part.priced):
            self._note("price.further-fee", part.period)
            if self.policy.flat == "first":
                return
        self._fees.add((part.priced, component))
        part.end = part.start
        self.parts.append(part)
