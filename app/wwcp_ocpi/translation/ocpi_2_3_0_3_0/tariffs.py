"""Tariff ⇄ Tariff: the prices of 3.0 are net; for whom and from when on they hold says its TariffAssociation."""

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import with_percentage, without_percentage
from wwcp_ocpi.translation.mapping import Mapping, child, children, together
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.identity import ISSUER, VERSION
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.money import PRICE_LIMIT
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.places import ALIKE, ENERGY_MIX
from wwcp_ocpi.translation.passage import Scope

TAXED = "tax_included"
"""What a Tariff settles for its price components: whether the prices of the 2.3.0 side hold tax."""


def _taxed_there(scope: Scope) -> None:
    scope.context[TAXED] = scope.read((TAXED,))


def _taxed_back(scope: Scope) -> None:
    scope.context[TAXED] = scope.hint(TAXED)
    scope.assume((TAXED,), "NO", "Prices of OCPI 3.0 are without VAT.")


def _net(scope: Scope) -> None:
    price = scope.read(("price",))
    if scope.context.get(TAXED) == "YES":
        net = without_percentage(price, scope.read(("vat",)))
        if net is MISSING:
            message = "A gross price; without vat the net one cannot be told."
            scope.remark("approximated", ("price",), message, ("price",))
        else:
            price = net
    if price is not MISSING:
        scope.write(("price",), price)


def _as_taxed(scope: Scope) -> None:
    price = scope.read(("price",))
    if scope.context.get(TAXED) == "YES":
        gross = with_percentage(price, scope.read(("vat",)))
        price = price if gross is MISSING else gross
    if price is not MISSING:
        scope.write(("price",), price)


PRICE_COMPONENT = Mapping(
    "PriceComponent", "PriceComponent", (together({"price": "price"}, _net, _as_taxed),), nulls=True, rest=True
)

TARIFF_ELEMENT = Mapping(
    "TariffElement",
    "TariffElement",
    (
        children("price_components", "price_components", PRICE_COMPONENT),
        child("restrictions", "restrictions", ALIKE),
    ),
    nulls=True,
    rest=True,
)

TARIFF = Mapping(
    "Tariff",
    "Tariff",
    (
        ISSUER,
        VERSION,
        together({TAXED: ""}, _taxed_there, _taxed_back),
        children("tariff_alt_text", "tariff_alt_text", ALIKE),
        child("min_price", "min_price", PRICE_LIMIT),
        child("max_price", "max_price", PRICE_LIMIT),
        children("elements", "elements", TARIFF_ELEMENT),
        child("energy_mix", "energy_mix", ENERGY_MIX),
    ),
    nulls=True,
    rest=True,
    left_only=frozenset({"type", "start_date_time", "end_date_time"}),
    left_order=(
        *("country_code", "party_id", "id", "currency", "type", "tariff_alt_text", "tariff_alt_url", "min_price"),
        *("max_price", "elements", "tax_included", "start_date_time", "end_date_time", "energy_mix", "created"),
        "last_updated",
    ),
    right_order=(
        *("party_id", "id", "version", "currency", "tariff_alt_text", "tariff_alt_url", "min_price", "max_price"),
        *("elements", "energy_mix", "created", "last_updated"),
    ),
)
