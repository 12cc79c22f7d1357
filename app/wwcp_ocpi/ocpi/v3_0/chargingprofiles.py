"""OCPI 3.0: what is left of module chargingprofiles of 2.x."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import one, optional
from wwcp_ocpi.ocpi.scalars import WholeNumber
from wwcp_ocpi.ocpi.v3_0.meterreadings import ActiveChargingProfile
from wwcp_ocpi.ocpi.v3_0.preview import Preview

__all__ = [
    "ActiveChargingProfileResult",
    "ChargingProfileResponse",
    "ChargingProfileResponseType",
    "ChargingProfileResult",
    "ChargingProfileResultType",
    "ClearProfileResult",
]

ChargingProfileResponseType: TypeAlias = Literal[
    "ACCEPTED", "NOT_SUPPORTED", "REJECTED", "TOO_OFTEN", "UNKNOWN_SESSION",
]  # fmt: skip
ChargingProfileResultType: TypeAlias = Literal["UNKNOWN", "ACCEPTED", "REJECTED"]


class ChargingProfileResponse(Preview):
    """Whether a request about a profile was taken; the timeout is in seconds."""

    result: Annotated[ChargingProfileResponseType | None, one("ChargingProfileResponseType")] = None
    timeout: Annotated[WholeNumber | None, one("integer")] = None


class ChargingProfileResult(Preview):
    """What became of setting a profile."""

    result: Annotated[ChargingProfileResultType | None, one("ChargingProfileResultType")] = None


class ClearProfileResult(Preview):
    """What became of clearing a profile."""

    result: Annotated[ChargingProfileResultType | None, one("ChargingProfileResultType")] = None


class ActiveChargingProfileResult(Preview):
    """The profile in force, or why there is none."""

    result: Annotated[ChargingProfileResultType | None, one("ChargingProfileResultType")] = None
    profile: Annotated[ActiveChargingProfile | None, optional("ActiveChargingProfile")] = None
