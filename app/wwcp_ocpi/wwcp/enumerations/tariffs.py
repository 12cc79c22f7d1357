"""What a price component counts, and the days it counts on."""

from wwcp_ocpi.wwcp.enumerations.table import Table, alike

DIMENSION = alike("ChargingDimensionTypes", "ENERGY FLAT PARKING_TIME TIME")
"""WWCP's `MAX_CURRENT` and `MIN_CURRENT` are no tariff dimensions in OCPI; both are closed."""

DIMENSION_VALUES = frozenset(DIMENSION.to_ocpi) | {"MAX_CURRENT", "MIN_CURRENT"}

DAY_OF_WEEK: Table = alike("DayOfWeek", "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY")
