"""OCPI 2.2.1, module sessions: Session and a driver's preferences."""

from typing import Annotated, Literal, TypeAlias

from pydantic import StrictBool

from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_2_1.cdrs import AuthMethod, CdrToken, ChargingPeriod
from wwcp_ocpi.ocpi.v2_2_1.types import Price, ProfileType
from wwcp_ocpi.ocpi.view import View

__all__ = ["ChargingPreferences", "ChargingPreferencesResponse", "Session", "SessionStatus"]

SessionStatus: TypeAlias = Literal["ACTIVE", "COMPLETED", "INVALID", "PENDING", "RESERVATION"]
ChargingPreferencesResponse: TypeAlias = Literal[
    "ACCEPTED", "DEPARTURE_REQUIRED", "ENERGY_NEED_REQUIRED", "NOT_POSSIBLE", "PROFILE_TYPE_NOT_SUPPORTED",
]  # fmt: skip


class Session(View):
    """A running or ended charging session, as far as it is known."""

    country_code: Annotated[str | None, one("CiString(2)")] = None
    party_id: Annotated[str | None, one("CiString(3)")] = None
    id: Annotated[str | None, one("CiString(36)")] = None
    start_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    end_date_time: Annotated[Timestamp | None, optional("DateTime")] = None
    kwh: Annotated[ExactNumber | None, one("number")] = None
    cdr_token: Annotated[CdrToken | None, one("CdrToken")] = None
    auth_method: Annotated[AuthMethod | None, one("AuthMethod")] = None
    authorization_reference: Annotated[str | None, optional("CiString(36)")] = None
    location_id: Annotated[str | None, one("CiString(36)")] = None
    evse_uid: Annotated[str | None, one("CiString(36)")] = None
    connector_id: Annotated[str | None, one("CiString(36)")] = None
    meter_id: Annotated[str | None, optional("string(255)")] = None
    currency: Annotated[str | None, one("string(3)")] = None
    charging_periods: Annotated[tuple[ChargingPeriod, ...] | None, many("ChargingPeriod")] = None
    total_cost: Annotated[Price | None, optional("Price")] = None
    status: Annotated[SessionStatus | None, one("SessionStatus")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None


class ChargingPreferences(View):
    """How a driver wants to charge: kWh until a moment, cheap, fast or green."""

    profile_type: Annotated[ProfileType | None, one("ProfileType")] = None
    departure_time: Annotated[Timestamp | None, optional("DateTime")] = None
    energy_need: Annotated[ExactNumber | None, optional("number")] = None
    discharge_allowed: Annotated[StrictBool | None, optional("boolean")] = None
