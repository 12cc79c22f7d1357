"""Which members tell which object: the evidence for a record's class, as data.

A weight of 4 or 5 is a member that hardly anything else has, 0.5 one that most objects have; a negative weight says
that the object is another one. See `wwcp_ocpi.payload.detection` for how the weights are used.
"""

from collections.abc import Mapping

OWNED = {"id": 0.5, "country_code": 0.5, "party_id": 0.5, "last_updated": 0.5}
"""What the objects of OCPI's modules share."""

LOCATION = {
    "evses": 4, "charging_pool": 4, "parking_places": 3, "charging_when_closed": 3, "publish": 2.5, "coordinates": 2,
    "publish_allowed_to": 2, "opening_times": 2, "related_locations": 2, "facilities": 2, "parking_type": 2,
    "suboperator": 2, "help_phone": 2, "address": 1.5, "time_zone": 1.5, "city": 1, "country": 1, "postal_code": 1,
    "owner": 1, "operator": 1, "services": 1, "energy_mix": 0.5, "name": 0.5,
    "connector_standard": -4, "connector_format": -4, "connectors": -2, "terminal_id": -9,
}  # fmt: skip
EVSE = {
    "connectors": 4, "status_schedule": 3, "accepted_service_providers": 3, "uid": 2.5, "evse_id": 2,
    "parking_restrictions": 2, "parking": 2, "presence": 2, "capabilities": 1.5, "status": 1, "floor_level": 1,
    "physical_reference": 1, "directions": 0.5, "images": 0.5, "coordinates": 0.5, "last_updated": 0.5,
}  # fmt: skip
CONNECTOR = {
    "standard": 3, "format": 3, "power_type": 3, "max_voltage": 2, "max_amperage": 2, "voltage": 2, "amperage": 2,
    "max_electric_power": 2, "tariff_ids": 1.5, "tariff_id": 1, "terms_and_conditions": 1, "cable_length": 1,
    "id": 0.5, "last_updated": 0.5,
}  # fmt: skip
TARIFF = OWNED | {
    "elements": 5, "tariff_alt_text": 3, "tariff_alt_url": 3, "tax_included": 3, "currency": 1.5, "min_price": 1,
    "max_price": 1, "type": 0.5, "energy_mix": 0.5, "start_date_time": 0.5, "end_date_time": 0.5,
}  # fmt: skip
TOKEN = OWNED | {
    "whitelist": 4, "contract_id": 1.5, "auth_id": 2, "visual_number": 2, "issuer": 2, "valid": 2, "valid_from": 2,
    "default_profile_type": 2, "energy_contract": 2, "uid": 1.5, "group_id": 1, "type": 0.5, "language": 0.5, "id": 0,
}  # fmt: skip
SESSION = OWNED | {
    "kwh": 4, "start_datetime": 3, "end_datetime": 2, "cdr_token": 2, "auth_method": 2, "location_id": 2,
    "charging_periods": 2, "tariff_association_id": 1.5, "auth_id": 1, "location": 1, "evse_uid": 1, "connector_id": 1,
    "meter_id": 1, "start_date_time": 1, "status": 1, "currency": 1, "total_cost": 1, "authorization_reference": 1,
    "energy": 1, "connector": 1, "end_date_time": 0.5, "booking_option": -9,
    "reservation_status": -9,
}  # fmt: skip
CDR = OWNED | {
    "cdr_location": 4, "total_energy": 4, "total_time": 3, "stop_date_time": 3, "charging_periods": 2,
    "total_parking_time": 2, "total_energy_cost": 2, "total_time_cost": 2, "total_fixed_cost": 2, "signed_data": 2,
    "total_parking_cost": 2, "total_reservation_cost": 2, "invoice_reference_id": 2, "credit_reference_id": 2,
    "home_charging_compensation": 2, "cdr_token": 1.5, "total_cost": 1.5, "tariffs": 1.5, "auth_method": 1,
    "auth_id": 1, "start_date_time": 1, "session_id": 1, "credit": 1, "remark": 1, "currency": 1,
    "tariff_association_id": 1, "end_date_time": 0.5, "location": 0.5, "meter_id": 0.5,
}  # fmt: skip
TARIFF_ASSOCIATION = OWNED | {"audience": 4, "tariff_id": 3, "connectors": 2, "start_date_time": 1, "version": 1}

ENTITY = {
    "@id": 2, "roamingNetworkId": 0.5, "chargingStationOperatorId": 0.5, "dataLicenses": 0.5, "dataLicenseIds": 0.5,
    "customData": 0.5, "dataSource": 0.5,
}  # fmt: skip
"""What WWCP's entities share."""

CHARGING_POOL = ENTITY | {
    "chargingStations": 4, "chargingStationIds": 3, "locationType": 2, "openingTimes": 1.5, "geoLocation": 1.5,
    "accessibility": 1.5, "authenticationModes": 1.5, "address": 1, "hotlinePhoneNumber": 1, "name": 0.5,
    "chargingPools": -6, "chargingPoolIds": -6, "chargingPoolId": -4, "id": -2,
}  # fmt: skip
CHARGING_STATION = ENTITY | {
    "EVSEs": 4, "EVSEIds": 3, "chargingPoolId": 3, "chargingPool": 2, "authenticationModes": 1.5, "openingTimes": 1,
    "geoLocation": 1, "hotlinePhoneNumber": 1, "address": 0.5, "isFreeOfCharge": 0.5, "name": 0.5,
    "chargingStations": -4, "chargingStationIds": -4, "chargingPools": -6, "chargingPoolIds": -6,
    "chargingStationId": -4, "id": -2,
}  # fmt: skip
WWCP_EVSE = ENTITY | {
    "socketOutlets": 4, "currentType": 3, "chargingModes": 3, "averageVoltage": 3, "chargingConnectors": 3,
    "maxCurrent": 2, "maxPower": 2, "maxCapacity": 2, "chargingStationId": 2, "energyMeter": 1, "isFreeOfCharge": 0.5,
    "EVSEs": -4, "id": -2,
}  # fmt: skip
CHARGING_CONNECTOR = ENTITY | {
    "plug": 4, "cableAttached": 4, "type": 1.5, "cable": 2, "tariffIds": 2, "termsAndConditions": 1, "lockable": 1,
    "socketOutlets": -6, "id": -2,
}  # fmt: skip
CHARGING_TARIFF = ENTITY | {"elements": 5, "currency": 1.5, "URI": 1, "brandId": 1, "brand": 1, "id": -3}
CHARGING_SESSION = ENTITY | {
    "eventTrackingId": 3, "receivedCDRInfos": 3, "sendCDRResults": 3, "EVSEId": 2, "start": 2, "stop": 1,
    "energyMeterValues": 2, "stopRequests": 2, "noAutoDeletionBefore": 2, "duration": 1, "chargingProduct": 1,
    "energyMeterId": 1, "chargingPoolId": 0.5, "chargingStationId": 0.5, "sessionTime": -3, "id": -2,
}  # fmt: skip
CHARGE_DETAIL_RECORD = ENTITY | {
    "sessionTime": 4, "authenticationStart": 3, "chargingPrice": 3, "energyMeteringValues": 2, "sessionId": 2,
    "evseId": 2, "providerIdStart": 2, "consumedEnergy": 2, "authenticationStop": 1, "providerIdStop": 1,
    "duration": 1, "chargingConnectorId": 1, "chargingProductId": 1, "energyMeterId": 1, "lastChange": 1,
    "created": 0.5, "id": -2,
}  # fmt: skip
AUTHENTICATION = {
    "authenticationType": 5, "authToken": 5, "remoteIdentification": 5, "plugAndChargeIdentification": 5,
    "QRCodeIdentification": 5, "authMethod": 1, "PIN": 1, "publicKey": 0.5,
}  # fmt: skip

EVIDENCE: Mapping[tuple[str, str], Mapping[str, float]] = {
    ("ocpi", "Location"): LOCATION | OWNED,
    ("ocpi", "EVSE"): EVSE,
    ("ocpi", "Connector"): CONNECTOR,
    ("ocpi", "Tariff"): TARIFF,
    ("ocpi", "Token"): TOKEN,
    ("ocpi", "Session"): SESSION,
    ("ocpi", "CDR"): CDR,
    ("ocpi", "TariffAssociation"): TARIFF_ASSOCIATION,
    ("wwcp", "ChargingPool"): CHARGING_POOL,
    ("wwcp", "ChargingStation"): CHARGING_STATION,
    ("wwcp", "EVSE"): WWCP_EVSE,
    ("wwcp", "ChargingConnector"): CHARGING_CONNECTOR,
    ("wwcp", "ChargingTariff"): CHARGING_TARIFF,
    ("wwcp", "ChargingSession"): CHARGING_SESSION,
    ("wwcp", "ChargeDetailRecord"): CHARGE_DETAIL_RECORD,
    ("wwcp", "AAuthentication"): AUTHENTICATION,
}
"""Family and object, to the weight of each member."""

KNOWN = frozenset().union(*EVIDENCE.values())
"""Every member that tells something."""

CONTEXT = "/contexts/wwcp+json/"
"""The part of a WWCP `@context` before the name of the class."""
