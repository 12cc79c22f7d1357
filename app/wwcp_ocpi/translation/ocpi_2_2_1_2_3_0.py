"""OCPI 2.2.1 ⇄ OCPI 2.3.0: money, taxes, parking places and the values that 2.3.0 added to its enumerations.

Members that no rule names are the same in both versions (OCPI 2.3.0, changelog; the field tables of both).
"""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import minus, plus, with_percentage, without_percentage
from wwcp_ocpi.translation.mapping import Convert, Mapping, child, children, member, together
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.translation.steps import Step


def only(known: frozenset[str]) -> Convert:
    """Drops the values of a list that 2.2.1 does not know; other unknown values are the partner's own and stay."""

    def convert(values: Any) -> Any:
        if not isinstance(values, list):
            return values
        return [value for value in values if not (isinstance(value, str) and value in known)]

    return convert


def instead(new: str, old: str) -> Convert:
    """Writes `old` for the value that only 2.3.0 knows."""
    return lambda value: old if value == new else value


ALIKE = Mapping("", "", nulls=True, rest=True)
"""An object that is the same in both versions; named so that what it carries sits on it."""

ENERGY_MIX = Mapping(
    "EnergyMix", "EnergyMix", (children("energy_sources", "energy_sources", ALIKE),), nulls=True, rest=True
)

# Price: excl_vat, incl_vat | before_taxes, taxes (OCPI 2.3.0, 17.5)


def _taxes(scope: Scope) -> None:
    gross = scope.read(("incl_vat",))
    amount = minus(gross, scope.read(("excl_vat",)))
    if amount is not MISSING:
        scope.write(("taxes",), [{"name": "VAT", "amount": amount}])
    elif gross is None:
        scope.write(("taxes",), None)


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


PRICE = Mapping(
    "Price",
    "Price",
    (member("excl_vat", "before_taxes"), together({"incl_vat": "taxes"}, _taxes, _gross)),
    nulls=True,
    rest=True,
    left_order=("excl_vat", "incl_vat"),
    right_order=("before_taxes", "taxes"),
)

PRICE_LIMIT = Mapping(
    "Price",
    "PriceLimit",
    (member("excl_vat", "before_taxes"), member("incl_vat", "after_taxes")),
    nulls=True,
    rest=True,
)

# Tariff: the prices of 2.2.1 are net; those of 2.3.0 are what tax_included says


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


def _price_up(scope: Scope) -> None:
    price = scope.read(("price",))
    if scope.context.get("tax_included") == "YES":
        gross = with_percentage(price, scope.read(("vat",)))
        price = price if gross is MISSING else gross
    if price is not MISSING:
        scope.write(("price",), price)


def _taxed_up(scope: Scope) -> None:
    scope.context["tax_included"] = scope.hint("tax_included")
    scope.assume(("tax_included",), "NO", "Prices of OCPI 2.2.1 are without VAT.")


def _taxed_down(scope: Scope) -> None:
    scope.context["tax_included"] = scope.read(("tax_included",))


PRICE_COMPONENT = Mapping(
    "PriceComponent", "PriceComponent", (together({"price": "price"}, _price_up, _price_down),), nulls=True, rest=True
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
        together({"": "tax_included"}, _taxed_up, _taxed_down),
        child("min_price", "min_price", PRICE_LIMIT),
        child("max_price", "max_price", PRICE_LIMIT),
        children("elements", "elements", TARIFF_ELEMENT),
        child("energy_mix", "energy_mix", ENERGY_MIX),
    ),
    nulls=True,
    rest=True,
)

# Location

NEW_CONNECTORS = frozenset({"MCS", "SAE_J3400"})


def _standard(scope: Scope) -> None:
    standard = scope.read(("standard",))
    if standard is not MISSING:
        scope.write(("standard",), standard)
    if isinstance(standard, str) and standard in NEW_CONNECTORS:
        message = f"OCPI 2.2.1 does not know {standard}; no other value says the same."
        scope.remark("approximated", ("standard",), message, ("standard",))


def _standard_up(scope: Scope) -> None:
    standard = scope.read(("standard",))
    if standard is not MISSING:
        scope.write(("standard",), standard)


CONNECTOR = Mapping(
    "Connector",
    "Connector",
    (together({"standard": "standard"}, _standard_up, _standard),),
    nulls=True,
    rest=True,
    right_only=frozenset({"capabilities"}),
)

EVSE = Mapping(
    "EVSE",
    "EVSE",
    (
        children("connectors", "connectors", CONNECTOR),
        member("parking_restrictions", back=only(frozenset({"EMPLOYEES", "TAXIS", "TENANTS"}))),
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"parking", "accepted_service_providers"}),
)

LOCATION = Mapping(
    "Location",
    "Location",
    (
        children("evses", "evses", EVSE),
        *(child(details, details, ALIKE) for details in ("operator", "suboperator", "owner")),
        children("related_locations", "related_locations", ALIKE),
        child("energy_mix", "energy_mix", ENERGY_MIX),
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"parking_places", "help_phone"}),
)

# Token, Session, CDR

TOKEN_TYPE = member("type", back=instead("EMAID", "OTHER"))

CDR_TOKEN = Mapping("CdrToken", "CdrToken", (TOKEN_TYPE,), nulls=True, rest=True)

TOKEN = Mapping("Token", "Token", (TOKEN_TYPE,), nulls=True, rest=True)

SESSION = Mapping(
    "Session",
    "Session",
    (child("cdr_token", "cdr_token", CDR_TOKEN), child("total_cost", "total_cost", PRICE)),
    nulls=True,
    rest=True,
)

COSTS = (
    "total_cost",
    "total_fixed_cost",
    "total_energy_cost",
    "total_time_cost",
    "total_parking_cost",
    "total_reservation_cost",
)

SIGNED_DATA = Mapping(
    "SignedData", "SignedData", (children("signed_values", "signed_values", ALIKE),), nulls=True, rest=True
)

CDR = Mapping(
    "CDR",
    "CDR",
    (
        child("cdr_token", "cdr_token", CDR_TOKEN),
        *(child(cost, cost, PRICE) for cost in COSTS),
        children("tariffs", "tariffs", TARIFF),
        child("signed_data", "signed_data", SIGNED_DATA),
    ),
    nulls=True,
    rest=True,
)

STEP = Step("ocpi-2.2.1", "ocpi-2.3.0", (LOCATION, EVSE, CONNECTOR, TARIFF, TOKEN, SESSION, CDR))
