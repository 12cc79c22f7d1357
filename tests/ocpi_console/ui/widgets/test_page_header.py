"""The head of a page."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from ocpi_console.ui.widgets import PageHeader


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_it_is_as_high_as_the_zoom_wants(qtbot, look, zoom):
    look.set_zoom(zoom)
    made = PageHeader("CDRs")
    qtbot.addWidget(made)
    assert made.height() == 56 * zoom


@pytest.mark.parametrize("with_middle", [True, False])
def test_the_buttons_stand_at_the_right_and_what_is_between_takes_the_room(qtbot, with_middle):
    middle, right = QLineEdit() if with_middle else None, (QLabel("one"), QLabel("two"))
    made = PageHeader("CDRs", middle, right)
    qtbot.addWidget(made)
    made.resize(900, 56)
    made.show()
    assert right[1].geometry().right() == 900 - 16 - 1
    assert right[0].geometry().right() < right[1].geometry().left()
    assert made.title.geometry().left() == 16
    if middle is not None:
        assert middle.width() > 600
