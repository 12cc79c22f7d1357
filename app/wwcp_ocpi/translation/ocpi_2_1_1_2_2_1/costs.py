"""Money: OCPI 2.1.1 has a number without VAT where OCPI 2.2.1 has a price with and without."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.condensed import condense, expand
from wwcp_ocpi.translation.mapping import Together, path, together
from wwcp_ocpi.translation.passage import Scope

NET_ONLY = "OCPI 2.1.1 has costs without VAT only."


def net(price: Any) -> Any:
    """The amount without VAT of a price, MISSING where it has none."""
    amount = price.get("excl_vat", MISSING) if isinstance(price, dict) else MISSING
    return MISSING if amount is None or isinstance(amount, dict | list) else amount


def of_net(amount: Any) -> Any:
    """A price that says nothing of VAT."""
    return {"excl_vat": amount}


def cost(left: str, right: str) -> Together:
    """A cost by its pointers on both sides."""
    near, far = path(left), path(right)

    def there(scope: Scope) -> None:
        amount = scope.read(near)
        if amount is None:
            scope.write(far, None)
        elif amount is not MISSING and not isinstance(amount, dict | list):
            expand(scope, far, amount, net, of_net)

    def back(scope: Scope) -> None:
        if scope.read(far) is None:
            scope.write(near, None)
            return
        amount, more = condense(scope, far, net, of_net)
        if amount is not MISSING:
            scope.write(near, amount)
        if more:
            scope.remark("approximated", near, NET_ONLY, (*far, "incl_vat"))

    return together({left: f"{right}/excl_vat"}, there, back)
