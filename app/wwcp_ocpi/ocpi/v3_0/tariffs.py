"""OCPI 3.0, module tariffs: Tariff and the classes below it."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, Open, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.energy_mixes import EnergyMix
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.types import DisplayText, Price

__all__ = [
    "DayOfWeek",
    "PriceComponent",
    "ReservationRestriction",
    "Tariff",
    "TariffDimension",
    "TariffElement",
    "TariffRestrictions",
]

DayOfWeek: TypeAlias = Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
ReservationRestriction: TypeAlias = Literal["Unknown", "RESERVATION", "RESERVATION_EXPIRES"]
TariffDimension: TypeAlias = Open[Literal["ENERGY", "FLAT", "PARKING_TIME", "TIME"]]


class PriceComponent(Preview):
    """A price per unit of one dimension, VAT in percent."""

    type: Annotated[TariffDimension | None, one("TariffDimension")] = None
    price: Annotated[ExactNumber | None, one("number")] = None
    vat: Annotated[ExactNumber | None, optional("number")] = None
    step_size: Annotated[WholeNumber | None, one("integer")] = None


class TariffRestrictions(Preview):
    """When an element applies: local times, kWh, ampere, kW and seconds."""

    start_time: Annotated[str | None, optional("string(5)")] = None
    end_time: Annotated[str | None, optional("string(5)")] = None
    start_date: Annotated[str | None, optional("string(10)")] = None
    end_date: Annotated[str | None, optional("string(10)")] = None
    min_kwh: Annotated[ExactNumber | None, optional("number")] = None
    max_kwh: Annotated[ExactNumber | None, optional("number")] = None
    min_current: Annotated[ExactNumber | None, optional("number")] = None
    max_current: Annotated[ExactNumber | None, optional("number")] = None
    min_power: Annotated[ExactNumber | None, optional("number")] = None
    max_power: Annotated[ExactNumber | None, optional("number")] = None
    min_duration: Annotated[WholeNumber | None, optional("integer")] = None
    max_duration: Annotated[WholeNumber | None, optional("integer")] = None
    day_of_week: Annotated[tuple[DayOfWeek, ...] | None, many("DayOfWeek")] = None
    reservation: Annotated[ReservationRestriction | None, optional("ReservationRestriction")] = None


class TariffElement(Preview):
    """Prices, and when they apply."""

    price_components: Annotated[tuple[PriceComponent, ...] | None, at_least_one("PriceComponent")] = None
    restrictions: Annotated[TariffRestrictions | None, optional("TariffRestrictions")] = None


class Tariff(Preview):
    """What charging costs, in one currency; validity and audience stand in TariffAssociation."""

    party_id: Annotated[str | None, one("Party_Id")] = None
    id: Annotated[str | None, one("Tariff_Id")] = None
    version: Annotated[WholeNumber | None, one("integer")] = None
    currency: Annotated[str | None, one("Currency")] = None
    tariff_alt_text: Annotated[tuple[DisplayText, ...] | None, many("DisplayText")] = None
    tariff_alt_url: Annotated[str | None, optional("URL")] = None
    min_price: Annotated[Price | None, optional("Price")] = None
    max_price: Annotated[Price | None, optional("Price")] = None
    elements: Annotated[tuple[TariffElement, ...] | None, at_least_one("TariffElement")] = None
    energy_mix: Annotated[EnergyMix | None, optional("EnergyMix")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
