"""Quitting: at once, or after a question while jobs run."""

from typing import TYPE_CHECKING

from ocpi_console.ui.shell.question import Question
from ocpi_console.ui.widgets.sheet_panel import ASKS

if TYPE_CHECKING:
    from ocpi_console.ui.main_window import MainWindow

_TEXT = "Quitting cancels what has not ended. Records that were imported until then are kept."


def leave_or_ask(window: "MainWindow") -> None:
    """Let the window leave; while jobs run, ask first. Where a question is open already, nothing is asked."""
    running = len(window.board.running)
    if not running:
        window.leave()
    elif not window.property(ASKS):
        title = "A job is running" if running == 1 else f"{running} jobs are running"
        yes = "Cancel jobs and quit"
        Question(window, f"{title}. Quit?", _TEXT, yes, window.leave, no="Keep running", kind="danger")
