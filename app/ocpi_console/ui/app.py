"""Starts the window: first paint at once, everything slow afterwards on a thread; ends cleanly."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ocpi_console.ui import async_tools, theme
from ocpi_console.ui.main_window import NAME, MainWindow
from ocpi_console.ui.shell import screenshots as pictures
from ocpi_console.ui.shell.failures import Failures, show_file

if TYPE_CHECKING:
    from ocpi_console.workspace import Workspace


def run(
    workspace: "Workspace",
    paths: list[Path],
    *,
    demo: bool = False,
    screenshots: Path | None = None,
    exit_after_start: bool = False,
) -> int:
    """Show the window on a workspace and these files until the user quits; the workspace stays the caller's to close.

    `screenshots` saves pictures of all pages there and ends; `exit_after_start` ends as soon as the first page is
    there. Gives 0, or 1 where something failed on the way or a text in the pictures is cut off.
    """
    app = application()
    return async_tools.run(app, lambda: _Session(workspace, demo).run(paths, screenshots, exit_after_start))


def application() -> QApplication:
    """The one application of the process, with the program's look."""
    QGuiApplication.setDesktopFileName("ocpi-console")
    app = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(app, QApplication)
    app.setApplicationName(NAME)
    app.setQuitOnLastWindowClosed(False)
    theme.install(app)
    return app


class _Session:
    """One window from start to end."""

    def __init__(self, workspace: "Workspace", demo: bool) -> None:
        self._window = MainWindow(workspace, demo=demo)
        self._failures = Failures(self._window.notify, workspace.path / "crashes", show_file)

    async def run(self, paths: list[Path], screenshots: Path | None, exit_after_start: bool) -> int:
        window = self._window
        with async_tools.reported_to(self._failures.take), async_tools.interrupts(window.leave):
            try:
                window.show()
                opened = await window.open_store()
                if screenshots is not None:
                    return await pictures.take(window, screenshots)
                if not exit_after_start:
                    if opened and paths:
                        window.open_files(paths)
                    await window.left
            finally:
                await async_tools.cancel_tasks()  # none may come back to a widget that is gone
                try:
                    window.dispose()
                finally:
                    await async_tools.in_thread(window.worker.close)
        return 1 if (exit_after_start and not opened) or self._failures.reports else 0
