"""CDR ⇄ ChargeDetailRecord."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.ocpi.values import NOT_AVAILABLE
from wwcp_ocpi.translation.mapping import Mapping, Told, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import ID, context, given, party, provider
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.moments import is_plain
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.money import price
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.parking import parking
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.periods import CDR_VALUES, metering
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.places import CDR_EVSE, pool_of
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.session_times import CDR_TIMES
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tariffs import TARIFF
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tokens import authentication
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.totals import CURRENCY_OF_PRICE, energy
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP

_FIRST = ("tariffs", "0")
_TARIFF = ("chargingTariff",)
_SESSION = ("session_id",)
_SESSION_ID = ("sessionId",)

NO_SESSION = "The CDR names no session, which WWCP asks for; the id of the CDR stands for it."


def _session_there(scope: Scope) -> Told:
    session, own = scope.source.get("session_id"), scope.source.get("id")
    if session is not None:
        scope.target["sessionId"] = session
        return bool(session != own)
    if isinstance(own, str):
        scope.assume(_SESSION_ID, own, NO_SESSION, ("id",))
    return False


def _session_back(scope: Scope) -> None:
    """An id that stands for a session nobody named is none in OCPI either."""
    session = given(scope, _SESSION_ID)
    if session is not None and session != scope.read(("@id",)):
        scope.write(_SESSION, session)


def _tariff_there(scope: Scope) -> Told:
    """WWCP has one tariff for a session: the first."""
    tariffs = scope.source.get("tariffs")
    if isinstance(tariffs, list) and tariffs and isinstance(tariffs[0], dict):
        scope.target["chargingTariff"] = scope.convert(TARIFF, tariffs[0], _FIRST, _TARIFF)
        return True if len(tariffs) == 1 else None
    return False


def _tariff_back(scope: Scope) -> None:
    tariff = scope.read(_TARIFF)
    if isinstance(tariff, dict):
        scope.write(("tariffs",), [scope.convert(TARIFF, tariff, _TARIFF, _FIRST)])


def _meter_there(scope: Scope) -> Told:
    meter = scope.source.get("meter_id")
    if meter is not None:
        scope.target["energyMeterId"] = meter
    return meter is not None


def _meter_back(scope: Scope) -> None:
    """The reference writes the meter's id or the whole meter."""
    ids = [scope.read(path) for path in (("energyMeterId",), ("energyMeter", "id"))]
    meter = next((found for found in ids if found is not MISSING and found is not None), MISSING)
    if meter is not MISSING:
        scope.write(("meter_id",), meter)


METER = together([("meter_id", "energyMeterId"), ("meter_id", "energyMeter/id")], _meter_there, _meter_back)


def _available(connector: Any) -> Any:
    """The id of a connector, unless it says that there is none to be had."""
    return MISSING if connector == NOT_AVAILABLE else connector


CDR = Mapping(
    "CDR",
    "ChargeDetailRecord",
    (
        ID,
        together({"session_id": "sessionId"}, _session_there, _session_back),
        context("ChargeDetailRecord"),
        member("start_date_time", "sessionTime/start", *TIMESTAMP, surely=is_plain),
        *CDR_TIMES,
        *authentication("authenticationStart"),
        provider("cdr_token", "providerIdStart"),
        party("cdr_location/id"),
        CDR_EVSE,
        pool_of("cdr_location/id", "evseId"),
        member("cdr_location/connector_id", "chargingConnectorId", there=_available),
        price("total_cost", "chargingPrice"),
        CURRENCY_OF_PRICE,
        METER,
        together({"tariffs": "chargingTariff"}, _tariff_there, _tariff_back),
        metering(CDR_VALUES),
        member("signed_data/public_key", "publicKey"),
        energy("total_energy", CDR_VALUES),
        parking(CDR_VALUES),
        price("total_reservation_cost", "reservationFee"),
        price("total_parking_cost", "parkingFee"),
        price("total_energy_cost", "consumedEnergyFee"),
        member("last_updated", "lastChange", *TIMESTAMP, surely=is_plain),
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
    tells=True,
)
