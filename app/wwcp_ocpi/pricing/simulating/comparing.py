"""Tariffs side by side for one described session: what each costs, and from where on another is the cheaper one."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from wwcp_ocpi.pricing.amounts import UNKNOWN as NOT_KNOWN
from wwcp_ocpi.pricing.amounts import Amount, plain
from wwcp_ocpi.pricing.policy import STANDARD, Policy
from wwcp_ocpi.pricing.report import Report
from wwcp_ocpi.pricing.rounding import shown
from wwcp_ocpi.pricing.session import COSTS
from wwcp_ocpi.pricing.simulating.crossings import Basis, Both, Crossing, over_kwh, over_minutes
from wwcp_ocpi.pricing.simulating.curves import Pricer
from wwcp_ocpi.pricing.simulating.described import Description
from wwcp_ocpi.pricing.simulating.summing_up import names, sentence, turning
from wwcp_ocpi.pricing.tariff import Tariff
from wwcp_ocpi.pricing.zone import UNKNOWN, Zone


@dataclass(frozen=True)
class Side:
    """What the session costs under one of the tariffs, and what that is more than under the first.

    `difference` is by the member of a CDR; a side of an amount is None where it cannot be known, all of it where the
    currencies differ. The crossings are where this tariff and the first change places as the cheaper one.
    """

    tariff: Tariff
    report: Report
    difference: dict[str, Amount]
    by_minutes: tuple[Crossing, ...]
    by_kwh: tuple[Crossing, ...]

    @property
    def total(self) -> Amount:
        """What all costs."""
        return self.report.costs["total_cost"]

    def as_json(self) -> dict[str, Any]:
        """Costs and differences as texts."""
        return {
            "tariff_id": self.tariff.id,
            "currency": self.report.currency,
            "totals": {name: shown(self.report.costs[name]).as_json() for name in COSTS},
            "difference": {name: shown(amount).as_json() for name, amount in self.difference.items()},
            "crossings": [crossing.as_json() for crossing in (*self.by_minutes, *self.by_kwh)],
        }


@dataclass(frozen=True)
class Comparison:
    """The sides in the order of the tariffs. `basis` is what they are compared by, None where they cannot be."""

    description: Description
    basis: Basis | None
    sides: tuple[Side, ...]

    @property
    def costs(self) -> tuple[Decimal, ...]:
        """What is compared, in the order of the sides; empty where they cannot be."""
        costs = (getattr(side.total, self.basis or "net") for side in self.sides)
        return tuple(costs) if self.basis else ()

    @property
    def cheapest(self) -> Side | None:
        """The side that costs least, the first of several; None where they cannot be compared."""
        return self.sides[self.costs.index(min(self.costs))] if self.costs else None

    @cached_property
    def sentence(self) -> str:
        """The result in plain words."""
        if self.basis is None:
            return _INCOMPARABLE if len(self._currencies) == 1 else _CURRENCIES.format(" and ".join(self._currencies))
        called = names([side.tariff.id for side in self.sides])
        result = sentence(called, self.costs, self.sides[0].report.currency, self.basis)
        if len(self.sides) != 2:
            return result
        found = (self.sides[1].by_minutes, self.sides[1].by_kwh)
        return result + "".join(turning(called[0], called[1], crossings) for crossings in found)

    @property
    def _currencies(self) -> list[str]:
        return list(dict.fromkeys(side.report.currency or "no currency" for side in self.sides))

    def as_json(self) -> dict[str, Any]:
        """All sides, and the sentence; amounts as texts."""
        return {
            "kwh": plain(self.description.kwh),
            "basis": self.basis,
            "cheapest": None if self.cheapest is None else self.sides.index(self.cheapest),
            "sentence": self.sentence,
            "sides": [side.as_json() for side in self.sides],
        }


def compare(
    description: Description, tariffs: Sequence[Tariff], *, zone: Zone = UNKNOWN, policy: Policy = STANDARD
) -> Comparison:
    """One session under several tariffs; raises ValueError for none.

    Gross totals are compared where all are known, else net ones. Crossings are looked for along the session, and up to
    twice its energy, against the first tariff.
    """
    if not tariffs:
        raise ValueError("There is no tariff to compare; give two or more.")
    pricers = [Pricer((tariff,), zone, policy) for tariff in tariffs]
    session = description.session()
    reports = [pricer(session) for pricer in pricers]
    basis = _basis(reports)
    others = [
        _side(description, (pricers[0], p), (reports[0], r), basis) for p, r in zip(pricers, reports, strict=True)
    ]
    return Comparison(description, basis, tuple(others))


def _side(description: Description, pricers: Both, reports: tuple[Report, Report], basis: Basis | None) -> Side:
    first, report = reports
    compared = None if report is first else basis
    return Side(
        tariff=pricers[1].tariffs[0],
        report=report,
        difference=_difference(report, first),
        by_minutes=over_minutes(description, pricers, compared) if compared else (),
        by_kwh=over_kwh(description, pricers, compared) if compared else (),
    )


def _basis(reports: Sequence[Report]) -> Basis | None:
    if len({report.currency for report in reports}) > 1:
        return None
    totals = [report.costs["total_cost"] for report in reports]
    if all(total.gross is not None for total in totals):
        return "gross"
    return "net" if all(total.net is not None for total in totals) else None


def _difference(report: Report, first: Report) -> dict[str, Amount]:
    if report.currency != first.currency:
        return dict.fromkeys(COSTS, NOT_KNOWN)
    return {name: report.costs[name].minus(first.costs[name]) for name in COSTS}


_CURRENCIES = "The tariffs are in {}, and amounts are not converted; compare tariffs in one currency."
_INCOMPARABLE = "Of one tariff only net costs are known and of another only gross ones, so they cannot be compared."
