"""A glyph and a tile as widgets."""

import pytest

from ocpi_console.ui import theme
from ocpi_console.ui.states import State
from ocpi_console.ui.widgets import IconTile, Mark


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("side", [12, 16])
def test_a_mark_has_its_size_at_every_zoom(qtbot, look, zoom, side):
    look.set_zoom(zoom)
    made = Mark(State.ERROR, side=side)
    qtbot.addWidget(made)
    assert made.sizeHint().width() == made.sizeHint().height() == theme.px(side)


def test_a_screen_reader_hears_the_word_of_the_state_shown(qtbot):
    made = Mark(State.ERROR)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    before = made.grab().toImage()
    made.show_state(State.DONE)
    assert made.accessibleName() == State.DONE.word
    assert made.grab().toImage() != before


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_a_tile_is_tinted_and_holds_its_icon(qtbot, look, scheme):
    look.choose(scheme)
    made = IconTile("cdrs")
    qtbot.addWidget(made)
    image = made.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert theme.color("sel").name() in colours
    assert theme.color("accent_text").name() in colours
