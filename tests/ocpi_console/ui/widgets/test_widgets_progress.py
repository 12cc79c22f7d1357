"""How far a job is, as a thin bar."""

import pytest

from ocpi_console.ui import theme
from ocpi_console.ui.widgets.progress import ThinProgress


@pytest.fixture
def bar(qtbot):
    made = ThinProgress(height=8)
    qtbot.addWidget(made)
    made.resize(100, 8)
    return made


def filled(bar):
    """Px of the bar's middle line that have the colour of what is done."""
    image = bar.grab().toImage()
    middle = image.height() // 2
    return sum(image.pixelColor(x, middle) == theme.color("accent_text") for x in range(image.width()))


@pytest.mark.parametrize(("done", "total"), [(0, 100), (25, 100), (50, 100), (100, 100), (300, 100), (3, 0), (3, None)])
def test_as_much_is_filled_as_is_done(bar, done, total):
    bar.show_progress(done, total)
    assert abs(filled(bar) - bar.percent) <= 2


@pytest.mark.parametrize(
    ("done", "total", "said"), [(1, 3, "33 %"), (0, 3, "0 %"), (3, 3, "100 %"), (3, None, ""), (0, 0, "")]
)
def test_a_screen_reader_hears_the_share_where_it_is_known(bar, done, total, said):
    bar.show_progress(1, 2)
    bar.show_progress(done, total)
    assert bar.accessibleName() == said
