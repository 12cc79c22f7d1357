"""Location, EVSE and Connector of OCPI 2.1.1 ⇄ 2.2.1.

`publish` and the party are members of the C# implementation in 2.1.1; a location that says nothing is published.
"""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.asking import asks
from wwcp_ocpi.translation.enumerations import doubtful, without
from wwcp_ocpi.translation.mapping import Mapping, Path, child, children, member, together
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1 import parties, time_zones
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.places import (
    BUSINESS_DETAILS,
    COORDINATES,
    ENERGY,
    HOURS,
    RELATED_LOCATION,
)
from wwcp_ocpi.translation.passage import Scope

NEW_STANDARDS = frozenset(
    {"CHAOJI", "DOMESTIC_M", "DOMESTIC_N", "DOMESTIC_O", "GBT_AC", "GBT_DC", "NEMA_5_20", "NEMA_6_30", "NEMA_6_50"}
    | {"NEMA_10_30", "NEMA_10_50", "NEMA_14_30", "NEMA_14_50", "PANTOGRAPH_BOTTOM_UP", "PANTOGRAPH_TOP_DOWN"}
    | {"MCS", "SAE_J3400"}
)
NEW_POWER_TYPES = frozenset({"AC_2_PHASE", "AC_2_PHASE_SPLIT"})
NEW_CAPABILITIES = frozenset(
    {"CHARGING_PREFERENCES_CAPABLE", "CHIP_CARD_SUPPORT", "CONTACTLESS_CARD_SUPPORT", "DEBIT_CARD_PAYABLE"}
    | {"PED_TERMINAL", "START_SESSION_CONNECTOR_REQUIRED", "TOKEN_GROUP_CAPABLE"}
)
NEW_FACILITIES = frozenset({"BIKE_SHARING", "METRO_STATION", "PARKING_LOT", "TRAM_STOP"})

# Connector


def _first(values: Any) -> Any:
    """2.1.1 has one tariff per connector: the first shows, the others are carried."""
    if values is None:
        return None
    return values[0] if isinstance(values, list) and values and isinstance(values[0], str) else MISSING


def _alone(value: Any) -> Any:
    if value is None:
        return None
    return [value] if isinstance(value, str) else MISSING


CONNECTOR = Mapping(
    "Connector",
    "Connector",
    (
        *(
            together({name: name}, doubtful(name, frozenset(), ""), doubtful(name, new, "OCPI 2.1.1"))
            for name, new in (("standard", NEW_STANDARDS), ("power_type", NEW_POWER_TYPES))
        ),
        member("voltage", "max_voltage"),
        member("amperage", "max_amperage"),
        member("tariff_id", "tariff_ids", _alone, _first),
    ),
    nulls=True,
    rest=True,
    left_only=frozenset({"emsp_tariff_ids"}),
    right_only=frozenset({"max_electric_power"}),
    left_order=(
        *("id", "standard", "format", "power_type", "voltage", "amperage", "tariff_id"),
        *("terms_and_conditions", "last_updated"),
    ),
    right_order=(
        *("id", "standard", "format", "power_type", "max_voltage", "max_amperage", "tariff_ids"),
        *("terms_and_conditions", "last_updated"),
    ),
)

EVSE = Mapping(
    "EVSE",
    "EVSE",
    (
        member("capabilities", back=without(NEW_CAPABILITIES)),
        children("connectors", "connectors", CONNECTOR),
        COORDINATES,
    ),
    nulls=True,
    rest=True,
)

# Location

TYPE: Path = ("type",)
PARKING_TYPE: Path = ("parking_type",)
PUBLISH: Path = ("publish",)

UNPUBLISHED = "It is not to be published, which OCPI 2.1.1 cannot say; such a location should not be sent."

UNSAID = frozenset({"OTHER", "UNKNOWN"})
NEW_PARKING_TYPES = frozenset({"ALONG_MOTORWAY", "ON_DRIVEWAY"})


def _type_there(scope: Scope) -> None:
    value = scope.read(TYPE)
    if value is not MISSING and value is not None and not (isinstance(value, str) and value in UNSAID):
        scope.write(PARKING_TYPE, value)


def _type_back(scope: Scope) -> None:
    """2.1.1 says UNKNOWN where 2.2.1 says nothing; OTHER would come back as nothing, and so as UNKNOWN."""
    value = scope.read(PARKING_TYPE)
    if value is MISSING or value is None:
        scope.assume(TYPE, "UNKNOWN", "No type of parking is given.")
    elif isinstance(value, str) and value in NEW_PARKING_TYPES | UNSAID:
        scope.write(TYPE, "UNKNOWN")
    else:
        scope.write(TYPE, value)


def _publish_there(scope: Scope) -> None:
    value = scope.read(PUBLISH)
    if value is MISSING or value is None:
        scope.assume(PUBLISH, True, "Locations of OCPI 2.1.1 are published.")
    else:
        scope.write(PUBLISH, value)


def _publish_back(scope: Scope) -> None:
    value = scope.read(PUBLISH)
    if value is MISSING or value is None or value is True:
        return
    scope.write(PUBLISH, value)
    if value is False:
        scope.remark("approximated", PUBLISH, UNPUBLISHED, PUBLISH)


def _postal_code(scope: Scope) -> None:
    value = scope.read(("postal_code",))
    if value is not MISSING:
        scope.write(("postal_code",), value)


def _postal_code_back(scope: Scope) -> None:
    _postal_code(scope)
    if scope.target.get("postal_code") is None:
        asks(scope, "OCPI 2.1.1 asks for a postal code, and none is given.", "postal_code")


_MEMBERS = (
    *("name", "address", "city", "postal_code", "country", "coordinates", "related_locations"),
    *("evses", "directions", "operator", "suboperator", "owner", "facilities", "time_zone", "opening_times"),
    *("charging_when_closed", "images", "energy_mix", "last_updated"),
)

LOCATION = Mapping(
    "Location",
    "Location",
    (
        parties.party(parties.evses),
        together({"publish": "publish"}, _publish_there, _publish_back),
        together({"type": "parking_type"}, _type_there, _type_back),
        together({"postal_code": "postal_code"}, _postal_code, _postal_code_back),
        COORDINATES,
        children("related_locations", "related_locations", RELATED_LOCATION),
        children("evses", "evses", EVSE),
        *(child(details, details, BUSINESS_DETAILS) for details in ("operator", "suboperator", "owner")),
        member("facilities", back=without(NEW_FACILITIES)),
        time_zones.RULE,
        child("opening_times", "opening_times", HOURS),
        ENERGY,
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"publish_allowed_to", "state", "energy_meters"}),
    left_order=("country_code", "party_id", "id", "type", *_MEMBERS, "publish"),
    right_order=("country_code", "party_id", "id", "publish", *_MEMBERS[:7], "parking_type", *_MEMBERS[7:]),
)
