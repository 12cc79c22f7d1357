"""A store on a real file, and records to put into it."""

import copy
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from ocpi_console.store import Store
from wwcp_ocpi.document import Record, write

OBJECTS = {
    "locations": "Location", "tariffs": "Tariff", "tokens": "Token", "sessions": "Session", "cdrs": "CDR",
    "others": "Booking",
}  # fmt: skip

TOKEN = {"country_code": "NL", "party_id": "EMS", "uid": "04A1B2", "type": "RFID", "contract_id": "NL-EMS-C0001-X"}

SAMPLES: dict[str, dict[str, Any]] = {
    "others": {
        "country_code": "NL",
        "party_id": "TNM",
        "id": "B1",
        "request_id": "R1",
        "location_id": "LOC1",
        "reservation_status": "RESERVED",
        "period": {"start_date_time": "2026-10-01T12:00:00Z", "end_date_time": "2026-10-01T13:00:00Z"},
        "last_updated": "2026-10-01T12:00:00Z",
    },
    "locations": {
        "country_code": "NL",
        "party_id": "TNM",
        "id": "LOC1",
        "publish": True,
        "name": "Plein Zuid",
        "address": "Königstraße 1",
        "city": "Harlingen",
        "country": "NLD",
        "coordinates": {"latitude": "53.181608", "longitude": "5.455538"},
        "evses": [
            {
                "uid": "E1",
                "evse_id": "NL*TNM*E0001*1",
                "status": "CHARGING",
                "connectors": [
                    {
                        "id": "1",
                        "standard": "IEC_62196_T2",
                        "format": "SOCKET",
                        "power_type": "AC_3_PHASE",
                        "max_voltage": 230,
                        "max_amperage": 32,
                        "tariff_ids": ["T1"],
                        "last_updated": "2026-10-01T12:00:00Z",
                    }
                ],
                "last_updated": "2026-10-01T12:00:00Z",
            },
            {"uid": "E2", "status": "AVAILABLE", "last_updated": "2026-10-01T12:00:00Z"},
        ],
        "time_zone": "Europe/Amsterdam",
        "last_updated": "2026-10-01T12:00:00Z",
    },
    "tariffs": {
        "country_code": "NL",
        "party_id": "TNM",
        "id": "T1",
        "currency": "EUR",
        "elements": [
            {"price_components": [{"type": "ENERGY", "price": Decimal("0.371900826"), "step_size": 1}]},
            {"price_components": [{"type": "ENERGY", "price": Decimal("0.50"), "step_size": 1}]},
        ],
        "start_date_time": "2026-01-01T00:00:00Z",
        "end_date_time": "2027-01-01T00:00:00Z",
        "last_updated": "2026-10-01T12:00:00Z",
    },
    "tokens": {**TOKEN, "issuer": "EMS", "valid": True, "whitelist": "ALWAYS", "last_updated": "2026-10-01T12:00:00Z"},
    "sessions": {
        "country_code": "NL",
        "party_id": "TNM",
        "id": "S1",
        "start_date_time": "2026-10-01T12:00:00Z",
        "kwh": Decimal("12.5"),
        "cdr_token": TOKEN,
        "auth_method": "WHITELIST",
        "location_id": "LOC1",
        "evse_uid": "E1",
        "connector_id": "1",
        "currency": "EUR",
        "total_cost": {"excl_vat": Decimal("5.00"), "incl_vat": Decimal("6.05")},
        "status": "ACTIVE",
        "last_updated": "2026-10-01T12:30:00Z",
    },
    "cdrs": {
        "country_code": "NL",
        "party_id": "TNM",
        "id": "C1",
        "start_date_time": "2026-10-01T12:00:00Z",
        "end_date_time": "2026-10-01T13:00:00Z",
        "session_id": "S1",
        "cdr_token": TOKEN,
        "auth_method": "WHITELIST",
        "cdr_location": {"id": "LOC1", "city": "Harlingen", "evse_uid": "E1", "evse_id": "NL*TNM*E0001*1"},
        "currency": "EUR",
        "total_cost": {"excl_vat": Decimal("10.10"), "incl_vat": Decimal("12.22")},
        "total_energy": Decimal("25.125"),
        "total_time": Decimal("1.5"),
        "last_updated": "2026-10-01T13:00:00Z",
    },
}

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MakeRecord = Callable[..., Record]


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def url(tmp_path):
    return f"sqlite:///{tmp_path}/store.sqlite"


@pytest.fixture
def store(url):
    with Store.open(url) as opened:
        yield opened


@pytest.fixture
def make() -> MakeRecord:
    """`make("cdrs", id="C2", total_cost=None)`: the module's sample with other members; MISSING as `...`."""

    def record(module: str, *, version: str = "2.2.1", **members: Any) -> Record:
        value = {**copy.deepcopy(SAMPLES[module]), **members}
        value = {name: member for name, member in value.items() if member is not ...}
        return Record(
            value, write(value), file="a.json", pointer="/0", version=version, module=module, object=OBJECTS[module]
        )

    return record
