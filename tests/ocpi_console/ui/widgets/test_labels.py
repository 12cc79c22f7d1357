"""Labels: plain text, wrapped or elided, in a tone."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from ocpi_console.ui.widgets import ElidedLabel, label, line

LONG = "A sentence that is long enough to need more than one line in a narrow place."


@pytest.mark.parametrize("wrap", [True, False])
@pytest.mark.parametrize("tone", ["", "2", "3", "err", "warn"])
def test_a_label_is_plain_text_in_its_tone(qtbot, wrap, tone):
    made = label("<i>x</i>", tone=tone, wrap=wrap)
    qtbot.addWidget(made)
    assert made.textFormat() is Qt.TextFormat.PlainText
    assert (made.property("tone"), made.wordWrap()) == (tone, wrap)


def test_a_wrapped_label_gets_higher_as_it_gets_narrower(qtbot):
    made = label(LONG, wrap=True)
    qtbot.addWidget(made)
    assert made.heightForWidth(120) > made.heightForWidth(300) > made.minimumSizeHint().height()
    assert made.minimumSizeHint().width() < 120


@pytest.mark.parametrize(
    ("mode", "start", "end"),
    [
        (Qt.TextElideMode.ElideRight, "A", "…"),
        (Qt.TextElideMode.ElideLeft, "…", "place."),
        (Qt.TextElideMode.ElideMiddle, "A", "."),
    ],
)
def test_an_elided_label_is_cut_as_it_was_told(qtbot, mode, start, end):
    made = ElidedLabel(LONG, mode=mode)
    qtbot.addWidget(made)
    made.resize(150, 20)
    assert made.elided().startswith(start)
    assert made.elided().endswith(end)
    assert "…" in made.elided()
    assert not made.grab().isNull()


@pytest.mark.parametrize(("width", "tip"), [(60, LONG), (2000, "")])
def test_the_whole_text_is_the_tooltip_only_where_it_is_cut(qtbot, width, tip):
    made = ElidedLabel(LONG)
    qtbot.addWidget(made)
    made.resize(width, 20)
    QApplication.sendEvent(made, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), QPoint(2, 2)))
    assert made.toolTip() == tip


def test_a_hairline_is_one_px_high(qtbot):
    made = line()
    qtbot.addWidget(made)
    assert (made.height(), made.maximumHeight(), made.minimumHeight()) == (made.height(), 1, 1)
