"""The way in: every record of a payload, whatever container it comes in."""

import io
import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from wwcp_ocpi.document import Record
from wwcp_ocpi.payload.addresses import Address
from wwcp_ocpi.payload.archives import Archives
from wwcp_ocpi.payload.elements import Element, Refused, Walk
from wwcp_ocpi.payload.recordings import HAR, Exchanged, bodies, exchanges
from wwcp_ocpi.payload.signatures import signature
from wwcp_ocpi.payload.source import Bounds, Seekable, Source
from wwcp_ocpi.payload.surroundings import decided
from wwcp_ocpi.payload.taken import Taken
from wwcp_ocpi.payload.text import Text
from wwcp_ocpi.payload.unreadable import Broken, UnreadablePayload

LEADING = 20
"""Elements of another format after which the whole payload is said to be of that format."""

Warn = Callable[[str], None]

_log = logging.getLogger("wwcp_ocpi.payload")


def records(
    stream: BinaryIO | bytes,
    name: str,
    *,
    force: Taken | None = None,
    progress: Callable[[int], None] | None = None,
    warn: Warn | None = None,
) -> Iterator[Record]:
    """Every record of a payload in the order it comes, in constant memory.

    A JSON list, one object, an OCPI response or another wrapper, NDJSON, the export of a document database, a WWCP
    network, a recording of web traffic (HAR), and these in .gz and .zip, known by content; UTF-8, UTF-16 and UTF-32.
    `raw` is the record's bytes as received (from UTF-16 and UTF-32: as UTF-8). What is no record is given with version
    None and a reason; `force` overrides what objects are taken for. `progress` gets the bytes read of `stream` so far,
    and may raise to stop. `warn` gets a sentence for each part of a container that holds no payload and is left out;
    without it they are logged. Raises UnreadablePayload, after the records before the fault.
    """
    stream = io.BytesIO(stream) if isinstance(stream, bytes) else stream
    source = Source(stream, progress)
    file = Seekable(source, stream, stream.tell()) if stream.seekable() else None
    reading = _Reading(force, warn or _log.warning, Bounds(source))
    for element in Archives(reading.file, reading.bounds, reading.warn).read(source, name, file):
        yield element.record


@dataclass(frozen=True, slots=True)
class _Reading:
    """What holds for all parts of one payload."""

    force: Taken | None
    warn: Warn
    bounds: Bounds

    def file(self, source: Source, name: str) -> Iterator[Element]:
        """The elements of what is no archive: a JSON text or a recording."""
        head = source.head()
        if HAR.match(head.decode(json.detect_encoding(head), "ignore").encode()):
            return _Recording(self, name).elements(source)
        return self.text(source, name)

    def text(self, source: Source, name: str, address: Address | None = None) -> Iterator[Element]:
        """The elements of one JSON text."""
        head = source.head()
        _check(head, name)
        given = 0
        walk = Walk(Text(source, json.detect_encoding(head)), name, self.force)
        try:
            for element in _not_all_foreign(decided(walk.elements(), address)):
                yield element
                given += 1
        except Broken as error:
            raise error.payload(name, given) from error
        except Refused as error:
            other = str(error).partition(". ")[0]
            raise UnreadablePayload(f"{name} holds {error}", name=name, records=given, other=other) from error
        except UnreadablePayload as error:
            raise error.after(given) from error

    def body(self, exchanged: Exchanged, name: str) -> Iterator[Element]:
        """The elements of a body, which may be packed."""
        archives = Archives(lambda leaf, of: self.text(leaf, of, exchanged.address), self.bounds, self.warn)
        return archives.read(Source(io.BytesIO(exchanged.data)), name)


class _Recording:
    """Reads the bodies of a recording; those without OCPI are counted, and told in the end."""

    def __init__(self, reading: _Reading, name: str) -> None:
        self._reading = reading
        self._name = name
        self._refused: list[UnreadablePayload] = []
        self._bodies = self._left_out = self._given = 0

    def elements(self, source: Source) -> Iterator[Element]:
        """The elements of all bodies in their order."""
        text = Text(source, json.detect_encoding(source.head()))
        try:
            for index, entry in enumerate(exchanges(text)):
                for exchanged in bodies(entry, index):
                    self._bodies += 1
                    yield from self._of(exchanged)
        except Broken as error:
            raise error.payload(self._name, self._given) from error
        self._conclude()

    def _of(self, exchanged: Exchanged) -> Iterator[Element]:
        name = f"{self._name}!/{exchanged.place}"
        found: list[Element] = []
        try:
            for element in self._reading.body(exchanged, name):
                found.append(element)
        except UnreadablePayload as error:
            self._fault(error, exchanged, found)
        kept = found if exchanged.address.telling else [element for element in found if element.record.version]
        if exchanged.address.partial:
            kept = [element for element in kept if element.record.version]
        self._left_out += bool(found) and not kept
        self._given += len(kept)
        yield from kept

    def _fault(self, error: UnreadablePayload, exchanged: Exchanged, found: list[Element]) -> None:
        """A body that is no payload is left out; under an address of OCPI that is worth a sentence."""
        if exchanged.address.telling and error.other:
            self._reading.warn(error.warning)
        elif exchanged.address.telling or any(element.record.version for element in found):
            self._refused.append(error)
        else:
            self._left_out += not found

    def _conclude(self) -> None:
        name, given = self._name, self._given
        if not given and not self._refused:
            what = "holds no OCPI or WWCP in its bodies" if self._bodies else "was saved without the bodies"
            message = f"{name} is a recording of web traffic (HAR) that {what}. Record an OCPI interface, with content."
            raise UnreadablePayload(message, name=name, other="a recording of web traffic without OCPI or WWCP")
        if self._left_out:
            of = f"{self._left_out} of {self._bodies} recorded bodies"
            self._reading.warn(f"{name}: {of} hold no OCPI or WWCP, or only a part of a record, and were left out.")
        if self._refused:
            first = self._refused[0]
            more = f" So it is with {len(self._refused) - 1} more." if self._refused[1:] else ""
            raise UnreadablePayload(f"{first}{more}", name=first.name, records=given)


def _check(head: bytes, name: str) -> None:
    """Raise UnreadablePayload for what is no JSON by its first bytes."""
    if not head:
        message = f"{name} is empty (0 bytes). Download or export it again."
        raise UnreadablePayload(message, name=name, other="empty")
    known = signature(head)
    if known:
        message = f"{name} is {known.name}, not JSON of OCPI or WWCP. {known.advice}"
        raise UnreadablePayload(message, name=name, other=known.name)


def _not_all_foreign(elements: Iterator[Element]) -> Iterator[Element]:
    """The elements; raises Refused where the payload begins with LEADING of another format, or is all of it."""
    leading: list[Element] = []
    for element in elements:
        leading.append(element)
        if not element.refusal:
            break
        if len(leading) == LEADING:
            raise Refused(element.refusal)
    if leading and all(element.refusal for element in leading):
        raise Refused(leading[0].refusal)
    yield from leading
    yield from elements
