"""OCPI 2.2.1, module chargingprofiles: limits of a running session over time."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.extensions import NumberedCommand
from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "ActiveChargingProfile",
    "ActiveChargingProfileResult",
    "ChargingProfile",
    "ChargingProfilePeriod",
    "ChargingProfileResponse",
    "ChargingProfileResponseType",
    "ChargingProfileResult",
    "ChargingProfileResultType",
    "ChargingRateUnit",
    "ClearProfileResult",
    "SetChargingProfile",
]

ChargingRateUnit: TypeAlias = Literal["W", "A"]
ChargingProfileResponseType: TypeAlias = Literal[
    "ACCEPTED", "NOT_SUPPORTED", "REJECTED", "TOO_OFTEN", "UNKNOWN_SESSION",
]  # fmt: skip
ChargingProfileResultType: TypeAlias = Literal["ACCEPTED", "REJECTED", "UNKNOWN"]


class ChargingProfilePeriod(View):
    """A limit from a second after the profile's start until the next period."""

    start_period: Annotated[WholeNumber | None, one("int")] = None
    limit: Annotated[ExactNumber | None, one("number")] = None


class ChargingProfile(View):
    """The limits of a session in watt or ampere, for seconds after a start."""

    start_date_time: Annotated[Timestamp | None, optional("DateTime")] = None
    duration: Annotated[WholeNumber | None, optional("int")] = None
    charging_rate_unit: Annotated[ChargingRateUnit | None, one("ChargingRateUnit")] = None
    min_charging_rate: Annotated[ExactNumber | None, optional("number")] = None
    charging_profile_period: Annotated[tuple[ChargingProfilePeriod, ...] | None, many("ChargingProfilePeriod")] = None


class SetChargingProfile(NumberedCommand):
    """Set or replace the profile of a session."""

    charging_profile: Annotated[ChargingProfile | None, one("ChargingProfile")] = None
    response_url: Annotated[str | None, one("URL")] = None


class ActiveChargingProfile(View):
    """What a charge point has made of all the limits that it knows."""

    start_date_time: Annotated[Timestamp | None, one("DateTime")] = None
    charging_profile: Annotated[ChargingProfile | None, one("ChargingProfile")] = None


class ChargingProfileResponse(View):
    """At once: whether a request is passed on, and for how many seconds to wait for its result."""

    result: Annotated[ChargingProfileResponseType | None, one("ChargingProfileResponseType")] = None
    timeout: Annotated[WholeNumber | None, one("int")] = None


class ActiveChargingProfileResult(View):
    """Later, to the response URL: the profile that was asked for."""

    result: Annotated[ChargingProfileResultType | None, one("ChargingProfileResultType")] = None
    profile: Annotated[ActiveChargingProfile | None, optional("ActiveChargingProfile")] = None


class ChargingProfileResult(View):
    """Later, to the response URL: whether the profile was set."""

    result: Annotated[ChargingProfileResultType | None, one("ChargingProfileResultType")] = None


class ClearProfileResult(View):
    """Later, to the response URL: whether the profile was cleared."""

    result: Annotated[ChargingProfileResultType | None, one("ChargingProfileResultType")] = None
