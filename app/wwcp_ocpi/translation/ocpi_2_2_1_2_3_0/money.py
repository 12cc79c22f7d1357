"""Price and its limits: `excl_vat`, `incl_vat` in OCPI 2.2.1; `before_taxes`, `taxes` in OCPI 2.3.0 (part types)."""

from typing import Any

from wwcp_ocpi.document.equality import same
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import minus, plus
from wwcp_ocpi.translation.mapping import Mapping, Told, member, together
from wwcp_ocpi.translation.passage import Scope


def _taxes(scope: Scope) -> Told:
    gross, net = scope.source.get("incl_vat", MISSING), scope.source.get("excl_vat", MISSING)
    amount = minus(gross, net)
    if amount is not MISSING:
        scope.target["taxes"] = [{"name": "VAT", "amount": amount}]
        return {"incl_vat": plus(net, amount)}
    if gross is None:
        scope.target["taxes"] = None
        return True
    return False


def _gross(scope: Scope) -> None:
    taxes = scope.read(("taxes",))
    if taxes is None:
        scope.write(("incl_vat",), None)
    if not isinstance(taxes, list) or not taxes:
        return
    total = scope.read(("before_taxes",))
    for tax in taxes:
        total = plus(total, tax.get("amount") if isinstance(tax, dict) else None)
    if total is not MISSING:
        scope.write(("incl_vat",), total)


_USUAL = frozenset({"excl_vat", "incl_vat"})


def _price_up(price: dict[str, Any]) -> dict[str, Any] | None:
    """What the rules make of a price that is just two numbers and comes back as it is, as nearly all are and do."""
    if price.keys() != _USUAL:
        return None
    net, gross = price["excl_vat"], price["incl_vat"]
    amount = minus(gross, net)
    if amount is MISSING or not same(plus(net, amount), gross):
        return None
    return {"before_taxes": net, "taxes": [{"name": "VAT", "amount": amount}]}


PRICE = Mapping(
    "Price",
    "Price",
    (member("excl_vat", "before_taxes"), together({"incl_vat": "taxes"}, _taxes, _gross)),
    nulls=True,
    rest=True,
    left_order=("excl_vat", "incl_vat"),
    right_order=("before_taxes", "taxes"),
    tells=True,
    directly=_price_up,
)

PRICE_LIMIT = Mapping(
    "Price",
    "PriceLimit",
    (member("excl_vat", "before_taxes"), member("incl_vat", "after_taxes")),
    nulls=True,
    rest=True,
    tells=True,
)
