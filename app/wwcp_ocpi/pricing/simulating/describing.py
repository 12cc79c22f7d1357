"""A session in the words of a description, so that it can be changed and tried again."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

from wwcp_ocpi.document import JsonObject
from wwcp_ocpi.pricing.moments import SECOND, written
from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.session import ChargingSession, Period, reserved_only
from wwcp_ocpi.pricing.simulating.bad_description import BadDescription
from wwcp_ocpi.pricing.simulating.durations import minutes_of, whole
from wwcp_ocpi.pricing.simulating.legs import exact
from wwcp_ocpi.pricing.simulating.reading import is_description

_POWER_TYPES = {1: "AC_1_PHASE", 2: "AC_2_PHASE", 3: "AC_3_PHASE"}


def described(session: ChargingSession) -> JsonObject:
    """A session as a description: its own, if it was made of one, else by its periods.

    What a description cannot tell is put in order: charging first, parking after it. Raises BadDescription where it
    is not known when the session started.
    """
    if is_description(session.value):
        return dict(session.value)
    if session.start is None:
        raise BadDescription("start", "The session does not say when it started; give start.")
    reserved = sum(_seconds(period, "RESERVATION_TIME") for period in session.periods)
    found: JsonObject = {"id": session.id} if session.id else {}
    found |= _expired(session, reserved) if session.expired else _used(session, reserved)
    return found | _circumstances(session)


def _expired(session: ChargingSession, reserved: int) -> JsonObject:
    start = (session.start or 0) + reserved * SECOND
    return {"start": written(start), "reservation": minutes_of(reserved), "reservation_expired": True}


def _used(session: ChargingSession, reserved: int) -> JsonObject:
    periods = [period for period in session.periods if not reserved_only(period)]
    legs = [(seconds, period) for period in periods if (seconds := _charging(period))]
    parking = sum(_seconds(period, "PARKING_TIME") for period in periods)
    found: JsonObject = {"start": written(session.charging_start or 0)}
    found["duration"] = minutes_of(sum(seconds for seconds, _ in legs))
    found["kwh"] = sum((period.volumes.get("ENERGY", ZERO) for period in periods), ZERO)
    found |= _power(legs)
    more = {"parking": parking, "reservation": reserved}
    return found | {name: minutes_of(seconds) for name, seconds in more.items() if seconds}


def _power(legs: list[tuple[int, Period]]) -> JsonObject:
    """Nothing for one leg: its power follows from energy and time. Of several the mean of each."""
    curve: list[Any] = []
    begun = 0
    for seconds, period in legs:
        power = exact(Fraction(period.volumes.get("ENERGY", ZERO)) * 3600 / seconds)
        if not curve or curve[-1][1] != power:
            curve.append([exact(Fraction(begun, 60)), power])
        begun += seconds
    return {"curve": curve} if len(curve) > 1 else {}


def _circumstances(session: ChargingSession) -> JsonObject:
    told: dict[str, str | None] = {
        "power_type": _POWER_TYPES.get(session.phases or 0),
        "currency": session.currency,
        "token_type": "AD_HOC_USER" if session.kind == "AD_HOC_PAYMENT" else None,
    }
    return {name: text for name, text in told.items() if text}


def _seconds(period: Period, dimension: str) -> int:
    """The time that a period states, in whole seconds: the clock's where it states no more than that, rounded."""
    stated = period.volumes.get(dimension, ZERO)
    clock = Decimal(period.end - period.start) / SECOND
    near = abs(stated * 3600 - clock) < 1
    return whole(Fraction(clock if near else stated * 3600))


def _charging(period: Period) -> int:
    """The time of charging; of a period that states no time at all, that of the clock."""
    if "TIME" in period.volumes or "PARKING_TIME" in period.volumes:
        return _seconds(period, "TIME")
    return whole(Fraction(max(0, period.end - period.start), SECOND))
