"""What a provider answered: whether a driver may start or stop."""

from wwcp_ocpi.wwcp.enumerations.results import AUTH_START_RESULT_VALUES, AUTH_STOP_RESULT_VALUES
from wwcp_ocpi.wwcp.model import checks
from wwcp_ocpi.wwcp.model.kinds import I18N, AnyValue, Choice, Id, ListOf, Moment, Numeric, Text
from wwcp_ocpi.wwcp.model.tariffs import ChargingTariff
from wwcp_ocpi.wwcp.model.view import ObjectOf, Property, View


class AuthStartResult(View):
    """Whether a driver may start; `runtime` in ms, `maxPower` in W, `maxEnergy` in Wh, `maxDuration` in minutes."""

    checks = (checks.context_of("AuthStartResult"),)
    context = Property(Text(), "@context")
    authorizator_id = Property(Id())
    response_timestamp = Property(Moment())
    result = Property(Choice(AUTH_START_RESULT_VALUES), required=True)
    runtime = Property(Numeric(0))
    cached_result_end_of_life_time = Property(Moment())
    session_id = Property(Id("ChargingSession"))
    emp_partner_session_id = Property(Id("ChargingSession"))
    authorization_reference = Property(Text())
    contract_id = Property(Text())
    printed_number = Property(Text())
    ui_language = Property(Text())
    expiry_date = Property(Moment())
    max_power = Property(Numeric(0))
    max_energy = Property(Numeric(0))
    max_duration = Property(Numeric(0))
    charging_tariffs = Property(ListOf(ObjectOf(lambda: ChargingTariff)))
    list_of_auth_stop_tokens = Property(ListOf(AnyValue()))
    list_of_auth_stop_pins = Property(ListOf(AnyValue()), "listOfAuthStopPINs")
    provider_id = Property(Id("EMobilityProvider"))
    provider_name = Property(AnyValue())
    description = Property(I18N())
    additional_info = Property(AnyValue())
    additional_context = Property(AnyValue())
    number_of_retries = Property(Numeric(0))
    custom_data = Property(AnyValue())


class AuthStopResult(View):
    """Whether a driver may stop; `runtime` in ms."""

    checks = (checks.context_of("AuthStopResult"),)
    context = Property(Text(), "@context")
    authorizator_id = Property(Id())
    response_timestamp = Property(Moment())
    result = Property(Choice(AUTH_STOP_RESULT_VALUES), required=True)
    runtime = Property(Numeric(0))
    session_id = Property(Id("ChargingSession"))
    provider_id = Property(Id("EMobilityProvider"))
    description = Property(I18N())
    additional_info = Property(AnyValue())
    custom_data = Property(AnyValue())
