"""The text of a payload as a window that slides over it: constant memory, whatever its size."""

import codecs
import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import count

from wwcp_ocpi.document import Document, Scanner, UnreadableDocument
from wwcp_ocpi.document.syntax import MARGIN, UNCLOSED, place
from wwcp_ocpi.payload.source import Readable
from wwcp_ocpi.payload.unreadable import Broken

CHUNK = 1 << 19
"""Bytes that are read at once; a value that needs more doubles it, so that long values take linear time."""

RECORD_LIMIT = 64 << 20
"""Characters of the longest value that is held; a location with 500 EVSEs has half a million."""

_BLANKS = re.compile(r"[ \t\n\r]*")

_UNFINISHED = re.compile(r"""\s*|t|tr|tru|f|fa|fal|fals|n|nu|nul|-|\.|[eE][+-]?|\\(u[0-9a-fA-F]{0,3})?""")
"""What stands from an error to the end of a text that was cut inside a value."""


class Text:
    """Decoded text with a position `at` in `buffer`; what lies before it is dropped as more is read."""

    def __init__(self, source: Readable, encoding: str, chunk: int = CHUNK) -> None:
        self._source = source
        self._decoder = codecs.getincrementaldecoder(encoding)("strict")
        self._encoding = encoding
        self._chunk = chunk
        self._scanner = Scanner()
        self._ended = False
        self._fault = ""
        self._bytes = 0
        self._held: int | None = None
        self._line, self._column = 1, 1
        self.buffer = ""
        self.at = 0

    def more(self) -> bool:
        """Read on; False at the end. Raises Broken where the bytes are no text of the encoding."""
        if self._fault:
            advice = "Save it as UTF-8 and try again."
            raise self.broken(self._fault, len(self.buffer), advice=advice)
        if self._ended:
            return False
        self._drop()
        data = self._source.read(max(self._chunk, len(self.buffer)))
        self._ended = not data
        self.buffer += self._decoded(data)
        return True

    def _drop(self) -> None:
        """Forget what was read, but not what is held."""
        end = self.at if self._held is None else self._held
        lines = self.buffer.count("\n", 0, end)
        self._column = end - self.buffer.rfind("\n", 0, end) if lines else self._column + end
        self._line += lines
        self.buffer = self.buffer[end:]
        self.at -= end
        self._held = None if self._held is None else 0

    def _decoded(self, data: bytes) -> str:
        try:
            decoded = self._decoder.decode(data, final=not data)
        except UnicodeDecodeError as error:
            # The decoder may have taken a byte order mark off before it counted.
            good = error.start + len(data) - len(error.object)
            self._fault = f"byte {self._bytes + good + 1} is no {self._encoding.upper().removesuffix('-SIG')}"
            decoded = self._decoder.decode(data[: max(0, good)])
        self._bytes += len(data)
        return decoded

    def peek(self) -> str:
        """The next character that is no white space, which becomes the position; empty at the end."""
        while True:
            self.at = self._after_blanks(self.at)
            if self.at < len(self.buffer):
                return self.buffer[self.at]
            if not self.more():
                return ""

    def peek_after(self, length: int) -> str:
        """The first character that is no white space `length` characters on; the position stays."""
        while True:
            place = self._after_blanks(self.at + length)
            if place < len(self.buffer):
                return self.buffer[place]
            if not self.more():
                return ""

    def _after_blanks(self, start: int) -> int:
        found = _BLANKS.match(self.buffer, start)
        return found.end() if found else start

    def take(self, wanted: str, reason: str) -> str:
        """The next character, which must be one of `wanted`; raises Broken for `reason`."""
        found = self.peek()
        if not found or found not in wanted:
            raise self.broken(reason, self.at, cut=not found)
        self.at += 1
        return found

    def scan(self, limit: int = RECORD_LIMIT) -> tuple[Document, int] | None:
        """The value at the position and its length; None where it is longer than `limit`. Raises Broken."""
        while True:
            try:
                found, end = self._scanner.scan(self.buffer, self.at)
            except UnreadableDocument as error:
                if error.cut and len(self.buffer) - self.at > limit + MARGIN:
                    return None
                if error.cut and self.more():
                    continue
                raise self._unreadable(error) from error
            if self._may_go_on(found, end) and self.more():
                continue
            return None if end - self.at > limit else (found, end - self.at)

    def _may_go_on(self, found: Document, end: int) -> bool:
        """Whether a number stands so close to the end of the buffer that digits may follow."""
        return (
            end > len(self.buffer) - MARGIN and type(found.value) is not str and isinstance(found.value, int | Decimal)
        )

    def _unreadable(self, error: UnreadableDocument) -> Broken:
        position = self.at if error.position is None else error.position
        ends = error.reason == UNCLOSED or _UNFINISHED.fullmatch(self.buffer, position) is not None
        cut = error.cut and ends
        return self.broken(error.reason, len(self.buffer) if cut else position, cut=cut)

    def string(self) -> str:
        """A member name, which becomes read; raises Broken."""
        if self.peek() != '"':
            raise self.broken("a member name in double quotes is missing", self.at, cut=self.at >= len(self.buffer))
        return str(self.skip().value)

    def skip(self) -> Document:
        """A value of any kind, which becomes read; raises Broken."""
        self.peek()
        scanned = self.scan()
        if scanned is None:
            raise self.too_long()
        self.at += scanned[1]
        return scanned[0]

    def members(self) -> Iterator[str]:
        """The member names of the object at the position; whoever asks reads the value before asking again."""
        self.take("{", "an object is missing")
        if self.peek() == "}":
            self.at += 1
            return
        while True:
            name = self.string()
            self.take(":", "a colon is missing after a member name")
            self.peek()
            yield name
            if self.take(",}", "a comma or a closing bracket is missing") == "}":
                return

    def items(self) -> Iterator[int]:
        """The indices of the list at the position; whoever asks reads the value before asking again."""
        self.take("[", "a list is missing")
        if self.peek() == "]":
            self.at += 1
            return
        for index in count():
            yield index
            if self.take(",]", "a comma or a closing bracket is missing") == "]":
                return

    def hold(self) -> None:
        """Keep the text from here on, until `release` or `back`."""
        self._held = self.at

    def release(self) -> None:
        """Forget what was held."""
        self._held = None

    def back(self) -> None:
        """Return to where `hold` was called."""
        self.at = self.at if self._held is None else self._held
        self._held = None

    def check_held(self) -> None:
        """Raise Broken where more is held than a record may have."""
        if self._held is not None and self.at - self._held > RECORD_LIMIT:
            self.back()
            raise self.too_long()

    def too_long(self) -> Broken:
        """The error for a value beyond the limit."""
        reason = f"a value of more than {RECORD_LIMIT >> 20} million characters begins here"
        return self.broken(reason, self.at, advice="Wrap its records in a list, or split the file.")

    def broken(self, reason: str, position: int, *, cut: bool = False, advice: str = "") -> Broken:
        """The error for a place in the buffer."""
        line, column = place(self.buffer, position)
        column += self._column - 1 if line == 1 else 0
        return Broken(reason, self._line + line - 1, column, cut=cut, advice=advice)
