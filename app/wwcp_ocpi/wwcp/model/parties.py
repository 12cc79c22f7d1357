"""RoamingNetwork, ChargingStationOperator and EMobilityProvider.

The reference's order first, then the properties that it has and never writes, under their lowerCamel names.
"""

from wwcp_ocpi.wwcp.enumerations.statuses import NETWORK_ADMIN_STATUS_VALUES, NETWORK_STATUS_VALUES
from wwcp_ocpi.wwcp.model import checks
from wwcp_ocpi.wwcp.model.infrastructure import EVSE, ChargingPool, ChargingStation
from wwcp_ocpi.wwcp.model.kinds import I18N, AnyValue, Choice, Id, ListOf, Moment, Numeric, Text
from wwcp_ocpi.wwcp.model.licenses import DataLicense
from wwcp_ocpi.wwcp.model.shared import Address, Brand, GeoCoordinate
from wwcp_ocpi.wwcp.model.tariffs import ChargingTariff
from wwcp_ocpi.wwcp.model.view import ObjectOf, Property, View

_ADMIN_STATUS = Choice(NETWORK_ADMIN_STATUS_VALUES, open_=True)
_STATUS = Choice(NETWORK_STATUS_VALUES, open_=True)


class Logo(View):
    """A logo of a party; a provider's may have a description."""

    uri = Property(Text(), required=True)
    description = Property(I18N())


class ChargingStationOperator(View):
    """Who runs charging stations (OCPI: CPO)."""

    checks = (
        checks.context_of("ChargingStationOperator"),
        checks.no_exception,
        checks.own_operator("chargingPools", "chargingStations", "EVSEs", "chargingTariffs"),
        checks.distinct_ids("ChargingPool", "chargingPools"),
        checks.distinct_ids("ChargingStation", "chargingStations"),
        checks.distinct_ids("EVSE", "EVSEs"),
        checks.distinct_ids("ChargingTariff", "chargingTariffs"),
    )
    id = Property(Id("ChargingStationOperator"), "@id", required=True)
    context = Property(Text(), "@context")
    name = Property(I18N(), required=True)
    description = Property(I18N())
    data_source = Property(Text())
    data_license_ids = Property(ListOf(Id()))
    data_licenses = Property(ListOf(ObjectOf(lambda: DataLicense)))
    roaming_network_id = Property(Id())
    roaming_network = Property(AnyValue())
    address = Property(ObjectOf(lambda: Address))
    logos = Property(ListOf(ObjectOf(lambda: Logo)))
    homepage = Property(Text())
    hotline = Property(Text())
    charging_pool_ids = Property(ListOf(Id("ChargingPool")))
    charging_pools = Property(ListOf(ObjectOf(lambda: ChargingPool)))
    charging_station_ids = Property(ListOf(Id("ChargingStation")))
    charging_stations = Property(ListOf(ObjectOf(lambda: ChargingStation)))
    evse_ids = Property(ListOf(Id("EVSE")), "EVSEIds")
    evses = Property(ListOf(ObjectOf(lambda: EVSE)), "EVSEs")
    brand_ids = Property(ListOf(Id()))
    brands = Property(ListOf(ObjectOf(lambda: Brand)))
    charging_tariffs = Property(ListOf(ObjectOf(lambda: ChargingTariff)))
    geo_location = Property(ObjectOf(lambda: GeoCoordinate))
    telephone = Property(Text())
    e_mail_address = Property(Text())
    terms_and_conditions_url = Property(Text(), "termsAndConditionsURL")
    mobility_root_cas = Property(ListOf(AnyValue()), "mobilityRootCAs")
    ev_roaming_partners = Property(ListOf(AnyValue()), "EVRoamingPartners")
    status = Property(_STATUS)
    admin_status = Property(_ADMIN_STATUS)
    created = Property(Moment())
    last_change = Property(Moment())
    custom_data = Property(AnyValue())


class EMobilityProvider(View):
    """Whose customers charge (OCPI: eMSP)."""

    checks = (checks.context_of("EMobilityProvider"), checks.no_exception)
    id = Property(Id("EMobilityProvider"), "@id", required=True)
    context = Property(Text(), "@context")
    name = Property(I18N(), required=True)
    description = Property(I18N())
    data_license_ids = Property(ListOf(Id()))
    data_licenses = Property(ListOf(ObjectOf(lambda: DataLicense)))
    roaming_network_id = Property(Id())
    roaming_network = Property(AnyValue())
    address = Property(ObjectOf(lambda: Address))
    logos = Property(ListOf(ObjectOf(lambda: Logo)))
    homepage = Property(Text())
    hotline = Property(Text())
    geo_location = Property(ObjectOf(lambda: GeoCoordinate))
    telephone = Property(Text())
    e_mail_address = Property(Text())
    priority = Property(Numeric())
    data_source = Property(Text())
    status = Property(_STATUS)
    admin_status = Property(_ADMIN_STATUS)
    created = Property(Moment())
    last_change = Property(Moment())
    custom_data = Property(AnyValue())


class RoamingNetwork(View):
    """A whole network: operators with what they run, and providers."""

    checks = (
        checks.context_of("RoamingNetwork"),
        checks.no_exception,
        checks.distinct_ids("ChargingStationOperator", "chargingStationOperators"),
        checks.distinct_ids("EMobilityProvider", "eMobilityProviders"),
        checks.distinct_ids("ChargingPool", "chargingPools"),
        checks.distinct_ids("ChargingStation", "chargingStations"),
        checks.distinct_ids("EVSE", "EVSEs"),
    )
    id = Property(Id(), "@id", required=True)
    context = Property(Text(), "@context")
    name = Property(I18N(), required=True)
    description = Property(I18N())
    data_source = Property(Text())
    data_license_ids = Property(ListOf(Id()))
    data_licenses = Property(ListOf(ObjectOf(lambda: DataLicense)))
    charging_station_operator_ids = Property(ListOf(Id("ChargingStationOperator")))
    charging_station_operators = Property(ListOf(ObjectOf(lambda: ChargingStationOperator)))
    charging_pool_ids = Property(ListOf(Id("ChargingPool")))
    charging_pools = Property(ListOf(ObjectOf(lambda: ChargingPool)))
    charging_station_ids = Property(ListOf(Id("ChargingStation")))
    charging_stations = Property(ListOf(ObjectOf(lambda: ChargingStation)))
    evse_ids = Property(ListOf(Id("EVSE")), "EVSEIds")
    evses = Property(ListOf(ObjectOf(lambda: EVSE)), "EVSEs")
    e_mobility_provider_ids = Property(ListOf(Id("EMobilityProvider")))
    e_mobility_providers = Property(ListOf(ObjectOf(lambda: EMobilityProvider)))
    status = Property(_STATUS)
    admin_status = Property(_ADMIN_STATUS)
    created = Property(Moment())
    last_change = Property(Moment())
    custom_data = Property(AnyValue())
