"""OCPI 2.1.1, module tariffs: Tariff and the classes below it."""

from typing import Annotated

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_1_1.locations import EnergyMix
from wwcp_ocpi.ocpi.v2_1_1.types import DisplayText
from wwcp_ocpi.ocpi.v2_2_1.tariffs import DayOfWeek, TariffDimensionType
from wwcp_ocpi.ocpi.view import View

__all__ = ["DayOfWeek", "PriceComponent", "Tariff", "TariffDimensionType", "TariffElement", "TariffRestrictions"]


class PriceComponent(View):
    """The price of one dimension without VAT: per kWh, per hour, or once; step in Wh or seconds."""

    type: Annotated[TariffDimensionType | None, one("TariffDimensionType")] = None
    price: Annotated[ExactNumber | None, one("number")] = None
    step_size: Annotated[WholeNumber | None, one("int")] = None


class TariffRestrictions(View):
    """When an element holds: local times, kWh, kW and seconds; all that are given must match."""

    start_time: Annotated[str | None, optional("string(5)")] = None
    end_time: Annotated[str | None, optional("string(5)")] = None
    start_date: Annotated[str | None, optional("string(10)")] = None
    end_date: Annotated[str | None, optional("string(10)")] = None
    min_kwh: Annotated[ExactNumber | None, optional("number")] = None
    max_kwh: Annotated[ExactNumber | None, optional("number")] = None
    min_power: Annotated[ExactNumber | None, optional("number")] = None
    max_power: Annotated[ExactNumber | None, optional("number")] = None
    min_duration: Annotated[WholeNumber | None, optional("int")] = None
    max_duration: Annotated[WholeNumber | None, optional("int")] = None
    day_of_week: Annotated[tuple[DayOfWeek, ...] | None, many("DayOfWeek")] = None


class TariffElement(View):
    """Price components that hold while the restrictions match."""

    price_components: Annotated[tuple[PriceComponent, ...] | None, at_least_one("PriceComponent")] = None
    restrictions: Annotated[TariffRestrictions | None, optional("TariffRestrictions")] = None


class Tariff(View):
    """What charging costs, in one currency, without VAT; it holds until it is replaced."""

    id: Annotated[str | None, one("string(36)")] = None
    currency: Annotated[str | None, one("string(3)")] = None
    tariff_alt_text: Annotated[tuple[DisplayText, ...] | None, many("DisplayText")] = None
    tariff_alt_url: Annotated[str | None, optional("URL")] = None
    elements: Annotated[tuple[TariffElement, ...] | None, at_least_one("TariffElement")] = None
    energy_mix: Annotated[EnergyMix | None, optional("EnergyMix")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    country_code: Annotated[str | None, optional("CiString(2)", extension=True)] = None
    party_id: Annotated[str | None, optional("CiString(3)", extension=True)] = None
    not_before: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    not_after: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
