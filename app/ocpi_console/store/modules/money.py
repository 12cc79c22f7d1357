"""Amounts as the versions of OCPI write them: a number (2.1.1), a Price with VAT (2.2) or with taxes (2.3)."""

from decimal import Decimal

from ocpi_console.store.modules.column import Extract
from ocpi_console.store.modules.members import as_number, first, member, number, objects
from wwcp_ocpi.document import JsonObject


def without_tax(name: str) -> Extract:
    """The amount of a price without taxes."""
    return first(number(name, "excl_vat"), number(name, "before_taxes"), number(name))


def with_tax(name: str) -> Extract:
    """The amount of a price with taxes, where the record states it."""

    def taxed(value: JsonObject) -> Decimal | None:
        net = as_number(member(value, name, "before_taxes"))
        taxes = [as_number(tax.get("amount")) for tax in objects(value, name, "taxes")]
        if net is None or not taxes or None in taxes:
            return None
        return sum((tax for tax in taxes if tax is not None), net)

    return first(number(name, "incl_vat"), taxed)
