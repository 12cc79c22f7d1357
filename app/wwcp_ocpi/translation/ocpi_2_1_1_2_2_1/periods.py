"""Charging periods of OCPI 2.1.1 ⇄ 2.2.1: flat fees are no dimension any more, and there are more of the others."""

from wwcp_ocpi.translation.enumerations import without_types
from wwcp_ocpi.translation.mapping import Mapping, member

GONE = frozenset({"FLAT"})
NEW = frozenset(
    {"CURRENT", "ENERGY_EXPORT", "ENERGY_IMPORT", "MAX_POWER", "MIN_POWER", "POWER", "RESERVATION_TIME"}
    | {"STATE_OF_CHARGE", "RESERVATION_EXPIRES", "RESERVATION_OVERTIME"}
)

CHARGING_PERIOD = Mapping(
    "ChargingPeriod",
    "ChargingPeriod",
    (member("dimensions", there=without_types(GONE), back=without_types(NEW)),),
    nulls=True,
    rest=True,
    right_only=frozenset({"tariff_id"}),
)
