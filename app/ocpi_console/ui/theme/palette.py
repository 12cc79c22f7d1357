"""The theme as Qt's palette, which Fusion and plain widgets paint with."""

from PySide6.QtGui import QColor, QPalette

from ocpi_console.ui.theme.tokens import Theme

_Role = QPalette.ColorRole
_ROLES = {
    _Role.Window: "canvas",
    _Role.Base: "surface",
    _Role.Button: "surface",
    _Role.AlternateBase: "hover",
    _Role.Text: "text",
    _Role.WindowText: "text",
    _Role.ButtonText: "text",
    _Role.HighlightedText: "text",
    _Role.BrightText: "on_accent",
    _Role.Highlight: "sel",
    _Role.PlaceholderText: "text3",
    _Role.Link: "accent_text",
    _Role.LinkVisited: "accent_text",
    _Role.ToolTipBase: "raised",
    _Role.ToolTipText: "text",
    _Role.Light: "raised",
    _Role.Midlight: "border",
    _Role.Mid: "border",
    _Role.Dark: "edge",
    _Role.Shadow: "sunken",
    _Role.Accent: "accent",
}
_TEXTS = (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.HighlightedText, _Role.PlaceholderText)


def palette(theme: Theme) -> QPalette:
    """The palette of a theme, with its disabled and inactive groups."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(theme.colors[token]))
    made.setColor(QPalette.ColorGroup.Inactive, _Role.Highlight, QColor(theme.sel_off))
    for role in _TEXTS:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.off))
    made.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(theme.sel_off))
    return made
