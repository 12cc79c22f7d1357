import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ocpi_console.ui import theme
from ocpi_console.ui.states import Glyph, State
from ocpi_console.ui.widgets import Mark, PillLabel, StateLabel, pills
from ocpi_console.ui.widgets.glyphs import paint_glyph


def silhouette(glyph):
    """The glyph in one colour on white, as bits: what is left of it without colour."""
    image = QImage(48, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_glyph(painter, QRectF(0, 0, 48, 48), glyph, QColor("black"), QColor("white"))
    painter.end()
    return tuple(image.pixelColor(x, y).lightness() < 128 for y in range(48) for x in range(48))


def test_every_glyph_has_its_own_silhouette(qapp):
    shapes = {glyph: silhouette(glyph) for glyph in Glyph}
    for one in Glyph:
        for other in Glyph:
            if one is not other:
                differing = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
                assert differing > 60, (one, other)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("state", [State.AVAILABLE, State.OUT_OF_ORDER])
def test_a_pill_is_as_large_as_it_says_on_every_screen(qapp, state, ratio):
    size = pills.pill_size(state)
    pixmap = pills.pill(state, ratio)
    assert size.height() == 20
    assert (pixmap.width(), pixmap.height()) == (round(size.width() * ratio), round(20 * ratio))


def test_pills_are_cached_until_the_theme_changes(look):
    before = pills.pill(State.AVAILABLE, 1.0)
    assert pills.pill(State.AVAILABLE, 1.0) is before
    ground = before.toImage().pixelColor(10, 2).name().upper()
    assert ground == theme.LIGHT.ok_tint
    look.choose(theme.Scheme.DARK)
    assert pills.pill(State.AVAILABLE, 1.0).toImage().pixelColor(10, 2).name().upper() == theme.DARK.ok_tint


def test_pills_grow_with_the_zoom(look):
    before = pills.pill_size(State.CHARGING)
    look.set_zoom(2.0)
    assert pills.pill_size(State.CHARGING).height() == 2 * before.height()


def test_widgets_say_what_they_show(qtbot):
    label, text, mark = PillLabel(State.CHARGING), StateLabel(State.VALID, "Signature valid"), Mark(State.FAILED)
    for widget in (label, text, mark):
        qtbot.addWidget(widget)
    assert label.accessibleName() == "Charging"
    assert text.accessibleName() == "Valid: Signature valid"
    assert mark.accessibleName() == "Failed"
    label.show_state(None)
    assert label.isHidden()
    label.show_state(State.ACTIVE)
    assert label.accessibleName() == "Active"


def test_a_pill_label_paints_its_pill(qtbot):
    label = PillLabel(State.CHARGING)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    assert label.grab().toImage().pixelColor(12, 2).name().upper() == theme.LIGHT.info_tint
