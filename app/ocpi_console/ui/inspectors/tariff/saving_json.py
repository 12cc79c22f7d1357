"""A JSON value on its way into a file that the user names."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ocpi_console.files.writing import atomic
from wwcp_ocpi.document import Json, write


def ask_where(widget: QWidget, name: str, chosen: Callable[[str], object]) -> QFileDialog:
    """Let the user name a file; the dialog is shown and this returns at once."""
    dialog = QFileDialog(widget.window(), f"Save {name}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(["JSON files (*.json)", "All files (*)"])
    dialog.setDefaultSuffix("json")
    dialog.selectFile(_without_separators(name))
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def write_json(value: Json, path: str) -> None:
    """Write a value laid out for reading; raises UnwritableFile, and the old file stays then."""
    with atomic(Path(path)) as stream:
        stream.write(write(value, indent=2) + b"\n")


def _without_separators(name: str) -> str:
    """An id may hold what parts folders."""
    return "".join("_" if character in '/\\:*?"<>|' else character for character in name)
