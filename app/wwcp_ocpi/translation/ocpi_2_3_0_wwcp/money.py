"""Prices: OCPI's net amount with a list of taxes, WWCP's `base` and `vat`."""

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import is_number, plus
from wwcp_ocpi.translation.mapping import Together, together
from wwcp_ocpi.translation.passage import Scope


def price(left: str, right: str) -> Together:
    """A Price of OCPI 2.3.0 ⇄ a Price of WWCP; the taxes become one sum, named VAT on the way back."""
    net, taxes = (left, "before_taxes"), (left, "taxes")
    base, vat = (right, "base"), (right, "vat")

    def there(scope: Scope) -> None:
        amount, total = scope.read(net), _sum_of_taxes(scope, taxes)
        if is_number(amount):
            scope.write(base, amount)
        if total is not MISSING:
            scope.write(vat, total)

    def back(scope: Scope) -> None:
        amount, tax = scope.read(base), scope.read(vat)
        if is_number(amount):
            scope.write(net, amount)
        if is_number(tax):
            scope.write(taxes, [{"name": "VAT", "amount": tax}])

    pairs = [(f"{left}/before_taxes", f"{right}/base"), (f"{left}/taxes", f"{right}/vat")]
    return together(pairs, there, back, needs=(left, right))


def _sum_of_taxes(scope: Scope, path: tuple[str, ...]) -> object:
    taxes = scope.read(path)
    if not isinstance(taxes, list) or not taxes:
        return MISSING
    amounts = [tax.get("amount") if isinstance(tax, dict) else None for tax in taxes]
    total: object = amounts[0] if is_number(amounts[0]) else MISSING
    for amount in amounts[1:]:
        total = plus(total, amount)
    return total
