"""ChargingSession and ChargeDetailRecord."""

from wwcp_ocpi.wwcp.model import checks
from wwcp_ocpi.wwcp.model.authentication import AAuthentication
from wwcp_ocpi.wwcp.model.kinds import AnyValue, Id, ListOf, Moment, Numeric, Text
from wwcp_ocpi.wwcp.model.metering import EnergyMeter, EnergyMeteringValue
from wwcp_ocpi.wwcp.model.shared import Price, StartEndDateTime
from wwcp_ocpi.wwcp.model.tariffs import ChargingTariff
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
    auth_start_result = Property(AnyValue())
    auth_stop_result = Property(AnyValue())


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
    reservation = Property(AnyValue())
    reservation_id = Property(_RESERVATION)
    start = Property(ObjectOf(lambda: ChargingSessionEvent), required=True)
    duration = Property(Numeric(0))
    stop = Property(ObjectOf(lambda: ChargingSessionEvent))
    stop_requests = Property(ListOf(AnyValue()))
    received_cdr_infos = Property(ListOf(AnyValue()), "receivedCDRInfos")
    send_cdr_results = Property(ListOf(AnyValue()), "sendCDRResults")
    charging_station_operator_id = Property(Id("ChargingStationOperator"))
    charging_pool_id = Property(Id("ChargingPool"))
    charging_station_id = Property(Id("ChargingStation"))
    evse_id = Property(Id("EVSE"), "EVSEId")
    charging_product = Property(AnyValue())
    energy_meter_id = Property(Id())
    energy_meter_values = Property(ListOf(ObjectOf(lambda: EnergyMeteringValue)))
    charging_connector_id = Property(Id())
    consumed_energy = Property(Numeric(0))
    charging_price = Property(ObjectOf(lambda: Price))
    created = Property(Moment())
    last_change = Property(Moment())
    custom_data = Property(AnyValue())


class ChargeDetailRecord(View):
    """What a session is billed by; `duration` in seconds, `consumedEnergy` in kWh."""

    checks = (
        checks.context_of("ChargeDetailRecord"),
        checks.no_exception,
        checks.duration_fits("/sessionTime/start", "/sessionTime/end"),
        checks.rising("energyMeteringValues"),
    )
    id = Property(Id("ChargeDetailRecord"), "@id", required=True)
    session_id = Property(Id("ChargingSession"), required=True)
    context = Property(Text(), "@context")
    session_time = Property(ObjectOf(lambda: StartEndDateTime), required=True)
    duration = Property(Numeric(0), required=True)
    reservation = Property(AnyValue())
    reservation_id = Property(_RESERVATION)
    authentication_start = Property(ObjectOf(lambda: AAuthentication))
    authentication_stop = Property(ObjectOf(lambda: AAuthentication))
    roaming_provider_id_start = Property(Id())
    roaming_provider_id_stop = Property(Id())
    provider_id_start = Property(_PROVIDER)
    provider_id_stop = Property(_PROVIDER)
    charging_station_operator_id = Property(Id("ChargingStationOperator"))
    charging_pool_id = Property(Id("ChargingPool"))
    charging_station_id = Property(Id("ChargingStation"))
    evse_id = Property(Id("EVSE"))
    charging_connector_id = Property(Id())
    charging_product_id = Property(Id())
    charging_product = Property(AnyValue())
    charging_price = Property(ObjectOf(lambda: Price))
    energy_meter_id = Property(Id())
    energy_meter = Property(ObjectOf(lambda: EnergyMeter))
    energy_metering_values = Property(ListOf(ObjectOf(lambda: EnergyMeteringValue)))
    created = Property(Moment())
    last_change = Property(Moment())
    charging_tariff = Property(ObjectOf(lambda: ChargingTariff))
    reservation_time = Property(ObjectOf(lambda: StartEndDateTime))
    reservation_fee = Property(ObjectOf(lambda: Price))
    parking_space_id = Property(Id())
    parking_time = Property(ObjectOf(lambda: StartEndDateTime))
    parking_fee = Property(ObjectOf(lambda: Price))
    consumed_energy = Property(Numeric(0))
    consumed_energy_fee = Property(ObjectOf(lambda: Price))
    public_key = Property(Text())
    signatures = Property(ListOf(AnyValue()))
    signature = Property(Text())
    custom_data = Property(AnyValue())
