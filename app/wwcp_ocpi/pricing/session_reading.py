"""CDRs and Sessions of OCPI 2.1.1, 2.2.1, 2.3.0 and 3.0 in the form that pricing works with.

Nothing here raises on data: what is missing is taken from what else the record says, and a finding says so.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from wwcp_ocpi.document import Finding, JsonObject, Version
from wwcp_ocpi.pricing.amounts import Amount
from wwcp_ocpi.pricing.moments import HOUR, LATEST, Moment, moment_of, written
from wwcp_ocpi.pricing.numbers import ZERO, decimal
from wwcp_ocpi.pricing.rules import finding
from wwcp_ocpi.pricing.session import COSTS, OTHERS, POWERS, TOTALS, VOLUMES, ChargingSession, Period, Stated, Volumes

_STARTS = ("start_date_time", "start_datetime")
_ENDS = ("end_date_time", "stop_date_time", "end_datetime")
_ENERGY = {"kwh": "total_energy", "energy": "total_energy"}
KINDS = {"AD_HOC_USER": "AD_HOC_PAYMENT"}
PHASES = {"AC_1_PHASE": 1, "AC_2_PHASE": 2, "AC_2_PHASE_SPLIT": 2, "AC_3_PHASE": 3}


def read_session(value: JsonObject, object_: str, version: Version) -> ChargingSession:
    """A CDR or Session in one form; never raises on data."""
    return _Reading(value, object_, version).session()


class _Reading:
    """One record being read; `findings` are what it leaves open."""

    def __init__(self, value: JsonObject, object_: str, version: Version) -> None:
        self.value = value
        self.object = object_
        self.version: Version = version
        self.tariff_id = _text(value.get("tariff_id")) if version == "3.0" else None
        self.findings: list[Finding] = []

    def session(self) -> ChargingSession:
        value = self.value
        start, end = self._time(_STARTS), self._time(_ENDS)
        stated = _stated(value)
        periods = self._periods(start, end, stated.totals)
        self._check(start, end, periods, stated.totals)
        tariffs = value.get("tariffs")
        return ChargingSession(
            id=_text(value.get("id")) or "",
            object=self.object,
            version=self.version,
            value=value,
            start=start if start is not None or not periods else periods[0].start,
            end=end if end is not None or not periods else periods[-1].end,
            currency=_text(value.get("currency")),
            periods=tuple(periods),
            tariffs=tuple(t for t in tariffs if isinstance(t, dict)) if isinstance(tariffs, list) else (),
            stated=stated,
            phases=_phases(value),
            kind=_kind(value),
            credit=value.get("credit") is True,
            compensation=value.get("home_charging_compensation") is True,
            running=value.get("status") in ("ACTIVE", "PENDING", "RESERVATION"),
            timeless=start is None and all(period.start == 0 for period in periods),
            findings=tuple(self.findings),
        )

    def _say(self, rule: str, pointer: str, message: str) -> None:
        self.findings.append(finding(rule, pointer, message))

    def _time(self, names: tuple[str, ...]) -> Moment | None:
        name = next((name for name in names if name in self.value), names[0])
        found = moment_of(self.value.get(name))
        if found == 0:
            self._say("price.placeholder-time", f"/{name}", f"The {name} stands for a moment that is not known.")
            return None
        if found is None and (self.value.get(name) is not None or names is _STARTS):
            self._say("price.no-times", f"/{name}", f"There is no {name} that can be read.")
        return found

    def _periods(self, start: Moment | None, end: Moment | None, totals: Volumes) -> list[Period]:
        stated = self.value.get("charging_periods")
        found = [p for p in stated if isinstance(p, dict)] if isinstance(stated, list) else []
        if not found:
            return self._single(start, end, totals)
        begun = [self._begun(period, i, start) for i, period in enumerate(found)]
        order = sorted(range(len(found)), key=lambda i: begun[i])
        if order != list(range(len(found))):
            self._say("price.periods-out-of-order", "/charging_periods", "They are not in the order of time.")
        ends = [*(begun[i] for i in order[1:]), None]
        return [self._period(found[i], i, begun[i], self._ended(found[i], begun[i], e, end))
                for i, e in zip(order, ends, strict=True)]  # fmt: skip

    def _begun(self, period: JsonObject, number: int, start: Moment | None) -> Moment:
        found = moment_of(period.get("start_date_time"))
        pointer = f"/charging_periods/{number}/start_date_time"
        if found == 0 and start is not None:
            self._say("price.placeholder-time", pointer, "The period starts at a moment that is not known.")
        elif found is not None:
            return found
        elif number:
            self._say("price.no-times", pointer, "The period has no start that can be read; the session's is taken.")
        return 0 if start is None else start

    def _ended(self, period: JsonObject, start: Moment, following: Moment | None, end: Moment | None) -> Moment:
        if following is not None:
            return following
        if end is not None:
            return max(start, end)
        hours = (v for name, v in _dimensions(period) if name in VOLUMES and name != "ENERGY" and v is not None)
        return start + int(min(max(ZERO, sum(hours, ZERO)) * HOUR, Decimal(LATEST - start)))

    def _single(self, start: Moment | None, end: Moment | None, totals: Volumes) -> list[Period]:
        """The session as one period, by its totals."""
        if start is None and not totals:
            return []
        self._say("price.no-periods", "/charging_periods", "There are no periods; its totals are priced as one.")
        parking = totals.get("total_parking_time", ZERO)
        volumes = {"ENERGY": totals.get("total_energy"), "TIME": _charged(totals), "PARKING_TIME": parking or None}
        begun = start or 0
        return [
            Period(
                0, begun, max(begun, end or begun), {k: v for k, v in volumes.items() if v is not None}, self.tariff_id
            )
        ]

    def _period(self, value: JsonObject, number: int, start: Moment, end: Moment) -> Period:
        volumes: Volumes = {}
        for place, (name, volume) in enumerate(_dimensions(value)):
            if volume is None or not (name in VOLUMES or name in POWERS or name in OTHERS):
                where = f"/charging_periods/{number}/dimensions/{place}"
                self._say("price.volume-unreadable", where, "It has no known type with a number, and is not priced.")
            elif volume < 0 and name in VOLUMES:
                where = f"/charging_periods/{number}/dimensions/{place}/volume"
                self._say("price.volume-negative", where, f"{name} of {volume} has no price.")
                if name == "ENERGY":
                    volumes["GIVEN_BACK"] = volumes.get("GIVEN_BACK", ZERO) + volume
            elif name in VOLUMES:
                volumes[name] = volumes.get(name, ZERO) + volume
            else:
                volumes[name] = volume
        return Period(number, start, end, volumes, _text(value.get("tariff_id")) or self.tariff_id)

    def _check(self, start: Moment | None, end: Moment | None, periods: list[Period], totals: Volumes) -> None:
        """What the record says twice is said alike."""
        if start is not None and end is not None and end < start:
            self._say("price.no-times", "/end_date_time", "It ends before it starts.")
        for period in periods:
            if (start is not None and period.start < start) or (end is not None and period.start > end):
                message = f"It starts at {written(period.start)}, outside its session."
                self._say("price.period-outside-session", f"{period.pointer}/start_date_time", message)
        self._compare("price.energy-differs", "total_energy", ("ENERGY", "GIVEN_BACK"), periods, totals)
        self._compare("price.time-differs", "total_time", ("TIME", "PARKING_TIME"), periods, totals)

    def _compare(
        self, rule: str, name: str, dimensions: tuple[str, ...], periods: list[Period], totals: Volumes
    ) -> None:
        stated = totals.get(name)
        volumes = [v for period in periods for d in dimensions if (v := period.volumes.get(d)) is not None]
        if stated is not None and volumes and abs(stated - sum(volumes, ZERO)) > _TOLERANCE:
            self._say(rule, f"/{name}", f"The periods add up to {sum(volumes, ZERO)}, not to the {stated} stated.")


_TOLERANCE = Decimal("0.01")
"""kWh or hours by which totals may differ from their parts, since each is rounded on its own."""


def _dimensions(period: JsonObject) -> Iterator[tuple[str, Decimal | None]]:
    stated = period.get("dimensions")
    for dimension in stated if isinstance(stated, list) else ():
        if isinstance(dimension, dict):
            yield str(dimension.get("type")), decimal(dimension.get("volume"))


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _charged(totals: Volumes) -> Decimal | None:
    if "total_time" not in totals:
        return None
    return max(ZERO, totals["total_time"] - totals.get("total_parking_time", ZERO))


def _stated(value: JsonObject) -> Stated:
    costs = {name: amount for name in COSTS if (amount := stated_amount(value.get(name))) is not None}
    totals = {name: number for name in TOTALS if (number := decimal(value.get(name))) is not None}
    for name, total in _ENERGY.items():
        number = decimal(value.get(name))
        if number is not None:
            totals.setdefault(total, number)
    return Stated(costs, totals)


def stated_amount(value: Any) -> Amount | None:
    """A Price of any version: a number, excl_vat and incl_vat, or before_taxes and taxes."""
    if not isinstance(value, dict):
        net = decimal(value)
        return None if net is None else Amount(net, None)
    if "before_taxes" in value:
        net = decimal(value["before_taxes"])
        return Amount(net, _with_taxes(net, value.get("taxes")))
    net, gross = decimal(value.get("excl_vat")), decimal(value.get("incl_vat"))
    return None if net is None and gross is None else Amount(net, gross)


def _with_taxes(net: Decimal | None, taxes: Any) -> Decimal | None:
    if net is None or not isinstance(taxes, list):
        return None
    amounts = [decimal(tax.get("amount")) if isinstance(tax, dict) else None for tax in taxes]
    known = [amount for amount in amounts if amount is not None]
    return net + sum(known, ZERO) if len(known) == len(amounts) else None


def _phases(value: JsonObject) -> int | None:
    location = value.get("cdr_location")
    power_type = location.get("connector_power_type") if isinstance(location, dict) else None
    return PHASES.get(power_type) if isinstance(power_type, str) else _phases_within(value.get("location"))


def _phases_within(location: Any) -> int | None:
    """Of the connector in the location that a 2.1.1 record holds."""
    found = location
    for name in ("evses", "connectors"):
        inner = found.get(name) if isinstance(found, dict) else None
        found = inner[0] if isinstance(inner, list) and inner else None
    return PHASES.get(str(found.get("power_type"))) if isinstance(found, dict) else None


def _kind(value: JsonObject) -> str | None:
    token = value.get("cdr_token")
    type_ = token.get("type") if isinstance(token, dict) else None
    return KINDS.get(type_) if isinstance(type_, str) else None
