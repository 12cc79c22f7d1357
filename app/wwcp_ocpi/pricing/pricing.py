"""Pricing a session: its parts, what is billed of them, taxes, limits and totals."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Context, Decimal, localcontext

from wwcp_ocpi.document import Finding
from wwcp_ocpi.pricing import rounding, stepping
from wwcp_ocpi.pricing.amounts import NOTHING, UNKNOWN, Amount, limited, taxed
from wwcp_ocpi.pricing.assigning import Assignment, assigned
from wwcp_ocpi.pricing.local_clock import clock_of
from wwcp_ocpi.pricing.moments import HOUR
from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.partition import Partition
from wwcp_ocpi.pricing.parts import Part
from wwcp_ocpi.pricing.policy import STANDARD, Policy
from wwcp_ocpi.pricing.report import Line, Report
from wwcp_ocpi.pricing.rules import RULES, finding
from wwcp_ocpi.pricing.session import COSTS, ChargingSession
from wwcp_ocpi.pricing.stretches import Priced
from wwcp_ocpi.pricing.tariff import PriceLimit, Tariff
from wwcp_ocpi.pricing.zone import UNKNOWN as UNKNOWN_ZONE
from wwcp_ocpi.pricing.zone import Zone

_COST_OF: dict[Priced, str] = {
    "ENERGY": "total_energy_cost",
    "TIME": "total_time_cost",
    "PARKING_TIME": "total_parking_cost",
    "FLAT": "total_fixed_cost",
    "RESERVATION_TIME": "total_reservation_cost",
    "RESERVATION_FLAT": "total_reservation_cost",
}
_SENTENCES = {rule.id: rule.explanation for rule in RULES}
_PRECISE = Context(prec=40)


def price(
    session: ChargingSession, tariffs: Sequence[Tariff], *, zone: Zone = UNKNOWN_ZONE, policy: Policy = STANDARD
) -> Report:
    """What the session costs under these tariffs, and why; never raises on data."""
    with localcontext(_PRECISE):
        return _Pricing(session, tuple(tariffs), assigned(session, tariffs, policy), zone, policy).report()


def priced(report: Report, policy: Policy) -> Report:
    """The same session under another policy."""
    return price(report.session, report.at_hand, zone=report.zone, policy=policy)


@dataclass
class _Pricing:
    session: ChargingSession
    at_hand: tuple[Tariff, ...]
    assignment: Assignment
    zone: Zone
    policy: Policy
    findings: list[Finding] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tariffs = self.assignment.used
        self.currency = self._currency()

    def report(self) -> Report:
        partition = Partition(self.session, self.assignment.periods, clock_of(self.zone.info), self.policy)
        lines = self._lines(partition.parts)
        costs = self._costs(lines)
        self._explain(partition)
        compensation = costs["total_energy_cost"] if self.session.compensation else None
        return Report(
            session=self.session,
            at_hand=self.at_hand,
            tariffs=self.tariffs,
            zone=self.zone,
            policy=self.policy,
            currency=self.currency,
            costs=costs,
            volumes=self._volumes(),
            lines=tuple(lines),
            noted={**self.assignment.settings, **self.settings},
            findings=tuple(self.findings),
            compensation=compensation,
        )

    def _say(self, rule: str, pointer: str, message: str) -> None:
        self.findings.append(finding(rule, pointer, message))

    def _currency(self) -> str | None:
        found = list(dict.fromkeys(tariff.currency for tariff in self.tariffs if tariff.currency))
        own = self.session.currency
        for currency in found:
            if own is not None and currency != own:
                self._say("price.currency-differs", "/currency", f"The session is in {own}, its tariff in {currency}.")
        return found[0] if found else own

    def _lines(self, parts: list[Part]) -> list[Line]:
        billed = stepping.billed(parts, self.policy)
        if billed and self.policy.step_size != "period":
            self._step_mattered(parts)
        return [self._line(part, billed.get(place, part.volume)) for place, part in enumerate(parts)]

    def _step_mattered(self, parts: list[Part]) -> None:
        self.settings["step_size"] = "A volume was rounded up to step_size."
        if stepping.is_open(parts):
            self.settings["step_size"] = "Charging was resumed after parking, and a volume was rounded up."
            self._say("price.resumed-charging", "/charging_periods", _SENTENCES["price.resumed-charging"])

    def _line(self, part: Part, billed: Decimal) -> Line:
        component = part.component
        amount = NOTHING if component is None else taxed(component.price * billed, component, part.tariff)
        amount = rounding.line(amount, self.policy, self.currency)
        return Line(part, part.priced, part.volume, billed, amount)

    def _costs(self, lines: list[Line]) -> dict[str, Amount]:
        """The costs of a CDR; the lines of limits are added to `lines`."""
        if not self.tariffs or len({tariff.currency for tariff in self.tariffs}) > 1:
            return dict.fromkeys(COSTS, UNKNOWN)
        untold = any(tariff.tax == "untold" for tariff in self.tariffs)
        none = Amount(ZERO, None) if untold else NOTHING
        costs = dict.fromkeys(COSTS, none)
        for line in lines:
            if line.part is not None and (line.amount.net or line.amount.gross):
                name = _COST_OF[line.part.priced]
                costs[name] = costs[name].plus(line.amount)
        total = none
        for name in COSTS[1:]:
            total = total.plus(costs[name])
        costs["total_cost"] = self._limited(total, lines)
        return self._finished(costs)

    def _limited(self, total: Amount, lines: list[Line]) -> Amount:
        """The total within the limits of the tariff."""
        tariff = self.tariffs[-1 if self.policy.limits == "last" else 0]
        if not any(t.min_price or t.max_price for t in self.tariffs):
            return total
        if len(self.tariffs) > 1:
            self.settings["limits"] = "The session used several tariffs, and a limit is stated."
        if self.policy.limits == "none" and len(self.tariffs) > 1:
            return total
        vat = self._single_rate(lines)
        for name, limit, least in (("MIN_PRICE", tariff.min_price, True), ("MAX_PRICE", tariff.max_price, False)):
            within = limited(total, limit, least, vat)
            if within != total:
                self._limit_line(name, total, within, limit, lines)
            total = within
        return total

    def _single_rate(self, lines: list[Line]) -> Decimal | None:
        """The VAT that all bears that costs anything, or where nothing does all of the tariff; None for several."""
        if all(tariff.tax == "none" for tariff in self.tariffs):
            return ZERO
        if not all(tariff.tells_taxes for tariff in self.tariffs):
            return None
        costing = [line.part.component for line in lines if line.part and (line.amount.net or line.amount.gross)]
        every = [component for tariff in self.tariffs for e in tariff.elements for component in e.components]
        rates = {component.vat or ZERO for component in costing or every if component is not None}
        return rates.pop() if len(rates) == 1 else None

    def _limit_line(
        self, name: str, total: Amount, within: Amount, limit: PriceLimit | None, lines: list[Line]
    ) -> None:
        if within.gross is None and total.gross is not None:
            self._say("price.limit-gross-unknown", "", _SENTENCES["price.limit-gross-unknown"])
        lines.append(Line(None, name, ZERO, ZERO, within.minus(total)))

    def _finished(self, costs: dict[str, Amount]) -> dict[str, Amount]:
        if self.session.credit:
            costs["total_cost"] = costs["total_cost"].negated()
        rounded = {name: rounding.total(cost, self.policy, self.currency) for name, cost in costs.items()}
        if self.policy.rounding in ("line", "net-and-vat") or rounded != costs:
            self.settings["rounding"] = "Amounts have more decimals than are written."
        return rounded

    def _volumes(self) -> dict[str, Decimal]:
        volumes = [period.volumes for period in self.session.periods]
        energy = _sum(v.get(name) for v in volumes for name in ("ENERGY", "GIVEN_BACK"))
        parking = _sum(v.get("PARKING_TIME") for v in volumes)
        stated = _sum(v.get("TIME") for v in volumes) + parking
        time = self._clock_hours()
        return {"total_energy": energy, "total_time": time or stated, "total_parking_time": parking}

    def _clock_hours(self) -> Decimal:
        """How long the session took, charging or not, after any reservation."""
        start, end = self.session.charging_start, self.session.end
        if start is None or end is None or self.session.expired:
            return ZERO
        return Decimal(max(0, end - start)) / HOUR

    def _explain(self, partition: Partition) -> None:
        """The findings on record, tariffs and zone, and those of single periods."""
        self.findings[:0] = [*self.session.findings, *self.assignment.findings]
        for tariff in self.tariffs:
            self.findings.extend(tariff.findings)
        for rule, periods in partition.noted.items():
            self.findings.extend(finding(rule, period.pointer, _SENTENCES[rule]) for period in periods)
        self._explain_readings(partition)
        if self.zone.inferred and any(tariff.asks_clock for tariff in self.tariffs):
            rule = "price.zone-unknown" if self.zone.source == "unknown" else "price.zone-inferred"
            self._say(rule, "", f"Local times are those of {self.zone.name}. {self.zone.because}".strip())
        if self.session.credit:
            self._say("price.credit", "/total_cost", _SENTENCES["price.credit"])
        if self.session.compensation:
            self._say("price.compensation", "/home_charging_compensation", _SENTENCES["price.compensation"])

    def _explain_readings(self, partition: Partition) -> None:
        for rule, (key, why) in _MATTERING.items():
            if rule in partition.noted:
                self.settings[key] = why


_MATTERING = {
    "price.period-spans-change": ("spanning", "The price changes within a period."),
    "price.time-not-stated": ("time_without_volume", "A period states no time, while time has a price."),
    "price.further-fee": ("flat", "Another FLAT component becomes active during the session."),
    "price.current-assumed": ("current", "A price depends on a current that is not stated."),
    "price.current-unknown": ("current", "A price depends on a current that is not stated."),
}
"""The setting that a finding makes matter."""


def _sum(volumes: Iterable[Decimal | None]) -> Decimal:
    return sum((volume for volume in volumes if volume is not None), ZERO)
