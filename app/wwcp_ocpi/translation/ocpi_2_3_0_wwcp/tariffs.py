"""Tariff ⇄ ChargingTariff (WWCP: no taxes, no type, no validity, no limits; these are carried)."""

from typing import Any

from wwcp_ocpi.translation.mapping import Mapping, Told, child, children, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.energy_mixes import ENERGY_MIX
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import context, own_id
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.moments import is_plain
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.i18n import TEXTS
from wwcp_ocpi.wwcp.identifiers import charging_tariff_id_of, tariff_id_of
from wwcp_ocpi.wwcp.number_text import AMOUNT
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP


def is_no_text(amount: Any) -> bool:
    """A number comes back from its text as it is, an amount that was a text already does not."""
    return not isinstance(amount, str)


PRICE_COMPONENT = Mapping(
    "PriceComponent",
    "PriceComponent",
    (member("type"), member("price", "price", *AMOUNT, surely=is_no_text), member("step_size", "stepSize")),
    right_order=MEMBERS["ChargingPriceComponent"],
    tells=True,
)

RESTRICTIONS = Mapping(
    "TariffRestrictions",
    "ChargingTariffRestriction",
    (
        member("start_time", "startTime"),
        member("end_time", "endTime"),
        member("start_date", "startDate"),
        member("end_date", "endDate"),
        member("min_kwh", "minkWh", *AMOUNT, surely=is_no_text),
        member("max_kwh", "maxkWh", *AMOUNT, surely=is_no_text),
        member("min_power", "minPower", *AMOUNT, surely=is_no_text),
        member("max_power", "maxPower", *AMOUNT, surely=is_no_text),
        member("min_duration", "minDuration"),
        member("max_duration", "maxDuration"),
        member("day_of_week", "day_of_week"),
    ),
    right_order=MEMBERS["ChargingTariffRestriction"],
    tells=True,
)

_FIRST = ("restrictions", "0")


def _restrictions_there(scope: Scope) -> Told:
    restrictions = scope.source.get("restrictions")
    if isinstance(restrictions, dict):
        converted = scope.convert(RESTRICTIONS, restrictions, ("restrictions",), _FIRST)
        scope.write(("restrictions",), [converted])
    return isinstance(restrictions, dict)


def _restrictions_back(scope: Scope) -> None:
    """OCPI joins all restrictions of an element by "and"; WWCP's further ones have no place."""
    restrictions = scope.read(("restrictions",))
    if isinstance(restrictions, list) and restrictions and isinstance(restrictions[0], dict):
        scope.write(("restrictions",), scope.convert(RESTRICTIONS, restrictions[0], _FIRST, ("restrictions",)))


ELEMENT = Mapping(
    "TariffElement",
    "ChargingTariffElement",
    (
        children("price_components", "priceComponents", PRICE_COMPONENT),
        together({"restrictions": "restrictions"}, _restrictions_there, _restrictions_back),
    ),
    right_order=MEMBERS["ChargingTariffElement"],
    tells=True,
)

TARIFF = Mapping(
    "Tariff",
    "ChargingTariff",
    (
        own_id(charging_tariff_id_of, tariff_id_of),
        context("ChargingTariff"),
        member("tariff_alt_text", "description", *TEXTS),
        children("elements", "elements", ELEMENT),
        member("currency"),
        member("tariff_alt_url", "URI"),
        child("energy_mix", "energy_mix", ENERGY_MIX),
        member("last_updated", "lastChange", *TIMESTAMP, surely=is_plain),
    ),
    right_order=MEMBERS["ChargingTariff"],
    tells=True,
)
