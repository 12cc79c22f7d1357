"""CDR: prices, the tariffs inside, and the booking of the Bookings document of OCPI 2.3.0."""

from wwcp_ocpi.translation.mapping import Mapping, child, children
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.alike import ALIKE, alike
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.money import PRICE
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.sessions import PERIODS
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.tariffs import TARIFF
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.tokens import CDR_TOKEN

COSTS = (
    "total_cost",
    "total_fixed_cost",
    "total_energy_cost",
    "total_time_cost",
    "total_parking_cost",
    "total_reservation_cost",
)

SIGNED_DATA = alike("SignedData", children("signed_values", "signed_values", ALIKE))

CDR = Mapping(
    "CDR",
    "CDR",
    (
        child("cdr_token", "cdr_token", CDR_TOKEN),
        *(child(cost, cost, PRICE) for cost in COSTS),
        children("tariffs", "tariffs", TARIFF),
        PERIODS,
        child("signed_data", "signed_data", SIGNED_DATA),
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"booking_id"}),
    tells=True,
)
