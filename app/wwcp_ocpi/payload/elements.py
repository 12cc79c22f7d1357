"""The walk through a JSON text: every element that is a record, or should be one, with its exact bytes."""

from collections.abc import Iterator
from typing import NamedTuple

from wwcp_ocpi.document import Document, Json, Record
from wwcp_ocpi.document.pointer import join
from wwcp_ocpi.payload.detection import detect
from wwcp_ocpi.payload.foreign import OCPP, foreign, is_ocpp
from wwcp_ocpi.payload.taken import Taken, unknown
from wwcp_ocpi.payload.text import Text
from wwcp_ocpi.payload.wrappers import MAX_WRAPPERS, envelope, is_wrapper, leads, opened

LOOKAHEAD = 1 << 20
"""Characters up to which an object is read as a whole before it is decided what it is."""


class Element(NamedTuple):
    """A record, or what stands in its place; `refusal` names the format that it is of, where that is another one."""

    record: Record
    refusal: str = ""


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
        else:
            yield from self._lines()
        if self._text.peek():
            advice = "Join the lists into one, or write one object on each line."
            raise self._text.broken("another JSON text begins here", self._text.at, advice=advice)

    def _lines(self) -> Iterator[Element]:
        """One value, or several objects one after the other (NDJSON)."""
        yield from self._value("", 0)
        index = 1
        while self._text.peek() == "{":
            yield from self._value(f"/{index}", 0)
            index += 1

    def _list(self, pointer: str, depth: int) -> Iterator[Element]:
        text = self._text
        text.take("[", "a list is missing")
        index = 0
        if text.peek() == "]":
            text.at += 1
            return
        while True:
            yield from self._value(f"{pointer}/{index}", depth)
            if text.take(",]", "a comma or a closing bracket is missing") == "]":
                return
            index += 1

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
        taken = detect(document.value)
        names = opened(document.value, depth) if taken.version is None else ()
        if names:
            yield from self._wrapped(pointer, depth, frozenset(names))
        else:
            yield self._element(pointer, document, length, taken)

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
        return Element(record, refusal)

    def _judged(self, value: Json, taken: Taken) -> tuple[Taken, str]:
        """What a value is taken for in the end, and what it is where it is something else that has a name."""
        said = envelope(value) if taken.version is None else None
        if said:
            return unknown(said), f"{said}. Ask the partner that sent it, or repeat the request."
        if self._force is not None and isinstance(value, dict):
            return self._force, ""
        return taken, "" if taken.version else _refusal(value)

    def _wrapped(self, pointer: str, depth: int, names: frozenset[str]) -> Iterator[Element]:
        """The elements of the members `names` of the object at the position."""
        for name in self._members():
            if name in names:
                yield from self._open(join(pointer, name), depth + 1)
            else:
                self._text.skip()

    def _open(self, pointer: str, depth: int) -> Iterator[Element]:
        return self._list(pointer, depth) if self._text.peek() == "[" else self._value(pointer, depth)

    def _members(self) -> Iterator[str]:
        """The member names of the object at the position; whoever asks reads the value before asking again."""
        text = self._text
        text.take("{", "an object is missing")
        if text.peek() == "}":
            text.at += 1
            return
        while True:
            name = text.string()
            text.take(":", "a colon is missing after a member name")
            text.peek()
            yield name
            if text.take(",}", "a comma or a closing bracket is missing") == "}":
                return

    def _long(self, pointer: str, depth: int) -> Iterator[Element]:
        """An object that is too long to be looked at as a whole first: a wrapper, or one big record."""
        text = self._text
        text.hold()
        seen: dict[str, object] = {}
        wrapper = False
        for name in self._members():
            seen[name] = None
            self._refuse(seen)
            if self._opens(name, seen, depth) and (wrapper or detect(seen).version is None):
                wrapper = True
                text.release()
                yield from self._open(join(pointer, name), depth + 1)
            else:
                seen[name] = text.skip().value
                text.check_held()
        if not wrapper:
            yield self._held(pointer)

    def _opens(self, name: str, seen: dict[str, object], depth: int) -> bool:
        if not is_wrapper(name) or depth >= MAX_WRAPPERS or ("status_code" in seen and name != "data"):
            return False
        if self._text.peek() != "{":
            return self._text.peek() == "["
        scanned = self._text.scan(LOOKAHEAD)
        return scanned is None or leads(scanned[0].value)

    def _refuse(self, seen: dict[str, object]) -> None:
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
        return self._element(pointer, *scanned, detect(scanned[0].value))


def _refusal(value: Json) -> str:
    known = OCPP if is_ocpp(value) else foreign(value) if isinstance(value, dict) else None
    return known.sentence if known else ""
