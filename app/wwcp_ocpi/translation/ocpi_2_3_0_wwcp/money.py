"""Prices: OCPI's net amount with a list of taxes, WWCP's `base` and `vat`."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import is_number, plus
from wwcp_ocpi.translation.mapping import Together, Told, together
from wwcp_ocpi.translation.passage import Scope


def price(left: str, right: str) -> Together:
    """A Price of OCPI 2.3.0 ⇄ a Price of WWCP; the taxes become one sum, named VAT on the way back."""
    net, taxes = (left, "before_taxes"), (left, "taxes")
    base, vat = (right, "base"), (right, "vat")

    def there(scope: Scope) -> Told:
        found = scope.source.get(left)
        if not isinstance(found, dict):
            return False
        amount, listed = found.get("before_taxes"), found.get("taxes", MISSING)
        total = _sum_of_taxes(listed)
        if is_number(amount):
            scope.write(base, amount)
        if total is not MISSING:
            scope.write(vat, total)
        if not is_number(amount) or (total is MISSING and listed is not MISSING):
            return None
        return True if total is MISSING or _is_vat(listed) else {taxes: [{"name": "VAT", "amount": total}]}

    def back(scope: Scope) -> None:
        amount, tax = scope.read(base), scope.read(vat)
        if is_number(amount):
            scope.write(net, amount)
        if is_number(tax):
            scope.write(taxes, [{"name": "VAT", "amount": tax}])

    pairs = [(f"{left}/before_taxes", f"{right}/base"), (f"{left}/taxes", f"{right}/vat")]
    return together(pairs, there, back, needs=(left, right))


def _is_vat(taxes: Any) -> bool:
    """Whether there is one tax, of the name that it gets on the way back."""
    return len(taxes) == 1 and taxes[0].keys() == {"name", "amount"} and taxes[0]["name"] == "VAT"


def _sum_of_taxes(taxes: Any) -> object:
    if not isinstance(taxes, list) or not taxes:
        return MISSING
    if len(taxes) == 1 and isinstance(taxes[0], dict):
        amount = taxes[0].get("amount")
        return amount if is_number(amount) else MISSING
    amounts = [tax.get("amount") if isinstance(tax, dict) else None for tax in taxes]
    total: object = amounts[0] if is_number(amounts[0]) else MISSING
    for amount in amounts[1:]:
        total = plus(total, amount)
    return total
