"""What all commands share that read files: progress, faults of files, and `--as`."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ocpi_console.cli.arguments import Usage
from ocpi_console.cli.output import Output

if TYPE_CHECKING:
    from ocpi_console.files.reading import UnreadableFile
    from wwcp_ocpi.document import Record
    from wwcp_ocpi.payload import Taken


class Input:
    """The records of the files on the command line, and the files that could not be read."""

    def __init__(self, records: "Iterator[Record]", broken: "list[UnreadableFile]") -> None:
        self.records = records
        self.broken = broken

    @property
    def error(self) -> str | None:
        """What was wrong with the files, for the member `error`."""
        return " ".join(str(error) for error in self.broken) or None


@contextmanager
def reading(options: Namespace, output: Output, title: str) -> Iterator[Input]:
    """The records of `options.files`; at the end what was left out, and each broken file, is told on standard error."""
    from ocpi_console.files.reading import read, total_size

    broken: list[UnreadableFile] = []
    warnings: list[str] = []
    total, force = total_size(options.files), taken_as(options)
    with output.progress(title, total, streaming=True) as report:
        yield Input(read(options.files, force, lambda done: report(done, total), broken, warnings.append), broken)
    for sentence in (*warnings, *broken):
        output.say(str(sentence))


def taken_as(options: Namespace) -> "Taken | None":
    """The value of `--as`, else the version of `--from`, where one was given."""
    from wwcp_ocpi.payload import taken_as as understood
    from wwcp_ocpi.payload import taken_in

    text, source = getattr(options, "as_", None), getattr(options, "from_", None)
    try:
        return understood(text) if text is not None else taken_in(source) if source is not None else None
    except ValueError as error:
        raise Usage(str(error)) from error
