"""The first matching component counts, per dimension, at every moment."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from ocpi_console.demo.charging import Course
from ocpi_console.demo.clock import TICK
from ocpi_console.demo.prices import active, periods

BERLIN = ZoneInfo("Europe/Berlin")


def element(dimension, price, **restrictions):
    made = {"price_components": [{"type": dimension, "price": Decimal(price), "vat": Decimal(19), "step_size": 1}]}
    return {**made, "restrictions": restrictions} if restrictions else made


TARIFF = {
    "elements": [
        element("FLAT", "1.00"),
        element("ENERGY", "0.30", start_time="22:00", end_time="06:00"),
        element("ENERGY", "0.40", day_of_week=["SUNDAY"]),
        element("ENERGY", "0.50"),
        element("PARKING_TIME", "6.00", start_time="08:00", end_time="20:00", min_duration=7200),
    ]
}


@pytest.mark.parametrize(
    ("local", "price"),
    [
        ("2026-11-20T21:59:24", "0.50"),
        ("2026-11-20T22:00:00", "0.30"),
        ("2026-11-21T05:59:24", "0.30"),
        ("2026-11-21T06:00:00", "0.50"),
        ("2026-11-22T12:00:00", "0.40"),
        ("2026-11-22T23:00:00", "0.30"),
    ],
)
def test_bands_and_days_in_local_time(local, price):
    component = active(TARIFF, "ENERGY", datetime.fromisoformat(local).replace(tzinfo=BERLIN), timedelta())
    assert component["price"] == Decimal(price)


@pytest.mark.parametrize(("minutes", "costs"), [(119, False), (120, True)])
def test_a_least_duration(minutes, costs):
    noon = datetime(2026, 11, 20, 12, tzinfo=BERLIN)
    assert (active(TARIFF, "PARKING_TIME", noon, timedelta(minutes=minutes)) is not None) is costs


def test_what_has_no_component_costs_nothing():
    assert active(TARIFF, "TIME", datetime(2026, 11, 20, 12, tzinfo=BERLIN), timedelta()) is None


def test_a_period_ends_where_the_price_changes_and_where_charging_ends():
    start = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)  # 21:00 in Berlin, one hour before the night price
    course = Course(start, (100,) * 150, idle_ticks=20)
    parts = periods(course, TARIFF, BERLIN)
    assert [(part.start - start) // TICK for part in parts] == [0, 100, 150]
    assert [part.volumes for part in parts] == [
        {"ENERGY": Decimal(10), "TIME": Decimal(1)},
        {"ENERGY": Decimal(5), "TIME": Decimal("0.5")},
        {"PARKING_TIME": Decimal("0.2")},
    ]
