"""Charging profiles: a profile has an id in 3.0, and its periods may name phases."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import CARRIER, Mapping, Together, child, children, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.capabilities import objects
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.places import ALIKE
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.spellings import NUMBER
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.translation.residue import digest

PERIODS = ("charging_profile_period",)
TOLD = "OCPI 2.3.0 profiles have no id; digits of the BLAKE2 hash of what it says stand for it."


def _id_there(scope: Scope) -> None:
    names = ("start_date_time", "duration", "charging_rate_unit")
    said: list[Any] = [None if (value := scope.read((name,))) is MISSING else value for name in names]
    periods = objects(scope.read(PERIODS))
    said += [{name: value for name, value in period.items() if name != CARRIER} for period in periods]
    scope.assume(("id",), digest(said), TOLD)


ID: Together = together({"": "id"}, _id_there, lambda scope: None)

CHARGING_PROFILE = Mapping(
    "ChargingProfile",
    "ChargingProfile",
    (
        ID,
        member("min_charging_rate", "min_charging_rate", NUMBER, NUMBER),
        children("charging_profile_period", "charging_profile_period", ALIKE),
    ),
    nulls=True,
    rest=True,
)

ACTIVE_CHARGING_PROFILE = Mapping(
    "ActiveChargingProfile",
    "ActiveChargingProfile",
    (child("charging_profile", "charging_profile", CHARGING_PROFILE),),
    nulls=True,
    rest=True,
)

ACTIVE_CHARGING_PROFILE_RESULT = Mapping(
    "ActiveChargingProfileResult",
    "ActiveChargingProfileResult",
    (child("profile", "profile", ACTIVE_CHARGING_PROFILE),),
    nulls=True,
    rest=True,
)

SET_CHARGING_PROFILE = Mapping(
    "SetChargingProfile",
    "SetChargingProfileCommand",
    (child("charging_profile", "charging_profile", CHARGING_PROFILE),),
    nulls=True,
    rest=True,
)

ANSWERS = tuple(
    Mapping(name, name, nulls=True, rest=True)
    for name in ("ChargingProfileResponse", "ChargingProfileResult", "ClearProfileResult")
)

CHARGING_PROFILES = (
    CHARGING_PROFILE,
    ACTIVE_CHARGING_PROFILE,
    ACTIVE_CHARGING_PROFILE_RESULT,
    SET_CHARGING_PROFILE,
    *ANSWERS,
)
