"""One exact value after the other out of a text."""

import json
import re
from typing import Any

from wwcp_ocpi.document.number import exact_integer, exact_number
from wwcp_ocpi.document.problem import Problem
from wwcp_ocpi.document.proving import proven
from wwcp_ocpi.document.reading import MAX_DEPTH, TOO_DEEP, Document, Repeated, constant, document, too_deep
from wwcp_ocpi.document.syntax import UnreadableDocument, constant_position, explain, not_json

_BLANKS = re.compile(r"[ \t\n\r]*")


class Scanner:
    """Reads values where they stand in a text. One scanner serves one payload; threads do not share it."""

    def __init__(self) -> None:
        self._repeated = False
        self._objects = 0
        self._strict = self._decoder(strict=True)
        self._lenient = self._decoder(strict=False)

    def scan(self, source: str, start: int = 0) -> tuple[Document, int]:
        """The value that begins at `start`, and where it ends; raises UnreadableDocument.

        An unescaped line break or tab in a text is read as it is and reported as a problem.
        """
        self._repeated = False
        self._objects = 0
        try:
            value, end = self._strict.raw_decode(source, start)
            return self._document(value, source, start, end), end
        except json.JSONDecodeError as error:
            if error.msg.startswith("Invalid control character"):
                return self._scan_lenient(source, start, error)
            raise explain(error, source) from error
        except UnreadableDocument as error:
            raise self._placed(error, source, start) from error
        except RecursionError as error:
            raise too_deep(start) from error

    def _document(self, value: Any, source: str, start: int, end: int) -> Document:
        """Walk the value only where it repeats a name or has enough containers to be nested too deep."""
        containers = self._objects + source.count("[", start, end)
        return document(value) if self._repeated or containers > MAX_DEPTH else Document(value)

    def _scan_lenient(self, source: str, start: int, first: json.JSONDecodeError) -> tuple[Document, int]:
        try:
            value, end = self._lenient.raw_decode(source, start)
        except json.JSONDecodeError as error:
            later = explain(error, source)
            raise (later if later.cut else explain(first, source)) from error
        found = document(value)
        return Document(found.value, (*found.problems, _control_character(first.pos - start))), end

    def _placed(self, error: UnreadableDocument, source: str, start: int) -> UnreadableDocument:
        if str(error) == TOO_DEEP:
            return too_deep(start)
        return not_json(error.reason, source, constant_position(source, start))

    def _decoder(self, *, strict: bool) -> json.JSONDecoder:
        return json.JSONDecoder(
            object_pairs_hook=self._members,
            parse_float=exact_number,
            parse_int=exact_integer,
            parse_constant=constant,
            strict=strict,
        )

    def _members(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        self._objects += 1
        members = dict(pairs)
        if len(members) == len(pairs):
            return members
        self._repeated = True
        return Repeated.of(pairs)


def _control_character(position: int) -> Problem:
    return Problem(
        "json.control-character",
        "error",
        "",
        f"A text holds a line break, tab or other control character that JSON wants escaped (RFC 8259, section 7); "
        f"the first is character {position + 1} of the record.",
    )


def read(data: bytes) -> Document:
    """The value that `data` holds (UTF-8, or UTF-16/32 by its first bytes); raises UnreadableDocument."""
    quick = proven(data)
    if quick is not None:
        return Document(quick)
    source = _text(data)
    found, end = Scanner().scan(source, skip_blanks(source, 0))
    end = skip_blanks(source, end)
    if end < len(source):
        raise not_json("more follows after the end of the value", source, end)
    return found


def _text(data: bytes) -> str:
    try:
        return data.decode(json.detect_encoding(data)).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        encoding = error.encoding.upper()
        message = f"Not text: byte {error.start + 1} is no {encoding}."
        raise UnreadableDocument(message, reason=f"byte {error.start + 1} is no {encoding}") from error


def skip_blanks(source: str, start: int) -> int:
    """The position of the next character that is no white space (RFC 8259, section 2)."""
    found = _BLANKS.match(source, start)
    return found.end() if found else start
