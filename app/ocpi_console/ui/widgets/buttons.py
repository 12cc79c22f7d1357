"""Buttons: one primary per surface, normal, quiet and danger; icon-only ones with a name and a tooltip."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton

from ocpi_console.ui import icons, theme
from ocpi_console.ui.theme import Role

Kind = Literal["primary", "normal", "quiet", "danger"]
_ICON_TOKENS = {"primary": "on_accent", "normal": "text2", "quiet": "accent_text", "danger": "err"}


def literal(text: str) -> str:
    """A text of others (a file's name, an id) for a button or a menu, where `&` would mark an access key."""
    return text.replace("&", "&&")


def spoken(text: str) -> str:
    """The text of a button or a menu without the mark of its access key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def button(text: str, pressed: Callable[[], object], kind: Kind = "normal", icon: str = "") -> QPushButton:
    """A push button; `text` is a verb with its object, with `…` where a question follows."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAccessibleName(spoken(text).rstrip("…"))
    made.setCursor(Qt.CursorShape.ArrowCursor)
    made.setAutoDefault(False)
    if icon:
        made.setIcon(icons.icon(icon, _ICON_TOKENS[kind]))
    theme.style(made, Role.EMPHASIS, icon=16)
    made.clicked.connect(lambda: pressed())  # noqa: PLW0108 (clicked hands over a bool)
    return made


def icon_button(
    icon: str,
    name: str,
    pressed: Callable[[], object] | None = None,
    *,
    shortcut: QKeySequence | None = None,
    checkable: bool = False,
) -> QToolButton:
    """A button that is only an icon; the tooltip says its name and key. One without `pressed` gets a menu."""
    made = QToolButton()
    made.setIcon(icons.icon(icon))
    theme.style(made, icon=16)
    made.setAccessibleName(name)
    made.setToolTip(tooltip(name, shortcut))
    made.setCheckable(checkable)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAutoRaise(True)
    if pressed is not None:
        made.clicked.connect(lambda: pressed())  # noqa: PLW0108 (clicked hands over a bool)
    return made


def tooltip(name: str, shortcut: QKeySequence | None) -> str:
    """`Name (Ctrl+K)`, or the name alone."""
    keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText) if shortcut else ""
    return f"{name} ({keys})" if keys else name
