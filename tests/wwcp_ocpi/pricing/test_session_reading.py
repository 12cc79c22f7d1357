"""CDRs and Sessions of each version come into one form."""

from decimal import Decimal
from typing import Any

import pytest

from wwcp_ocpi.pricing import read_session
from wwcp_ocpi.pricing.amounts import Amount
from wwcp_ocpi.pricing.moments import HOUR, moment_of
from wwcp_ocpi.pricing.session_reading import stated_amount

START = "2026-11-02T16:30:00Z"
PERIOD = {"start_date_time": START, "dimensions": [{"type": "ENERGY", "volume": Decimal("4.2")}]}

NAMES: list[tuple[Any, str, dict[str, Any]]] = [
    ("2.1.1", "CDR", {"start_date_time": START, "stop_date_time": "2026-11-02T17:30:00Z", "total_energy": 5}),
    ("2.1.1", "Session", {"start_datetime": START, "end_datetime": "2026-11-02T17:30:00Z", "kwh": 5}),
    ("2.2.1", "CDR", {"start_date_time": START, "end_date_time": "2026-11-02T17:30:00Z", "total_energy": 5}),
    ("2.3.0", "Session", {"start_date_time": START, "end_date_time": "2026-11-02T17:30:00", "kwh": 5}),
    ("3.0", "Session", {"start_date_time": START, "end_date_time": "2026-11-02T17:30:00.000Z", "energy": 5}),
]


@pytest.mark.parametrize(("version", "object_", "value"), NAMES, ids=[f"{v} {o}" for v, o, _ in NAMES])
def test_names_of_each_version(version: Any, object_: str, value: dict[str, Any]):
    found = read_session({"id": "1", "charging_periods": [PERIOD], **value}, object_, version)
    assert (found.start, found.end) == (moment_of(START), (moment_of(START) or 0) + HOUR)
    assert found.stated.totals["total_energy"] == 5
    assert [period.end for period in found.periods] == [found.end]


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        (Decimal("4.2"), Amount(Decimal("4.2"), None)),
        ({"excl_vat": 4}, Amount(Decimal(4), None)),
        ({"excl_vat": 4, "incl_vat": 5}, Amount(Decimal(4), Decimal(5))),
        ({"before_taxes": 4}, Amount(Decimal(4), None)),
        ({"before_taxes": 4, "taxes": []}, Amount(Decimal(4), Decimal(4))),
        ({"before_taxes": 4, "taxes": [{"amount": 1}, {"amount": Decimal("0.5")}]}, Amount(Decimal(4), Decimal("5.5"))),
        ({"before_taxes": 4, "taxes": [{"amount": 1}, {"name": "VAT"}]}, Amount(Decimal(4), None)),
        ("4.2", None),
        ({}, None),
        (None, None),
    ],
)
def test_prices_of_each_version(value: Any, amount: Amount | None):
    assert stated_amount(value) == amount


def test_a_running_session_ends_with_its_last_period():
    value = {"id": "1", "start_date_time": START, "status": "ACTIVE", "charging_periods": [
        {"start_date_time": START, "dimensions": [{"type": "TIME", "volume": Decimal("0.5")}]},
    ]}  # fmt: skip
    found = read_session(value, "Session", "2.2.1")
    assert found.running
    assert found.end == (moment_of(START) or 0) + HOUR // 2


def test_durations_count_from_the_end_of_the_reservation():
    periods = [
        {
            "start_date_time": "2026-11-02T16:00:00Z",
            "dimensions": [{"type": "RESERVATION_TIME", "volume": Decimal("0.5")}],
        },
        PERIOD,
    ]
    found = read_session({"start_date_time": "2026-11-02T16:00:00Z", "charging_periods": periods}, "CDR", "2.2.1")
    assert found.charging_start == moment_of(START)
    assert not found.expired
    assert read_session({"charging_periods": periods[:1]}, "CDR", "2.2.1").expired


def test_phases_of_the_connector():
    assert read_session({"cdr_location": {"connector_power_type": "AC_3_PHASE"}}, "CDR", "2.2.1").phases == 3
    assert read_session({"cdr_location": {"connector_power_type": "DC"}}, "CDR", "2.2.1").phases is None
    location = {"evses": [{"connectors": [{"power_type": "AC_1_PHASE"}]}]}
    assert read_session({"location": location}, "CDR", "2.1.1").phases == 1


def test_a_record_of_3_0_names_its_tariff_once_for_all_periods():
    periods = [PERIOD, {**PERIOD, "start_date_time": "2026-11-02T16:45:00Z", "tariff_id": "T2"}]
    value = {"start_date_time": START, "tariff_id": "T1", "charging_periods": periods}
    assert [period.tariff_id for period in read_session(value, "CDR", "3.0").periods] == ["T1", "T2"]
    assert [period.tariff_id for period in read_session(value, "CDR", "2.2.1").periods] == [None, "T2"]
