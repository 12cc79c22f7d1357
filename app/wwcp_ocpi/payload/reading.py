"""The way in: every record of a payload, whatever container it comes in."""

import io
import json
from collections.abc import Callable, Iterator
from typing import BinaryIO

from wwcp_ocpi.document import Record
from wwcp_ocpi.payload.archives import Archives
from wwcp_ocpi.payload.elements import Element, Refused, Walk
from wwcp_ocpi.payload.signatures import signature
from wwcp_ocpi.payload.source import Bounds, Seekable, Source
from wwcp_ocpi.payload.taken import Taken
from wwcp_ocpi.payload.text import Text
from wwcp_ocpi.payload.unreadable import Broken, UnreadablePayload, before

LEADING = 20
"""Elements of another format after which the whole payload is said to be of that format."""


def records(
    stream: BinaryIO | bytes,
    name: str,
    *,
    force: Taken | None = None,
    progress: Callable[[int], None] | None = None,
) -> Iterator[Record]:
    """Every record of a payload in the order it comes, in constant memory.

    A JSON list, one object, an OCPI response or another wrapper, NDJSON, and these in .gz and .zip, known by content;
    UTF-8, UTF-16 and UTF-32. `raw` is the record's bytes as received (from UTF-16 and UTF-32: as UTF-8). What is no
    record is given with version None and a reason; `force` overrides what objects are taken for. `progress` gets the
    bytes read of `stream` so far, and may raise to stop. Raises UnreadablePayload, after the records before the fault.
    """
    stream = io.BytesIO(stream) if isinstance(stream, bytes) else stream
    source = Source(stream, progress)
    file = Seekable(source, stream, stream.tell()) if stream.seekable() else None
    archives = Archives(lambda leaf, leaf_name: _leaf(leaf, leaf_name, force), Bounds(source))
    for element in archives.read(source, name, file):
        yield element.record


def _leaf(source: Source, name: str, force: Taken | None) -> Iterator[Element]:
    """The elements of one JSON text."""
    head = source.head()
    _check(head, name)
    given = 0
    walk = Walk(Text(source, json.detect_encoding(head)), name, force)
    try:
        for element in _not_all_foreign(walk.elements()):
            yield element
            given += 1
    except Broken as error:
        raise error.payload(name, given) from error
    except Refused as error:
        raise UnreadablePayload(f"{name} holds {error}", name=name, records=given) from error
    except UnreadablePayload as error:
        if not given:
            raise
        message = f"{error} {before(given).capitalize()}."
        raise UnreadablePayload(message, name=error.name, records=given) from error


def _check(head: bytes, name: str) -> None:
    """Raise UnreadablePayload for what is no JSON by its first bytes."""
    if not head:
        raise UnreadablePayload(f"{name} is empty (0 bytes). Download or export it again.", name=name)
    known = signature(head)
    if known:
        raise UnreadablePayload(f"{name} is {known.name}, not JSON of OCPI or WWCP. {known.advice}", name=name)


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
