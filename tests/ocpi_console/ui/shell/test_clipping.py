import pytest
from PySide6.QtWidgets import QTabBar, QWidget

from ocpi_console.ui.shell.clipping import clipped
from ocpi_console.ui.widgets import ElidedLabel, button, icon_button, label


@pytest.fixture
def root(qtbot):
    made = QWidget()
    made.resize(500, 300)
    qtbot.addWidget(made)
    return made


def put(root, widget, width, height=40):
    widget.setParent(root)
    widget.setGeometry(0, 0, width, height)
    root.show()
    return clipped(root)


def test_a_button_that_is_too_narrow_is_named(root):
    (sentence,) = put(root, button("Export what is shown", lambda: None), 60, 30)
    assert "Export what is shown" in sentence
    assert "60 x 30" in sentence


def test_what_fits_is_not_named(root):
    assert put(root, button("Go", lambda: None), 80, 30) == []


def test_labels_in_both_directions(root):
    assert put(root, label("A title that is long"), 40, 20)
    assert put(root, label("A text over several lines that needs its height", wrap=True), 100, 14)


def test_tabs(root):
    bar = QTabBar()
    bar.addTab("Summary")
    bar.addTab("Translate")
    assert put(root, bar, 60)


def test_icons_and_elided_labels_may_be_narrow(root):
    assert put(root, icon_button("copy", "Copy"), 20) == []
    assert put(root, ElidedLabel("a very long text that is meant to be elided"), 30) == []


def test_hidden_widgets_do_not_count(root):
    made = button("Export what is shown", lambda: None)
    put(root, made, 60)
    made.hide()
    assert clipped(root) == []
