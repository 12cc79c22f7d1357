"""What a record of the demo costs, as the program's own pricing has it: the cost members of a CDR."""

from decimal import Decimal
from typing import Any

from wwcp_ocpi.pricing import STANDARD, Policy, price, read_session, read_tariff
from wwcp_ocpi.pricing.amounts import Amount
from wwcp_ocpi.pricing.zone import Zone

PARTS = (
    "total_fixed_cost",
    "total_energy_cost",
    "total_time_cost",
    "total_parking_cost",
)
"""Costs that a CDR states where they are not nothing; that of energy always."""


def costs(
    record: dict[str, Any], object_: str, tariff: dict[str, Any], zone: str, policy: Policy = STANDARD
) -> dict[str, dict[str, Decimal]]:
    """`total_cost` and its parts as OCPI's Price, four decimals; the record has its periods and times already."""
    session = read_session(record, object_, "2.2.1")
    report = price(session, [read_tariff(tariff, "2.2.1")], zone=Zone(zone, "location"), policy=policy)
    found = {"total_cost": _price(report.costs["total_cost"])}
    for name in PARTS:
        amount = report.costs[name]
        if name == "total_energy_cost" or amount.net:
            found[name] = _price(amount)
    return found


def _price(amount: Amount) -> dict[str, Decimal]:
    assert amount.net is not None
    assert amount.gross is not None  # every component of the demo states its VAT
    return {"excl_vat": _short(amount.net), "incl_vat": _short(amount.gross)}


def _short(amount: Decimal) -> Decimal:
    """Without needless zeros, and without an exponent."""
    short = amount.normalize()
    return short.quantize(Decimal(1)) if short == short.to_integral_value() else short
