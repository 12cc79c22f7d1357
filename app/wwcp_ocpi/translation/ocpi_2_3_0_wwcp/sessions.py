"""Session ⇄ ChargingSession. WWCP has no currency, cost or connector of a session; these are carried."""

from wwcp_ocpi.translation.mapping import Mapping, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import ID, context, party, provider
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.periods import SESSION_VALUES, metering
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.places import EVSE_UID, pool_of
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tokens import authentication
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.totals import energy
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP

BY_ITS_STOP = "WWCP has no status of a session; one that has a stop is completed, one that has not is active."


def _status_back(scope: Scope) -> None:
    if "start_date_time" in scope.target:
        scope.write(("status",), "COMPLETED" if "end_date_time" in scope.target else "ACTIVE")
        scope.remark("approximated", ("status",), BY_ITS_STOP, ("stop",))


STATUS = together({"status": ""}, lambda scope: None, _status_back)

SESSION = Mapping(
    "Session",
    "ChargingSession",
    (
        ID,
        context("ChargingSession"),
        member("start_date_time", "start/timestamp", *TIMESTAMP),
        member("end_date_time", "stop/timestamp", *TIMESTAMP),
        provider("cdr_token", "start/providerId"),
        *authentication("start/authentication"),
        party("location_id"),
        EVSE_UID,
        pool_of("location_id", "EVSEId"),
        STATUS,
        member("meter_id", "energyMeterId"),
        metering(SESSION_VALUES),
        energy("kwh", SESSION_VALUES),
        member("last_updated", "lastChange", *TIMESTAMP),
    ),
    left_order=(
        *("country_code", "party_id", "id", "start_date_time", "end_date_time", "kwh", "cdr_token", "auth_method"),
        *("authorization_reference", "location_id", "evse_uid", "connector_id", "meter_id", "currency"),
        *("charging_periods", "total_cost", "status", "last_updated"),
    ),
    right_order=MEMBERS["ChargingSession"],
)
