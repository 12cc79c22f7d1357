"""What a session costs: totals, the lines that make them, what the record states, and what was open."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any

from wwcp_ocpi.document import Finding
from wwcp_ocpi.pricing import rounding
from wwcp_ocpi.pricing.amounts import Amount, plain
from wwcp_ocpi.pricing.costs import Line
from wwcp_ocpi.pricing.policy import OPEN_POINTS, Policy
from wwcp_ocpi.pricing.session import COSTS, TOTALS, ChargingSession
from wwcp_ocpi.pricing.tariff import Tariff
from wwcp_ocpi.pricing.zone import Zone


@dataclass(frozen=True)
class Report:
    """A priced session. Money is in `currency`; `costs` and `volumes` are by the member of a CDR that says the same.

    `at_hand` are the tariffs that were given, `tariffs` those in use; `noted` tells why an open point mattered, by its
    key, and `said` what is to be said, as far as both were seen while pricing.
    """

    session: ChargingSession
    at_hand: tuple[Tariff, ...]
    tariffs: tuple[Tariff, ...]
    zone: Zone
    policy: Policy
    currency: str | None
    costs: dict[str, Amount]
    volumes: dict[str, Decimal]
    lines: tuple[Line, ...] = field(repr=False)
    noted: dict[str, str]
    said: tuple[Finding, ...]
    compensation: Amount | None = None

    @property
    def tariff_id(self) -> str | None:
        """The tariff at the start, if there is one."""
        return self.tariffs[0].id if self.tariffs else None

    @property
    def limiting_tariff_id(self) -> str | None:
        """The tariff whose min_price and max_price hold."""
        return self.tariffs[-1].id if self.tariffs and self.policy.limits == "last" else self.tariff_id

    @cached_property
    def totals(self) -> Mapping[str, Any]:
        """Costs and volumes together, in the order of a CDR."""
        return {**self.costs, **self.volumes}

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What is to be said: on the record, the tariffs, single periods, and the result."""
        from wwcp_ocpi.pricing.remarks import of_report

        return (*self.said, *of_report(self))

    @cached_property
    def settings(self) -> dict[str, str]:
        """Why an open point of the specification mattered for this result, by its key in the policy."""
        from wwcp_ocpi.pricing.mattering import decisive

        return {**self.noted, **decisive(self)}

    @cached_property
    def difference(self) -> dict[str, Amount | Decimal]:
        """What the record states more than was calculated, where both are known and in one currency."""
        stated = self.session.stated
        same_currency = self.session.currency in (None, self.currency)
        costs = {name: a.minus(self.costs[name]) for name, a in stated.costs.items()} if same_currency else {}
        totals = {name: v - self.volumes[name] for name, v in stated.totals.items() if name in self.volumes}
        return {**costs, **totals}

    def as_json(self) -> dict[str, Any]:
        """The members that the command line writes (DESIGN section 9)."""
        from wwcp_ocpi.pricing.explaining import explained

        stated = self.session.stated
        zone = {"name": self.zone.name, "inferred": self.zone.inferred}
        document: dict[str, Any] = {
            "id": self.session.id,
            "currency": self.currency,
            "tariff_id": self.tariff_id,
            "time_zone": zone,
            "totals": _written(self.totals),
            "stated": _written({**stated.costs, **stated.totals}),
            "difference": _written(self.difference),
            "lines": [explained(line, self) for line in self.lines],
            "settings": self.settings_as_json(),
            "findings": [finding.as_json() for finding in self.findings],
        }
        if self.compensation is not None:
            document["payable_to_driver"] = rounding.shown(self.compensation).as_json()
        return document

    def settings_as_json(self) -> list[dict[str, str]]:
        """The open points that mattered: what was taken, what the default is, and why."""
        return [
            {"key": p.key, "value": getattr(self.policy, p.key), "default": p.default, "why": self.settings[p.key]}
            for p in OPEN_POINTS
            if p.key in self.settings
        ]


def _written(totals: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value(totals[name]) for name in (*COSTS, *TOTALS) if name in totals}


def _value(value: Amount | Decimal) -> dict[str, str | None] | str | None:
    return rounding.shown(value).as_json() if isinstance(value, Amount) else plain(rounding.volume(value))
