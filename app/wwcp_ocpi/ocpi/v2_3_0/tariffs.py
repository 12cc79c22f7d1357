"""OCPI 2.3.0, module tariffs: Tariff and the classes below it."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_2_1.tariffs import (
    DayOfWeek,
    PriceComponent,
    ReservationRestrictionType,
    TariffDimensionType,
    TariffType,
)
from wwcp_ocpi.ocpi.v2_3_0.locations import EnergyMix
from wwcp_ocpi.ocpi.v2_3_0.types import DisplayText
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "BookingRestrictionType",
    "DayOfWeek",
    "PriceComponent",
    "PriceLimit",
    "ReservationRestrictionType",
    "Tariff",
    "TariffDimensionType",
    "TariffElement",
    "TariffRestrictions",
    "TariffType",
    "TaxIncluded",
]

TaxIncluded: TypeAlias = Literal["YES", "NO", "N/A"]
BookingRestrictionType: TypeAlias = Literal[
    "BOOKING", "BOOKING_EXPIRES", "BOOKING_CANCELLATION_FEES", "BOOKING_OVERTIME",
]  # fmt: skip


class PriceLimit(View):
    """The least or the most that a session costs, before and after taxes."""

    before_taxes: Annotated[ExactNumber | None, one("number")] = None
    after_taxes: Annotated[ExactNumber | None, optional("number")] = None


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
    booking: Annotated[BookingRestrictionType | None, optional("BookingRestrictionType")] = None


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
    min_price: Annotated[PriceLimit | None, optional("PriceLimit")] = None
    max_price: Annotated[PriceLimit | None, optional("PriceLimit")] = None
    elements: Annotated[tuple[TariffElement, ...] | None, at_least_one("TariffElement")] = None
    tax_included: Annotated[TaxIncluded | None, one("TaxIncluded")] = None
    start_date_time: Annotated[Timestamp | None, optional("DateTime")] = None
    end_date_time: Annotated[Timestamp | None, optional("DateTime")] = None
    energy_mix: Annotated[EnergyMix | None, optional("EnergyMix")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    preauthorize_amount: Annotated[ExactNumber | None, optional("number")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
