"""The shortcut sheet: every key there is, made from the actions."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from ocpi_console.ui import theme
from ocpi_console.ui.actions import MENUS, Action, Actions
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.buttons import button
from ocpi_console.ui.widgets.labels import label
from ocpi_console.ui.widgets.sheet_panel import SheetPanel

_WIDTH, _HEIGHT = 640, 420


class ShortcutSheet(SheetPanel):
    """Lists the keys by menu, in two columns."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window, "Keyboard shortcuts", _WIDTH)
        close = button("Close", self.leave)
        self.fill(_scrolled(_table(actions)), close)
        self.open(close)


def keys(actions: Actions) -> list[tuple[str, list[Action]]]:
    """The actions that have keys, by menu, in the order of the menus."""
    order = [menu.replace("&", "") for menu in MENUS]
    keyed = sorted(filter(lambda action: action.keys, actions), key=lambda one: (order.index(_menu(one)), one.group))
    return [(menu, list(group)) for menu, group in groupby(keyed, key=_menu)]


def _menu(action: Action) -> str:
    return action.menu.split("/")[0]


def _table(actions: Actions) -> QWidget:
    body = QWidget()
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 8, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    row = 0
    for menu, group in keys(actions):
        title = label(menu, Role.HEADER_SORTED, "2")
        title.setContentsMargins(0, 8 if row else 0, 0, 0)
        grid.addWidget(title, row, 0, 1, 2)
        for number, action in enumerate(group, row + 1):
            grid.addWidget(label(action.plain_title.rstrip("…")), number, 0)
            grid.addWidget(label(action.key_text, Role.EMPHASIS, "2"), number, 1, Qt.AlignmentFlag.AlignRight)
        row += len(group) + 1
    grid.setRowStretch(row, 1)
    return body


def _scrolled(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setAccessibleName("Keyboard shortcuts")
    area.viewport().setAutoFillBackground(False)
    body.setAutoFillBackground(False)
    theme.style(area, height=_HEIGHT)
    return area
