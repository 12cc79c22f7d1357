"""Translated records as files in a folder: one per record, named after object and id."""

import re
from pathlib import Path
from typing import Any

from ocpi_console.files.describing import identifier
from ocpi_console.files.writing import UnwritableFile, atomic
from wwcp_ocpi.document import write

UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
LONGEST_NAME = 120
COMPANIONS = ".companions"


class TranslatedFiles:
    """A folder that takes the entries of `translate`; the names of one run never collide."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: set[str] = set()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UnwritableFile(f"{folder} cannot be made a folder: {error.strerror or error}.") from error

    def add(self, entry: dict[str, Any]) -> Path:
        """Write the value, and its companions beside it where it has any."""
        name = self._name(entry)
        path = self._folder / f"{name}.json"
        self._write(path, entry["value"])
        if entry["companions"]:
            self._write(self._folder / f"{name}{COMPANIONS}.json", entry["companions"])
        return path

    def _write(self, path: Path, value: Any) -> None:
        with atomic(path) as stream:
            stream.write(write(value, indent=2) + b"\n")

    def _name(self, entry: dict[str, Any]) -> str:
        """Letters that every file system takes; case does not make a difference on some."""
        words = f"{entry['object']}-{identifier(entry['value']) or entry['pointer'].strip('/') or '0'}"
        plain = UNSAFE.sub("_", words)[:LONGEST_NAME]
        name, number = plain, 1
        while self._names & _files(name):
            number += 1
            name = f"{plain}-{number}"
        self._names |= _files(name)
        return name


def _files(name: str) -> set[str]:
    """What a record may write; the id of another may look like the name of its companions."""
    return {name.lower(), f"{name}{COMPANIONS}".lower()}
