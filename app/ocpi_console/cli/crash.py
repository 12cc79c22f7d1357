"""A fault of the program on the command line: one sentence that names the crash report."""

from pathlib import Path

from ocpi_console import crash_reports


def report(error: BaseException, folder: Path | None) -> str:
    """Write a crash report; gives what the person is told."""
    path = crash_reports.write(error, folder)
    if path is None:
        return "The program failed, and the crash report could not be written either; please tell its makers."
    return f"The program failed; what it knows of the fault is in {path}, please send that file to its makers."
