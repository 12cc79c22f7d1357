"""Tints and hatching: opaque, legible, inside their rectangle."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ocpi_console.ui import theme
from ocpi_console.ui.charts.grounds import hatch, tint
from ocpi_console.ui.charts.week_colours import FILL, FULLEST, ORDER, PALEST


def luminance(color):
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(a, b):
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_text_is_legible_on_every_ground_of_a_week(look, scheme):
    look.choose(scheme)
    for token in {token for order in ORDER.values() for token in order}:
        assert contrast(theme.color("text"), tint(token, FILL)) >= 4.5, token
    for share in (PALEST, FULLEST):
        assert contrast(theme.color("text"), tint("chart1", share)) >= 4.5, share


def test_tints_follow_the_theme_and_are_opaque(look):
    light = QColor(tint("chart1", 0.2))
    look.choose(theme.Scheme.DARK)
    assert tint("chart1", 0.2) != light
    assert tint("chart1", 0.2).alpha() == 255


def test_hatching_stays_in_its_rectangle(qapp):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    hatch(painter, QRectF(10, 10, 30, 20), "edge")
    painter.end()
    marked = {(x, y) for x in range(60) for y in range(40) if image.pixelColor(x, y) != QColor("white")}
    assert len(marked) > 30
    assert all(10 <= x < 40 and 10 <= y < 30 for x, y in marked)
