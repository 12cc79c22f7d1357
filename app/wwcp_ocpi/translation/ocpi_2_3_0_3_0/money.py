"""Money: net and gross in 3.0 as in 2.2.1, net and a list of taxes in 2.3.0 (OCPI 2.3.0, 17.5)."""

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import minus, plus
from wwcp_ocpi.translation.mapping import Mapping, member, together
from wwcp_ocpi.translation.passage import Scope


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


def _taxes(scope: Scope) -> None:
    gross = scope.read(("incl_vat",))
    amount = minus(gross, scope.read(("excl_vat",)))
    if amount is not MISSING:
        scope.write(("taxes",), [{"name": "VAT", "amount": amount}])
    elif gross is None:
        scope.write(("taxes",), None)


PRICE = Mapping(
    "Price",
    "Price",
    (member("before_taxes", "excl_vat"), together({"taxes": "incl_vat"}, _gross, _taxes)),
    nulls=True,
    rest=True,
    left_order=("before_taxes", "taxes"),
    right_order=("excl_vat", "incl_vat"),
)

PRICE_LIMIT = Mapping(
    "PriceLimit",
    "Price",
    (member("before_taxes", "excl_vat"), member("after_taxes", "incl_vat")),
    nulls=True,
    rest=True,
)
