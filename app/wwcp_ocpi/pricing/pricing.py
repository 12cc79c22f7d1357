"""Pricing a session: its parts, what is billed of them, what they cost, and what is to be said of it."""

from collections.abc import Iterable, Sequence
from decimal import Context, Decimal, localcontext

from wwcp_ocpi.document import Finding
from wwcp_ocpi.pricing import remarks, stepping
from wwcp_ocpi.pricing.assigning import Assignment, assigned
from wwcp_ocpi.pricing.costs import Costs, Line, line
from wwcp_ocpi.pricing.local_clock import clock_of
from wwcp_ocpi.pricing.moments import HOUR
from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.partition import Partition
from wwcp_ocpi.pricing.policy import STANDARD, Policy
from wwcp_ocpi.pricing.report import Report
from wwcp_ocpi.pricing.rules import finding
from wwcp_ocpi.pricing.session import ChargingSession
from wwcp_ocpi.pricing.tariff import Tariff
from wwcp_ocpi.pricing.zone import UNKNOWN as UNKNOWN_ZONE
from wwcp_ocpi.pricing.zone import Zone

_PRECISE = Context(prec=40)


def price(
    session: ChargingSession, tariffs: Sequence[Tariff], *, zone: Zone = UNKNOWN_ZONE, policy: Policy = STANDARD
) -> Report:
    """What the session costs under these tariffs, and why; never raises on data."""
    with localcontext(_PRECISE):
        assignment = assigned(session, tariffs, policy)
        partition = Partition(session, assignment.periods, clock_of(zone.info), policy)
        return _report(partition, assignment, tuple(tariffs), zone)


def priced(report: Report, policy: Policy) -> Report:
    """The same session under another policy."""
    return price(report.session, report.at_hand, zone=report.zone, policy=policy)


def _report(partition: Partition, assignment: Assignment, at_hand: tuple[Tariff, ...], zone: Zone) -> Report:
    session, policy, used = partition.session, partition.policy, assignment.used
    currency = next((tariff.currency for tariff in used if tariff.currency), session.currency)
    lines, settings = _lines(partition, currency)
    costs = Costs(lines, used, policy, currency, session.credit)
    found = costs.found()
    return Report(
        session=session,
        at_hand=at_hand,
        tariffs=used,
        zone=zone,
        policy=policy,
        currency=currency,
        costs=found,
        volumes=_volumes(session),
        lines=tuple(costs.lines),
        noted={**assignment.settings, **settings, **costs.settings, **_mattering(partition)},
        said=tuple(_said(partition, assignment, settings)),
        compensation=found["total_energy_cost"] if session.compensation else None,
    )


def _lines(partition: Partition, currency: str | None) -> tuple[list[Line], dict[str, str]]:
    """What is billed of each part, and whether the step mattered."""
    parts, policy = partition.parts, partition.policy
    billed = stepping.billed(parts, policy)
    volumes = [billed.volumes.get(place, part.volume) for place, part in enumerate(parts)]
    lines = [line(part, volume, policy, currency) for part, volume in zip(parts, volumes, strict=True)]
    if not billed.rounded_up:
        return lines, {}
    resumed = "Charging was resumed after parking, and a volume was rounded up."
    return lines, {"step_size": resumed if stepping.is_open(parts) else "A volume was rounded up to step_size."}


def _mattering(partition: Partition) -> dict[str, str]:
    return dict(remarks.MATTERING[rule] for rule in partition.noted if rule in remarks.MATTERING)


def _said(partition: Partition, assignment: Assignment, settings: dict[str, str]) -> Iterable[Finding]:
    """On the record, the choice of the tariff, the tariffs, and single periods."""
    session = partition.session
    yield from session.findings
    yield from assignment.findings
    for tariff in assignment.used:
        yield from tariff.findings
        if session.currency and tariff.currency and tariff.currency != session.currency:
            message = f"The session is in {session.currency}, its tariff {tariff.id} in {tariff.currency}."
            yield finding("price.currency-differs", "/currency", message)
    yield from remarks.of_periods(partition.noted)
    if "resumed" in settings.get("step_size", ""):
        yield finding("price.resumed-charging", "/charging_periods", settings["step_size"])


def _volumes(session: ChargingSession) -> dict[str, Decimal]:
    volumes = [period.volumes for period in session.periods]
    energy = _sum(v.get(name) for v in volumes for name in ("ENERGY", "GIVEN_BACK"))
    parking = _sum(v.get("PARKING_TIME") for v in volumes)
    stated = _sum(v.get("TIME") for v in volumes) + parking
    return {"total_energy": energy, "total_time": _hours(session) or stated, "total_parking_time": parking}


def _hours(session: ChargingSession) -> Decimal:
    """How long the session took by the clock, charging or not, after any reservation."""
    start, end = session.charging_start, session.end
    if start is None or end is None or session.expired:
        return ZERO
    return Decimal(max(0, end - start)) / HOUR


def _sum(volumes: Iterable[Decimal | None]) -> Decimal:
    return sum((volume for volume in volumes if volume is not None), ZERO)
