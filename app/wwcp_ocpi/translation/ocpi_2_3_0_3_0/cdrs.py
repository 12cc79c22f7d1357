"""CDR ⇄ CDR. The tariffs that 2.3.0 embeds have no place in 3.0; what 3.0 only reads (parking, invoice) is the same."""

from wwcp_ocpi.translation.mapping import Mapping, child, children, member
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.identity import ISSUER, VERSION
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.money import PRICE
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.places import ALIKE, GEO_LOCATION
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.sessions import CHARGING_PERIOD, TARIFF_OF_ALL
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.spellings import ENERGY
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.tokens import CDR_TOKEN

COSTS = (
    "total_cost",
    "total_fixed_cost",
    "total_energy_cost",
    "total_time_cost",
    "total_parking_cost",
    "total_reservation_cost",
)

CDR_LOCATION = Mapping(
    "CdrLocation", "CDRLocation", (child("coordinates", "coordinates", GEO_LOCATION),), nulls=True, rest=True
)

SIGNED_DATA = Mapping(
    "SignedData", "SignedData", (children("signed_values", "signed_values", ALIKE),), nulls=True, rest=True
)

CDR = Mapping(
    "CDR",
    "CDR",
    (
        ISSUER,
        VERSION,
        child("cdr_token", "cdr_token", CDR_TOKEN),
        child("cdr_location", "cdr_location", CDR_LOCATION),
        child("energy_meter", "energy_meter", ALIKE),
        TARIFF_OF_ALL,
        children("charging_periods", "charging_periods", CHARGING_PERIOD),
        child("signed_data", "signed_data", SIGNED_DATA),
        *(child(cost, cost, PRICE) for cost in COSTS),
        member("total_energy", "total_energy", ENERGY, ENERGY),
    ),
    nulls=True,
    rest=True,
    left_only=frozenset({"tariffs"}),
    right_only=frozenset({"tariff_association_id"}),
    left_order=(
        *("country_code", "party_id", "id", "start_date_time", "end_date_time", "session_id", "cdr_token"),
        *("auth_method", "authorization_reference", "cdr_location", "meter_id", "energy_meter"),
        *("transparency_software", "currency", "tariffs", "charging_periods", "signed_data", "total_cost"),
        *("total_fixed_cost", "total_energy", "total_energy_cost", "total_time", "total_time_cost"),
        *("total_parking_time", "total_parking_cost", "total_reservation_cost", "remark", "invoice_reference_id"),
        *("credit", "credit_reference_id", "home_charging_compensation", "created", "last_updated"),
    ),
    right_order=(
        *("party_id", "id", "version", "start_date_time", "end_date_time", "session_id", "cdr_token", "auth_method"),
        *("authorization_reference", "cdr_location", "meter_id", "energy_meter", "transparency_software", "currency"),
        *("tariff_association_id", "tariff_id", "charging_periods", "signed_data", "total_cost", "total_fixed_cost"),
        *("total_energy", "total_energy_cost", "total_time", "total_time_cost", "total_parking_time"),
        *("total_parking_cost", "total_reservation_cost", "remark", "invoice_reference_id", "credit"),
        *("credit_reference_id", "home_charging_compensation", "created", "last_updated"),
    ),
)
