"""What makes a generated object of OCPI 3.0 hold together; what is as in 2.x is settled as in 2.x."""

from collections.abc import Callable

from generators.ocpi_settling import SETTLE, Members, distinct, in_order, newest


def _pool(value: Members) -> None:
    if value.get("publish_allowed_to"):
        value["publish"] = False
    stations = value.get("charging_pool", [])
    evses = [evse for station in stations for evse in station.get("evses", [])]
    distinct(stations, "id", set())
    distinct(evses, "uid", set())
    distinct([evse for evse in evses if "evse_id" in evse], "evse_id", set())
    newest(value, stations)


def _station(value: Members) -> None:
    newest(value, value.get("evses", []))


def _token(value: Members) -> None:
    in_order(value, "valid_from", "valid_until")


def _authorization(value: Members) -> None:
    if "location" in value:
        value["allowed"] = "ALLOWED"
    if value["allowed"] == "ALLOWED" and "token" in value:
        value["token"].pop("valid", None)


def _active_profile(value: Members) -> None:
    value["result"] = "ACCEPTED" if "profile" in value else "REJECTED"


def _profile(value: Members) -> None:
    SETTLE["ChargingProfile"](value)
    periods = value.get("charging_profile_period", [])
    if "duration" in value and periods:
        value["duration"] = max(value["duration"], periods[-1]["start_period"] + 1)


_ALIKE = (
    "EVSE", "Connector", "Hours", "RegularHours", "StatusSchedule", "ExceptionalPeriod", "TariffElement",
    "PriceComponent", "TariffRestrictions", "Tariff", "Session", "CDR", "Credentials",
)  # fmt: skip

SETTLE_3_0: dict[str, Callable[[Members], None]] = {name: SETTLE[name] for name in _ALIKE} | {
    "Location": _pool,
    "ChargingStation": _station,
    "PublishToken": SETTLE["PublishTokenType"],
    "Token": _token,
    "AuthorizationInfo": _authorization,
    "ActiveChargingProfileResult": _active_profile,
    "ChargingProfile": _profile,
}
"""By class; each changes the members in place."""


def settled(object_: str, value: Members, order: tuple[str, ...]) -> Members:
    """The object in the table's order, after the rules of its class."""
    if object_ in SETTLE_3_0:
        SETTLE_3_0[object_](value)
    return {name: value[name] for name in order if name in value}
