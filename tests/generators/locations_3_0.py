"""One plain, correct Location of OCPI 3.0, to be spoilt by tests."""

from typing import Any

from wwcp_ocpi import document

_LOCATION = b"""{
  "party_id": "NLABC", "id": "LOC1", "version": 3, "publish": true, "time_zone": "Europe/Amsterdam", "name": "Harbour",
  "address": {
    "address": "Quay 1", "city": "Harlingen", "postal_code": "8861 NA", "state": "FRL", "country": "NLD",
    "coordinates": {"latitude": "53.181608", "longitude": "5.455538"}
  },
  "parking_type": "PARKING_LOT",
  "charging_pool": [{
    "id": "NL*ABC*S1",
    "evses": [{
      "uid": "E1", "presence": "PRESENT",
      "connectors": [{
        "id": "1", "standard": "IEC_62196_T2", "format": "CABLE", "cable_length": 400, "power_type": "AC_3_PHASE",
        "max_voltage": 230, "max_amperage": 32, "max_electric_power": 22000, "last_updated": "2026-05-01T10:00:00Z"
      }],
      "parking": {
        "vehicle_types": ["VAN"], "evse_position": "LEFT", "direction": "ANGLE", "restricted_to_type": true,
        "reservation_required": false, "max_vehicle_weight": 3500, "max_vehicle_height": 250, "time_limit": 120
      },
      "evse_id": "NL*ABC*E1*1", "status": "AVAILABLE", "physical_reference": "left",
      "energy_meter": {
        "id": "m1", "manufacturer": "ACME", "public_keys": ["04ab"], "last_updated": "2026-05-01T10:00:00Z"
      },
      "last_updated": "2026-05-02T10:00:00Z"
    }],
    "capabilities": ["REMOTE_START_STOP_CAPABLE", "RFID_READER"],
    "floor_level": "-1", "coordinates": {"latitude": "53.18161", "longitude": "5.45554"},
    "directions": [{"language": "nl", "text": "Achter de loods"}],
    "last_updated": "2026-05-02T10:00:00Z"
  }],
  "operator": {"name": "ABC", "website": "https://abc.example/"},
  "services": ["EMERGENCY_CALL"], "facilities": ["HOTEL"], "opening_times": {"twentyfourseven": true},
  "max_power": {"value": 150000, "unit": "W"}, "help_phone": "+31 517 123456",
  "created": "2026-05-01T10:00:00Z", "last_updated": "2026-05-03T10:00:00Z"
}"""


def location(**members: Any) -> dict[str, Any]:
    """A fresh one, with other members."""
    value = document.read(_LOCATION).value
    assert isinstance(value, dict)
    return value | members


def station(**members: Any) -> dict[str, Any]:
    """Its charging station."""
    found: dict[str, Any] = location()["charging_pool"][0]
    return found | members


def evse(**members: Any) -> dict[str, Any]:
    """Its EVSE."""
    found: dict[str, Any] = station()["evses"][0]
    return found | members
