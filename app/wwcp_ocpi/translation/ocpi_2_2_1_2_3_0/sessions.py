"""Session, its periods and the driver's preferences: new are the dimensions of the Bookings document of 2.3.0."""

from wwcp_ocpi.translation.enumerations import without_types
from wwcp_ocpi.translation.mapping import child, children, member
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.alike import alike
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.money import PRICE
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.tokens import CDR_TOKEN

NEW_DIMENSIONS = frozenset({"RESERVATION_EXPIRES", "RESERVATION_OVERTIME"})

CHARGING_PERIOD = alike("ChargingPeriod", member("dimensions", back=without_types(NEW_DIMENSIONS)))

PERIODS = children("charging_periods", "charging_periods", CHARGING_PERIOD)

SESSION = alike(
    "Session", child("cdr_token", "cdr_token", CDR_TOKEN), PERIODS, child("total_cost", "total_cost", PRICE)
)

CHARGING_PREFERENCES = alike("ChargingPreferences")
