"""ChargingSession, with its start and stop."""

from wwcp_ocpi.wwcp.model import checks
from wwcp_ocpi.wwcp.model.authentication import AAuthentication
from wwcp_ocpi.wwcp.model.cdrs import ReceivedCDRInfo, SendCDRResult
from wwcp_ocpi.wwcp.model.kinds import AnyValue, Id, ListOf, Moment, Numeric, Text
from wwcp_ocpi.wwcp.model.metering import EnergyMeteringValue
from wwcp_ocpi.wwcp.model.products import ChargingProduct
from wwcp_ocpi.wwcp.model.reservations import SessionReservation
from wwcp_ocpi.wwcp.model.results import AuthStartResult, AuthStopResult
from wwcp_ocpi.wwcp.model.shared import Price
from wwcp_ocpi.wwcp.model.view import ObjectOf, Property, View

_PROVIDER = Id("EMobilityProvider")
_RESERVATION = Id("ChargingReservation")


class ChargingSessionEvent(View):
    """The start or the stop of a session."""

    timestamp = Property(Moment(), required=True)
    system_id = Property(Text())
    cso_roaming_provider_id = Property(Id(), "CSORoamingProviderId")
    emp_roaming_provider_id = Property(Id(), "EMPRoamingProviderId")
    authorizator_id = Property(Id())
    provider_id = Property(_PROVIDER)
    authentication = Property(ObjectOf(lambda: AAuthentication))
    authentication_path = Property(AnyValue())
    auth_start_result = Property(ObjectOf(lambda: AuthStartResult))
    auth_stop_result = Property(ObjectOf(lambda: AuthStopResult))


class ChargingSession(View):
    """A session; `duration` in seconds. WWCP has no status, cost or charging periods for it."""

    checks = (
        checks.context_of("ChargingSession"),
        checks.no_exception,
        checks.ordered("/start/timestamp", "/stop/timestamp"),
        checks.duration_fits("/start/timestamp", "/stop/timestamp"),
        checks.rising("energyMeterValues"),
    )
    id = Property(Id("ChargingSession"), "@id", required=True)
    event_tracking_id = Property(Text())
    context = Property(Text(), "@context")
    roaming_network_id = Property(Id())
    no_auto_deletion_before = Property(Moment())
    reservation = Property(ObjectOf(lambda: SessionReservation))
    reservation_id = Property(_RESERVATION)
    start = Property(ObjectOf(lambda: ChargingSessionEvent), required=True)
    duration = Property(Numeric(0))
    stop = Property(ObjectOf(lambda: ChargingSessionEvent))
    stop_requests = Property(ListOf(AnyValue()))
    received_cdr_infos = Property(ListOf(ObjectOf(lambda: ReceivedCDRInfo)), "receivedCDRInfos")
    send_cdr_results = Property(ListOf(ObjectOf(lambda: SendCDRResult)), "sendCDRResults")
    charging_station_operator_id = Property(Id("ChargingStationOperator"))
    charging_pool_id = Property(Id("ChargingPool"))
    charging_station_id = Property(Id("ChargingStation"))
    evse_id = Property(Id("EVSE"), "EVSEId")
    charging_product = Property(ObjectOf(lambda: ChargingProduct))
    energy_meter_id = Property(Id())
    energy_meter_values = Property(ListOf(ObjectOf(lambda: EnergyMeteringValue)))
    charging_connector_id = Property(Id())
    consumed_energy = Property(Numeric(0))
    charging_price = Property(ObjectOf(lambda: Price))
    created = Property(Moment())
    last_change = Property(Moment())
    custom_data = Property(AnyValue())
