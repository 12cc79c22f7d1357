"""Faults of the program: a report that the user can send, and nothing in it that is confidential."""

import platform
import tempfile
import traceback
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path


def write(error: BaseException, folder: Path | None, *, what: str = "", versions: str = "") -> Path | None:
    """Write a crash report and give its path; None where neither the folder nor the system's temporary one takes it.

    It holds versions and the traceback, but no values of variables and no arguments: these may be confidential.
    """
    moment = datetime.now(UTC)
    for place in (folder, Path(tempfile.gettempdir())):
        path = None if place is None else place / f"crash-{moment:%Y%m%dT%H%M%S%f}.txt"
        if path is None:
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_text(error, moment, what, versions), encoding="utf-8")
        except OSError:
            continue
        return path
    return None


def program_version() -> str:
    """The version that is installed."""
    try:
        return metadata.version("ocpi-console")
    except metadata.PackageNotFoundError:
        return "unknown"


def _text(error: BaseException, moment: datetime, what: str, versions: str) -> str:
    where = f"OCPI Console {program_version()}, Python {platform.python_version()}, {platform.platform()}"
    head = "\n".join(line for line in (where, versions, moment.isoformat(), what) if line)
    return f"{head}\n\n{''.join(traceback.format_exception(error))}"
