"""Theme and zoom as the settings keep them."""

from ocpi_console.settings import THEME, ZOOM, Settings
from ocpi_console.ui import theme
from ocpi_console.ui.theme import Scheme


class KeptLook:
    """Changes the look and remembers it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def restore(self) -> None:
        """The look as it was left."""
        theme.appearance().choose(Scheme(self._settings.get(THEME)))
        theme.appearance().set_zoom(self._settings.get(ZOOM) / 100)

    def choose(self, scheme: Scheme) -> None:
        """Light, dark, or as the system has it."""
        theme.appearance().choose(scheme)
        self._settings.set(THEME, scheme.value)

    def zoom_in(self) -> None:
        """One size larger."""
        self._zoom_to(1)

    def zoom_out(self) -> None:
        """One size smaller."""
        self._zoom_to(-1)

    def actual_size(self) -> None:
        """Back to 100 %."""
        theme.appearance().set_zoom(1.0)
        self._settings.set(ZOOM, 100)

    def _zoom_to(self, steps: int) -> None:
        theme.appearance().step_zoom(steps)
        self._settings.set(ZOOM, round(theme.appearance().zoom * 100))
