"""Location ⇄ ChargingPool, directly: both have stations, so no grouping is guessed."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, child, children, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.energy_mixes import ENERGY_MIX
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.evse_ids import TAKEN
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import context
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.texts import BUSINESS_DETAILS, RELATED_LOCATION
from wwcp_ocpi.translation.ocpi_3_0_wwcp.parties import OWN_ID, OWN_PARTY
from wwcp_ocpi.translation.ocpi_3_0_wwcp.places import ADDRESS, STATION_ADDRESS
from wwcp_ocpi.translation.ocpi_3_0_wwcp.stations import PUBLISH, STATION, STATIONS_TAKEN
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.enumerations import FACILITY, PARKING_TYPE
from wwcp_ocpi.wwcp.i18n import TEXT, TEXTS
from wwcp_ocpi.wwcp.identifiers import TakenIds
from wwcp_ocpi.wwcp.opening_times import OPENING_TIMES
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP
from wwcp_ocpi.wwcp.units import KILOWATTS

POOL = ("charging_pool",)
STATIONS = ("chargingStations",)
LIMIT = ("max_power",)


def _stations_there(scope: Scope) -> None:
    stations = scope.read(POOL)
    if isinstance(stations, list):
        address = scope.target.get("address")
        scope.context |= {TAKEN: TakenIds(), STATIONS_TAKEN: TakenIds(), STATION_ADDRESS: address or {}}
        scope.context[PUBLISH] = scope.read(("publish",))
        scope.write(STATIONS, scope.convert_all(STATION, stations, POOL, STATIONS))


def _stations_back(scope: Scope) -> None:
    stations = scope.read(STATIONS)
    if isinstance(stations, list):
        scope.context |= {TAKEN: TakenIds(), STATIONS_TAKEN: TakenIds()}
        scope.write(POOL, scope.convert_all(STATION, stations, STATIONS, POOL))
        said = {_published(station) for station in stations if isinstance(station, dict)}
        if len(said) == 1 and None not in said:
            scope.write(("publish",), said.pop())


def _published(station: dict[str, Any]) -> bool | None:
    published = station.get("published")
    return published if isinstance(published, bool) else None


def _limit_there(scope: Scope) -> None:
    value, unit = scope.read((*LIMIT, "value")), scope.read((*LIMIT, "unit"))
    if unit == "A":
        _write_number(scope, ("maxCurrent",), KILOWATTS.back(KILOWATTS.there(value)))
    elif unit == "W":
        _write_number(scope, ("maxPower",), KILOWATTS.back(value))


def _limit_back(scope: Scope) -> None:
    watts = KILOWATTS.there(scope.read(("maxPower",)))
    amperes = KILOWATTS.back(KILOWATTS.there(scope.read(("maxCurrent",))))
    for value, unit in ((watts, "W"), (amperes, "A")):
        if value is not MISSING:
            scope.write(LIMIT, {"value": value, "unit": unit})
            return


def _write_number(scope: Scope, path: tuple[str, ...], number: Any) -> None:
    if number is not MISSING:
        scope.write(path, number)


LOCATION = Mapping(
    "Location",
    "ChargingPool",
    (
        OWN_PARTY,
        OWN_ID,
        context("ChargingPool"),
        member("name", "name", *TEXT),
        child("operator", "chargingStationOperator", BUSINESS_DETAILS),
        child("suboperator", "subOperator", BUSINESS_DETAILS),
        child("owner", "owner", BUSINESS_DETAILS),
        *ADDRESS,
        member("parking_type", "locationType", *PARKING_TYPE),
        member("help_phone", "hotlinePhoneNumber"),
        member("opening_times", "openingTimes", *OPENING_TIMES),
        together([("charging_pool", "chargingStations"), ("publish", "")], _stations_there, _stations_back),
        member("directions", "arrivalInstructions", *TEXTS),
        member("services"),
        member("facilities", "facilities", FACILITY.all_there, FACILITY.all_back),
        member("charging_when_closed", "chargingWhenClosed"),
        children("related_locations", "relatedLocations", RELATED_LOCATION),
        member("images"),
        child("energy_mix", "energyMix", ENERGY_MIX),
        together([("max_power/value", "maxPower"), ("max_power/value", "maxCurrent")], _limit_there, _limit_back),
        member("created", "created", *TIMESTAMP),
        member("last_updated", "lastChange", *TIMESTAMP),
    ),
    left_order=(
        *("party_id", "id", "version", "publish", "time_zone", "publish_allowed_to", "name", "address"),
        *("related_locations", "parking_type", "charging_pool", "directions", "operator", "suboperator", "owner"),
        *("services", "facilities", "opening_times", "charging_when_closed", "images", "energy_mix"),
        *("energy_meters", "max_power", "help_phone", "created", "last_updated"),
    ),
    right_order=MEMBERS["ChargingPool"],
)
"""The reference counts a pool's power in kW."""
