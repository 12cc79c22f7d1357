"""OCPI 2.1.1, module sessions: Session."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_1_1.cdrs import AuthMethod, ChargingPeriod
from wwcp_ocpi.ocpi.v2_1_1.locations import Location
from wwcp_ocpi.ocpi.view import View

__all__ = ["Session", "SessionStatus"]

SessionStatus: TypeAlias = Literal["ACTIVE", "COMPLETED", "INVALID", "PENDING"]


class Session(View):
    """A running or ended charging session, as far as it is known; `location` holds the EVSE and connector in use."""

    id: Annotated[str | None, one("string(36)")] = None
    start_datetime: Annotated[Timestamp | None, one("DateTime")] = None
    end_datetime: Annotated[Timestamp | None, optional("DateTime")] = None
    kwh: Annotated[ExactNumber | None, one("number")] = None
    auth_id: Annotated[str | None, one("string(36)")] = None
    auth_method: Annotated[AuthMethod | None, one("AuthMethod")] = None
    location: Annotated[Location | None, one("Location")] = None
    meter_id: Annotated[str | None, optional("string(255)")] = None
    currency: Annotated[str | None, one("string(3)")] = None
    charging_periods: Annotated[tuple[ChargingPeriod, ...] | None, many("ChargingPeriod")] = None
    total_cost: Annotated[ExactNumber | None, optional("number")] = None
    status: Annotated[SessionStatus | None, one("SessionStatus")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    country_code: Annotated[str | None, optional("CiString(2)", extension=True)] = None
    party_id: Annotated[str | None, optional("CiString(3)", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
