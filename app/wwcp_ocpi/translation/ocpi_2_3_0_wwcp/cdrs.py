"""CDR ⇄ ChargeDetailRecord."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import ID, context, given, party, provider
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.money import price
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.periods import metering
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.places import CDR_EVSE, pool_of
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tariffs import TARIFF
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tokens import authentication
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP
from wwcp_ocpi.wwcp.units import HOURS, hours_of_seconds, rounded_hours

_FIRST = ("tariffs", "0")
_TARIFF = ("chargingTariff",)
_SESSION = ("session_id",)
_SESSION_ID = ("sessionId",)

NO_SESSION = "The CDR names no session, which WWCP asks for; the id of the CDR stands for it."


def _session_there(scope: Scope) -> None:
    session, own = given(scope, _SESSION), given(scope, ("id",))
    if session is not None:
        scope.write(_SESSION_ID, session)
    elif isinstance(own, str):
        scope.assume(_SESSION_ID, own, NO_SESSION, ("id",))


def _session_back(scope: Scope) -> None:
    """An id that stands for a session nobody named is none in OCPI either."""
    session = given(scope, _SESSION_ID)
    if session is not None and session != scope.read(("@id",)):
        scope.write(_SESSION, session)


def _tariff_there(scope: Scope) -> None:
    """WWCP has one tariff for a session: the first."""
    tariffs = scope.read(("tariffs",))
    if isinstance(tariffs, list) and tariffs and isinstance(tariffs[0], dict):
        scope.write(_TARIFF, scope.convert(TARIFF, tariffs[0], _FIRST, _TARIFF))


def _tariff_back(scope: Scope) -> None:
    tariff = scope.read(_TARIFF)
    if isinstance(tariff, dict):
        scope.write(("tariffs",), [scope.convert(TARIFF, tariff, _TARIFF, _FIRST)])


def _hours(seconds: Any) -> Any:
    """Hours, with OCPI's four decimals where the seconds are no finite number of them."""
    exact = hours_of_seconds(seconds)
    return rounded_hours(seconds) if exact is MISSING else exact


CDR = Mapping(
    "CDR",
    "ChargeDetailRecord",
    (
        ID,
        together({"session_id": "sessionId"}, _session_there, _session_back),
        context("ChargeDetailRecord"),
        member("start_date_time", "sessionTime/start", *TIMESTAMP),
        member("end_date_time", "sessionTime/end", *TIMESTAMP),
        member("total_time", "duration", HOURS.there, _hours),
        *authentication("authenticationStart"),
        provider("cdr_token", "providerIdStart"),
        party("cdr_location/id"),
        pool_of("cdr_location/id"),
        CDR_EVSE,
        member("cdr_location/connector_id", "chargingConnectorId"),
        price("total_cost", "chargingPrice"),
        member("currency", "chargingPrice/currency"),
        member("meter_id", "energyMeterId"),
        metering("energyMeteringValues", signed=True),
        member("signed_data/public_key", "publicKey"),
        together({"tariffs": "chargingTariff"}, _tariff_there, _tariff_back),
        price("total_reservation_cost", "reservationFee"),
        price("total_parking_cost", "parkingFee"),
        member("total_energy", "consumedEnergy"),
        price("total_energy_cost", "consumedEnergyFee"),
        member("last_updated", "lastChange", *TIMESTAMP),
    ),
    left_order=(
        *("country_code", "party_id", "id", "start_date_time", "end_date_time", "session_id", "cdr_token"),
        *("auth_method", "authorization_reference", "cdr_location", "meter_id", "currency", "tariffs"),
        *("charging_periods", "signed_data", "total_cost", "total_fixed_cost", "total_energy", "total_energy_cost"),
        *("total_time", "total_time_cost", "total_parking_time", "total_parking_cost", "total_reservation_cost"),
        *("remark", "invoice_reference_id", "credit", "credit_reference_id", "home_charging_compensation"),
        "last_updated",
    ),
    right_order=MEMBERS["ChargeDetailRecord"],
)
