"""OCPI 2.1.1, module cdrs: CDR and the classes below it."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.cost_details import CostDetails
from wwcp_ocpi.ocpi.extensions import EnergyMeter, TransparencySoftwareStatus
from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_1_1.locations import Location
from wwcp_ocpi.ocpi.v2_1_1.tariffs import Tariff
from wwcp_ocpi.ocpi.v2_2_1.cdrs import SignedData
from wwcp_ocpi.ocpi.view import View

__all__ = ["CDR", "AuthMethod", "CdrDimension", "CdrDimensionType", "ChargingPeriod"]

AuthMethod: TypeAlias = Literal["AUTH_REQUEST", "WHITELIST"]
CdrDimensionType: TypeAlias = Literal["ENERGY", "FLAT", "MAX_CURRENT", "MIN_CURRENT", "PARKING_TIME", "TIME"]


class CdrDimension(View):
    """A volume: kWh, hours or ampere, by its type."""

    type: Annotated[CdrDimensionType | None, one("CdrDimensionType")] = None
    volume: Annotated[ExactNumber | None, one("number")] = None


class ChargingPeriod(View):
    """From its start to the start of the next: volumes."""

    start_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    dimensions: Annotated[tuple[CdrDimension, ...] | None, at_least_one("CdrDimension")] = None


class CDR(View):
    """A charge detail record: what a session is billed by, without VAT; never changed."""

    id: Annotated[str | None, one("CiString(36)")] = None
    start_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    stop_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    auth_id: Annotated[str | None, one("string(36)")] = None
    auth_method: Annotated[AuthMethod | None, one("AuthMethod")] = None
    location: Annotated[Location | None, one("Location")] = None
    meter_id: Annotated[str | None, optional("string(255)")] = None
    currency: Annotated[str | None, one("string(3)")] = None
    tariffs: Annotated[tuple[Tariff, ...] | None, many("Tariff")] = None
    charging_periods: Annotated[tuple[ChargingPeriod, ...] | None, at_least_one("ChargingPeriod")] = None
    total_cost: Annotated[ExactNumber | None, one("number")] = None
    total_energy: Annotated[ExactNumber | None, one("number")] = None
    total_time: Annotated[ExactNumber | None, one("number")] = None
    total_parking_time: Annotated[ExactNumber | None, optional("number")] = None
    remark: Annotated[str | None, optional("string(255)")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    country_code: Annotated[str | None, optional("CiString(2)", extension=True)] = None
    party_id: Annotated[str | None, optional("CiString(3)", extension=True)] = None
    energy_meter: Annotated[EnergyMeter | None, optional("EnergyMeter", extension=True)] = None
    transparency_software: Annotated[
        tuple[TransparencySoftwareStatus, ...] | None, many("TransparencySoftwareStatus", extension=True)
    ] = None
    signed_data: Annotated[SignedData | None, optional("SignedData", extension=True)] = None
    cost_details: Annotated[CostDetails | None, optional("CostDetails", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
