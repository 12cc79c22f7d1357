"""The palette's list, and its lines as they are painted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from ocpi_console.ui import theme
from ocpi_console.ui.shell.palette_entries import Entry
from ocpi_console.ui.shell.palette_list import ROW, EntryDelegate, EntryModel

ENTRIES = [
    Entry("action", "Import…", "File", "import", print, keys=("Ctrl", "I")),
    Entry("page", "Locations", "Page", "locations", print),
]


@pytest.fixture
def model(qapp):
    made = EntryModel()
    made.show_entries(ENTRIES)
    return made


def test_it_behaves_as_qt_wants_models_to(model, qtmodeltester):
    qtmodeltester.check(model)


def test_a_line_is_its_title_and_said_with_its_keys(model):
    assert model.index(0).data() == "Import…"
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Import…, File, Ctrl+I"
    assert model.entry(1) is ENTRIES[1]
    model.show_entries([])
    assert model.rowCount() == 0


@pytest.fixture
def painted(qtbot):
    def paint(entry):
        view, model = QListView(), EntryModel()
        qtbot.addWidget(view)
        model.setParent(view)
        model.show_entries([entry])
        view.setItemDelegate(EntryDelegate(view))
        view.setModel(model)
        view.resize(500, 60)
        return view.viewport().grab().toImage(), view.sizeHintForRow(0)

    return paint


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_matched_letters_keys_and_details_are_seen(painted, look, zoom):
    look.set_zoom(zoom)
    plain, height = painted(Entry("page", "Locations", "Page", "locations", print))
    assert height == theme.px(ROW)
    others = [
        Entry("page", "Locations", "Page", "locations", print, spans=((0, 3),)),
        Entry("page", "Locations", "Page", "locations", print, keys=("Ctrl", "1")),
        Entry("page", "Locations", "", "locations", print),
    ]
    assert all(painted(other)[0] != plain for other in others)
