"""The theme in force: chosen by the user or the system, applied to the whole application, switched live."""

from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import ClassVar

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ocpi_console.ui.theme import fonts
from ocpi_console.ui.theme.palette import palette
from ocpi_console.ui.theme.sheet import sheet
from ocpi_console.ui.theme.tokens import DARK, LIGHT, Theme

ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_ORDINARY = range(11, 16)  # px of the desktops' default fonts
_BODY = fonts.Role.BODY.value.size
_ROLE, _SIZE, _ICON = "fontRole", "fixedPx", "iconPx"


class Scheme(Enum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Holds theme and zoom; `changed` tells own-painted widgets to measure and paint anew."""

    changed = Signal()
    installed: "ClassVar[Appearance | None]" = None

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = Scheme.SYSTEM
        self._zoom = 1.0
        self._system = _system_factor()
        self.theme = LIGHT
        self._applied: tuple[Theme, float] | None = None
        app.setStyle("Fusion")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """The user's choice; `theme` is what came of it."""
        return self._scheme

    @property
    def zoom(self) -> float:
        """The user's zoom; 1.0 is 100 %."""
        return self._zoom

    @property
    def scale(self) -> float:
        """What sizes at 100 % are multiplied by: the user's zoom times the system's text size."""
        return self._zoom * self._system

    def choose(self, scheme: Scheme) -> None:
        """Follow the system, or stay light or dark."""
        self._scheme = scheme
        QGuiApplication.styleHints().setColorScheme(_QT_SCHEMES[scheme])
        self._apply()

    def set_zoom(self, zoom: float) -> None:
        """Set all text and controls in this size, within 80 % to 200 %."""
        self._zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self._apply()

    def step_zoom(self, steps: int) -> None:
        """One size larger (1) or smaller (-1)."""
        nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self._zoom))
        self.set_zoom(ZOOMS[min(max(nearest + steps, 0), len(ZOOMS) - 1)])

    def _on_system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._apply()

    def _wanted(self) -> Theme:
        if self._scheme is not Scheme.SYSTEM:
            return DARK if self._scheme is Scheme.DARK else LIGHT
        # Plain X11 and offscreen platforms answer Unknown; light is what they show.
        return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _apply(self) -> None:
        """Give theme and scale to everything that is there, if they are other than before."""
        wanted = self._wanted(), self.scale
        if wanted == self._applied:
            return
        self._applied = wanted
        self.theme = wanted[0]
        Appearance.installed = self
        color.cache_clear()
        for clear in _caches:
            clear()
        self._app.setFont(font(fonts.Role.BODY))
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(sheet(self.theme, px))
        for widget in self._app.allWidgets():
            _restyle(widget)
        self.changed.emit()


_QT_SCHEMES = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}
_caches: list[Callable[[], None]] = []


def install(app: QApplication) -> Appearance:
    """Give the application its theme; call it once, before widgets are made."""
    return Appearance.installed or Appearance(app)


def appearance() -> Appearance:
    """The appearance in force."""
    if Appearance.installed is None:
        raise RuntimeError("theme.install(app) comes before the first widget")
    return Appearance.installed


def current() -> Theme:
    """The theme in force."""
    return appearance().theme


@cache
def color(token: str) -> QColor:
    """A colour of the theme in force; the same object until the theme changes, so do not change it."""
    return QColor(current().colors[token])


def font(role: fonts.Role) -> QFont:
    """The font of a role at the scale in force; cached, so do not change it."""
    return fonts.made(role, appearance().scale)


def px(length: float) -> int:
    """A length given at 100 % in whole logical px at the scale in force."""
    return round(length * appearance().scale)


def on_change(clear: Callable[[], None]) -> Callable[[], None]:
    """Call this whenever colours or sizes change, before widgets are told; for the caches of painters."""
    _caches.append(clear)
    return clear


def style(
    widget: QWidget,
    role: fonts.Role | None = None,
    *,
    width: float | None = None,
    height: float | None = None,
    icon: float | None = None,
) -> None:
    """Give a widget the font of a role and fixed lengths (px at 100 %), now and at every change of scale.

    `icon` is the side of a button's icon.
    """
    if icon is not None:
        widget.setProperty(_ICON, icon)
    if role is not None:
        widget.setProperty(_ROLE, role.name)
    if width is not None or height is not None:
        widget.setProperty(_SIZE, [width or 0.0, height or 0.0])
    _restyle(widget)


def _restyle(widget: QWidget) -> None:
    name = widget.property(_ROLE)
    if name:
        widget.setFont(font(fonts.Role[name]))
    icon = widget.property(_ICON)
    if icon and isinstance(widget, QAbstractButton):
        widget.setIconSize(QSize(px(icon), px(icon)))
    width, height = widget.property(_SIZE) or (0.0, 0.0)
    if width:
        widget.setFixedWidth(px(width))
    if height:
        widget.setFixedHeight(px(height))


def _system_factor() -> float:
    """How much larger or smaller than ordinary the system sets its text (desktops' defaults are 11 to 15 px)."""
    size = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    return 1.0 if size in _ORDINARY or size <= 0 else min(max(size / _BODY, 0.8), 2.0)
