import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from ocpi_console.ui import theme
from ocpi_console.ui.theme import DARK, LIGHT, ZOOMS, Role, Scheme
from ocpi_console.ui.theme import look as module


def test_switching_changes_palette_sheet_and_colours_at_once(look, qapp, qtbot):
    light = theme.color("surface")
    with qtbot.waitSignal(look.changed):
        look.choose(Scheme.DARK)
    assert theme.current() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == DARK.surface
    assert DARK.accent in qapp.styleSheet()
    assert LIGHT.accent not in qapp.styleSheet()
    assert theme.color("surface") != light


def test_a_platform_that_does_not_know_shows_light(look, monkeypatch):
    look.choose(Scheme.SYSTEM)
    assert QGuiApplication.styleHints().colorScheme() != Qt.ColorScheme.Dark
    assert theme.current() is LIGHT


def test_the_system_is_followed_live(look, monkeypatch):
    class Hints:
        scheme = Qt.ColorScheme.Dark

        def colorScheme(self):
            return self.scheme

        def setColorScheme(self, scheme):
            pass

    hints = Hints()
    monkeypatch.setattr(module.QGuiApplication, "styleHints", lambda: hints)
    look.choose(Scheme.SYSTEM)
    assert theme.current() is DARK
    hints.scheme = Qt.ColorScheme.Light
    look._on_system_changed()
    assert theme.current() is LIGHT


def test_a_chosen_theme_does_not_follow_the_system(look, monkeypatch):
    look.choose(Scheme.DARK)
    look._on_system_changed()
    assert theme.current() is DARK


def test_zoom_reaches_widgets_that_are_there(look, qtbot):
    label = QLabel("text")
    qtbot.addWidget(label)
    theme.style(label, Role.BODY, width=100, height=20)
    assert (label.font().pixelSize(), label.width(), label.height()) == (13, 100, 20)
    look.set_zoom(1.5)
    assert (label.font().pixelSize(), label.width(), label.height()) == (20, 150, 30)


def test_zoom_steps_stay_in_bounds(look):
    for _ in range(20):
        look.step_zoom(1)
    assert look.zoom == ZOOMS[-1]
    for _ in range(20):
        look.step_zoom(-1)
    assert look.zoom == ZOOMS[0]
    look.set_zoom(9)
    assert look.zoom == ZOOMS[-1]


def test_caches_are_cleared_on_change(look):
    cleared = []
    theme.on_change(lambda: cleared.append(True))
    look.choose(Scheme.DARK)
    module._caches.pop()
    assert cleared


@pytest.mark.parametrize("role", list(Role))
def test_every_role_has_its_size_weight_and_even_figures(look, role):
    font = theme.font(role)
    assert font.pixelSize() == role.value.size
    assert font.weight() == role.value.weight
    assert font.featureValue(QFont.Tag("tnum")) == 1
    assert font.family() == ("JetBrains Mono" if role.value.mono else "Inter")


def test_roles_with_equal_faces_stay_apart():
    assert len(Role.__members__) == len(set(Role))


def test_the_application_sheet_is_the_only_one(look, qapp, qtbot):
    button = QPushButton("Go")
    qtbot.addWidget(button)
    assert button.styleSheet() == ""
    assert "@" not in qapp.styleSheet().replace("@media", "")
    assert 20 <= qapp.styleSheet().count("{") <= 90
