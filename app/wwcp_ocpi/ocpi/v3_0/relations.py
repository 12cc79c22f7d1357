"""Rules between the members of objects of OCPI 3.0."""

from wwcp_ocpi.ocpi.dialect import Relation
from wwcp_ocpi.ocpi.relations import RELATIONS
from wwcp_ocpi.ocpi.relations.locations import check_distinct, check_location, check_newest, check_publish_token
from wwcp_ocpi.ocpi.relations.order import check_not_negative, check_period
from wwcp_ocpi.ocpi.relations.reading import Members, each
from wwcp_ocpi.ocpi.relations.sessions import check_session
from wwcp_ocpi.ocpi.report import Report

EVSES = ("evses", "evse", "connectors")
"""The names of the list of EVSEs of a charging station; the first that is there counts."""


def check_pool(value: Members, pointer: str, report: Report) -> None:
    """Ids, times and publication of a Location with its charging stations."""
    check_location(value, pointer, report)
    stations = each(value, "charging_pool")
    evses = [(f"{place}{at}", evse) for place, station in stations for at, evse in evses_of(station)]
    check_distinct(stations, "id", "ocpi.duplicate-id", pointer, report)
    check_distinct(evses, "uid", "ocpi.duplicate-id", pointer, report)
    present = [(place, evse) for place, evse in evses if evse.get("presence") != "REMOVED"]
    check_distinct(present, "evse_id", "ocpi.duplicate-evse-id", pointer, report)
    check_newest(value, "charging station", stations, pointer, report)


def evses_of(station: Members) -> list[tuple[str, Members]]:
    """The EVSEs of a charging station, each with its pointer relative to the station."""
    name = next((name for name in EVSES if name in station), EVSES[0])
    return each(station, name)


def check_station(value: Members, pointer: str, report: Report) -> None:
    """No EVSE is newer than its charging station."""
    check_newest(value, "EVSE", evses_of(value), pointer, report)


def check_token(value: Members, pointer: str, report: Report) -> None:
    """A token ends to be valid after it begins."""
    check_period(value, "valid_from", "valid_until", pointer, report)


def check_energy(value: Members, pointer: str, report: Report) -> None:
    """A session as in 2.x, with its energy under the name of 3.0."""
    check_session(value, pointer, report)
    check_not_negative(value, ("energy",), pointer, report)


_ALIKE = (
    "EVSE", "Connector", "Hours", "RegularHours", "StatusSchedule", "ExceptionalPeriod", "Tariff", "TariffElement",
    "PriceComponent", "TariffRestrictions", "CDR", "Credentials", "ChargingProfile", "ChargingProfilePeriod",
    "ChargingProfileResponse", "ActiveChargingProfileResult", "CommandResponse", "AuthorizationInfo",
)  # fmt: skip

RELATIONS_3_0: dict[str, Relation] = {name: RELATIONS[name] for name in _ALIKE} | {
    "Location": check_pool,
    "ChargingStation": check_station,
    "PublishToken": check_publish_token,
    "Session": check_energy,
    "Token": check_token,
}
"""By class; those of `_ALIKE` are the rules of 2.x."""
