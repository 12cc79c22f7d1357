"""What has no list of its own is listed by whichever of its members tells the same."""

from datetime import UTC, datetime

import pytest

from ocpi_console.store.modules.others import OTHERS

COLUMNS = {column.key: column.extract for column in OTHERS.columns if column.extract}
NOON = "2026-10-01T12:00:00Z"


@pytest.mark.parametrize(
    ("key", "value", "found"),
    [
        ("name", {"name": "Hub"}, "Hub"),
        ("name", {"business_details": {"name": "Polder"}}, "Polder"),
        ("name", {"name": {"en": "Hafen", "de": "x"}}, "Hafen"),
        ("name", {"customer_reference": "desk"}, "desk"),
        ("name", {"name": 5.0}, None),
        ("status", {"status": "CONNECTED", "result": "ACCEPTED"}, "CONNECTED"),
        ("status", {"reservation_status": "RESERVED"}, "RESERVED"),
        ("status", {"capture_status_code": "SUCCESS"}, "SUCCESS"),
        ("status", {"result": "REJECTED"}, "REJECTED"),
        ("location", {"location_id": "LOC1"}, "LOC1"),
        ("role", {"role": "HUB"}, "HUB"),
        ("role", {"role": None}, None),
    ],
)
def test_texts_of_a_row(key, value, found):
    assert COLUMNS[key](value) == found


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("start", {"start_date_time": NOON, "begin_from": "2020-01-01T00:00:00Z"}),
        ("start", {"period": {"start_date_time": NOON}}),
        ("start", {"begin_from": NOON}),
        ("end", {"end_date_time": NOON}),
        ("end", {"period": {"end_date_time": NOON}}),
        ("end", {"end_before": NOON}),
        ("updated", {"last_updated": "soon", "timestamp": NOON}),
    ],
)
def test_moments_of_a_row(key, value):
    assert COLUMNS[key](value) == datetime(2026, 10, 1, 12, tzinfo=UTC)


def test_validity_is_what_the_list_shows():
    booking = {"period": {"start_date_time": NOON, "end_date_time": "2026-10-01T13:00:00Z"}}
    assert OTHERS.valid_from(booking) == COLUMNS["start"](booking)
    assert OTHERS.valid_until(booking) == COLUMNS["end"](booking)
