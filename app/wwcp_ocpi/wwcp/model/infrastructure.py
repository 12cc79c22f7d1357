"""ChargingPool, ChargingStation, EVSE and ChargingConnector.

The reference's order first, then the properties that it has and never writes, under their lowerCamel names.
"""

from wwcp_ocpi.wwcp.enumerations.access import FEATURE_VALUES, PAYMENT_OPTION_VALUES, UI_FEATURE_VALUES
from wwcp_ocpi.wwcp.enumerations.places import (
    ACCESSIBILITY_VALUES,
    FACILITY,
    LOCATION_SERVICE_VALUES,
    PARKING_TYPE,
)
from wwcp_ocpi.wwcp.enumerations.plugs import CHARGING_MODE_VALUES, CONNECTOR_TYPE, CURRENT_TYPE, PLUG_VALUES
from wwcp_ocpi.wwcp.enumerations.statuses import EVSE_ADMIN_STATUS_VALUES, EVSE_STATUS_VALUES
from wwcp_ocpi.wwcp.enumerations.table import words
from wwcp_ocpi.wwcp.model import checks
from wwcp_ocpi.wwcp.model.kinds import I18N, AnyValue, Choice, Flag, Id, ListOf, Moment, Numeric, Text
from wwcp_ocpi.wwcp.model.licenses import DataLicense
from wwcp_ocpi.wwcp.model.metering import EnergyMeter
from wwcp_ocpi.wwcp.model.parking import Parking
from wwcp_ocpi.wwcp.model.shared import (
    AdditionalGeoLocation,
    Address,
    AuthenticationMode,
    Brand,
    EnergyMix,
    GeoCoordinate,
    Image,
    OpeningTimes,
    ParkingRestriction,
)
from wwcp_ocpi.wwcp.model.view import ObjectOf, Property, View

_PARKING_TYPE = Choice(frozenset(PARKING_TYPE.to_ocpi), open_=True)
_ACCESSIBILITY = Choice(ACCESSIBILITY_VALUES, open_=True)
_FEATURES = ListOf(Choice(FEATURE_VALUES, open_=True))
_UI_FEATURES = ListOf(Choice(UI_FEATURE_VALUES, open_=True))
_PAYMENT_OPTIONS = ListOf(Choice(PAYMENT_OPTION_VALUES))
_CURRENTS = words("Unspecified AC_OnePhase AC_ThreePhases DC") | frozenset(CURRENT_TYPE.to_ocpi)


class ChargingPool(View):
    """A place with charging stations (OCPI: Location); `maxPower` in kW, `maxCapacity` in kWh."""

    checks = (
        checks.context_of("ChargingPool"),
        checks.no_exception,
        checks.own_operator("chargingStations", "EVSEs"),
        checks.distinct_ids("ChargingStation", "chargingStations"),
        checks.distinct_ids("EVSE", "EVSEs"),
    )
    id = Property(Id("ChargingPool"), "@id", required=True)
    context = Property(Text(), "@context")
    name = Property(I18N())
    description = Property(I18N())
    data_source = Property(Text())
    data_license_ids = Property(ListOf(Id()))
    data_licenses = Property(ListOf(ObjectOf(lambda: DataLicense)))
    roaming_network_id = Property(Id())
    roaming_network = Property(AnyValue())
    charging_station_operator_id = Property(Id("ChargingStationOperator"))
    charging_station_operator = Property(AnyValue())
    geo_location = Property(ObjectOf(lambda: GeoCoordinate))
    address = Property(ObjectOf(lambda: Address))
    location_type = Property(_PARKING_TYPE)  # the reference means to write the parking type so, and fails
    accessibility = Property(_ACCESSIBILITY)
    authentication_modes = Property(ListOf(ObjectOf(lambda: AuthenticationMode)))
    hotline_phone_number = Property(Text())
    opening_times = Property(ObjectOf(lambda: OpeningTimes))
    charging_station_ids = Property(ListOf(Id("ChargingStation")))
    charging_stations = Property(ListOf(ObjectOf(lambda: ChargingStation)))
    evse_ids = Property(ListOf(Id("EVSE")), "EVSEIds")
    evses = Property(ListOf(ObjectOf(lambda: EVSE)), "EVSEs")
    brand_ids = Property(ListOf(Id()))
    brands = Property(ListOf(ObjectOf(lambda: Brand)))
    parking_type = Property(_PARKING_TYPE)
    time_zone = Property(Text())
    charging_when_closed = Property(Flag())
    sub_operator = Property(AnyValue())
    owner = Property(AnyValue())
    location_languages = Property(ListOf(Text()))
    arrival_instructions = Property(I18N())
    entrance_address = Property(ObjectOf(lambda: Address))
    entrance_location = Property(ObjectOf(lambda: GeoCoordinate))
    exit_address = Property(ObjectOf(lambda: Address))
    exit_location = Property(ObjectOf(lambda: GeoCoordinate))
    services = Property(ListOf(Choice(LOCATION_SERVICE_VALUES, open_=True)))
    related_locations = Property(ListOf(ObjectOf(lambda: AdditionalGeoLocation)))
    parking_restrictions = Property(ListOf(ObjectOf(lambda: ParkingRestriction)))
    features = Property(_FEATURES)
    ui_features = Property(_UI_FEATURES)
    payment_options = Property(_PAYMENT_OPTIONS)
    facilities = Property(ListOf(Choice(frozenset(FACILITY.to_ocpi), open_=True)))
    photo_urls = Property(ListOf(Text()), "photoURLs")
    images = Property(ListOf(ObjectOf(lambda: Image)))
    grid_connection = Property(AnyValue())
    max_current = Property(Numeric(0))
    max_power = Property(Numeric(0))
    max_capacity = Property(Numeric(0))
    energy_mix = Property(ObjectOf(lambda: EnergyMix))
    max_reservation_duration = Property(Numeric(0))
    status = Property(Choice(EVSE_STATUS_VALUES, open_=True))
    admin_status = Property(Choice(EVSE_ADMIN_STATUS_VALUES, open_=True))
    created = Property(Moment())
    last_change = Property(Moment())
    custom_data = Property(AnyValue())


class ChargingStation(View):
    """A post with EVSEs, which OCPI 2.x does not know; `maxPower` in kW, `maxCapacity` in kWh."""

    checks = (
        checks.context_of("ChargingStation"),
        checks.no_exception,
        checks.own_operator("EVSEs"),
        checks.distinct_ids("EVSE", "EVSEs"),
    )
    id = Property(Id("ChargingStation"), "@id", required=True)
    context = Property(Text(), "@context")
    name = Property(I18N())
    description = Property(I18N())
    data_source = Property(Text())
    data_license_ids = Property(ListOf(Id()))
    data_licenses = Property(ListOf(ObjectOf(lambda: DataLicense)))
    roaming_network_id = Property(Id())
    roaming_network = Property(AnyValue())
    charging_station_operator_id = Property(Id("ChargingStationOperator"))
    charging_station_operator = Property(AnyValue())
    charging_pool_id = Property(Id("ChargingPool"))
    charging_pool = Property(ObjectOf(lambda: ChargingPool))
    geo_location = Property(ObjectOf(lambda: GeoCoordinate))
    address = Property(ObjectOf(lambda: Address))
    authentication_modes = Property(ListOf(ObjectOf(lambda: AuthenticationMode)))
    hotline_phone_number = Property(Text())
    opening_times = Property(ObjectOf(lambda: OpeningTimes))
    is_free_of_charge = Property(Flag())
    evse_ids = Property(ListOf(Id("EVSE")), "EVSEIds")
    evses = Property(ListOf(ObjectOf(lambda: EVSE)), "EVSEs")
    brand_ids = Property(ListOf(Id()))
    brands = Property(ListOf(ObjectOf(lambda: Brand)))
    published = Property(Flag())
    disabled = Property(Flag())
    sub_operator = Property(AnyValue())
    physical_reference = Property(Text())
    arrival_instructions = Property(I18N())
    entrance_address = Property(ObjectOf(lambda: Address))
    entrance_location = Property(ObjectOf(lambda: GeoCoordinate))
    exit_address = Property(ObjectOf(lambda: Address))
    exit_location = Property(ObjectOf(lambda: GeoCoordinate))
    parking_spaces = Property(ListOf(ObjectOf(lambda: Parking)))
    ui_features = Property(_UI_FEATURES)
    payment_options = Property(_PAYMENT_OPTIONS)
    accessibility = Property(_ACCESSIBILITY)
    features = Property(_FEATURES)
    photo_urls = Property(ListOf(Text()), "photoURLs")
    images = Property(ListOf(ObjectOf(lambda: Image)))
    location_language = Property(Text())
    charging_when_closed = Property(Flag())
    vehicle_types = Property(ListOf(Text()))
    grid_connection = Property(AnyValue())
    upstream_energy_meter = Property(ObjectOf(lambda: EnergyMeter))
    max_current = Property(Numeric(0))
    max_power = Property(Numeric(0))
    max_capacity = Property(Numeric(0))
    energy_mix = Property(ObjectOf(lambda: EnergyMix))
    max_reservation_duration = Property(Numeric(0))
    status = Property(Choice(EVSE_STATUS_VALUES, open_=True))
    admin_status = Property(Choice(EVSE_ADMIN_STATUS_VALUES, open_=True))
    created = Property(Moment())
    last_change = Property(Moment())
    custom_data = Property(AnyValue())


class ChargingCable(View):
    """The cable of a connector; `length` in metres, `resistance` in micro-ohm. It may be empty: there is one."""

    checks = (checks.context_of("ChargingCable"),)
    context = Property(Text(), "@context")
    length = Property(Numeric(0))
    resistance = Property(Numeric(0))
    loss_compensation_name = Property(Text())
    loss_compensation_identification = Property(AnyValue())


class ChargingConnector(View):
    """A socket or plug. `plug` and `cableAttached` are the old form, which `socketOutlets` still has."""

    checks = (checks.context_of("ChargingConnector"),)
    id = Property(Id(), "@id", required=True)
    context = Property(Text(), "@context")
    type_ = Property(Choice(frozenset(CONNECTOR_TYPE.to_ocpi), open_=True), "type")
    plug = Property(Choice(PLUG_VALUES))
    cable_attached = Property(Choice(words("True False")))
    cable = Property(ObjectOf(lambda: ChargingCable))
    tariff_ids = Property(ListOf(Id("ChargingTariff")))
    terms_and_conditions = Property(Text())
    lockable = Property(Flag())
    last_change = Property(Moment())
    custom_data = Property(AnyValue())


class EVSE(View):
    """What charges one car; V, A, **W** and **Wh**. `averageVoltage` is the maximum voltage in fact."""

    checks = (
        checks.context_of("EVSE"),
        checks.no_exception,
        checks.distinct_ids(None, "socketOutlets", "chargingConnectors"),
    )
    id = Property(Id("EVSE"), "@id", required=True)
    context = Property(Text(), "@context")
    description = Property(I18N())
    brand_id = Property(ListOf(Id()))
    brand = Property(ListOf(ObjectOf(lambda: Brand)))
    data_source = Property(Text())
    data_license_ids = Property(ListOf(Id()))
    data_licenses = Property(ListOf(ObjectOf(lambda: DataLicense)))
    roaming_network_id = Property(Id())
    roaming_network = Property(AnyValue())
    charging_station_operator_id = Property(Id("ChargingStationOperator"))
    charging_station_operator = Property(AnyValue())
    charging_pool_id = Property(Id("ChargingPool"))
    charging_pool = Property(ObjectOf(lambda: ChargingPool))
    charging_station_id = Property(Id("ChargingStation"))
    charging_station = Property(ObjectOf(lambda: ChargingStation))
    geo_location = Property(ObjectOf(lambda: GeoCoordinate))
    address = Property(ObjectOf(lambda: Address))
    authentication_modes = Property(ListOf(ObjectOf(lambda: AuthenticationMode)))
    opening_times = Property(ObjectOf(lambda: OpeningTimes))
    is_free_of_charge = Property(Flag())
    charging_modes = Property(ListOf(Choice(CHARGING_MODE_VALUES)))
    current_type = Property(ListOf(Choice(_CURRENTS)))
    average_voltage = Property(Numeric(0))
    max_current = Property(Numeric(0))
    max_power = Property(Numeric(0))
    max_capacity = Property(Numeric(0))
    socket_outlets = Property(ListOf(ObjectOf(lambda: ChargingConnector)))
    energy_meter = Property(ObjectOf(lambda: EnergyMeter))
    name = Property(I18N())
    physical_reference = Property(Text())
    arrival_instructions = Property(I18N())
    parking_restrictions = Property(ListOf(ObjectOf(lambda: ParkingRestriction)))
    features = Property(_FEATURES)
    photo_urls = Property(ListOf(Text()), "photoURLs")
    images = Property(ListOf(ObjectOf(lambda: Image)))
    energy_mix = Property(ObjectOf(lambda: EnergyMix))
    max_reservation_duration = Property(Numeric(0))
    charging_connectors = Property(ListOf(ObjectOf(lambda: ChargingConnector)))
    status = Property(Choice(EVSE_STATUS_VALUES, open_=True))
    admin_status = Property(Choice(EVSE_ADMIN_STATUS_VALUES, open_=True))
    last_status_update = Property(Moment())
    created = Property(Moment())
    last_change = Property(Moment())
    custom_data = Property(AnyValue())
