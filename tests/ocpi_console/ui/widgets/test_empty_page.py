"""An empty page says what will be here, and the way in."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from ocpi_console.ui.widgets import EmptyPage, button


@pytest.mark.parametrize("buttons", [(), ("Import…",), ("Import…", "Open files…")])
@pytest.mark.parametrize("link", [None, "Load the demo"])
def test_buttons_and_link_are_there_in_their_order(qtbot, buttons, link):
    pressed = []
    made = EmptyPage(
        "cdrs",
        "No CDRs yet",
        "Import an export.",
        tuple(button(word, lambda word=word: pressed.append(word)) for word in buttons),
        button(link, lambda: pressed.append(link), "quiet") if link else None,
    )
    qtbot.addWidget(made)
    for found in made.findChildren(QPushButton):
        found.click()
    assert pressed == [*buttons, *([link] if link else [])]


def test_a_screen_reader_gets_title_and_text(qtbot):
    made = EmptyPage("cdrs", "No CDRs yet", "Import an export.")
    qtbot.addWidget(made)
    assert (made.accessibleName(), made.accessibleDescription()) == ("No CDRs yet", "Import an export.")
    assert [found.text() for found in made.findChildren(QLabel)] == ["No CDRs yet", "Import an export."]


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_title_and_text_stand_in_the_middle(qtbot, look, zoom):
    look.set_zoom(zoom)
    made = EmptyPage("cdrs", "No CDRs yet", "Import an export.")
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    middles = [found.mapTo(made, found.rect().center()).x() for found in made.findChildren(QLabel)]
    assert all(abs(middle - 500) <= 2 for middle in middles)
