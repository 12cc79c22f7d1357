"""What a case of the lint is, and how its tariffs are written."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from wwcp_ocpi.document import Version

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
WEEK = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
Value = dict[str, Any]


def priced(dimension: str, amount: str, **members: Any) -> Value:
    return {"type": dimension, "price": Decimal(amount), "vat": 21, "step_size": 1} | members


def energy(amount: str = "0.35", **members: Any) -> Value:
    return priced("ENERGY", amount, **members)


def el(*components: Value, **restrictions: Any) -> Value:
    bare = {"price_components": list(components or (energy(),))}
    return {**bare, "restrictions": restrictions} if restrictions else bare


def tariff(*elements: Value, **members: Any) -> Value:
    return {"id": "T1", "country_code": "NL", "currency": "EUR", "elements": list(elements or (el(),)), **members}


def text(words: str) -> list[Value]:
    return [{"language": "en", "text": words}]


def gross(*elements: Value, **members: Any) -> Value:
    return tariff(*elements, tax_included="YES", **members)


@dataclass(frozen=True)
class Case:
    """A tariff that breaks the rule, one that nearly does, where it is broken, and what the message holds."""

    rule: str
    broken: Value
    near: Value
    pointer: str
    words: str
    fixed: bool = False
    version: Version = "2.2.1"
    more: dict[str, Any] = field(default_factory=dict)


NIGHT, DAY = {"start_time": "20:00", "end_time": "08:00"}, {"start_time": "08:00", "end_time": "20:00"}
R = "/elements/0/restrictions"
C = "/elements/0/price_components/0"
FREE = el(priced("FLAT", "0"))
