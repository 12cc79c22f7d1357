"""A combo box that is wide enough for its widest entry and has a name."""

import pytest
from PySide6.QtCore import Qt

from ocpi_console.ui.inspectors.choice_box import ChoiceBox


@pytest.fixture
def box(qtbot):
    made = ChoiceBox("From format")
    qtbot.addWidget(made)
    made.addItems(["a", "OCPI 2.2.1", "b"])
    return made


def test_it_has_room_for_the_widest_entry_whichever_is_chosen(box):
    width = box.sizeHint().width()
    assert width > box.fontMetrics().horizontalAdvance("OCPI 2.2.1")
    box.setCurrentIndex(2)
    assert box.sizeHint().width() == width
    assert box.minimumSizeHint() == box.sizeHint()


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_it_grows_with_the_zoom(box, look, zoom):
    before = box.sizeHint()
    look.set_zoom(zoom)
    assert box.sizeHint().height() == round(before.height() * zoom)
    assert (box.sizeHint().width() > before.width()) == (zoom > 1)


def test_keys_choose_and_a_screen_reader_finds_its_name(box, qtbot):
    assert (box.accessibleName(), box.view().accessibleName()) == ("From format", "From format")
    with qtbot.waitSignal(box.activated):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "OCPI 2.2.1"


def test_an_empty_one_can_be_shown(qtbot):
    made = ChoiceBox("Nothing")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    assert not made.grab().isNull()
