"""Reading descriptions: what is missing follows from the rest where it does for certain, and is asked for otherwise."""

from dataclasses import dataclass, field
from decimal import Decimal
from difflib import get_close_matches
from fractions import Fraction
from typing import Any

from wwcp_ocpi.document import JsonObject
from wwcp_ocpi.pricing.moments import SECOND, Moment
from wwcp_ocpi.pricing.simulating.bad_description import BadDescription, shown
from wwcp_ocpi.pricing.simulating.charging import Stated, power_over_time
from wwcp_ocpi.pricing.simulating.curve_points import read_curve
from wwcp_ocpi.pricing.simulating.described import PHASES, TOKEN_TYPES, Description
from wwcp_ocpi.pricing.simulating.durations import LONGEST, seconds_of, whole
from wwcp_ocpi.pricing.simulating.quantities import number_of
from wwcp_ocpi.pricing.simulating.starting import moment_in
from wwcp_ocpi.pricing.zone import Zone
from wwcp_ocpi.pricing.zones import UnknownZone, time_zone

MEMBERS: dict[str, str] = {
    "start": "When charging starts: date and time, local unless with an offset or Z. Or when a reservation expires.",
    "end": "When charging ends, in the same way; parking comes after it.",
    "duration": 'How long charging takes: minutes, or a text such as "2h30m" or "PT2H30M".',
    "kwh": "The energy, in kWh.",
    "power": "The power, in kW, the same all the time.",
    "curve": "The power over time: pairs of the minute since charging started and kW.",
    "curve_shape": 'How the power goes on from one pair to the next: "steps", or "linear".',
    "parking": "How long the vehicle stays connected after charging: minutes, or a text.",
    "reservation": "How long the charging station was reserved before: minutes, or a text.",
    "reservation_expired": "Whether nobody came, so that the reservation is all there was.",
    "time_zone": "The time zone of the place by its IANA name, such as Europe/Berlin.",
    "country": "The country by its two or three letters, which tells the time zone where it has only one.",
    "power_type": "OCPI's PowerType of the connector, such as AC_3_PHASE; the current of AC follows from it.",
    "currency": "The currency of the session, such as EUR.",
    "token_type": "OCPI's TokenType; AD_HOC_USER asks for tariffs for payment at the station.",
    "id": "A name for the session.",
}
"""What a description may say. Only `start`, and something that happened, has to be there."""

_OF_RECORDS = frozenset({"start_date_time", "start_datetime", "charging_periods", "end_date_time", "stop_date_time"})
_CHARGING = ("end", "duration", "kwh", "power", "curve", "parking")


def is_description(value: Any) -> bool:
    """Whether a JSON value means to describe a session, and is no OCPI record of one."""
    return isinstance(value, dict) and not _OF_RECORDS & value.keys() and bool({"start", *_CHARGING} & value.keys())


def read_description(value: Any, *, zone: Zone | None = None) -> Description:
    """The session that a JSON object describes; local times are those of its own zone, else of `zone`.

    Raises BadDescription, whose message is for the user, for what is missing, contradictory or nonsense.
    """
    if not isinstance(value, dict):
        raise BadDescription("", f"A described session is an object with start, kwh and duration, not {shown(value)}.")
    for name in value:
        _check_known(name)
    stated = {name: member for name, member in value.items() if member is not None}
    return _Reading(stated, zone).description()


def _check_known(name: str) -> None:
    if name not in MEMBERS:
        near = get_close_matches(name, MEMBERS, 1)
        advice = f"did you mean {near[0]}?" if near else f"a description has {', '.join(MEMBERS)}."
        raise BadDescription(name, f"A description has no member {shown(name)}; {advice}")


@dataclass
class _Reading:
    """One description being read; nulls are left out of `value`."""

    value: JsonObject
    given: Zone | None
    zone: Zone | None = field(init=False)

    def description(self) -> Description:
        self.zone = self._zone() or self.given
        start = self._start()
        reservation, expired = self._reservation()
        stated = None if expired else self._charging(start)
        return Description(
            start=start,
            legs=stated.legs if stated else (),
            kwh=stated.kwh if stated else Decimal(0),
            parking=self._seconds("parking"),
            reservation=reservation,
            expired=expired,
            zone=self.zone,
            power_type=self._one_of("power_type", PHASES),
            currency=self._currency(),
            token_type=self._one_of("token_type", TOKEN_TYPES),
            id=self._text("id") or "described",
            value=self._complete(),
        )

    def _complete(self) -> JsonObject:
        """What was described, with the zone that was given beside it."""
        named = {"time_zone": self.zone.name} if self.zone and "time_zone" not in self.value else {}
        return self.value | named

    def _zone(self) -> Zone | None:
        name, country = self._text("time_zone"), self._text("country")
        if name is None and (country is None or self.given is not None):
            return None
        try:
            found = time_zone(stated=None, coordinates=None, country=country, at=None, asked=name)
        except UnknownZone as unknown:
            raise BadDescription("time_zone", str(unknown)) from None
        return None if found.source == "unknown" else found

    def _start(self) -> Moment:
        if "start" not in self.value:
            raise BadDescription("start", "start is missing; give date and time, such as 2026-06-03T09:30.")
        return moment_in(self.value["start"], "start", self.zone)

    def _reservation(self) -> tuple[int, bool]:
        seconds, expired = self._seconds("reservation"), self.value.get("reservation_expired", False)
        if not isinstance(expired, bool):
            raise BadDescription("reservation_expired", f"reservation_expired is {shown(expired)}; give true or false.")
        if expired and not seconds:
            message = "The reservation expired, but reservation does not tell how long it was; give its minutes."
            raise BadDescription("reservation", message)
        other = next((name for name in _CHARGING if expired and name in self.value), None)
        if other is not None:
            message = f"The reservation expired, so nobody charged; leave out {other}, or reservation_expired."
            raise BadDescription(other, message)
        return seconds, expired

    def _charging(self, start: Moment) -> Stated:
        """The curve and the energy, from what is told of length, energy and power."""
        if not any(name in self.value for name in _CHARGING):
            raise BadDescription("kwh", "Nothing is told of the charging; give kwh, and duration or power.")
        seconds = self._length(start)
        if self.value.keys() & {*_CHARGING} == {"parking"}:
            return Stated((), Decimal(0))
        kwh = number_of(self.value, "kwh", "kWh", Decimal(100_000))
        curve = read_curve(self.value)
        return power_over_time(seconds, kwh, curve)

    def _length(self, start: Moment) -> int | None:
        """The seconds of charging, None where neither end nor duration tells them."""
        told = seconds_of(self.value["duration"], "duration") if "duration" in self.value else None
        if "end" not in self.value:
            return told
        seconds = whole(Fraction(moment_in(self.value["end"], "end", self.zone) - start, SECOND))
        if seconds < 0:
            raise BadDescription("end", "end is before start; give a later end.")
        if seconds > LONGEST:
            raise BadDescription("end", "end is more than 366 days after start; give an earlier end.")
        if told is not None and told != seconds:
            raise BadDescription("duration", "duration is not the time from start to end; leave out one of them.")
        return seconds

    def _seconds(self, name: str) -> int:
        return seconds_of(self.value[name], name) if name in self.value else 0

    def _text(self, name: str) -> str | None:
        text = self.value.get(name)
        if text is not None and (not isinstance(text, str) or not text.strip()):
            raise BadDescription(name, f"{name} is {shown(text)}; give a text, or leave it out.")
        return text.strip() if text else None

    def _one_of(self, name: str, choices: dict[str, Any]) -> str | None:
        text = self._text(name)
        if text is not None and text not in choices:
            raise BadDescription(name, f"{name} is {shown(text)}; it is one of {', '.join(choices)}.")
        return text

    def _currency(self) -> str | None:
        text = self._text("currency")
        if text is not None and not (len(text) == 3 and text.isascii() and text.isalpha()):
            raise BadDescription("currency", f"currency is {shown(text)}; give its three letters, such as EUR.")
        return text.upper() if text else None
