"""A viewport of the record table painted, against Qt's own table with the same texts."""

import os
from decimal import Decimal

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView

from ocpi_console.ui import theme
from ocpi_console.ui.tables import column_layout
from ocpi_console.ui.tables.columns import CDRS
from ocpi_console.ui.tables.model import RecordTableModel
from ocpi_console.ui.tables.view import RecordTable

ROWS, ROW_HEIGHT, WIDTH = 35, 28, 1400


def cdr(number):
    return {
        "start": None,
        "party": "NL*TNM",
        "kwh": Decimal(number) / 8,
        "minutes": Decimal(number),
        "cost": Decimal(number) / 3,
        "currency": "EUR",
        "errors": number % 3,
        "warnings": 1,
        "name": f"Rotterdam, Blaak {number}",
        "city": "Rotterdam",
        "evse": f"NL*TNM*E{number:06}",
        "contract": "NL-TNM-C00122045-K",
        "id": f"CDR-261025-{number:05}",
    }


@pytest.fixture
def table(qtbot, qapp):
    theme.install(qapp)
    model = RecordTableModel(CDRS)
    made = RecordTable(model, "CDRs")
    qtbot.addWidget(made)
    model.set_ids(range(1_000_000))
    model.page_wanted.connect(
        lambda page: model.put_page(page, model.page_ids(page), [cdr(number) for number in model.page_ids(page)])
    )
    column_layout.apply(made.horizontalHeader(), model.columns, {})
    made.resize(WIDTH, ROWS * ROW_HEIGHT + 50)
    made.show()
    return made


@pytest.fixture
def plain(qtbot, table):
    model = QStandardItemModel()
    for number in range(ROWS + 5):
        model.appendRow([QStandardItem(str(value)) for value in cdr(number).values()])
    made = QTableView()
    qtbot.addWidget(made)
    made.setModel(model)
    made.resize(WIDTH, ROWS * ROW_HEIGHT + 50)
    made.show()
    return made


def painted(view, place=0):
    picture = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.verticalScrollBar().setValue(place)
    view.viewport().render(picture)
    return picture


def test_a_viewport_is_painted(compared, table, plain):
    places = iter(range(0, 1_000_000, 3))
    picture = compared(lambda: painted(table, next(places)), lambda: painted(plain), most=4, turns=8)
    assert len({picture.pixel(x, y) for x in range(0, WIDTH - 50, 7) for y in range(0, 300, 3)}) > 5
