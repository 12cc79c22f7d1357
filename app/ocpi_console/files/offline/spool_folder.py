"""The folder that files are read into."""

import shutil
import tempfile
import weakref
from concurrent.futures import Future
from pathlib import Path
from typing import Any

PREFIX = "reading-"


class SpoolFolder:
    """Lies in the workspace; is there until `remove` is called, nobody holds it any more, or the program ends."""

    def __init__(self, workspace: Path) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=workspace))
        self.remove = weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)

    def follow(self, future: "Future[Any]") -> None:
        """Remove it when a reading ends without a result: only then has the worker let go of it."""
        future.add_done_callback(self._on_end)

    def _on_end(self, future: "Future[Any]") -> None:
        if future.cancelled() or future.exception() is not None:
            self.remove()


def left_over(workspace: Path) -> list[Path]:
    """Folders that a program left which was killed; ask before the first reading, while no other program has it."""
    return list(workspace.glob(f"{PREFIX}*/"))


def sweep(folders: list[Path]) -> None:
    """Remove them."""
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
