"""A described session as one that can be priced, and the other way round."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal, localcontext
from fractions import Fraction

from wwcp_ocpi.document import JsonObject
from wwcp_ocpi.pricing import session_reading
from wwcp_ocpi.pricing.levels import VOLTS, WATTS
from wwcp_ocpi.pricing.moments import SECOND, Moment
from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.session import ChargingSession, Period, Volumes
from wwcp_ocpi.pricing.simulating.legs import SUMS, Leg, Legs, constant, duration, energy, exact, giving, hours, parted
from wwcp_ocpi.pricing.zone import Zone

PHASES: dict[str, int | None] = {**session_reading.PHASES, "DC": None}
"""The phases by OCPI's PowerType."""

TOKEN_TYPES: dict[str, str | None] = {
    "AD_HOC_USER": "AD_HOC_PAYMENT",
    "APP_USER": None,
    "EMAID": None,
    "OTHER": None,
    "RFID": None,
}
"""The type of tariff that is asked for, by OCPI's TokenType."""

_ONE_KW = Fraction(1)
_AMPERES = Fraction(WATTS) / Fraction(VOLTS)
"""A in each kW, as the sum of all phases."""


@dataclass(frozen=True)
class Description:
    """A session that somebody thinks of. It may start with a reservation, and ends with parking.

    `start` is when charging starts, or when a reservation expires; parking and reservation are seconds. `kwh` is what
    all legs give together. `value` is the description as it was received.
    """

    start: Moment
    legs: Legs
    kwh: Decimal
    parking: int = 0
    reservation: int = 0
    expired: bool = False
    zone: Zone | None = None
    power_type: str | None = None
    currency: str | None = None
    token_type: str | None = None
    id: str = "described"
    value: JsonObject = field(default_factory=dict, repr=False, compare=False, hash=False)

    @property
    def charging(self) -> int:
        """The seconds of charging."""
        return duration(self.legs)

    @property
    def end(self) -> Moment:
        """When it ends: after charging and parking."""
        return self.start + (self.charging + self.parking) * SECOND

    def session(self) -> ChargingSession:
        """The session; each leg of the curve is a period with its energy, time, and least and most power."""
        periods = tuple(self._periods())
        return ChargingSession(
            id=self.id,
            object="Session",
            version="2.2.1",
            value=self.value,
            start=periods[0].start,
            end=periods[-1].end,
            currency=self.currency,
            periods=periods,
            phases=PHASES.get(self.power_type or ""),
            kind=TOKEN_TYPES.get(self.token_type or ""),
            even=True,
        )

    def charged(self, kwh: Decimal) -> "Description":
        """The same with another energy: the curve is cut off there, or goes on; parking is as long as before."""
        legs = self.legs or (constant(_ONE_KW),)
        onward = next((leg.last for leg in reversed(legs) if leg.last), legs[0].first or _ONE_KW)
        scale = self._scale
        return replace(self, legs=giving(legs, Fraction(kwh) / scale, onward), kwh=kwh, value={})

    def starting(self, start: Moment) -> "Description":
        """The same at another time."""
        return replace(self, start=start, value={})

    @property
    def _scale(self) -> Fraction:
        """What the energy is more than what the curve gives: whole seconds give a trifle more or less."""
        given = energy(self.legs)
        return Fraction(self.kwh) / given if given and self.kwh else Fraction(1)

    def _periods(self) -> Iterator[Period]:
        at, number = self.start - self.reservation * SECOND, 0
        for seconds, volumes in self._stretches():
            end = at + seconds * SECOND
            yield Period(number, at, end, volumes)
            at, number = end, number + 1

    def _stretches(self) -> Iterator[tuple[int, Volumes]]:
        if self.reservation:
            yield self.reservation, {"RESERVATION_TIME": hours(self.reservation)}
        if self.expired:
            return
        if not self.legs:  # charging that takes no time, so that a reservation before it is one that was used
            yield 0, {"TIME": ZERO, "ENERGY": ZERO}
        legs = parted(self.legs)
        for leg, kwh in zip(legs, self._energies(legs), strict=True):
            yield leg.seconds, {"ENERGY": kwh, "TIME": hours(leg.seconds)} | self._levels(leg)
        if self.parking:
            yield self.parking, {"PARKING_TIME": hours(self.parking)}

    def _energies(self, legs: list[Leg]) -> list[Decimal]:
        """The energy of each leg; together they are `kwh` to the last digit, or a step would be billed too many."""
        found = [exact(leg.kwh * self._scale) for leg in legs]
        last = next((place for place in reversed(range(len(found))) if found[place]), None)
        if last is not None:
            with localcontext(SUMS):
                found[last] += self.kwh - sum(found, ZERO)
        return found

    def _levels(self, leg: Leg) -> Volumes:
        """The least and the most power; for AC the current too, at 230 V for each phase."""
        kw = {"MIN": min(leg.first, leg.last), "MAX": max(leg.first, leg.last)}
        found = {f"{side}_POWER": exact(power) for side, power in kw.items()}
        if PHASES.get(self.power_type or ""):
            found |= {f"{side}_CURRENT": exact(power * _AMPERES) for side, power in kw.items()}
        return found
