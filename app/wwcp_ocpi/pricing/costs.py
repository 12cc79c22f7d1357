"""What the lines of a session add up to: the costs of a CDR, within the limits of the tariff, rounded."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from wwcp_ocpi.pricing import rounding
from wwcp_ocpi.pricing.amounts import NOTHING, UNKNOWN, Amount, limited, taxed
from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.parts import Part
from wwcp_ocpi.pricing.policy import Policy
from wwcp_ocpi.pricing.session import COSTS
from wwcp_ocpi.pricing.stretches import Priced
from wwcp_ocpi.pricing.tariff import Tariff


@dataclass(slots=True)
class Line:
    """A part of a session with what is billed of it; a limit is a line without a part."""

    part: Part | None
    dimension: str
    measured: Decimal
    billed: Decimal
    amount: Amount


_COST_OF: dict[Priced, str] = {
    "ENERGY": "total_energy_cost",
    "TIME": "total_time_cost",
    "PARKING_TIME": "total_parking_cost",
    "FLAT": "total_fixed_cost",
    "RESERVATION_TIME": "total_reservation_cost",
    "RESERVATION_FLAT": "total_reservation_cost",
}
"""The member of a CDR that a part counts towards. (mod_cdrs, CDR.)"""


@dataclass
class Costs:
    """The costs of `lines`, to which the lines of limits are added. `settings` tells which open points mattered."""

    lines: list[Line]
    tariffs: Sequence[Tariff]
    policy: Policy
    currency: str | None
    credit: bool = False
    settings: dict[str, str] = field(default_factory=dict)

    def found(self) -> dict[str, Amount]:
        """Each by its member of a CDR; not known without a tariff, or with tariffs in several currencies."""
        if not self.tariffs or len({tariff.currency for tariff in self.tariffs}) > 1:
            return dict.fromkeys(COSTS, UNKNOWN)
        none = Amount(ZERO, None) if any(tariff.tax == "untold" for tariff in self.tariffs) else NOTHING
        costs = dict.fromkeys(COSTS, none)
        for line in self.lines:
            if line.part is not None and (line.amount.net or line.amount.gross):
                name = _COST_OF[line.part.priced]
                costs[name] = costs[name].plus(line.amount)
        total = none
        for name in COSTS[1:]:
            if costs[name] is not none:
                total = total.plus(costs[name])
        costs["total_cost"] = self._limited(total)
        return self._finished(costs)

    def _limited(self, total: Amount) -> Amount:
        """The total within min_price and max_price, net and gross each by its own."""
        if not any(tariff.min_price or tariff.max_price for tariff in self.tariffs):
            return total
        if len(self.tariffs) > 1:
            self.settings["limits"] = "The session used several tariffs, and a limit is stated."
            if self.policy.limits == "none":
                return total
        tariff, vat = self.tariffs[-1 if self.policy.limits == "last" else 0], self._single_rate()
        for name, limit, least in (("MIN_PRICE", tariff.min_price, True), ("MAX_PRICE", tariff.max_price, False)):
            within = limited(total, limit, least, vat)
            if within != total:
                self.lines.append(Line(None, name, ZERO, ZERO, within.minus(total)))
            total = within
        return total

    def _single_rate(self) -> Decimal | None:
        """The VAT that all bears that costs anything, or where nothing does all of the tariff; None for several."""
        if all(tariff.tax == "none" for tariff in self.tariffs):
            return ZERO
        if not all(tariff.tells_taxes for tariff in self.tariffs):
            return None
        costing = [line.part.component for line in self.lines if line.part and (line.amount.net or line.amount.gross)]
        every = [component for tariff in self.tariffs for e in tariff.elements for component in e.components]
        rates = {component.vat or ZERO for component in costing or every if component is not None}
        return rates.pop() if len(rates) == 1 else None

    def _finished(self, costs: dict[str, Amount]) -> dict[str, Amount]:
        """Rounded; of a credit the total has the other sign, by the letter of the specification it alone."""
        if self.credit:
            costs["total_cost"] = costs["total_cost"].negated()
        rounded = {name: rounding.total(cost, self.policy, self.currency) for name, cost in costs.items()}
        if self.policy.rounding in ("line", "net-and-vat") or rounded != costs:
            self.settings["rounding"] = "Amounts have more decimals than are written."
        return rounded


def line(part: Part, billed: Decimal, policy: Policy, currency: str | None) -> Line:
    """What a part costs."""
    component = part.component
    amount = NOTHING if component is None else taxed(component.price * billed, component, part.tariff)
    return Line(part, part.priced, part.volume, billed, rounding.line(amount, policy, currency))
