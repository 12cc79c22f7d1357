"""A list of records as a table for people, printed in blocks while the records come."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

BLOCK = 200


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, what it shows of a record, its width, and whether it stands to the right.

    Without a width it shares what is left, by `ratio`.
    """

    title: str
    text: Callable[[dict[str, Any]], str]
    width: int | None = None
    ratio: int = 1
    right: bool = False


class TableListing:
    """Rows in blocks of 200, so that the first rows of a long file are seen at once.

    `group` gives a heading, such as the file; a new one begins a new table.
    """

    def __init__(
        self, console: "Console", columns: Sequence[Column], group: Callable[[dict[str, Any]], str] | None = None
    ) -> None:
        self._console = console
        self._columns = columns
        self._group = group
        self._heading: str | None = None
        self._header = True
        self._block: list[dict[str, Any]] = []
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def add(self, record: dict[str, Any]) -> None:
        """Take one record."""
        if self._group is not None and (heading := self._group(record)) != self._heading:
            self._print()
            self._heading, self._header = heading, True
            self._console.print(heading, style="bold", markup=False, soft_wrap=True)
        self._block.append(record)
        self._count += 1
        if len(self._block) == BLOCK:
            self._print()

    def end(self, **members: Any) -> None:
        """Members that stand behind the list; only `total` is for people."""
        self._print()
        if members.get("error") and not self._count:
            return
        total = members.get("total", self._count)
        shown = "" if total == self._count else f"{self._count} of "
        self._console.print(f"{shown}{total} {'record' if total == 1 else 'records'}", style="dim")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if not isinstance(error, BrokenPipeError):
            self._print()

    def _print(self) -> None:
        if not self._block:
            return
        if self._console.is_terminal:
            self._console.print(self._table())
        else:
            self._print_plain()
        self._block, self._header = [], False

    def _print_plain(self) -> None:
        """Without the blanks that fill a line of a terminal."""
        with self._console.capture() as captured:
            self._console.print(self._table())
        for line in captured.get().splitlines():
            self._console.print(line.rstrip(), markup=False, soft_wrap=True)

    def _table(self) -> "Table":
        from rich.box import SIMPLE_HEAD
        from rich.table import Table
        from rich.text import Text

        table = Table(box=SIMPLE_HEAD, show_header=self._header, show_edge=False, expand=True, pad_edge=False)
        for column in self._columns:
            table.add_column(
                column.title,
                justify="right" if column.right else "left",
                width=column.width,
                ratio=None if column.width else column.ratio,
                overflow="fold",
            )
        for record in self._block:
            table.add_row(*(Text(column.text(record)) for column in self._columns))
        return table
