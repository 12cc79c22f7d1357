"""A session as if it had ended earlier, or had charged less."""

from bisect import bisect_left
from dataclasses import replace
from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import accumulate
from math import ceil

from wwcp_ocpi.pricing.moments import SECOND, Moment
from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.session import VOLUMES, ChargingSession, Period, reserved_only
from wwcp_ocpi.pricing.simulating.legs import SUMS, exact

_SHARED = VOLUMES | {"GIVEN_BACK", "ENERGY_IMPORT", "ENERGY_EXPORT"}
"""The dimensions of which a part of a period has a part."""


def cut_off(session: ChargingSession, at: Moment) -> ChargingSession:
    """The session as if it had ended at a moment: a period that goes on then has its share of the volumes.

    Before charging starts the reservation counts as one that is used, unless the session knows it as expired.
    """
    if session.end is not None and at >= session.end:
        return session
    kept = [period if period.end <= at else shortened(period, at) for period in session.periods if period.start < at]
    periods = tuple(kept or [shortened(period, period.start) for period in session.periods[:1]])
    comes = not session.expired and all(reserved_only(period) for period in periods)
    return replace(session, periods=periods, end=periods[-1].end if periods else at, running=session.running or comes)


def shortened(period: Period, at: Moment) -> Period:
    """The part of a period until a moment."""
    length = period.end - period.start
    share = Fraction(at - period.start, length) if length else Fraction(1)
    volumes = {name: exact(Fraction(v) * share) if name in _SHARED else v for name, v in period.volumes.items()}
    return replace(period, end=at, volumes=volumes)


def charged(session: ChargingSession) -> Decimal:
    """The kWh of all periods."""
    with localcontext(SUMS):
        return sum((period.volumes.get("ENERGY", ZERO) for period in session.periods), ZERO)


class ChargedLess:
    """A session as if it had charged less: charging ends within the second that reaches an energy, parking follows."""

    def __init__(self, session: ChargingSession) -> None:
        used = [period for period in session.periods if not reserved_only(period)]
        self._session = session
        self._charging = [period for period in used if "PARKING_TIME" not in period.volumes]
        self._parking = [period for period in used if "PARKING_TIME" in period.volumes]
        with localcontext(SUMS):
            self._reached = list(accumulate(period.volumes.get("ENERGY", ZERO) for period in self._charging))

    def until(self, kwh: Decimal) -> ChargingSession:
        """The session with at most this energy; all of it is itself."""
        if not self._charging or kwh >= self._reached[-1]:
            return self._session
        place = bisect_left(self._reached, kwh)
        before = self._reached[place - 1] if place else ZERO
        last = _energised(self._charging[place], SUMS.subtract(kwh, before))
        reserved = [period for period in self._session.periods if reserved_only(period)]
        kept = [*reserved, *self._charging[:place], last]
        for period in self._parking:
            kept.append(replace(period, start=kept[-1].end, end=kept[-1].end + period.end - period.start))
        return replace(self._session, periods=tuple(kept), end=kept[-1].end)


def _energised(period: Period, kwh: Decimal) -> Period:
    """The first part of a period, in whole seconds, with this energy."""
    energy = period.volumes.get("ENERGY", ZERO)
    share = Fraction(kwh) / Fraction(energy) if energy else Fraction(0)
    seconds = share * (period.end - period.start) / SECOND
    shorter = shortened(period, min(period.end, period.start + ceil(seconds) * SECOND))
    return replace(shorter, volumes={**shorter.volumes, "ENERGY": kwh})
