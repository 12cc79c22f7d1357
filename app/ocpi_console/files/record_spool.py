"""Records put aside until all files are read; in memory while they are few, on disk then."""

from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from types import TracebackType
from typing import NamedTuple, Self

import msgspec

from wwcp_ocpi.document import Record, Version
from wwcp_ocpi.payload import reread

IN_MEMORY = 64 * 1024 * 1024
"""Bytes before a file is made."""

_LENGTH = 8


class _Kept(NamedTuple):
    """A record without its value, which is read again from its bytes."""

    raw: bytes
    file: str
    pointer: str
    version: Version | None
    module: str
    object: str
    confidence: float
    reason: str


class RecordSpool:
    """Takes records and gives them back in the same order, as often as wanted; to be used in a `with` statement."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115  # closed by __exit__
        self._encoder = msgspec.msgpack.Encoder()
        self._decoder = msgspec.msgpack.Decoder(_Kept)
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._file.close()

    def __len__(self) -> int:
        return self._count

    def add(self, record: Record) -> None:
        """Take one record behind those that are there."""
        r = record
        kept = _Kept(r.raw, r.file, r.pointer, r.version, r.module, r.object, r.confidence, r.reason)
        packed = self._encoder.encode(kept)
        self._file.write(len(packed).to_bytes(_LENGTH, "big") + packed)
        self._count += 1

    def __iter__(self) -> Iterator[Record]:
        self._file.seek(0)
        while length := int.from_bytes(self._file.read(_LENGTH), "big"):
            kept = self._decoder.decode(self._file.read(length))
            document = reread(kept.raw)
            yield Record(document.value, *kept, problems=document.problems)
