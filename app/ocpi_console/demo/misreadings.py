"""Two CDRs that partners priced by another reading of the tariff, on purpose: their totals are wrong by it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ocpi_console.demo.billing import PARTS, costs
from wwcp_ocpi.pricing import STANDARD, Policy

Value = dict[str, Any]
LEAST = Decimal("0.10")
"""A difference that somebody would write about."""


@dataclass(frozen=True, slots=True)
class Misreading:
    """What was done wrong in a phrase, by whom, and how they priced."""

    title: str
    party_id: str
    policy: Policy = STANDARD
    zone: str | None = None


MISREADINGS = (
    Misreading("step_size applied to each period", "ALS", Policy(step_size="period")),
    Misreading("local times taken as UTC", "NOL", zone="UTC"),
)


def misread(party_id: str, zone: str, records: list[Value]) -> list[Value]:
    """The CDRs of a party, the last one on which its misreading makes a difference priced by that."""
    result = list(records)
    for misreading in (each for each in MISREADINGS if each.party_id == party_id):
        for place in reversed(range(len(result))):
            told = _told(result[place], misreading, zone)
            if told is not None:
                result[place] = told
                break
    return result


def _told(record: Value, misreading: Misreading, zone: str) -> Value | None:
    """The record as it was billed, None where that makes no difference."""
    if record.get("credit"):
        return None
    found = costs(record, "CDR", record["tariffs"][0], misreading.zone or zone, misreading.policy)
    if abs(found["total_cost"]["excl_vat"] - record["total_cost"]["excl_vat"]) < LEAST:
        return None
    kept = {name: value for name, value in record.items() if name not in PARTS}
    return {**kept, **found}
