"""Theme and zoom are remembered."""

import pytest

from ocpi_console.settings import THEME, ZOOM
from ocpi_console.ui import theme
from ocpi_console.ui.shell.kept_look import KeptLook
from ocpi_console.ui.theme import Scheme
from ocpi_console.workspace import Workspace


@pytest.fixture
def settings():
    with Workspace.temporary() as workspace:
        yield workspace.settings


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.LIGHT])
def test_a_theme_comes_back(settings, look, scheme):
    KeptLook(settings).choose(scheme)
    assert settings.get(THEME) == scheme.value
    ground = theme.color("canvas")
    look.choose(Scheme.LIGHT if scheme is Scheme.DARK else Scheme.DARK)
    assert theme.color("canvas") != ground
    KeptLook(settings).restore()
    assert theme.color("canvas") == ground


def test_steps_of_zoom_are_kept_and_taken_back(settings, look):
    kept = KeptLook(settings)
    kept.zoom_in()
    kept.zoom_in()
    large = look.zoom
    assert large > 1
    assert settings.get(ZOOM) == round(large * 100)
    look.set_zoom(1.0)
    kept.restore()
    assert look.zoom == pytest.approx(large, abs=0.01)
    kept.zoom_out()
    assert 1 < look.zoom < large
    kept.actual_size()
    assert (look.zoom, settings.get(ZOOM)) == (1.0, 100)
