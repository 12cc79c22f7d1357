"""`export`: records of the store as JSON, NDJSON, CSV, XLSX, GeoJSON or WWCP."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from ocpi_console.cli import exit_codes
from ocpi_console.cli.arguments import FILTER, MODULE, Argument, Command, Usage
from ocpi_console.cli.output import Output
from ocpi_console.cli.workspaces import opened_workspace

if TYPE_CHECKING:
    from ocpi_console.files.exporting import ExportFormat

NAMES = ("json", "ndjson", "csv", "xlsx", "geojson", "wwcp")
"""The same as `EXPORT_FORMATS` of the use case, which would cost an import of the store; a test compares them."""

FORMAT = Argument(
    "--format", choices=NAMES, default="json", metavar="FORMAT", help=f"{', '.join(NAMES)} (default json)"
)
SEPARATOR = Argument("--separator", metavar="CHARACTER", default=",", help="between the cells of CSV (default a comma)")
BOM = Argument("--bom", action="store_true", help="begin CSV with a byte order mark, by which Excel knows UTF-8")
RAW = Argument("--raw-text", action="store_true", help="leave texts in CSV that a spreadsheet would run as formulas")
FILE = Argument("-o", dest="file", metavar="FILE", help="write this file instead of standard output")


def export(options: Namespace, output: Output) -> int:
    """Write the matching records; with a file, say how many there were."""
    from ocpi_console.files.exporting import export as use_case
    from ocpi_console.files.exporting import select

    format_ = _format(options)
    _check(options, output, format_)
    with (
        opened_workspace(options) as workspace,
        output.progress("Exporting", None, streaming=not options.file) as advance,
    ):
        ids = select(workspace.store, options.module, options.filter)
        with _destination(options, output) as stream:
            count = use_case(workspace.store, options.module, format_, stream, ids=ids, progress=advance)
    if options.file and output.json:
        output.document({"exported": count, "file": options.file})
    elif options.file:
        output.print(f"{count} {options.module} written to {options.file}")
    return exit_codes.DONE


def _format(options: Namespace) -> "ExportFormat":
    from ocpi_console.files.exporting import EXPORT_FORMATS, csv_format
    from ocpi_console.files.exports.spreadsheets import CsvDialect

    if options.format != "csv":
        return EXPORT_FORMATS[options.format]
    separator = {"tab": "\t", "\\t": "\t"}.get(options.separator, options.separator)
    if len(separator) != 1 or separator in '"\r\n':
        raise Usage(f"{options.separator} cannot separate cells; give one character, or the word tab.")
    return csv_format(CsvDialect(separator, options.bom, not options.raw_text))


def _check(options: Namespace, output: Output, format_: "ExportFormat") -> None:
    if options.file:
        return
    if format_.name == "xlsx" and sys.stdout.isatty():
        raise Usage("A workbook cannot be shown on a terminal; name a file with -o.")
    if output.json and not format_.is_json:
        raise Usage(f"{format_.title} is not JSON; name a file with -o, or leave --json out.")


@contextmanager
def _destination(options: Namespace, output: Output) -> Iterator[BinaryIO]:
    from ocpi_console.files.writing import atomic

    if options.file:
        with atomic(Path(options.file)) as stream:
            yield stream
    else:
        yield output.bytes_out


COMMANDS = (
    Command(
        ("export",),
        "Write records of the store to a file.",
        export,
        (MODULE, FORMAT, FILTER, FILE, SEPARATOR, BOM, RAW),
    ),
)
