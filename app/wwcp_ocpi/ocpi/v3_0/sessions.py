"""OCPI 3.0, module sessions: Session and the classes below it."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, Open, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.calibration import EnergyMeter, TransparencySoftwareStatus
from wwcp_ocpi.ocpi.v3_0.preview import Preview
from wwcp_ocpi.ocpi.v3_0.types import Price, TokenType

__all__ = [
    "AuthMethod",
    "CDRDimension",
    "CDRDimensionType",
    "CDRToken",
    "ChargingPeriod",
    "ChargingPreferencesResponse",
    "Session",
    "SessionConnector",
    "SessionStatus",
]

AuthMethod: TypeAlias = Open[Literal["Unknown", "AUTH_REQUEST", "COMMAND", "WHITELIST"]]
CDRDimensionType: TypeAlias = Open[Literal[
    "ENERGY", "MAX_CURRENT", "MIN_CURRENT", "MAX_POWER", "MIN_POWER", "PARKING_TIME", "RESERVATION_TIME", "TIME",
]]  # fmt: skip
ChargingPreferencesResponse: TypeAlias = Literal[
    "ACCEPTED", "DEPARTURE_REQUIRED", "ENERGY_NEED_REQUIRED", "NOT_POSSIBLE", "PROFILE_TYPE_NOT_SUPPORTED",
]  # fmt: skip
SessionStatus: TypeAlias = Open[Literal["ACTIVE", "COMPLETED", "INVALID", "PENDING", "RESERVATION"]]


class SessionConnector(Preview):
    """Where a session charges."""

    evse_uid: Annotated[str | None, one("EVSE_UId")] = None
    connector_id: Annotated[str | None, one("Connector_Id")] = None


class CDRToken(Preview):
    """The token as it was at the start of the session; `party_id` has the country in it too."""

    country_code: Annotated[str | None, one("CountryCode")] = None
    party_id: Annotated[str | None, one("Party_Id")] = None
    uid: Annotated[str | None, one("Token_Id")] = None
    type: Annotated[TokenType | None, one("TokenType")] = None
    contract_id: Annotated[str | None, one("Contract_Id")] = None


class CDRDimension(Preview):
    """How much of one dimension a period has."""

    type: Annotated[CDRDimensionType | None, one("CDRDimensionType")] = None
    volume: Annotated[ExactNumber | None, one("number")] = None


class ChargingPeriod(Preview):
    """A part of a session in which nothing relevant changes."""

    start_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    dimensions: Annotated[tuple[CDRDimension, ...] | None, at_least_one("CDRDimension")] = None
    tariff_id: Annotated[str | None, optional("Tariff_Id")] = None


class Session(Preview):
    """A running or ended session; `energy` is in kWh by the text, in Wh in the C# reference, and kept as given."""

    party_id: Annotated[str | None, one("Party_Id")] = None
    id: Annotated[str | None, one("Session_Id")] = None
    version: Annotated[WholeNumber | None, one("integer")] = None
    start_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    end_date_time: Annotated[Timestamp | None, optional("DateTime")] = None
    energy: Annotated[ExactNumber | None, one("number")] = None
    cdr_token: Annotated[CDRToken | None, one("CDRToken")] = None
    auth_method: Annotated[AuthMethod | None, one("AuthMethod")] = None
    authorization_reference: Annotated[str | None, optional("AuthorizationReference")] = None
    location_id: Annotated[str | None, one("Location_Id")] = None
    connector: Annotated[SessionConnector | None, optional("SessionConnector")] = None
    meter_id: Annotated[str | None, optional("EnergyMeter_Id")] = None
    energy_meter: Annotated[EnergyMeter | None, optional("EnergyMeter", extension=True)] = None
    transparency_software: Annotated[
        tuple[TransparencySoftwareStatus, ...] | None, many("TransparencySoftwareStatus", extension=True)
    ] = None
    currency: Annotated[str | None, one("Currency")] = None
    charging_periods: Annotated[tuple[ChargingPeriod, ...] | None, many("ChargingPeriod")] = None
    tariff_association_id: Annotated[str | None, one("TariffAssociation_Id")] = None
    tariff_id: Annotated[str | None, one("Tariff_Id")] = None
    total_cost: Annotated[Price | None, optional("Price")] = None
    status: Annotated[SessionStatus | None, one("SessionStatus")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
