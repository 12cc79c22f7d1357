"""One plain, correct record of each kind, to be spoilt by tests: OCPI 2.2.1, and others where they differ."""

import copy
from typing import Any

from wwcp_ocpi import document
from wwcp_ocpi.document.pointer import split

REMOVED: Any = object()
"""Given as a value, it takes the member away."""

_LOCATION = b"""{
  "country_code": "NL", "party_id": "ABC", "id": "LOC1", "publish": true, "name": "Harbour", "address": "Quay 1",
  "city": "Harlingen", "postal_code": "8861 NA", "country": "NLD",
  "coordinates": {"latitude": "53.181608", "longitude": "5.455538"},
  "evses": [{
    "uid": "E1", "evse_id": "NL*ABC*E1*1", "status": "AVAILABLE", "capabilities": ["RFID_READER"],
    "connectors": [{
      "id": "1", "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_3_PHASE", "max_voltage": 230,
      "max_amperage": 32, "max_electric_power": 22000, "tariff_ids": ["T1"], "last_updated": "2026-05-01T10:00:00Z"
    }, {
      "id": "2", "standard": "IEC_62196_T2_COMBO", "format": "CABLE", "power_type": "DC", "max_voltage": 400,
      "max_amperage": 125, "last_updated": "2026-05-01T10:00:00Z"
    }],
    "status_schedule": [{
      "period_begin": "2026-05-01T10:00:00Z", "period_end": "2026-05-02T10:00:00Z", "status": "PLANNED"
    }],
    "last_updated": "2026-05-02T10:00:00Z"
  }, {
    "uid": "E2", "evse_id": "NL*ABC*E1*2", "status": "CHARGING",
    "connectors": [{
      "id": "1", "standard": "CHADEMO", "format": "CABLE", "power_type": "DC", "max_voltage": 500,
      "max_amperage": 125, "last_updated": "2026-05-01T10:00:00Z"
    }],
    "last_updated": "2026-05-02T10:00:00Z"
  }],
  "directions": [{"language": "nl", "text": "Achter de loods"}],
  "operator": {"name": "ABC", "website": "https://abc.example/"},
  "facilities": ["HOTEL"], "time_zone": "Europe/Amsterdam",
  "opening_times": {
    "twentyfourseven": false, "regular_hours": [{"weekday": 1, "period_begin": "08:00", "period_end": "18:15"}]
  },
  "images": [{"url": "https://abc.example/a.png", "category": "ENTRANCE", "type": "png", "width": 640}],
  "energy_mix": {"is_green_energy": false, "energy_sources": [{"source": "WIND", "percentage": 100}]},
  "last_updated": "2026-05-03T10:00:00Z"
}"""

_TARIFF = b"""{
  "country_code": "NL", "party_id": "ABC", "id": "T1", "currency": "EUR", "type": "REGULAR",
  "min_price": {"excl_vat": 0.50, "incl_vat": 0.61}, "max_price": {"excl_vat": 50.00},
  "elements": [{
    "price_components": [{"type": "ENERGY", "price": 0.25, "vat": 21, "step_size": 1}],
    "restrictions": {"start_time": "22:00", "end_time": "06:00", "start_date": "2026-01-01", "end_date": "2027-01-01",
                     "min_kwh": 1, "max_kwh": 20.5, "day_of_week": ["MONDAY"]}
  }, {
    "price_components": [{"type": "FLAT", "price": 1, "step_size": 0}], "restrictions": {"reservation": "RESERVATION"}
  }],
  "start_date_time": "2026-01-01T00:00:00Z", "end_date_time": "2027-01-01T00:00:00Z",
  "last_updated": "2026-05-03T10:00:00Z"
}"""

_TOKEN = b"""{
  "country_code": "NL", "party_id": "MSP", "uid": "04A1B2C3", "type": "RFID", "contract_id": "NL-MSP-C12345678-X",
  "issuer": "MSP", "valid": true, "whitelist": "ALLOWED", "language": "nl", "last_updated": "2026-05-03T10:00:00Z"
}"""

_CDR_TOKEN = b"""{
  "country_code": "NL", "party_id": "MSP", "uid": "04A1B2C3", "type": "RFID", "contract_id": "NL-MSP-C12345678-X"
}"""

_PERIODS = b"""[
  {"start_date_time": "2026-05-03T10:00:00Z", "dimensions": [{"type": "ENERGY", "volume": 12.5}], "tariff_id": "T1"},
  {"start_date_time": "2026-05-03T11:00:00Z", "dimensions": [{"type": "PARKING_TIME", "volume": 0.5}]}
]"""

_SESSION = b"""{
  "country_code": "NL", "party_id": "ABC", "id": "S1", "start_date_time": "2026-05-03T10:00:00Z",
  "end_date_time": "2026-05-03T11:30:00Z", "kwh": 12.5, "cdr_token": %s, "auth_method": "WHITELIST",
  "location_id": "LOC1", "evse_uid": "E1", "connector_id": "1", "currency": "EUR", "charging_periods": %s,
  "total_cost": {"excl_vat": 3.10, "incl_vat": 3.75}, "status": "COMPLETED", "last_updated": "2026-05-03T12:00:00Z"
}""" % (_CDR_TOKEN, _PERIODS)

_CDR = b"""{
  "country_code": "NL", "party_id": "ABC", "id": "C1", "start_date_time": "2026-05-03T10:00:00Z",
  "end_date_time": "2026-05-03T11:30:00Z", "cdr_token": %s, "auth_method": "WHITELIST",
  "cdr_location": {
    "id": "LOC1", "address": "Quay 1", "city": "Harlingen", "postal_code": "8861 NA", "country": "NLD",
    "coordinates": {"latitude": "53.181608", "longitude": "5.455538"}, "evse_uid": "E1", "evse_id": "NL*ABC*E1*1",
    "connector_id": "1", "connector_standard": "IEC_62196_T2", "connector_format": "SOCKET",
    "connector_power_type": "AC_3_PHASE"
  },
  "currency": "EUR", "tariffs": [], "charging_periods": %s,
  "total_cost": {"excl_vat": 3.10, "incl_vat": 3.75}, "total_energy": 12.5, "total_time": 1.5,
  "total_parking_time": 0.5, "last_updated": "2026-05-03T12:00:00Z"
}""" % (_CDR_TOKEN, _PERIODS)

_SAMPLES = {"Location": _LOCATION, "Tariff": _TARIFF, "Token": _TOKEN, "Session": _SESSION, "CDR": _CDR}


def sample(object_: str, version: str = "2.2.1") -> dict[str, Any]:
    """A fresh, correct record."""
    value: dict[str, Any] = copy.deepcopy(document.read(_SAMPLES[object_]).value)  # type: ignore[assignment]
    if version == "2.3.0":
        _at_2_3_0(value)
    elif version == "2.2" and "cdr_token" in value:
        value["cdr_token"] = _without(value["cdr_token"], "country_code", "party_id")
    elif version == "2.1.1":
        value = _AT_2_1_1[object_](value)
    return value


def _location_2_1_1(value: Any) -> dict[str, Any]:
    for connector in (connector for evse in value["evses"] for connector in evse["connectors"]):
        for name in ("voltage", "amperage"):
            connector[name] = connector.pop(f"max_{name}")
        connector.pop("max_electric_power", None)
        connector["tariff_id"] = connector.pop("tariff_ids", ["T2"])[0]
    del value["opening_times"]["twentyfourseven"]
    return _without(value, "country_code", "party_id", "publish") | {"type": "PARKING_LOT"}


def _tariff_2_1_1(value: Any) -> dict[str, Any]:
    for component in (component for element in value["elements"] for component in element["price_components"]):
        component.pop("vat", None)
    del value["elements"][1]["restrictions"]
    gone = ("type", "min_price", "max_price", "start_date_time", "end_date_time", "country_code", "party_id")
    return _without(value, *gone)


def _token_2_1_1(value: Any) -> dict[str, Any]:
    value["auth_id"] = value.pop("contract_id")
    return _without(value, "country_code", "party_id")


def _session_2_1_1(value: Any) -> dict[str, Any]:
    value |= {f"{end}_datetime": value.pop(f"{end}_date_time") for end in ("start", "end")}
    return _without(_charged_2_1_1(value), "location_id", "evse_uid", "connector_id")


def _cdr_2_1_1(value: Any) -> dict[str, Any]:
    value["stop_date_time"] = value.pop("end_date_time")
    return _without(_charged_2_1_1(value), "cdr_location")


def _charged_2_1_1(value: Any) -> dict[str, Any]:
    """What sessions and CDRs have alike: the contract, the place with the EVSE and connector in use, a plain cost."""
    place = sample("Location", "2.1.1")
    place["evses"] = [place["evses"][0] | {"connectors": place["evses"][0]["connectors"][:1]}]
    for period in value["charging_periods"]:
        period.pop("tariff_id", None)
    extra = {"auth_id": value["cdr_token"]["contract_id"], "location": place}
    value["total_cost"] = value["total_cost"]["excl_vat"]
    return _without(value, "country_code", "party_id", "cdr_token") | extra


def _without(value: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: member for name, member in value.items() if name not in names}


_AT_2_1_1 = {
    "Location": _location_2_1_1,
    "Tariff": _tariff_2_1_1,
    "Token": _token_2_1_1,
    "Session": _session_2_1_1,
    "CDR": _cdr_2_1_1,
}


def _at_2_3_0(value: dict[str, Any]) -> None:
    if "elements" in value:
        value["tax_included"] = "NO"
        for name, limit in (("min_price", value["min_price"]), ("max_price", value["max_price"])):
            value[name] = {"before_taxes": limit["excl_vat"]}
    if "total_cost" in value:
        value["total_cost"] = {"before_taxes": value["total_cost"]["excl_vat"], "taxes": []}


def put(value: Any, pointer: str, member: Any) -> Any:
    """`value` changed in place at a JSON pointer; REMOVED takes the member away."""
    *path, last = split(pointer)
    holder = value
    for token in path:
        holder = holder[int(token)] if isinstance(holder, list) else holder[token]
    key: Any = int(last) if isinstance(holder, list) else last
    if member is REMOVED:
        del holder[key]
    elif isinstance(holder, list) and key == len(holder):
        holder.append(member)
    else:
        holder[key] = member
    return value
