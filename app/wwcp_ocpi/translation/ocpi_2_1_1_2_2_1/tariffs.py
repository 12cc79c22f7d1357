"""Tariff of OCPI 2.1.1 ⇄ 2.2.1: VAT, limits and reservations came with 2.2; prices are net in both.

`not_before` and `not_after` are the validity of a tariff in the C# implementation's 2.1.1.
"""

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, child, children, member, together
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1 import parties
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.places import ENERGY
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.translation.tariff_elements import elements, restricted_to

NO_RESERVATIONS = (
    "OCPI 2.1.1 has no reservations: elements for these are left out, or they would be billed to everybody."
)
NO_CURRENT = "OCPI 2.1.1 has no limits of current: there the prices hold for any, and the bill may differ."
NO_LIMITS = "OCPI 2.1.1 has no least or highest price: there the bill may differ."


def _nothing(scope: Scope) -> None:
    """Upwards nothing is to be said."""


def _current(scope: Scope) -> None:
    for name in ("min_current", "max_current"):
        if scope.read((name,)) not in (MISSING, None):
            scope.remark("approximated", (), NO_CURRENT, (name,))


def _limits(scope: Scope) -> None:
    for name in ("min_price", "max_price"):
        if isinstance(scope.read((name,)), dict) and "elements" in scope.target:
            scope.remark("approximated", ("elements",), NO_LIMITS, (name,))


PRICE_COMPONENT = Mapping("PriceComponent", "PriceComponent", nulls=True, rest=True, right_only=frozenset({"vat"}))

RESTRICTIONS = Mapping(
    "TariffRestrictions",
    "TariffRestrictions",
    (together([], _nothing, _current),),
    nulls=True,
    rest=True,
    right_only=frozenset({"min_current", "max_current", "reservation"}),
)

TARIFF_ELEMENT = Mapping(
    "TariffElement",
    "TariffElement",
    (
        children("price_components", "price_components", PRICE_COMPONENT),
        child("restrictions", "restrictions", RESTRICTIONS),
    ),
    nulls=True,
    rest=True,
)

TARIFF = Mapping(
    "Tariff",
    "Tariff",
    (
        parties.party(parties.tariff),
        elements(TARIFF_ELEMENT, restricted_to("reservation"), NO_RESERVATIONS),
        together([], _nothing, _limits),
        member("not_before", "start_date_time"),
        member("not_after", "end_date_time"),
        ENERGY,
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"type", "min_price", "max_price"}),
    left_order=(
        *("country_code", "party_id", "id", "currency", "tariff_alt_text", "tariff_alt_url", "elements"),
        *("not_before", "not_after", "energy_mix", "last_updated"),
    ),
    right_order=(
        *("country_code", "party_id", "id", "currency", "tariff_alt_text", "tariff_alt_url", "elements"),
        *("start_date_time", "end_date_time", "energy_mix", "last_updated"),
    ),
)
