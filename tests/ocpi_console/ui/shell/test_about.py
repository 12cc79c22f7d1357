"""About: the versions that a report of a fault should name."""

import platform

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from ocpi_console.crash_reports import program_version
from ocpi_console.ui.shell.about import LICENCES, About, versions


@pytest.mark.parametrize(
    ("label", "value"), [("Version", program_version()), ("Python", platform.python_version()), ("Qt", None)]
)
def test_versions_are_those_that_run(label, value):
    found = {fact.label: fact.value for fact in versions()}
    assert found[label] == (value or found["Qt"])
    assert all(found.values())
    assert list(found) == ["Version", "Python", "Qt", "System"]


@pytest.mark.parametrize("size", [(900, 700), (320, 240)])
def test_it_shows_them_with_the_licences_and_can_be_closed(qtbot, size):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    about = About(window)
    texts = [found.text() for found in about.findChildren(QLabel)]
    assert {LICENCES, program_version(), platform.platform()} <= set(texts)
    assert window.rect().contains(about.geometry())
    with qtbot.waitSignal(about.left):
        about._buttons[-1].click()
