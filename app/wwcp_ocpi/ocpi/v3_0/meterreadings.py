"""OCPI 3.0, module meterreadings: charging profiles and the meter samples that flow back."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, Open, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.types import ChargingRateUnit

__all__ = [
    "ActiveChargingProfile",
    "ChargingProfile",
    "ChargingProfilePeriod",
    "ClearChargingProfileRequest",
    "ComponentLevel",
    "ComponentLocation",
    "GetActiveChargingProfileRequest",
    "Measurand",
    "MeterReading",
    "MeterReadingUnit",
    "MeterSample",
    "Phase",
    "RegulationError",
    "SetChargingProfileOnEVSEsRequest",
    "SetChargingProfileOnSessionRequest",
]

ComponentLevel: TypeAlias = Open[Literal["EV", "EVSE", "GROUP"]]
ComponentLocation: TypeAlias = Open[Literal["INLET", "OUTLET"]]
Measurand: TypeAlias = Open[Literal["CURRENT", "POWER", "FREQUENCY", "SOC"]]
MeterReadingUnit: TypeAlias = Open[Literal["A", "Hz", "PERCENT", "W"]]
Phase: TypeAlias = Open[Literal["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"]]
RegulationError: TypeAlias = Open[Literal["TOO_OFTEN", "UNKNOWN_SESSION", "UNKNOWN_EVSE"]]


class ChargingProfilePeriod(Preview):
    """A limit in watt or ampere from a second of the profile on."""

    start_period: Annotated[WholeNumber | None, one("integer")] = None
    limit: Annotated[ExactNumber | None, one("number")] = None
    numberPhases: Annotated[WholeNumber | None, optional("integer")] = None  # noqa: N815
    phaseToUse: Annotated[WholeNumber | None, optional("integer")] = None  # noqa: N815


class ChargingProfile(Preview):
    """What a session or EVSE may draw over time; durations in seconds."""

    id: Annotated[str | None, one("ChargingProfile_Id")] = None
    charging_rate_unit: Annotated[ChargingRateUnit | None, one("ChargingRateUnit")] = None
    start_date_time: Annotated[Timestamp | None, optional("DateTime")] = None
    duration: Annotated[WholeNumber | None, optional("integer")] = None
    min_charging_rate: Annotated[ExactNumber | None, optional("number", form="number")] = None
    charging_profile_period: Annotated[tuple[ChargingProfilePeriod, ...] | None, many("ChargingProfilePeriod")] = None


class ActiveChargingProfile(Preview):
    """The profile that is in force."""

    start_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    charging_profile: Annotated[ChargingProfile | None, one("ChargingProfile")] = None


class SetChargingProfileOnSessionRequest(Preview):
    """Sets the profile of a session; without a profile it clears it."""

    charging_profile: Annotated[ChargingProfile | None, optional("ChargingProfile")] = None
    session_id: Annotated[str | None, one("Session_Id")] = None


class SetChargingProfileOnEVSEsRequest(Preview):
    """Sets the profile of EVSEs; without a profile it clears it."""

    charging_profile: Annotated[ChargingProfile | None, optional("ChargingProfile")] = None
    evses: Annotated[tuple[str, ...] | None, at_least_one("EVSE_UId")] = None


class ClearChargingProfileRequest(Preview):
    """Clears a profile by its id."""

    charging_profile_id: Annotated[str | None, one("ChargingProfile_Id")] = None


class GetActiveChargingProfileRequest(Preview):
    """Asks for the profile in force; its parameters belong under `payload`."""

    callback_id: Annotated[str | None, one("string")] = None
    charging_profile_id: Annotated[str | None, one("ChargingProfile_Id", under="payload")] = None
    duration: Annotated[WholeNumber | None, one("integer", under="payload")] = None


class MeterReading(Preview):
    """One measured value."""

    value: Annotated[ExactNumber | None, one("number")] = None
    measurand: Annotated[Measurand | None, one("Measurand")] = None
    unit: Annotated[MeterReadingUnit | None, one("MeterReadingUnit")] = None
    component_level: Annotated[ComponentLevel | None, one("ComponentLevel")] = None
    location: Annotated[ComponentLocation | None, one("ComponentLocation")] = None
    phase: Annotated[Phase | None, optional("Phase")] = None


class MeterSample(Preview):
    """Values measured at one moment; `evse_id` holds the uid of an EVSE."""

    timestamp: Annotated[Timestamp | None, one("DateTime")] = None
    evse_id: Annotated[str | None, optional("EVSE_UId")] = None
    session_id: Annotated[str | None, optional("Session_Id")] = None
    charging_profile_id: Annotated[str | None, optional("ChargingProfile_Id")] = None
    readings: Annotated[tuple[MeterReading, ...] | None, at_least_one("MeterReading")] = None
