"""Panels above the window, and the layer that dims it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from ocpi_console.ui import theme
from ocpi_console.ui.widgets.floating import SHADOW, DimLayer, FloatingPanel


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_a_panel_stands_on_raised_ground_within_its_shadow(window, look, scheme):
    look.choose(scheme)
    panel = FloatingPanel(window)
    assert not panel.isVisible(), "it is shown when there is something to show"
    panel.resize(200, 100)
    panel.show()
    assert panel.ground().getRect() == (SHADOW, SHADOW, 200 - 2 * SHADOW, 100 - 2 * SHADOW)
    image = panel.grab().toImage()
    assert image.pixelColor(100, 50) == theme.color("raised")


def test_the_dim_layer_covers_the_window_as_it_grows(window):
    layer = DimLayer(window)
    window.resize(500, 350)
    layer.show()
    assert layer.size() == window.size()
    window.resize(640, 480)
    assert layer.size() == window.size()


def test_a_click_on_the_dim_layer_is_a_wish_to_leave(window, qtbot):
    layer = DimLayer(window)
    layer.show()
    with qtbot.waitSignal(layer.left):
        qtbot.mouseClick(layer, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_it_dims_what_is_below(window):
    before = window.grab().toImage().pixelColor(200, 150)
    DimLayer(window).show()
    assert window.grab().toImage().pixelColor(200, 150).lightness() < before.lightness()
