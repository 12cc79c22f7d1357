"""A question with two answers, asked above the window."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.buttons import Kind, button
from ocpi_console.ui.widgets.labels import label
from ocpi_console.ui.widgets.sheet_panel import SheetPanel, once

_WIDTH = 420


class Question(SheetPanel):
    """Title is the question, text its consequences, `yes` a verb with its object; `no` and Esc change nothing."""

    def __init__(
        self,
        window: QWidget,
        title: str,
        text: str,
        yes: str,
        answer: Callable[[], object],
        *,
        no: str = "Cancel",
        kind: Kind = "primary",
    ) -> None:
        super().__init__(window, title, _WIDTH)
        keep = button(no, self.leave)
        go = button(yes, once(answer, self), kind)
        self.fill(label(text, Role.BODY, "2", wrap=True), keep, go)
        self.open(keep if kind == "danger" else go)
