"""JSON-LD contexts of WWCP entities."""

BASE = "https://open.charging.cloud/contexts/wwcp+json/"

CONTEXTS: dict[str, str] = {
    name: BASE + (path or name[0].lower() + name[1:])
    for name, path in {
        "RoamingNetwork": "",
        "ChargingStationOperator": "",
        "ChargingPool": "",
        "ChargingStation": "",
        "EVSE": "EVSE",
        "ChargingConnector": "",
        "ChargingCable": "",
        "ChargingProduct": "",
        "ChargingTariff": "ChargingTariff",
        "ChargingStationGroup": "ChargingStationGroup",
        "EVSEGroup": "EVSEGroup",
        "ChargingSession": "",
        "ReceivedCDRInfo": "cdrReceivedInfo",
        "ChargeDetailRecord": "",
        "SendCDRResult": "",
        "EnergyMeter": "",
        "EnergyMeteringValue": "",
        "EnergyMixPrognosis": "EnergyMixPrognosis",
        "Brand": "",
        "EMobilityProvider": "eMobilityProvider",
        "AuthStartResult": "",
        "AuthStopResult": "",
        "EVSEStatusReport": "evseStatusReport",
    }.items()
} | {
    "Address": "https://opendata.social/contexts/UsersAPI+json/address",
    "GeoCoordinate": "https://opendata.social/contexts/UsersAPI+json/geoCoordinate",
    "DataLicense": "https://opendata.social/contexts/wwcp+json/openDataLicenses",
    "OpenSourceLicense": "https://opendata.social/contexts/wwcp+json/dataLicenses",
    "StartEndDateTime": "https://graphdefined.com/contexts/vanaheimr+json/startEndDateTime",
}
"""Entity → the `@context` it has where it stands alone; embedded entities have none."""

ENTITIES: dict[str, str] = {context: name for name, context in CONTEXTS.items()}
"""`@context` → entity, so that a payload says what it is."""
