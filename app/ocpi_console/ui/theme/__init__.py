"""The look: colours, type, lengths. `theme.install(app)` first; then `theme.color`, `theme.font`, `theme.px`."""

from ocpi_console.ui.theme.fonts import Role
from ocpi_console.ui.theme.look import (
    ZOOMS,
    Appearance,
    Scheme,
    appearance,
    color,
    current,
    font,
    install,
    on_change,
    px,
    style,
)
from ocpi_console.ui.theme.palette import palette
from ocpi_console.ui.theme.sheet import sheet
from ocpi_console.ui.theme.tokens import DARK, LIGHT, Theme

__all__ = [
    "DARK",
    "LIGHT",
    "ZOOMS",
    "Appearance",
    "Role",
    "Scheme",
    "Theme",
    "appearance",
    "color",
    "current",
    "font",
    "install",
    "on_change",
    "palette",
    "px",
    "sheet",
    "style",
]
