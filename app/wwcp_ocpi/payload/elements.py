"""The walk through a JSON text: every element that is a record, or should be one, with its exact bytes."""

from collections.abc import Iterator
from typing import NamedTuple

from wwcp_ocpi.document import Document, Json, Record, write
from wwcp_ocpi.document.pointer import join
from wwcp_ocpi.document.syntax import NO_VALUE
from wwcp_ocpi.payload.databases import recognised
from wwcp_ocpi.payload.detection import detect
from wwcp_ocpi.payload.foreign import OCPP, foreign, is_ocpp
from wwcp_ocpi.payload.narrowing import narrowed
from wwcp_ocpi.payload.taken import Alike, Taken, unknown
from wwcp_ocpi.payload.text import Text
from wwcp_ocpi.payload.unreadable import Broken
from wwcp_ocpi.payload.wrappers import MAX_WRAPPERS, PARTS, envelope, is_wrapper, leads, opened

LOOKAHEAD = 1 << 20
"""Characters up to which an object is read as a whole before it is decided what it is."""


class Element(NamedTuple):
    """A record, or what stands in its place.

    `refusal` names the format that it is of, where that is another one; `alike` is what else it may be.
    """

    record: Record
    refusal: str = ""
    alike: tuple[Alike, ...] = ()


class Refused(Exception):
    """The payload as a whole is of another format, which the message names."""


class Walk:
    """Goes through one text once. `name` is the file, `force` what the user says the records are."""

    def __init__(self, text: Text, name: str, force: Taken | None = None) -> None:
        self._text = text
        self._name = name
        self._force = force

    def elements(self) -> Iterator[Element]:
        """Every element; raises wwcp_ocpi.payload.unreadable.Broken, and Refused."""
        first = self._text.peek()
        if not first:
            raise Refused("nothing but white space. Download or export it again.")
        if first == "[":
            yield from self._list("", 0)
        elif first == "{":
            yield from self._lines()
        else:
            yield self._lonely()
        if self._text.peek():
            advice = "Join the lists into one, or write one object on each line."
            raise self._text.broken("another JSON text begins here", self._text.at, advice=advice)

    def _lonely(self) -> Element:
        """A number, a text or null that is the whole text; where more follows, the text is none of JSON's."""
        element = self._other("")
        if self._text.peek():
            raise Broken(NO_VALUE, 1, 1)
        return element

    def _lines(self) -> Iterator[Element]:
        """One value, or several objects one after the other (NDJSON)."""
        yield from self._value("", 0)
        index = 1
        while self._text.peek() == "{":
            yield from self._value(f"/{index}", 0)
            index += 1

    def _list(self, pointer: str, depth: int) -> Iterator[Element]:
        for index in self._text.items():
            yield from self._value(f"{pointer}/{index}", depth)

    def _value(self, pointer: str, depth: int) -> Iterator[Element]:
        text = self._text
        if text.peek() != "{":
            yield self._other(pointer)
            return
        scanned = text.scan(LOOKAHEAD)
        if scanned is None:
            yield from self._long(pointer, depth)
            return
        document, length = scanned
        if not pointer and text.peek_after(length) == "{":
            pointer = "/0"
        document, taken = recognised(document)
        names = self._parts(document.value, taken) if taken.version else opened(document.value, depth)
        if names:
            yield from self._wrapped(pointer, depth, frozenset(names))
        else:
            yield self._element(pointer, document, length, taken)

    def _parts(self, value: Json, taken: Taken) -> tuple[str, ...]:
        """The members of a WWCP network, operator or provider that hold records of their own."""
        if taken.object not in PARTS or not isinstance(value, dict) or self._is_said(taken):
            return ()
        return tuple(name for name in PARTS[taken.object] if holds_objects(value.get(name)))

    def _is_said(self, taken: Taken) -> bool:
        return self._force is not None and self._force.object == taken.object

    def _other(self, pointer: str) -> Element:
        """A number, a text, a list or null in the place of a record."""
        scanned = self._text.scan()
        if scanned is None:
            raise self._text.too_long()
        return self._element(pointer, *scanned, detect(scanned[0].value))

    def _element(self, pointer: str, document: Document, length: int, taken: Taken) -> Element:
        text = self._text
        raw = text.buffer[text.at : text.at + length].encode()
        text.at += length
        return self._made(pointer, document, raw, taken)

    def _made(self, pointer: str, document: Document, raw: bytes, taken: Taken) -> Element:
        taken, refusal = self._judged(document.value, taken)
        record = Record(
            value=document.value,
            raw=raw,
            file=self._name,
            pointer=pointer,
            version=taken.version,
            module=taken.module,
            object=taken.object,
            confidence=taken.confidence,
            reason=taken.reason,
            problems=document.problems,
        )
        return Element(record, refusal, taken.alike)

    def _judged(self, value: Json, taken: Taken) -> tuple[Taken, str]:
        """What a value is taken for in the end, and what it is where it is something else that has a name."""
        said = envelope(value) if taken.version is None else None
        if said:
            return unknown(said), f"{said}. Ask the partner that sent it, or repeat the request."
        if self._force is not None and isinstance(value, dict):
            return narrowed(taken, self._force), ""
        return taken, "" if taken.version else _refusal(value)

    def _wrapped(self, pointer: str, depth: int, names: frozenset[str]) -> Iterator[Element]:
        """The elements of the members `names` of the object at the position, then what it says itself."""
        seen: dict[str, Json] = {}
        for name in self._text.members():
            if name in names:
                yield from self._open(join(pointer, name), depth + 1)
            else:
                seen[name] = self._text.skip().value
        yield from self._head(pointer, seen, names)

    def _head(self, pointer: str, seen: dict[str, Json], names: frozenset[str]) -> Iterator[Element]:
        """A network, operator or provider without the records in it, which have been given."""
        taken = detect({**seen, **dict.fromkeys(names)})
        if taken.object in PARTS:
            yield self._made(pointer, Document(seen), write(seen), taken)

    def _open(self, pointer: str, depth: int) -> Iterator[Element]:
        return self._list(pointer, depth) if self._text.peek() == "[" else self._value(pointer, depth)

    def _long(self, pointer: str, depth: int) -> Iterator[Element]:
        """An object that is too long to be looked at as a whole first: a wrapper, or one big record."""
        text = self._text
        text.hold()
        seen: dict[str, Json] = {}
        names: set[str] = set()
        for name in text.members():
            seen[name] = None
            self._refuse(seen)
            if self._opens(name, seen, depth) and (names or self._is_wrapper(name, seen)):
                names.add(name)
                text.release()
                yield from self._open(join(pointer, name), depth + 1)
            else:
                seen[name] = text.skip().value
                text.check_held()
        if names:
            yield from self._head(pointer, {name: seen[name] for name in seen if name not in names}, frozenset(names))
        else:
            yield self._held(pointer)

    def _is_wrapper(self, name: str, seen: dict[str, Json]) -> bool:
        """Whether an object with the members seen is none, or one whose member holds records of their own."""
        taken = detect(seen)
        return taken.version is None or (name in PARTS.get(taken.object, ()) and not self._is_said(taken))

    def _opens(self, name: str, seen: dict[str, Json], depth: int) -> bool:
        if not is_wrapper(name) or depth >= MAX_WRAPPERS or ("status_code" in seen and name != "data"):
            return False
        if self._text.peek() != "{":
            return self._text.peek() == "["
        scanned = self._text.scan(LOOKAHEAD)
        return scanned is None or leads(scanned[0].value)

    def _refuse(self, seen: dict[str, Json]) -> None:
        known = foreign(seen)
        if known and not self._force:
            raise Refused(known.sentence)

    def _held(self, pointer: str) -> Element:
        text = self._text
        text.back()
        scanned = text.scan()
        if scanned is None:
            raise text.too_long()
        if not pointer and text.peek_after(scanned[1]) == "{":
            pointer = "/0"
        document, taken = recognised(scanned[0])
        return self._element(pointer, document, scanned[1], taken)


def holds_objects(value: Json) -> bool:
    """Whether a list holds objects, and no ids."""
    return isinstance(value, list) and any(isinstance(element, dict) for element in value)


def _refusal(value: Json) -> str:
    known = OCPP if is_ocpp(value) else foreign(value) if isinstance(value, dict) else None
    return known.sentence if known else ""
