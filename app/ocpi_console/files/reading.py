"""Records out of files on disk and standard input; what cannot be read is said in one sentence."""

import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from wwcp_ocpi.document import Record
from wwcp_ocpi.payload import Taken, UnreadablePayload, records

STDIN = "-"


class UnreadableFile(Exception):
    """A file that gives no records, or breaks off; the message is one sentence for the user, naming the file."""


def read(
    paths: Iterable[Path | str],
    force: Taken | None = None,
    progress: Callable[[int], None] | None = None,
    broken: list[UnreadableFile] | None = None,
    warn: Callable[[str], None] | None = None,
) -> Iterator[Record]:
    """Every record of the files in order; `-` is standard input.

    `progress` gets the bytes consumed of all files together. An unreadable file raises UnreadableFile after the
    records before the fault; with a list `broken` it is put there instead and the next file follows. `warn` gets a
    sentence for each part of an archive or recording that holds no payload and is left out; without it they are logged.
    """
    consumed = _Consumed(progress)
    for path in paths:
        try:
            yield from _records(path, force, consumed, warn)
        except UnreadableFile as error:
            if broken is None:
                raise
            broken.append(error)
        consumed.next_file()


def total_size(paths: Iterable[Path | str]) -> int | None:
    """Bytes of all files together; None where one has no known size (standard input, a pipe, missing)."""
    sizes = [_regular_size(path) for path in paths]
    return None if None in sizes else sum(size for size in sizes if size)


class _Consumed:
    """Adds up the bytes of one file after another."""

    def __init__(self, progress: Callable[[int], None] | None) -> None:
        self._progress = progress
        self._before = 0
        self._here = 0

    def __call__(self, consumed: int) -> None:
        self._here = consumed
        if self._progress is not None:
            self._progress(self._before + consumed)

    def next_file(self) -> None:
        self._before += self._here
        self._here = 0


def _records(
    path: Path | str, force: Taken | None, consumed: _Consumed, warn: Callable[[str], None] | None
) -> Iterator[Record]:
    try:
        if str(path) == STDIN:
            yield from records(_standard_input(), STDIN, force=force, progress=consumed, warn=warn)
            return
        with _opened(Path(path)) as stream:
            yield from records(stream, str(path), force=force, progress=consumed, warn=warn)
    except UnreadablePayload as error:
        raise UnreadableFile(_naming(str(path), str(error))) from error
    except OSError as error:
        raise UnreadableFile(_sentence(Path(path), error)) from error


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise UnreadableFile("There is no standard input to read; name a file instead of -.")
    return sys.stdin.buffer


def _opened(path: Path) -> BinaryIO:
    state = path.stat()
    if stat.S_ISDIR(state.st_mode):
        raise UnreadableFile(f"{path} is a folder; name the files in it, for example {path / '*.json'}.")
    if stat.S_ISREG(state.st_mode) and state.st_size == 0:
        raise UnreadableFile(f"{path} is empty (0 bytes); export or download it again.")
    return path.open("rb")


def _regular_size(path: Path | str) -> int | None:
    try:
        state = Path(path).stat()
    except OSError:
        return None
    return state.st_size if stat.S_ISREG(state.st_mode) and str(path) != STDIN else None


def _naming(name: str, sentence: str) -> str:
    """The sentence with the name of the file in it; nobody knows standard input by its dash."""
    if name == STDIN:
        return f"Standard input{sentence.removeprefix(STDIN)}" if sentence.startswith(f"{STDIN} ") else sentence
    return sentence if name in sentence else f"{name}: {sentence}"


def _sentence(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"There is no file {path}."
    if isinstance(error, PermissionError):
        return f"{path} may not be read; ask its owner for permission, or copy it to a place of your own."
    return f"{path} cannot be read: {error.strerror or error}."
