"""The table model: pages come when they are looked at, and nothing is shown in a wrong place."""

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt

from ocpi_console.ui.tables.column import TableColumn
from ocpi_console.ui.tables.model import RecordTableModel
from ocpi_console.ui.tables.page_cache import PAGE

COLUMNS = (
    TableColumn("status", "Status", "state", states="session"),
    TableColumn("start", "Start", "time"),
    TableColumn("kwh", "kWh", "number", decimals=3),
    TableColumn("id", "Id", "id", about="Id of the record"),
)


def row(number):
    start = datetime(2026, 10, 25, 0, number % 60, tzinfo=UTC)
    return {"status": "ACTIVE", "start": start, "kwh": Decimal(number), "id": f"S-{number}"}


@pytest.fixture
def model(qapp):
    made = RecordTableModel(COLUMNS)
    made.wanted = []
    made.page_wanted.connect(made.wanted.append)
    made.set_ids(range(1000))
    return made


def fill(model, page):
    ids = list(model.page_ids(page))
    model.put_page(page, ids, [row(number) for number in ids])


def text(model, row, column, role=Qt.ItemDataRole.DisplayRole):
    return model.index(row, column).data(role)


def test_it_behaves_as_qt_wants_models_to(model, qtmodeltester):
    fill(model, 0)
    qtmodeltester.check(model)


def test_a_page_is_asked_for_once_and_fills_its_rows(model):
    assert model.rowCount() == 1000
    assert text(model, 300, 3) is None
    assert text(model, 301, 3) is None
    assert model.wanted == [1]
    fill(model, 1)
    assert text(model, 300, 3) == "S-300"
    assert text(model, 300, 0) == "Active"
    assert text(model, 300, 2) == "300.000"
    assert model.wanted == [1]


def test_rows_read_for_a_list_that_is_gone_are_thrown_away(model):
    old = list(model.page_ids(0))
    model.set_ids(range(5000, 6000))
    model.put_page(0, old, [row(number) for number in old])
    assert text(model, 0, 3) is None


def test_expired_rows_stay_shown_while_they_are_read_again(model):
    fill(model, 0)
    model.wanted.clear()
    model.expire()
    assert text(model, 7, 3) == "S-7"
    assert model.wanted == [0]


def test_a_page_that_could_not_be_read_is_asked_for_again(model):
    assert text(model, 0, 0) is None
    model.page_failed(0)
    assert text(model, 0, 0) is None
    assert model.wanted == [0, 0]


def test_times_follow_the_zone_without_a_new_reading(model):
    fill(model, 0)
    assert text(model, 5, 1) == "25.10.2026 00:05"
    model.wanted.clear()
    model.set_zone(ZoneInfo("Europe/Berlin"))
    assert text(model, 5, 1) == "25.10.2026 02:05"
    assert not model.wanted


def test_a_screen_reader_hears_the_value_first_and_the_order_in_the_header(model):
    fill(model, 0)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert text(model, 5, 3, spoken) == "S-5, Id of the record"
    assert text(model, 5, 0, spoken) == "Active, Status"
    model.set_sorted("kwh", descending=True)
    assert model.headerData(2, Qt.Orientation.Horizontal, spoken) == "kWh, sorted down"
    assert model.headerData(1, Qt.Orientation.Horizontal, spoken) == "Start"


def test_the_last_page_may_be_short(model):
    model.set_ids(range(PAGE + 3))
    fill(model, 1)
    assert text(model, PAGE + 2, 3) == f"S-{PAGE + 2}"
