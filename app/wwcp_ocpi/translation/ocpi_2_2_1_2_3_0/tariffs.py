"""Tariff: the prices of OCPI 2.2.1 are net; those of OCPI 2.3.0 are what `tax_included` says.

`preauthorize_amount` and `restrictions.booking` come from the Payments and Bookings documents of 2.3.0.
"""

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import with_percentage, without_percentage
from wwcp_ocpi.translation.mapping import Mapping, Told, child, children, together
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.alike import ENERGY_MIX, alike
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.money import PRICE_LIMIT
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.translation.tariff_elements import elements, restricted_to

NO_BOOKINGS = "OCPI 2.2.1 has no bookings: elements for these are left out, or they would be billed to everybody."


def _price_down(scope: Scope) -> None:
    price = scope.read(("price",))
    if scope.context.get("tax_included") == "YES":
        net = without_percentage(price, scope.read(("vat",)))
        if net is MISSING:
            scope.remark(
                "approximated", ("price",), "A gross price; without vat the net one cannot be told.", ("price",)
            )
        else:
            price = net
    if price is not MISSING:
        scope.write(("price",), price)


def _price_up(scope: Scope) -> Told:
    price = scope.source.get("price", MISSING)
    with_taxes = scope.context.get("tax_included") == "YES"
    if with_taxes:
        gross = with_percentage(price, scope.read(("vat",)))
        price = price if gross is MISSING else gross
    if price is not MISSING:
        scope.target["price"] = price
    return None if with_taxes else True


def _vat_up(scope: Scope) -> Told:
    vat = scope.source.get("vat", MISSING)
    if vat is not MISSING:
        scope.target["vat"] = vat
    return True


def _vat_down(scope: Scope) -> None:
    """Where no taxes apply, a percentage is none; in OCPI 2.2.1 it would be charged."""
    if scope.context.get("tax_included") != "N/A":
        _vat_up(scope)


def _taxed_up(scope: Scope) -> Told:
    scope.context["tax_included"] = scope.hint("tax_included")
    scope.assume(("tax_included",), "NO", "Prices of OCPI 2.2.1 are without VAT.")
    return True


def _taxed_down(scope: Scope) -> None:
    scope.context["tax_included"] = scope.read(("tax_included",))


PRICE_COMPONENT = alike(
    "PriceComponent",
    together({"price": "price"}, _price_up, _price_down),
    together({"vat": "vat"}, _vat_up, _vat_down),
)

RESTRICTIONS = Mapping(
    "TariffRestrictions", "TariffRestrictions", nulls=True, rest=True, right_only=frozenset({"booking"}), tells=True
)


def _element(component: Mapping) -> Mapping:
    return alike(
        "TariffElement",
        children("price_components", "price_components", component),
        child("restrictions", "restrictions", RESTRICTIONS),
    )


TARIFF_ELEMENT = _element(PRICE_COMPONENT)

NET_ELEMENT = _element(alike("PriceComponent"))
"""Of a tariff whose prices are net: they and their percentages are the same on both sides."""


def _element_of(scope: Scope) -> Mapping:
    return TARIFF_ELEMENT if scope.context["tax_included"] in _TAXED else NET_ELEMENT


_TAXED = ("YES", "N/A")

TARIFF = Mapping(
    "Tariff",
    "Tariff",
    (
        together({"": "tax_included"}, _taxed_up, _taxed_down),
        child("min_price", "min_price", PRICE_LIMIT),
        child("max_price", "max_price", PRICE_LIMIT),
        elements(_element_of, restricted_to("booking"), NO_BOOKINGS),
        child("energy_mix", "energy_mix", ENERGY_MIX),
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"preauthorize_amount"}),
    tells=True,
)
