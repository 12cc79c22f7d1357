"""Files dropped on the window; other things are not taken."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ocpi_console.ui.shell.drop import DropLayer, local_files

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def held(*urls, text=""):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    if text:
        data.setText(text)
    return data


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.dropped = []
    made.layer = DropLayer(made, made.dropped.append)
    made.show()
    return made


def enter(window, data):
    event = QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def let_go(window, data):
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), COPY, data, LEFT, NONE))


@pytest.mark.parametrize(
    ("data", "files"),
    [
        (held("file:///a/b%20c.json"), [Path("/a/b c.json")]),
        (held("file:///a", "https://example.com/x.json", "file:///b"), [Path("/a"), Path("/b")]),
        (held("https://example.com/x.json"), []),
        (held(text="just text"), []),
    ],
)
def test_only_files_are_taken(data, files):
    assert local_files(data) == files


@pytest.mark.parametrize(
    ("urls", "words"),
    [(["file:///a/cdrs.json"], "Drop to read cdrs.json"), (["file:///a", "file:///b"], "Drop to read these 2 files")],
)
def test_what_would_be_read_is_said_over_the_whole_window(window, urls, words):
    assert enter(window, held(*urls))
    assert window.layer.isVisible()
    assert window.layer.size() == window.size()
    assert words in [found.text() for found in window.layer.findChildren(QLabel)]
    let_go(window, held(*urls))
    assert not window.layer.isVisible()
    assert window.dropped == [[Path(url.removeprefix("file://")) for url in urls]]


def test_what_is_no_file_is_refused_and_what_leaves_is_not_read(window):
    assert not enter(window, held(text="just text"))
    assert not window.layer.isVisible()
    enter(window, held("file:///a"))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.layer.isVisible()
    assert window.dropped == []
