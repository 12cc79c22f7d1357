"""An action, declared once as data: menus, palette, tooltips and the shortcut sheet all read it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QKeySequence

from ocpi_console.ui.widgets.buttons import spoken


def always() -> bool:
    """The enablement of an action that can always be run."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """What the user can do.

    `menu` is a path (`File`, `View/Theme`), `group` parts a menu by lines. `shortcut` is portable text (`Ctrl+K`) or
    several of them, the first one is shown. `enabled` and `checked` are asked when a menu opens and after each action.
    """

    id: str
    title: str
    run: Callable[[], object]
    menu: str
    shortcut: str | tuple[str, ...] = ()
    icon: str = ""
    group: int = 0
    enabled: Callable[[], bool] = always
    checked: Callable[[], bool] | None = None
    in_palette: bool = True

    def only_while(self, holds: Callable[[], bool]) -> "Action":
        """The same action, enabled only while something holds besides."""
        return replace(self, enabled=lambda: holds() and self.enabled())

    @property
    def keys(self) -> list[QKeySequence]:
        """The shortcuts as Qt's key sequences."""
        texts: Sequence[str] = (self.shortcut,) if isinstance(self.shortcut, str) else self.shortcut
        return [QKeySequence(text, QKeySequence.SequenceFormat.PortableText) for text in texts if text]

    @property
    def plain_title(self) -> str:
        """The title without the mark of its access key."""
        return spoken(self.title)

    @property
    def key_text(self) -> str:
        """The first shortcut as this platform writes it, or nothing."""
        return self.keys[0].toString(QKeySequence.SequenceFormat.NativeText) if self.keys else ""
