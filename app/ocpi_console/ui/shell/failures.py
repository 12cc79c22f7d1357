"""What the user is told when something fails: a sentence for known errors, a crash report's name for faults of ours."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices

from ocpi_console import crash_reports
from ocpi_console.jobs import sentence
from ocpi_console.store import ReadInterrupted
from ocpi_console.ui.shell.page import Offer
from ocpi_console.ui.states import State

Tell = Callable[[str, State, Offer | None], object]


def is_known(error: BaseException) -> bool:
    """Whether `jobs.sentence` has a sentence for it that is no fault of the program."""
    ours = type(error).__module__.split(".")[0] in ("ocpi_console", "wwcp_ocpi")
    return ours or isinstance(error, OSError | MemoryError)


def show_file(path: Path) -> None:
    """Show a file or folder with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Failures:
    """Takes every failure that nobody caught; `folder` is where crash reports go, the temporary folder if it fails."""

    def __init__(self, tell: Tell, folder: Path, show: Callable[[Path], object]) -> None:
        self._tell, self._folder, self._show = tell, folder, show
        self.reports: list[Path] = []

    def take(self, what: str, error: BaseException) -> None:
        """Tell the user that `what` failed; a read that was cancelled has not failed."""
        if isinstance(error, ReadInterrupted):
            return
        if is_known(error):
            self._tell(f"{what}: {sentence(error)}", State.FAILED, None)
            return
        path = crash_reports.write(error, self._folder, what=what, versions=f"Qt {qVersion()}")
        if path is None:
            self._tell(f"{what} failed, and the crash report could not be written either.", State.FAILED, None)
            return
        self.reports.append(path)
        offer = Offer("Show report", lambda: self._show(path))
        self._tell(f"{what} failed, which is a fault of the program. A report was written.", State.FAILED, offer)
