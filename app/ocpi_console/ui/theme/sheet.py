"""The one style sheet of the application: only what palettes cannot do."""

import re
from collections.abc import Callable

from ocpi_console import resources
from ocpi_console.ui.theme.tokens import Theme

_RULES = """
QWidget[bg="surface"] { background: @surface; }
QWidget[bg="canvas"] { background: @canvas; }
QWidget[bg="sunken"] { background: @sunken; }
QWidget[tone="2"] { color: @text2; }
QWidget[tone="3"] { color: @text3; }
QWidget[tone="err"] { color: @err; }
QWidget[tone="warn"] { color: @warn; }
QWidget[tone="info"] { color: @info; }
QToolTip { color: @text; background: @raised; border: 1px solid @border; padding: {4}px {6}px; }
QMenuBar { background: transparent; border: none; spacing: 0; }
QMenuBar::item { padding: {6}px {10}px; border-radius: 6px; background: transparent; color: @text; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @sel; }
QMenu { background: @raised; border: 1px solid @edge; padding: {4}px; }
QMenu::item { padding: {6}px {24}px {6}px {8}px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @sel; }
QMenu::item:disabled { color: @off; }
QMenu::icon { padding-left: {8}px; }
QMenu::separator { height: 1px; background: @border; margin: {4}px {8}px; }
QPushButton { background: @surface; border: 1px solid @edge; border-radius: 6px; padding: 0 {12}px;
    min-height: {28}px; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @sunken; }
QPushButton:focus { border: 2px solid @focus; padding: 0 {11}px; min-height: {26}px; }
QPushButton:disabled { color: @off; border-color: @border; }
QPushButton[kind="primary"] { background: @accent; border-color: @accent; color: @on_accent; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @accent_hover; }
QPushButton[kind="primary"]:focus { border-color: @text; }
QPushButton[kind="primary"]:disabled { background: @sunken; border-color: @border; color: @off; }
QPushButton[kind="danger"] { color: @err; border-color: @err; }
QPushButton[kind="danger"]:disabled { color: @off; border-color: @border; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @accent_text;
    padding: 0 {6}px; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus { border-color: @focus; padding: 0 {5}px; }
QPushButton[kind="quiet"]:disabled { color: @off; }
QPushButton[kind="link"] { background: transparent; border: none; color: @accent_text; padding: 2px 0 0 0;
    min-height: 0; text-align: left; }
QPushButton[kind="link"]:hover, QPushButton[kind="link"]:focus { text-decoration: underline;
    border: none; padding: 2px 0 0 0; min-height: 0; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: {5}px;
    color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @sel; }
QToolButton:focus { border: 2px solid @focus; padding: {4}px; }
QToolButton:disabled { color: @off; }
QToolButton::menu-indicator { image: none; }
QLineEdit { background: @surface; border: 1px solid @edge; border-radius: 6px; padding: 0 {8}px; min-height: {30}px;
    color: @text; placeholder-text-color: @text3; selection-background-color: @sel; selection-color: @text; }
QLineEdit:focus { border: 2px solid @focus; padding: 0 {7}px; min-height: {28}px; }
QLineEdit:disabled { color: @off; border-color: @border; }
QLineEdit[invalid="true"] { border-color: @err; }
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { padding: 0 {8}px; margin-right: {4}px; height: {34}px; color: @text2; background: transparent;
    border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent_text; border-bottom-color: @accent_text; }
QTabBar::tab:focus { background: @hover; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @text2; border: none; border-bottom: 1px solid @border;
    padding: 0 {8}px; height: {32}px; }
QHeaderView::section:hover { color: @text; background: @hover; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @thumb; border-radius: 3px; }
QScrollBar::handle:hover { background: @off; }
QScrollBar::handle:vertical { margin: 2px 3px; min-height: 28px; }
QScrollBar::handle:horizontal { margin: 3px 2px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea { border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @edge; }
QRadioButton, QCheckBox { spacing: {8}px; color: @text; padding: 2px; border: 2px solid transparent;
    border-radius: 6px; }
QRadioButton:focus, QCheckBox:focus { border-color: @focus; }
QRadioButton::indicator, QCheckBox::indicator { width: {14}px; height: {14}px; border: 1px solid @edge;
    background: @surface; }
QCheckBox::indicator { border-radius: 3px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(CHECK_MARK); }
QRadioButton:disabled, QCheckBox:disabled { color: @off; }
QFrame[line="true"] { background: @border; border: none; }
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
"""
_BANNER = """
QFrame[banner="{tone}"] { background: @{tone}_banner; border: 1px solid @{tone}_line; border-radius: 8px; }
"""
_RADIO = """
QRadioButton::indicator {{ width: {inner}px; height: {inner}px; border-radius: {radius}px; }}
QRadioButton::indicator:checked {{ width: {dot}px; height: {dot}px; border: {ring}px solid @accent;
    background: @on_accent; }}
"""
_TONES = ("ok", "warn", "err", "info", "neutral")


def sheet(theme: Theme, px: Callable[[float], int]) -> str:
    """The rules with the theme's colours for `@token` and lengths for `{number}`, scaled by `px`."""
    rules = _RULES + _radio(px(16)) + "".join(_BANNER.replace("{tone}", tone) for tone in _TONES)
    rules = re.sub(r"@(\w+)", lambda match: theme.colors[match[1]], rules)
    rules = re.sub(r"\{([\d.]+)\}", lambda match: str(px(float(match[1]))), rules)
    return rules.replace("CHECK_MARK", _quoted(resources.path("controls/check.svg").as_posix()))


def _quoted(path: str) -> str:
    """A path as a string of the sheet: folders have names with spaces, brackets, `@` and quotes."""
    return '"' + re.sub(r'(["\\])', r"\\\1", path) + '"'


def _radio(side: int) -> str:
    """A radius over half the side would make the circle a square, so all lengths come from the rounded side."""
    ring = round(side * 0.31)
    return _RADIO.format(inner=side - 2, radius=side // 2, dot=side - 2 * ring, ring=ring)
