"""A list of records as running text for people: each is printed at once by a function of its own."""

from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from rich.console import Console

Block = Callable[["Console", dict[str, Any]], None]


class TextListing:
    """Takes records as the other listings do, and prints each with `block`; `noun` is what one is called."""

    def __init__(self, console: "Console", block: Block, noun: str = "record") -> None:
        self._console = console
        self._block = block
        self._noun = noun
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def add(self, record: dict[str, Any]) -> None:
        """Print one record."""
        self._count += 1
        self._block(self._console, record)

    def end(self, **members: Any) -> None:
        """Say how many there were, unless an error says it all."""
        if self._count or not members.get("error"):
            line(self._console, f"{self._count} {self._noun}{'' if self._count == 1 else 's'}", "dim")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Nothing is held back, so nothing is left to print."""


def line(console: "Console", text: str, style: str | None = None) -> None:
    """A line as it is, without markup, and not broken."""
    console.print(text, style=style, markup=False, soft_wrap=True)


def place(entry: dict[str, Any]) -> str:
    """File and pointer of a record."""
    return f"{entry['file']} {entry['pointer']}".strip()
