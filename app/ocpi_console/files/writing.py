"""Files that appear whole or not at all: written beside their place, then moved there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO


class UnwritableFile(Exception):
    """A file that could not be written; the message is one sentence for the user, naming the file."""


@contextmanager
def atomic(path: Path) -> Iterator[BinaryIO]:
    """A stream whose content takes the place of `path` at the end; on an error the old file stays as it was."""
    if path.is_dir():
        raise UnwritableFile(f"{path} is a folder; name a file in it.")
    part = path.with_name(f".{path.name}.{token_hex(4)}.part")
    try:
        with part.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            part.chmod(path.stat().st_mode & 0o777)
        part.replace(path)
    except OSError as error:
        raise UnwritableFile(f"{path} cannot be written: {error.strerror or error}.") from error
    finally:
        part.unlink(missing_ok=True)
