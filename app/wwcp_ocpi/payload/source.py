"""The bytes of a payload: look-ahead, progress, and the bounds of what an archive may grow to."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from wwcp_ocpi.payload.unreadable import UnreadablePayload

HEAD = 4096
"""Bytes that are looked at to tell what a payload is."""

MAX_RATIO = 500
"""Unpacked bytes to packed ones: real lists reach 15 to 60, one record repeated for ever 190, a bomb 1 000."""

FREE = 64 << 20
"""Unpacked bytes up to which the ratio is not asked."""

MAX_UNPACKED = 64 << 30
"""Unpacked bytes of one payload, all archive members together."""


class Readable(Protocol):
    """Anything with a blocking `read`."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes, none at the end."""


@dataclass(slots=True)
class Source:
    """A stream that can be looked into before it is read; a stream of archives and of parsers alike.

    `consumed` counts the bytes taken from the stream; `progress` hears of them.
    """

    stream: Readable
    progress: Callable[[int], None] | None = None
    consumed: int = 0
    _head: bytes = b""
    _fault: UnreadablePayload | None = None

    def head(self) -> bytes:
        """The first bytes, which are read again by `read`."""
        if not self._head:
            self._head = self.read(HEAD)
        return self._head

    def read(self, size: int, /) -> bytes:
        """`size` bytes; fewer only at the end, however small the pieces are that the stream gives.

        Where an archive breaks off, what came before it is given first, and UnreadablePayload is raised next time.
        """
        pieces = [self._head[:size]]
        self._head = self._head[size:]
        missing = size - len(pieces[0])
        while missing > 0 and (piece := self._piece(missing, bool(pieces[0] or pieces[1:]))):
            pieces.append(piece)
            missing -= len(piece)
        return b"".join(pieces)

    def _piece(self, size: int, defer: bool) -> bytes:
        if self._fault is not None:
            if defer:
                return b""
            raise self._fault
        try:
            return self.take(size)
        except UnreadablePayload as error:
            self._fault = error
            return self._piece(size, defer)

    def take(self, size: int) -> bytes:
        """At most `size` bytes from where the stream stands, without the head."""
        piece = self.stream.read(size) or b""
        self.consumed += len(piece)
        if piece and self.progress is not None:
            self.progress(self.consumed)
        return piece


class Seekable(io.RawIOBase):
    """A stream that can be sought, as zipfile wants it; what is read of it counts in `source`."""

    def __init__(self, source: Source, stream: BinaryIO, start: int) -> None:
        super().__init__()
        self._source = source
        self._stream = stream
        self._start = start

    def seekable(self) -> bool:
        """Always."""
        return True

    def readable(self) -> bool:
        """Always."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place, counted from where the archive begins; raises ValueError for one before that."""
        if whence == io.SEEK_SET and offset < 0:
            raise ValueError(f"negative seek value {offset}")
        return self._stream.seek(offset + self._start if whence == io.SEEK_SET else offset, whence) - self._start

    def tell(self) -> int:
        """The place, counted from where the archive begins."""
        return self._stream.tell() - self._start

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes."""
        return self._source.take(size)


@dataclass(slots=True)
class Bounds:
    """What has been unpacked of one payload, against what was packed: no small file may keep us busy for ever."""

    packed: Source
    unpacked: int = 0

    def add(self, size: int, name: str) -> None:
        """Count unpacked bytes; raises UnreadablePayload beyond the bounds."""
        self.unpacked += size
        if self.unpacked > FREE and self.unpacked > MAX_RATIO * self.packed.consumed:
            raise UnreadablePayload(
                f"{name} unpacks to more than {MAX_RATIO} times its size, which no JSON does; it was not read on. "
                "Unpack it yourself if you trust it.",
                name=name,
            )
        if self.unpacked > MAX_UNPACKED:
            raise UnreadablePayload(
                f"{name} unpacks to more than {MAX_UNPACKED >> 30} GB; split it and read the parts.", name=name
            )
