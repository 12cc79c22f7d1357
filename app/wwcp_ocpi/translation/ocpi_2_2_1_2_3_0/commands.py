"""Commands and charging profiles: the same in OCPI 2.2.1 and 2.3.0, but for the token inside."""

from wwcp_ocpi.translation.mapping import child, children
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.alike import ALIKE, alike
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.tokens import TOKEN

WITH_TOKEN = child("token", "token", TOKEN)

COMMANDS = (
    alike("ReserveNow", WITH_TOKEN),
    alike("StartSession", WITH_TOKEN),
    *(alike(name) for name in ("CancelReservation", "StopSession", "UnlockConnector")),
    *(alike(name, children("message", "message", ALIKE)) for name in ("CommandResponse", "CommandResult")),
)

CHARGING_PROFILE = alike(
    "ChargingProfile", children("charging_profile_period", "charging_profile_period", alike("ChargingProfilePeriod"))
)

ACTIVE_CHARGING_PROFILE = alike(
    "ActiveChargingProfile", child("charging_profile", "charging_profile", CHARGING_PROFILE)
)

CHARGING_PROFILES = (
    CHARGING_PROFILE,
    ACTIVE_CHARGING_PROFILE,
    alike("SetChargingProfile", child("charging_profile", "charging_profile", CHARGING_PROFILE)),
    alike("ActiveChargingProfileResult", child("profile", "profile", ACTIVE_CHARGING_PROFILE)),
    *(alike(name) for name in ("ChargingProfileResponse", "ChargingProfileResult", "ClearProfileResult")),
)
