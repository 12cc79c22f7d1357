"""ChargeDetailRecord, and what becomes of one that is sent."""

from wwcp_ocpi.wwcp.enumerations.results import SEND_CDR_RESULT_VALUES
from wwcp_ocpi.wwcp.model import checks
from wwcp_ocpi.wwcp.model.authentication import AAuthentication
from wwcp_ocpi.wwcp.model.kinds import I18N, AnyValue, Choice, Id, ListOf, Moment, Numeric, Text
from wwcp_ocpi.wwcp.model.metering import EnergyMeter, EnergyMeteringValue
from wwcp_ocpi.wwcp.model.products import ChargingProduct
from wwcp_ocpi.wwcp.model.reservations import CDRReservation, ChargingLocation
from wwcp_ocpi.wwcp.model.shared import Price, StartEndDateTime
from wwcp_ocpi.wwcp.model.tariffs import ChargingTariff
from wwcp_ocpi.wwcp.model.view import ObjectOf, Property, View

_PROVIDER = Id("EMobilityProvider")
_RESERVATION = Id("ChargingReservation")


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
    reservation = Property(ObjectOf(lambda: CDRReservation))
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
    charging_product = Property(ObjectOf(lambda: ChargingProduct))
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


class ResultWarning(View):
    """Something that went not quite right."""

    text = Property(I18N(), required=True)
    context = Property(AnyValue())


class SendCDRResult(View):
    """What became of a charge detail record that was sent; `runtime` in ms."""

    checks = (checks.context_of("SendCDRResult"),)
    context = Property(Text(), "@context")
    timestamp = Property(Moment(), required=True)
    authorizator_id = Property(Id())
    result = Property(Choice(SEND_CDR_RESULT_VALUES), required=True)
    description = Property(I18N())
    warnings = Property(ListOf(ObjectOf(lambda: ResultWarning)))
    location = Property(ObjectOf(lambda: ChargingLocation))
    runtime = Property(Numeric(0))
    charge_detail_record = Property(ObjectOf(lambda: ChargeDetailRecord))


class ReceivedCDRInfo(View):
    """A charge detail record, and through which system it came."""

    checks = (checks.context_of("ReceivedCDRInfo"),)
    context = Property(Text(), "@context")
    timestamp = Property(Moment(), required=True)
    system_id = Property(Text(), required=True)
    event_tracking_id = Property(Text(), required=True)
    cdr = Property(ObjectOf(lambda: ChargeDetailRecord), required=True)
