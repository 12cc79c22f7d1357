"""A list of records as one JSON document that is written while the records come."""

from types import TracebackType
from typing import Any, BinaryIO, Self

from ocpi_console.cli.known_errors import reason


class JsonListing:
    """`{"<member>":[…], …}`; leaving the `with` block closes the document, on an error with the member `error`."""

    def __init__(self, stream: BinaryIO, member: str) -> None:
        self._stream = stream
        self._member = member
        self._rest: dict[str, Any] = {}
        self._first = True

    def __enter__(self) -> Self:
        from wwcp_ocpi.document import write

        self._write = write
        self._stream.write(b"{" + write(self._member) + b":[")
        return self

    def add(self, record: dict[str, Any]) -> None:
        """Write one record."""
        self._stream.write((b"\n" if self._first else b",\n") + self._write(record))
        self._first = False

    def end(self, **members: Any) -> None:
        """Members that stand behind the list, such as `total`; those that are None are left out."""
        self._rest.update({name: value for name, value in members.items() if value is not None})

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if isinstance(error, BrokenPipeError):
            return
        if error is not None:
            self._rest["error"] = reason(error)
        members = b"".join(b"," + self._write(name) + b":" + self._write(value) for name, value in self._rest.items())
        self._stream.write(b"\n]" + members + b"}\n")
        self._stream.flush()
