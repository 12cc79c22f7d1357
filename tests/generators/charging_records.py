"""A CDR of OCPI 2.2.1, its tariff, session and location; members are replaced or, with None, left out."""

from typing import Any

Json = dict[str, Any]


def price(type_: str, price_: float, step_size: int = 1, **members: Any) -> Json:
    return {"type": type_, "price": price_, "vat": 20, "step_size": step_size, **members}


def tariff(**members: Any) -> Json:
    """0.40 per kWh, 0.30 between 22:00 and 06:00; parking 2.00 an hour; 0.50 once."""
    night = {"price_components": [price("ENERGY", 0.30)], "restrictions": {"start_time": "22:00", "end_time": "06:00"}}
    day = {"price_components": [price("ENERGY", 0.40), price("PARKING_TIME", 2.0), price("FLAT", 0.5)]}
    owner = {"country_code": "DE", "party_id": "ABC", "id": "T1"}
    return _with(
        {**owner, "currency": "EUR", "elements": [night, day], "last_updated": "2026-01-01T00:00:00Z"}, members
    )


def cdr(**members: Any) -> Json:
    """10 kWh in one hour before 22:00 local time in Kiel, 10 kWh in one hour after it, and half an hour of parking."""
    base = {
        "country_code": "DE",
        "party_id": "ABC",
        "id": "CDR1",
        "start_date_time": "2026-06-01T19:00:00Z",
        "end_date_time": "2026-06-01T21:30:00Z",
        "session_id": "S1",
        "cdr_token": {"country_code": "DE", "party_id": "ABC", "uid": "1", "type": "RFID", "contract_id": "C"},
        "auth_method": "WHITELIST",
        "cdr_location": place(),
        "currency": "EUR",
        "tariffs": [tariff()],
        "charging_periods": [
            period("2026-06-01T19:00:00Z", ENERGY=10, TIME=1),
            period("2026-06-01T20:00:00Z", ENERGY=10, TIME=1),
            period("2026-06-01T21:00:00Z", PARKING_TIME=0.5),
        ],
        "total_cost": {"excl_vat": 8.5, "incl_vat": 10.2},
        "total_energy": 20,
        "total_time": 2.5,
        "total_parking_time": 0.5,
        "last_updated": "2026-06-01T21:31:00Z",
    }
    return _with(base, members)


def period(start: str, *, tariff_id: str | None = None, **volumes: Any) -> Json:
    dimensions = [{"type": type_, "volume": volume} for type_, volume in volumes.items()]
    return _with({"start_date_time": start, "dimensions": dimensions}, {"tariff_id": tariff_id})


def place(**members: Any) -> Json:
    base = {
        "id": "L1",
        "address": "Hafenweg 1",
        "city": "Kiel",
        "postal_code": "24103",
        "country": "DEU",
        "coordinates": {"latitude": "54.323300", "longitude": "10.122800"},
        "evse_uid": "E1",
        "evse_id": "DE*ABC*E1",
        "connector_id": "1",
        "connector_standard": "IEC_62196_T2",
        "connector_format": "SOCKET",
        "connector_power_type": "AC_3_PHASE",
    }
    return _with(base, members)


def session(**members: Any) -> Json:
    """The same as an OCPI Session, which embeds no tariff and names its location by id."""
    base = {**cdr(), "id": "S1", "kwh": 20, "status": "COMPLETED", "location_id": "L1", "evse_uid": "E1"}
    base["connector_id"] = "1"
    for name in ("session_id", "cdr_location", "tariffs", "total_energy", "total_time", "total_parking_time"):
        del base[name]
    return _with(base, members)


def location(tariff_ids: tuple[str, ...] = ("T1",), **members: Any) -> Json:
    connector = {
        "id": "1",
        "standard": "IEC_62196_T2",
        "format": "SOCKET",
        "power_type": "AC_3_PHASE",
        "max_voltage": 230,
        "max_amperage": 32,
        "tariff_ids": list(tariff_ids),
        "last_updated": "2026-01-01T00:00:00Z",
    }
    evse = {"uid": "E1", "evse_id": "DE*ABC*E1", "status": "AVAILABLE", "connectors": [connector]}
    evse["last_updated"] = "2026-01-01T00:00:00Z"
    base = {
        "country_code": "DE",
        "party_id": "ABC",
        "id": "L1",
        "publish": True,
        "address": "Hafenweg 1",
        "city": "Kiel",
        "country": "DEU",
        "coordinates": {"latitude": "54.323300", "longitude": "10.122800"},
        "evses": [evse],
        "time_zone": "Europe/Berlin",
        "last_updated": "2026-01-01T00:00:00Z",
    }
    return _with(base, members)


def _with(base: Json, members: Json) -> Json:
    return {name: value for name, value in {**base, **members}.items() if value is not None}
