"""OCPI 2.2.1, module tariffs: Tariff and the classes below it."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_2_1.locations import EnergyMix
from wwcp_ocpi.ocpi.v2_2_1.types import DisplayText, Price
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "DayOfWeek",
    "PriceComponent",
    "ReservationRestrictionType",
    "Tariff",
    "TariffDimensionType",
    "TariffElement",
    "TariffRestrictions",
    "TariffType",
]

TariffType: TypeAlias = Literal["AD_HOC_PAYMENT", "PROFILE_CHEAP", "PROFILE_FAST", "PROFILE_GREEN", "REGULAR"]
TariffDimensionType: TypeAlias = Literal["ENERGY", "FLAT", "PARKING_TIME", "TIME"]
DayOfWeek: TypeAlias = Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
ReservationRestrictionType: TypeAlias = Literal["RESERVATION", "RESERVATION_EXPIRES"]


class PriceComponent(View):
    """The price of one dimension: per kWh, per hour, or once; step in Wh or seconds."""

    type: Annotated[TariffDimensionType | None, one("TariffDimensionType")] = None
    price: Annotated[ExactNumber | None, one("number")] = None
    vat: Annotated[ExactNumber | None, optional("number")] = None
    step_size: Annotated[WholeNumber | None, one("int")] = None


class TariffRestrictions(View):
    """When an element holds: local times, kWh, ampere, kW and seconds; all that are given must match."""

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
    min_duration: Annotated[WholeNumber | None, optional("int")] = None
    max_duration: Annotated[WholeNumber | None, optional("int")] = None
    day_of_week: Annotated[tuple[DayOfWeek, ...] | None, many("DayOfWeek")] = None
    reservation: Annotated[ReservationRestrictionType | None, optional("ReservationRestrictionType")] = None


class TariffElement(View):
    """Price components that hold while the restrictions match."""

    price_components: Annotated[tuple[PriceComponent, ...] | None, at_least_one("PriceComponent")] = None
    restrictions: Annotated[TariffRestrictions | None, optional("TariffRestrictions")] = None


class Tariff(View):
    """What charging costs, in one currency."""

    country_code: Annotated[str | None, one("CiString(2)")] = None
    party_id: Annotated[str | None, one("CiString(3)")] = None
    id: Annotated[str | None, one("CiString(36)")] = None
    currency: Annotated[str | None, one("string(3)")] = None
    type: Annotated[TariffType | None, optional("TariffType")] = None
    tariff_alt_text: Annotated[tuple[DisplayText, ...] | None, many("DisplayText")] = None
    tariff_alt_url: Annotated[str | None, optional("URL")] = None
    min_price: Annotated[Price | None, optional("Price")] = None
    max_price: Annotated[Price | None, optional("Price")] = None
    elements: Annotated[tuple[TariffElement, ...] | None, at_least_one("TariffElement")] = None
    start_date_time: Annotated[Timestamp | None, optional("DateTime")] = None
    end_date_time: Annotated[Timestamp | None, optional("DateTime")] = None
    energy_mix: Annotated[EnergyMix | None, optional("EnergyMix")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
