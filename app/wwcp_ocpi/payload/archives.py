"""Archives, known by their content: .gz and .zip, also inside each other, bounded in depth and size."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from lzma import LZMAError
from typing import IO, BinaryIO, cast

from wwcp_ocpi.payload.elements import Element
from wwcp_ocpi.payload.signatures import GZIP, OFFICE, SAVE_AS_JSON, ZIP
from wwcp_ocpi.payload.source import Bounds, Seekable, Source
from wwcp_ocpi.payload.unreadable import UnreadablePayload

MAX_ARCHIVES = 3
"""Archives inside archives beyond this are not opened."""

MAX_HELD = 64 << 20
"""Bytes of a .zip that cannot be sought (standard input, a member of another archive) and is held for that."""

JUNK = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
"""What file managers leave in archives."""

AGAIN = "Download or export it again."

Leaf = Callable[[Source, str], Iterator[Element]]
"""Reads what is no archive."""


class Unpacked:
    """What an archive member unpacks to; counts it, and says in our words what is wrong with the archive."""

    def __init__(self, stream: gzip.GzipFile | IO[bytes], name: str, bounds: Bounds) -> None:
        # read1 gives what it has before it raises; read would lose it.
        self._read = cast(zipfile.ZipExtFile, stream).read1
        self._name = name
        self._bounds = bounds

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; raises UnreadablePayload."""
        try:
            data = self._read(size)
        except EOFError as error:
            raise self._broken("ends before it is complete") from error
        except (zipfile.BadZipFile, zlib.error, LZMAError) as error:
            raise self._broken("is damaged") from error
        except OSError as error:
            if error.errno is not None:  # the disk's own; what gzip and bz2 say of bad data has none
                raise
            raise self._broken("is damaged") from error
        self._bounds.add(len(data), self._name)
        return data

    def _broken(self, what: str) -> UnreadablePayload:
        return UnreadablePayload(f"{self._name} {what}. {AGAIN}", name=self._name)


class Archives:
    """Opens what is an archive and hands the rest to `leaf`."""

    def __init__(self, leaf: Leaf, bounds: Bounds, warn: Callable[[str], None]) -> None:
        self._leaf = leaf
        self._bounds = bounds
        self._warn = warn

    def read(self, source: Source, name: str, file: Seekable | None = None, depth: int = 0) -> Iterator[Element]:
        """The elements of a file; `file` is the one under `source` where that can be sought."""
        head = source.head()
        packed = GZIP.match(head) or ZIP.match(head)
        if packed and depth >= MAX_ARCHIVES:
            message = f"{name} is an archive inside {depth} others; unpack them and open what is in it."
            raise UnreadablePayload(message, name=name)
        if GZIP.match(head):
            yield from self._gzip(source, name, depth)
        elif ZIP.match(head):
            yield from self._zip(source, name, file, depth)
        else:
            yield from self._leaf(source, name)

    def _gzip(self, source: Source, name: str, depth: int) -> Iterator[Element]:
        with gzip.GzipFile(fileobj=cast(BinaryIO, source), mode="rb") as file:
            yield from self.read(Source(Unpacked(file, name, self._bounds)), name, depth=depth + 1)

    def _zip(self, source: Source, name: str, file: Seekable | None, depth: int) -> Iterator[Element]:
        seekable = self._held(source, name) if file is None else file
        try:
            archive = zipfile.ZipFile(cast(BinaryIO, seekable))
        except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError) as error:
            raise UnreadablePayload(f"{name} is a .zip file that is damaged or cut off. {AGAIN}", name=name) from error
        with archive:
            yield from self._members(archive, name, depth)

    def _held(self, source: Source, name: str) -> io.BytesIO:
        data = source.read(MAX_HELD + 1)
        if len(data) > MAX_HELD:
            message = (
                f"{name} is a .zip file of more than {MAX_HELD >> 20} MB inside another stream; unpack that first."
            )
            raise UnreadablePayload(message, name=name)
        return io.BytesIO(data)

    def _members(self, archive: zipfile.ZipFile, name: str, depth: int) -> Iterator[Element]:
        """All members; one that cannot be read does not keep the others back, and is told in the end."""
        self._check_kind(archive, name)
        members = [member for member in archive.infolist() if not _is_junk(member)]
        if not members:
            raise UnreadablePayload(f"{name} is an archive without files in it. {AGAIN}", name=name)
        faults: list[UnreadablePayload] = []
        for member in members:
            try:
                yield from self._member(archive, member, f"{name}!/{member.filename}", depth)
            except UnreadablePayload as error:
                faults.append(error)
        self._conclude(faults, len(members), name)

    def _conclude(self, faults: list[UnreadablePayload], members: int, name: str) -> None:
        """Warn of the members that are no payloads; raise where one that is was not read, or where there was none."""
        refused = [error for error in faults if not error.other]
        if len(faults) == members and not refused:
            raise _together(faults, members, name)
        for error in faults:
            if error.other:
                self._warn(error.warning)
        if refused:
            raise _together(refused, members - len(faults) + len(refused), name)

    def _check_kind(self, archive: zipfile.ZipFile, name: str) -> None:
        names = set(archive.namelist())
        kind = next((kind for sign, kind in OFFICE.items() if sign in names), None)
        if kind:
            raise UnreadablePayload(f"{name} is {kind}, not JSON. {SAVE_AS_JSON}", name=name, other=kind)

    def _member(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, depth: int) -> Iterator[Element]:
        if info.flag_bits & 1:
            raise UnreadablePayload(f"{name} is encrypted; unpack it with its password first.", name=name)
        try:
            opened = archive.open(info)
        except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
            message = f"{name} is damaged, or packed in a way that is not read; unpack it first."
            raise UnreadablePayload(message, name=name) from error
        with opened as file:
            yield from self.read(Source(Unpacked(file, name, self._bounds)), name, depth=depth + 1)


def _is_junk(member: zipfile.ZipInfo) -> bool:
    is_folder = member.filename.endswith("/")  # is_dir fails on a name that damage has emptied
    return is_folder or any(member.filename.startswith(junk) or member.filename.endswith(junk) for junk in JUNK)


def _together(refused: list[UnreadablePayload], members: int, name: str) -> UnreadablePayload:
    """One error for all members that were not read, or not to their end."""
    first = refused[0]
    if len(refused) == 1 and members == 1:
        return first
    failed, rest = len(refused) - 1, members - len(refused)
    more = f" {failed} more of the files in {name} could not be read." if failed else ""
    read = f" The other files in {name} ({rest}) were read." if rest else ""
    return UnreadablePayload(
        f"{first}{more}{read}",
        name=first.name,
        records=first.records,
        line=first.line,
        column=first.column,
        other="an archive without payloads" if first.other else "",
    )
