"""Where a command's result goes: one JSON document or tables on standard output, sentences on standard error."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO

from ocpi_console.cli.interrupts import noticed
from ocpi_console.cli.json_listing import JsonListing
from ocpi_console.cli.table_listing import Column, TableListing
from ocpi_console.cli.text_listing import Block, TextListing

if TYPE_CHECKING:
    from rich.console import Console

    from ocpi_console.jobs import Progress

Listing = JsonListing | TableListing | TextListing


class UnwritableOutput(Exception):
    """Standard output is closed or takes no more; the message is a sentence for the user."""


def standard_output() -> TextIO:
    """Standard output; raises UnwritableOutput where the process was started without one."""
    if sys.stdout is None:
        raise UnwritableOutput("There is no standard output to write to.")
    return sys.stdout


class Output:
    """Standard output and standard error of one run.

    `json` is whether a JSON document was asked for, `begun` whether any of the result was written.
    """

    def __init__(self, *, json: bool) -> None:
        self.json = json
        self.begun = False
        self._console: Console | None = None

    @property
    def bytes_out(self) -> BinaryIO:
        """Standard output for bytes; who takes it has begun the result."""
        self.begun = True
        return standard_output().buffer

    @property
    def console(self) -> "Console":
        """Rich's console on standard output: colour on a terminal only, wide lines where nobody looks."""
        if self._console is None:
            from rich.console import Console

            out = standard_output()
            self._console = Console(file=out, width=None if out.isatty() else 160, highlight=False, emoji=False)
        return self._console

    def say(self, sentence: str) -> None:
        """A sentence for the person, on standard error; a window program on Windows has none."""
        if sys.stderr is not None:
            sys.stderr.write(f"{sentence}\n")

    def print(self, text: str, style: str | None = None) -> None:
        """A line for the person, on standard output; left out where a JSON document was asked for."""
        if not self.json:
            self.console.print(text, style=style, markup=False, soft_wrap=True)

    def listing(
        self, member: str, columns: Sequence[Column], group: Callable[[dict[str, Any]], str] | None = None
    ) -> Listing:
        """What takes the records of a result one by one, to be used in a `with` statement; a table for people."""
        return JsonListing(self.bytes_out, member) if self.json else TableListing(self.console, columns, group)

    def text_listing(self, member: str, block: Block, noun: str = "record") -> Listing:
        """The same, with running text for people, at its end how many there were."""
        return JsonListing(self.bytes_out, member) if self.json else TextListing(self.console, block, noun)

    def document(self, value: dict[str, Any]) -> None:
        """A small result as the whole JSON document."""
        from wwcp_ocpi.document import write

        self.bytes_out.write(write(value, indent=1) + b"\n")
        self.bytes_out.flush()

    @contextmanager
    def reporting(self, title: str) -> "Iterator[Progress]":
        """The same for a task of `ocpi_console.jobs`."""
        from ocpi_console.jobs import Progress

        with self.progress(title, None) as advance:
            yield Progress(lambda done, total, message: advance(done, total or None))

    @contextmanager
    def progress(
        self, title: str, total: int | None, *, streaming: bool = False
    ) -> Iterator[Callable[[int, int | None], None]]:
        """A progress bar on standard error where that is a terminal; the function given takes done and total.

        `streaming` says that records are printed meanwhile, which a bar on the same terminal would break up. Raises
        KeyboardInterrupt from that function where Ctrl+C came and was lost.
        """
        with noticed() as check, self._bar(title, total, streaming=streaming) as show:

            def advance(done: int, total: int | None) -> None:
                check()
                show(done, total)

            yield advance

    @contextmanager
    def _bar(self, title: str, total: int | None, *, streaming: bool) -> Iterator[Callable[[int, int | None], None]]:
        if not _is_terminal(sys.stderr) or (streaming and _is_terminal(sys.stdout)):
            yield lambda done, total: None
            return
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

        text = TextColumn("{task.description}", markup=False)
        look = (text, BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
        with Progress(*look, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(title, total=total)
            yield lambda done, total: bar.update(task, completed=done, total=total)


def _is_terminal(stream: TextIO | None) -> bool:
    """A stream may be missing: closed by the caller, or in a window program on Windows."""
    return stream is not None and stream.isatty()
