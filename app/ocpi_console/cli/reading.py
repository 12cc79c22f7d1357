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
    """The records of `options.files`; at the end each broken file has its sentence on standard error."""
    from ocpi_console.files.reading import read, total_size

    broken: list[UnreadableFile] = []
    total = total_size(options.files)
    with output.progress(title, total, streaming=True) as report:
        yield Input(read(options.files, taken_as(options), lambda done: report(done, total), broken), broken)
    for error in broken:
        output.say(str(error))


def taken_as(options: Namespace) -> "Taken | None":
    """The value of `--as`, where it was given."""
    from wwcp_ocpi.payload import taken_as as understood

    text = getattr(options, "as_", None)
    if text is None:
        return None
    try:
        return understood(text)
    except ValueError as error:
        raise Usage(str(error)) from error
