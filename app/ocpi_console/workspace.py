"""A workspace: one folder with the store and the settings, opened once and handed to everything else."""

import json
import os
import socket
import sys
import tempfile
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Self

from ocpi_console.settings import Settings

if TYPE_CHECKING:
    from ocpi_console.store import Store

NAME = "ocpi-console"


class WorkspaceError(Exception):
    """The folder cannot be used; the message is one sentence with the next step."""


class WorkspaceInUse(WorkspaceError):
    """Another window has the workspace open."""


class Workspace:
    """The folder `path` with `store.sqlite` and `settings.json`; the store is opened when it is first asked for."""

    def __init__(self, path: Path, store_url: str, lock: IO[bytes] | None, folder: Any = None) -> None:
        self.path = path
        self.store_url = store_url
        self.settings = Settings(path / "settings.json")
        self._lock = lock
        self._folder = folder
        self._store: Store | None = None
        self._guard = threading.Lock()

    @classmethod
    def open(cls, path: Path | None = None, *, window: bool = False, store_url: str | None = None) -> Self:
        """Open a folder, made where it is missing; None is the one of this user.

        A window locks it, so that two never share one: WorkspaceInUse names the other. The command line does not
        lock. `store_url` puts the store elsewhere. Raises WorkspaceError where the folder cannot be used.
        """
        folder = default_path() if path is None else path.expanduser().absolute()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WorkspaceError(
                f"The workspace {folder} cannot be made ({error.strerror}). Choose another with --workspace."
            ) from error
        lock = lock_folder(folder) if window else None
        return cls(folder, store_url or _url(folder), lock)

    @classmethod
    def temporary(cls) -> Self:
        """A workspace that is gone when it is closed."""
        folder = tempfile.TemporaryDirectory(prefix=f"{NAME}-", ignore_cleanup_errors=True)
        path = Path(folder.name)
        return cls(path, _url(path), None, folder)

    @property
    def store(self) -> "Store":
        """The store; opening it takes a second the first time, so do it on a thread. Raises StoreError."""
        with self._guard:
            if self._store is None:
                from ocpi_console.store import Store

                self._store = Store.open(self.store_url)
            return self._store

    @property
    def is_temporary(self) -> bool:
        """Whether closing it removes it."""
        return self._folder is not None

    def close(self) -> None:
        """Close the store, let go of the lock, and remove a temporary folder."""
        with self._guard:
            if self._store is not None:
                self._store.close()
                self._store = None
        if self._lock is not None:
            self._lock.close()
            self._lock = None
        if self._folder is not None:
            self._folder.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()


def default_path() -> Path:
    """Where this user's workspace is."""
    from platformdirs import user_data_path

    return user_data_path(NAME, appauthor=False) / "workspace"


def _url(folder: Path) -> str:
    from urllib.parse import quote

    return f"sqlite:///{quote(str(folder / 'store.sqlite'))}"


def lock_folder(folder: Path) -> IO[bytes]:
    """Hold the folder for a window until the file given back is closed or this process ends, even by force."""
    path = folder / "window.lock"
    try:
        file = path.open("a+b")
    except OSError as error:
        raise WorkspaceError(
            f"The workspace {folder} cannot be written ({error.strerror}). Choose another with --workspace."
        ) from error
    if not _lock(file):
        holder = _holder(path)
        file.close()
        raise WorkspaceInUse(
            f"The workspace {folder} is open in another window{holder}. Use that window, or choose another workspace "
            "with --workspace."
        )
    file.truncate(0)
    file.write(json.dumps({"process": os.getpid(), "host": socket.gethostname()}).encode())
    file.flush()
    return file


def _holder(path: Path) -> str:
    try:
        found = json.loads(path.read_bytes())
        return f" (process {found['process']} on {found['host']})"
    except (OSError, ValueError, KeyError, TypeError):
        return ""


_LOCKED_BYTE = 1 << 30
"""Windows keeps others from reading locked bytes; the one we lock lies far behind the text."""

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> bool:
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        file.seek(0)
        return True

else:
    import fcntl

    def _lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
