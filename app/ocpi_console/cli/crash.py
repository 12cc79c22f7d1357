"""A fault of the program: a report in the workspace, and one sentence that names it."""

import platform
import tempfile
import traceback
from datetime import UTC, datetime
from pathlib import Path

from ocpi_console.cli.parsing import version


def report(error: BaseException, folder: Path | None) -> Path | None:
    """Write a crash report and give its path; the system's temporary folder where the workspace takes none."""
    moment = datetime.now(UTC)
    name = f"crash-{moment:%Y%m%dT%H%M%S%f}.txt"
    for place in (folder, Path(tempfile.gettempdir())):
        if place is None:
            continue
        try:
            place.mkdir(parents=True, exist_ok=True)
            path = place / name
            path.write_text(_text(error, moment), encoding="utf-8")
        except OSError:
            continue
        return path
    return None


def sentence(path: Path | None) -> str:
    """What the person is told."""
    if path is None:
        return "The program failed, and the crash report could not be written either; please tell its makers."
    return f"The program failed; what it knows of the fault is in {path}, please send that file to its makers."


def _text(error: BaseException, moment: datetime) -> str:
    """Version, platform and traceback; no values of variables, no arguments: these may be confidential."""
    where = f"{version().strip()}, Python {platform.python_version()}, {platform.platform()}"
    return f"{where}\n{moment.isoformat()}\n\n{''.join(traceback.format_exception(error))}"
