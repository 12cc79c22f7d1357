"""OCPI 2.3.0, module cdrs: CDR and the classes below it."""

from typing import Annotated, Literal, TypeAlias

from pydantic import StrictBool

from wwcp_ocpi.ocpi.extensions import EnergyMeter, TransparencySoftwareStatus
from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_2_1.cdrs import AuthMethod, SignedData, SignedValue
from wwcp_ocpi.ocpi.v2_3_0.locations import ConnectorFormat, ConnectorType, GeoLocation, PowerType
from wwcp_ocpi.ocpi.v2_3_0.tariffs import Tariff
from wwcp_ocpi.ocpi.v2_3_0.tokens import TokenType
from wwcp_ocpi.ocpi.v2_3_0.types import Price
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "CDR",
    "AuthMethod",
    "CdrDimension",
    "CdrDimensionType",
    "CdrLocation",
    "CdrToken",
    "ChargingPeriod",
    "SignedData",
    "SignedValue",
]

CdrDimensionType: TypeAlias = Literal[
    "CURRENT", "ENERGY", "ENERGY_EXPORT", "ENERGY_IMPORT", "MAX_CURRENT", "MIN_CURRENT", "MAX_POWER", "MIN_POWER",
    "PARKING_TIME", "POWER", "RESERVATION_TIME", "STATE_OF_CHARGE", "TIME", "RESERVATION_EXPIRES",
    "RESERVATION_OVERTIME",
]  # fmt: skip
"""The last two came with bookings."""


class CdrToken(View):
    """The token as it was at the start of the session."""

    country_code: Annotated[str | None, one("CiString(2)")] = None
    party_id: Annotated[str | None, one("CiString(3)")] = None
    uid: Annotated[str | None, one("CiString(36)")] = None
    type: Annotated[TokenType | None, one("TokenType")] = None
    contract_id: Annotated[str | None, one("CiString(36)")] = None


class CdrLocation(View):
    """The location, EVSE and connector as they were at the start of the session."""

    id: Annotated[str | None, one("CiString(36)")] = None
    name: Annotated[str | None, optional("string(255)")] = None
    address: Annotated[str | None, one("string(45)")] = None
    city: Annotated[str | None, one("string(45)")] = None
    postal_code: Annotated[str | None, optional("string(10)")] = None
    state: Annotated[str | None, optional("string(20)")] = None
    country: Annotated[str | None, one("string(3)")] = None
    coordinates: Annotated[GeoLocation | None, one("GeoLocation")] = None
    evse_uid: Annotated[str | None, one("CiString(36)")] = None
    evse_id: Annotated[str | None, one("CiString(48)")] = None
    connector_id: Annotated[str | None, one("CiString(36)")] = None
    connector_standard: Annotated[ConnectorType | None, one("ConnectorType")] = None
    connector_format: Annotated[ConnectorFormat | None, one("ConnectorFormat")] = None
    connector_power_type: Annotated[PowerType | None, one("PowerType")] = None


class CdrDimension(View):
    """A volume: kWh, hours, ampere or kW, by its type."""

    type: Annotated[CdrDimensionType | None, one("CdrDimensionType")] = None
    volume: Annotated[ExactNumber | None, one("number")] = None


class ChargingPeriod(View):
    """From its start to the start of the next: volumes under one tariff."""

    start_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    dimensions: Annotated[tuple[CdrDimension, ...] | None, at_least_one("CdrDimension")] = None
    tariff_id: Annotated[str | None, optional("CiString(36)")] = None


class CDR(View):
    """A charge detail record: what a session is billed by; never changed, only credited."""

    country_code: Annotated[str | None, one("CiString(2)")] = None
    party_id: Annotated[str | None, one("CiString(3)")] = None
    id: Annotated[str | None, one("CiString(39)")] = None
    start_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    end_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    session_id: Annotated[str | None, optional("CiString(36)")] = None
    cdr_token: Annotated[CdrToken | None, one("CdrToken")] = None
    auth_method: Annotated[AuthMethod | None, one("AuthMethod")] = None
    authorization_reference: Annotated[str | None, optional("CiString(36)")] = None
    cdr_location: Annotated[CdrLocation | None, one("CdrLocation")] = None
    meter_id: Annotated[str | None, optional("string(255)")] = None
    currency: Annotated[str | None, one("string(3)")] = None
    tariffs: Annotated[tuple[Tariff, ...] | None, many("Tariff")] = None
    charging_periods: Annotated[tuple[ChargingPeriod, ...] | None, at_least_one("ChargingPeriod")] = None
    signed_data: Annotated[SignedData | None, optional("SignedData")] = None
    total_cost: Annotated[Price | None, one("Price")] = None
    total_fixed_cost: Annotated[Price | None, optional("Price")] = None
    total_energy: Annotated[ExactNumber | None, one("number")] = None
    total_energy_cost: Annotated[Price | None, optional("Price")] = None
    total_time: Annotated[ExactNumber | None, one("number")] = None
    total_time_cost: Annotated[Price | None, optional("Price")] = None
    total_parking_time: Annotated[ExactNumber | None, optional("number")] = None
    total_parking_cost: Annotated[Price | None, optional("Price")] = None
    total_reservation_cost: Annotated[Price | None, optional("Price")] = None
    remark: Annotated[str | None, optional("string(255)")] = None
    invoice_reference_id: Annotated[str | None, optional("CiString(39)")] = None
    credit: Annotated[StrictBool | None, optional("boolean")] = None
    credit_reference_id: Annotated[str | None, optional("CiString(39)")] = None
    home_charging_compensation: Annotated[StrictBool | None, optional("boolean")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    booking_id: Annotated[str | None, optional("CiString(36)")] = None
    energy_meter: Annotated[EnergyMeter | None, optional("EnergyMeter", extension=True)] = None
    transparency_software: Annotated[
        tuple[TransparencySoftwareStatus, ...] | None, many("TransparencySoftwareStatus", extension=True)
    ] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
