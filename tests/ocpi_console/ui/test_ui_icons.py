import re

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter

from ocpi_console import resources
from ocpi_console.ui import icons, theme
from ocpi_console.ui.shell.navigation import PAGES


def colours(pixmap):
    image = pixmap.toImage()
    found = set()
    for y in range(image.height()):
        for x in range(image.width()):
            color = image.pixelColor(x, y)
            if color.alpha() > 250:
                found.add(color.name().upper())
    return found


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_is_on_the_grid_and_paints_something(qapp, name):
    text = resources.path(f"icons/{name}.svg").read_text("utf-8")
    assert 'viewBox="0 0 16 16"' in text
    assert 'stroke="currentColor"' in text
    assert not re.search("#[0-9A-Fa-f]{3,6}", text)
    assert colours(icons.pixmap(name, "text", 16, 4.0)) >= {theme.current().text}


def test_every_page_has_an_icon(qapp):
    assert {page.icon for page in PAGES.values()} <= set(icons.names())


def test_an_icon_follows_the_theme_and_its_mode(look):
    icon = icons.icon("search", "text2")
    size = QSize(64, 64)
    assert theme.LIGHT.text2 in colours(icon.pixmap(size))
    assert theme.LIGHT.off in colours(icon.pixmap(size, QIcon.Mode.Disabled))
    assert theme.LIGHT.accent_text in colours(icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.On))
    look.choose(theme.Scheme.DARK)
    assert theme.DARK.text2 in colours(icon.pixmap(size))


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_sharp_on_every_screen(qapp, ratio):
    pixmap = icons.icon("files").pixmap(QSize(16, 16), ratio)
    assert pixmap.size() == QSize(round(16 * ratio), round(16 * ratio))
    assert pixmap.deviceIndependentSize().toSize() == QSize(16, 16)


def test_painting_keeps_the_aspect(qapp):
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    icons.icon("sessions").paint(painter, 0, 0, 40, 20)
    icons.paint(painter, QRectF(0, 0, 8, 8), "check", "err")
    painter.end()
    assert image.pixelColor(38, 10) == QColor("white")


def test_an_unknown_icon_is_told_at_once(qapp):
    with pytest.raises(resources.MissingResource, match=r"icons/nothing\.svg"):
        icons.icon("nothing")
