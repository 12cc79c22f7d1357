"""OCPI 3.0, module locations: ChargingStation, EVSE and Connector."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, Open, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.calibration import EnergyMeter
from wwcp_ocpi.ocpi.v3_0.parking import Parking
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.types import DisplayText, GeoLocation, Image

__all__ = [
    "EVSE",
    "Capability",
    "ChargingStation",
    "Connector",
    "ConnectorCapability",
    "ConnectorFormat",
    "ConnectorType",
    "PowerType",
    "PresenceStatus",
    "Status",
    "StatusSchedule",
]

Capability: TypeAlias = Open[Literal[
    "CHARGING_PROFILE_CAPABLE", "CHARGING_PREFERENCES_CAPABLE", "CHIP_CARD_SUPPORT", "CONTACTLESS_CARD_SUPPORT",
    "CREDIT_CARD_PAYABLE", "DEBIT_CARD_PAYABLE", "PED_TERMINAL", "REMOTE_START_STOP_CAPABLE", "RESERVABLE",
    "RFID_READER", "START_SESSION_CONNECTOR_REQUIRED", "TOKEN_GROUP_CAPABLE", "UNLOCK_CAPABLE",
]]  # fmt: skip
ConnectorCapability: TypeAlias = Open[Literal[
    "CHARGING_PROFILE_CAPABLE", "CHARGING_PREFERENCES_CAPABLE", "CHIP_CARD_SUPPORT", "CONTACTLESS_CARD_SUPPORT",
    "CREDIT_CARD_PAYABLE", "DEBIT_CARD_PAYABLE", "PED_TERMINAL", "REMOTE_START_STOP_CAPABLE", "RESERVABLE",
    "RFID_READER", "START_SESSION_CONNECTOR_REQUIRED", "TOKEN_GROUP_CAPABLE", "UNLOCK_CAPABLE",
]]  # fmt: skip
ConnectorFormat: TypeAlias = Literal["UNKNOWN", "SOCKET", "CABLE"]
ConnectorType: TypeAlias = Open[Literal[
    "CHADEMO", "CHAOJI", "DOMESTIC_A", "DOMESTIC_B", "DOMESTIC_C", "DOMESTIC_D", "DOMESTIC_E", "DOMESTIC_F",
    "DOMESTIC_G", "DOMESTIC_H", "DOMESTIC_I", "DOMESTIC_J", "DOMESTIC_K", "DOMESTIC_L", "DOMESTIC_M", "DOMESTIC_N",
    "DOMESTIC_O", "GBT_AC", "GBT_DC", "IEC_60309_2_single_16", "IEC_60309_2_three_16", "IEC_60309_2_three_32",
    "IEC_60309_2_three_64", "IEC_62196_T1", "IEC_62196_T1_COMBO", "IEC_62196_T2", "IEC_62196_T2_COMBO",
    "IEC_62196_T3A", "IEC_62196_T3C", "NEMA_5_20", "NEMA_6_30", "NEMA_6_50", "NEMA_10_30", "NEMA_10_50",
    "NEMA_14_30", "NEMA_14_50", "PANTOGRAPH_BOTTOM_UP", "PANTOGRAPH_TOP_DOWN", "TESLA_R", "TESLA_S",
]]  # fmt: skip
PowerType: TypeAlias = Literal["UNKNOWN", "AC_1_PHASE", "AC_2_PHASE", "AC_2_PHASE_SPLIT", "AC_3_PHASE", "DC"]
PresenceStatus: TypeAlias = Open[Literal["PRESENT", "PLANNED", "REMOVED"]]
Status: TypeAlias = Open[Literal[
    "UNKNOWN", "AVAILABLE", "BLOCKED", "CHARGING", "INOPERATIVE", "OUTOFORDER", "PLANNED", "REMOVED", "RESERVED",
]]  # fmt: skip


class Connector(Preview):
    """A socket or cable: volt, ampere and watt at most.

    `cable_length` is in centimetres by the text, in whole metres by the C# reference; it is kept as it is given.
    """

    id: Annotated[str | None, one("Connector_Id")] = None
    standard: Annotated[ConnectorType | None, one("ConnectorType")] = None
    format: Annotated[ConnectorFormat | None, one("ConnectorFormat")] = None
    cable_length: Annotated[ExactNumber | None, optional("number")] = None
    power_type: Annotated[PowerType | None, one("PowerType")] = None
    max_voltage: Annotated[WholeNumber | None, one("integer")] = None
    max_amperage: Annotated[WholeNumber | None, one("integer")] = None
    max_electric_power: Annotated[WholeNumber | None, optional("integer")] = None
    terms_and_conditions: Annotated[str | None, optional("URL")] = None
    capabilities: Annotated[tuple[ConnectorCapability, ...] | None, many("ConnectorCapability")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None


class StatusSchedule(Preview):
    """A status that is planned for a time."""

    period_begin: Annotated[Timestamp | None, one("DateTime")] = None
    period_end: Annotated[Timestamp | None, optional("DateTime")] = None
    status: Annotated[Status | None, one("Status")] = None


class EVSE(Preview):
    """What charges one vehicle at a time; its status is an object of its own, `status` here an extension."""

    uid: Annotated[str | None, one("EVSE_UId")] = None
    presence: Annotated[PresenceStatus | None, one("PresenceStatus")] = None
    connectors: Annotated[tuple[Connector, ...] | None, at_least_one("Connector")] = None
    parking: Annotated[Parking | None, one("Parking")] = None
    evse_id: Annotated[str | None, optional("EVSE_Id")] = None
    status: Annotated[Status | None, optional("Status", extension=True)] = None
    status_schedule: Annotated[tuple[StatusSchedule, ...] | None, many("StatusSchedule")] = None
    physical_reference: Annotated[str | None, optional("string(16)")] = None
    images: Annotated[tuple[Image, ...] | None, many("Image")] = None
    calibration_info_url: Annotated[str | None, optional("URL")] = None
    energy_meter: Annotated[EnergyMeter | None, optional("EnergyMeter", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None


class ChargingStation(Preview):
    """The level between location and EVSE; its list is written as `evse` and read as `connectors`."""

    id: Annotated[str | None, one("ChargingStation_Id")] = None
    evses: Annotated[tuple[EVSE, ...] | None, many("EVSE", also=("evse", "connectors"))] = None
    capabilities: Annotated[tuple[Capability, ...] | None, many("Capability")] = None
    floor_level: Annotated[str | None, optional("string(4)")] = None
    coordinates: Annotated[GeoLocation | None, optional("GeoLocation")] = None
    physical_reference: Annotated[str | None, optional("string(16)")] = None
    directions: Annotated[tuple[DisplayText, ...] | None, many("DisplayText")] = None
    images: Annotated[tuple[Image, ...] | None, many("Image")] = None
    energy_meter: Annotated[EnergyMeter | None, optional("EnergyMeter", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
