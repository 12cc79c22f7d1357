"""Whether what a record states is what its tariff gives, and what would explain that it is not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from ocpi_console.ui.inspectors.price.priced_record import Basis, PricedRecord, Terms, priced
from ocpi_console.ui.states import State
from wwcp_ocpi.pricing.amounts import Amount
from wwcp_ocpi.pricing.policy import OPEN_POINTS
from wwcp_ocpi.pricing.report import Report
from wwcp_ocpi.pricing.rounding import decimals
from wwcp_ocpi.pricing.session import COSTS


@dataclass(frozen=True, slots=True)
class Verdict:
    """The state of a difference, and what stands beside it; `difference` is what was billed more."""

    state: State
    difference: Amount | None
    cause: str = ""


def tolerance(currency: str | None) -> Decimal:
    """What rounding to the currency's own decimals may add or take: half of the smallest coin."""
    return Decimal(5).scaleb(-decimals(currency) - 1)


def agrees(difference: Amount, currency: str | None) -> bool | None:
    """Whether a difference is one of rounding only; None where neither side can be known."""
    known = [value for value in difference if value is not None]
    return all(abs(value) <= tolerance(currency) for value in known) if known else None


def verdict(record: PricedRecord, basis: Basis) -> Verdict:
    """What to say of the total."""
    report = record.reports[basis]
    difference = report.difference.get("total_cost")
    if not isinstance(difference, Amount) or not report.tariffs:
        return Verdict(State.UNDECIDED, None, undecided(report))
    same = agrees(difference, report.currency)
    if same is None:
        return Verdict(State.UNDECIDED, difference, "Neither net nor gross is known on both sides.")
    if same:
        return Verdict(State.AGREES, difference)
    return Verdict(State.DIFFERS, difference, cause(record, basis))


def undecided(report: Report) -> str:
    """Why there is nothing to compare."""
    if not report.tariffs:
        return "There is no tariff to price it by."
    if report.session.running:
        return "The session still runs; this is its cost so far."
    if "total_cost" not in report.session.stated.costs:
        return "The record states no total cost."
    return "The total cannot be known from this tariff."


def cause(record: PricedRecord, basis: Basis) -> str:
    """The first reading under which the amount comes out as billed, in a sentence; empty where none does."""
    if _only_the_total(record.reports[basis]):
        return "Each cost that it states agrees with the tariff; only the total does not."
    for sentence, terms in _readings(record, basis):
        tried = priced(record.given, terms).reports.get(basis)
        difference = None if tried is None else tried.difference.get("total_cost")
        if isinstance(difference, Amount) and agrees(difference, record.reports[basis].currency):
            return sentence
    return _other_tariff(record, basis)


def _only_the_total(report: Report) -> bool:
    parts = [difference for name in COSTS[1:] if isinstance(difference := report.difference.get(name), Amount)]
    found = [agrees(part, report.currency) for part in parts]
    return bool(found) and all(found) and len(parts) >= len([n for n in COSTS[1:] if report.costs[n].net])


def _readings(record: PricedRecord, basis: Basis) -> Iterator[tuple[str, Terms]]:
    """Other terms under which a partner may have priced."""
    zone = record.reports[basis].zone.name
    if zone != "UTC" and any(tariff.asks_clock for tariff in record.reports[basis].tariffs):
        yield f"It comes out as billed if times are taken as UTC, not {zone}.", replace(record.terms, zone="UTC")
    for point in OPEN_POINTS:
        chosen = getattr(record.terms.policy, point.key)
        for key, meaning in point.choices.items():
            if key != chosen:
                policy = replace(record.terms.policy, **{point.key: key})
                yield f"It comes out as billed if {_read_as(point.key, meaning)}", replace(record.terms, policy=policy)


_SUBJECTS = {"rounding": "amounts are rounded so", "step_size": "step_size is applied so"}


def _read_as(key: str, meaning: str) -> str:
    return f"{_SUBJECTS.get(key, 'the tariff is read so')}: {meaning[0].lower()}{meaning[1:]}"


def _other_tariff(record: PricedRecord, basis: Basis) -> str:
    other: Basis = "stated" if basis == "agreed" else "agreed"
    report = record.reports.get(other)
    difference = None if report is None or not report.tariffs else report.difference.get("total_cost")
    if report is None or not isinstance(difference, Amount) or not agrees(difference, report.currency):
        return ""
    name = "the tariff that the record brings" if other == "stated" else "the agreed tariff"
    return f"By {name} it comes out as billed."
