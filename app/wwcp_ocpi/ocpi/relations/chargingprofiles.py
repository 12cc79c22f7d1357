"""Rules between the members of ChargingProfile, ActiveChargingProfileResult and ChargingPreferences."""

from decimal import Decimal

from wwcp_ocpi.ocpi.decimals import decimals
from wwcp_ocpi.ocpi.relations.order import check_not_negative
from wwcp_ocpi.ocpi.relations.reading import Members, each, number, text
from wwcp_ocpi.ocpi.report import Report


def check_profile(value: Members, pointer: str, report: Report) -> None:
    """Seconds and limits of a ChargingProfile: its periods follow each other from its start on."""
    check_not_negative(value, ("duration", "min_charging_rate"), pointer, report)
    _check_decimals(value, "min_charging_rate", pointer, report)
    _check_starts(value, pointer, report)


def check_profile_period(value: Members, pointer: str, report: Report) -> None:
    """One limit of a profile."""
    check_not_negative(value, ("start_period", "limit"), pointer, report)
    _check_decimals(value, "limit", pointer, report)


def check_active_profile(value: Members, pointer: str, report: Report) -> None:
    """An ActiveChargingProfileResult has the profile where it was accepted, and nowhere else."""
    result, profile = text(value, "result"), value.get("profile")
    if result == "ACCEPTED" and profile is None:
        report("ocpi.profile-result", f"{pointer}/profile", "result is ACCEPTED, but the profile is missing.")
    elif result not in ("ACCEPTED", None) and profile is not None:
        report("ocpi.profile-result", f"{pointer}/profile", f"A profile is given, but result is {result}.")


def check_preferences(value: Members, pointer: str, report: Report) -> None:
    """The energy that a driver needs."""
    check_not_negative(value, ("energy_need",), pointer, report)


def _check_starts(value: Members, pointer: str, report: Report) -> None:
    duration = number(value, "duration")
    before: int | Decimal | None = None
    for at, period in each(value, "charging_profile_period"):
        start, place = number(period, "start_period"), f"{pointer}{at}/start_period"
        if start is None:
            continue
        if before is None and at.endswith("/0") and start > 0:
            message = f"The first period starts after {start} s; until then nothing is said."
            report("ocpi.profile-start", place, message)
        if before is not None and start <= before:
            report("ocpi.profile-order", place, f"start_period {start} is not after {before} of the period before it.")
        if duration is not None and start >= duration > 0:
            message = f"start_period {start} is not before the end of the profile after {duration} s."
            report("ocpi.profile-outside", place, message)
        before = start


def _check_decimals(value: Members, name: str, pointer: str, report: Report) -> None:
    rate = number(value, name)
    if isinstance(rate, Decimal) and decimals(rate) > 1:
        report("ocpi.profile-decimals", f"{pointer}/{name}", f"{name} is {rate}; charge points take one decimal.")
