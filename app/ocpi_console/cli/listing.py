"""`list` and `show`: what the store holds."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable
from typing import Any

from ocpi_console.cli import exit_codes
from ocpi_console.cli.arguments import FILTER, MODULE, Argument, Command
from ocpi_console.cli.output import Output
from ocpi_console.cli.table_listing import Column
from ocpi_console.cli.workspaces import opened_workspace

SHOWN = {
    "locations": ("id", "party", "name", "city", "status", "errors", "updated"),
    "tariffs": ("id", "party", "currency", "errors", "updated"),
    "tokens": ("id", "party", "type", "contract", "valid", "errors", "updated"),
    "sessions": ("id", "party", "status", "start", "kwh", "cost", "currency", "errors"),
    "others": ("id", "object", "party", "name", "status", "errors", "updated"),
    "cdrs": ("id", "party", "start", "kwh", "cost", "currency", "city", "errors"),
}
"""The columns that people see; with --json there are all."""
WIDTHS = {"party": 7, "currency": 8, "errors": 6, "updated": 20, "start": 20, "kwh": 8, "cost": 9, "valid": 5}
NUMBERS = ("kwh", "cost", "errors")


def count(text: str) -> int:
    """A whole number from 0."""
    if not text.isdecimal():
        raise ArgumentTypeError(f"{text} is no whole number")
    return int(text)


LIMIT = Argument("--limit", metavar="N", type=count, help="at most so many records")
ID = Argument("id", metavar="ID", help="the id of the record (of a token its uid)")
HISTORY = Argument("--history", action="store_true", help="with every form that the record had")


def list_(options: Namespace, output: Output) -> int:
    """Print the rows of a module that match."""
    from ocpi_console.files.listing import row_entry, rows

    module = options.module
    columns = [Column(key, _cell(key), WIDTHS.get(key), right=key in NUMBERS) for key in SHOWN[module]]
    with opened_workspace(options) as workspace:
        total, found = rows(workspace.store, module, options.filter, options.limit)
        with output.listing("records", columns) as listing:
            for row in found:
                listing.add(row_entry(module, row))
            listing.end(total=total)
    return exit_codes.DONE


def show(options: Namespace, output: Output) -> int:
    """Print the records of an id."""
    from ocpi_console.files.listing import show as use_case

    with opened_workspace(options) as workspace:
        found = use_case(workspace.store, options.module, options.id, history=options.history)
    if output.json:
        output.document({"records": found, "total": len(found)})
    else:
        _print(found, output)
    return exit_codes.DONE


def _cell(key: str) -> Callable[[dict[str, Any]], str]:
    return lambda row: "" if row[key] is None else str(row[key])


def _print(found: list[dict[str, Any]], output: Output) -> None:
    from wwcp_ocpi.document import text

    for record in found:
        whose = record["partner"] or "our own"
        output.print(f"{record['object']} {record['party']} {record['id']}, {whose}, OCPI {record['version']}", "bold")
        output.print(f"received {record['received_at']} from {record['file'] or 'a partner'} {record['pointer']}")
        output.print(text(record["value"], indent=2))
        for problem in record["problems"]:
            output.print(f"{problem['severity']} {problem['pointer'] or '/'}: {problem['message']}")
        for revision in record.get("history", ()):
            output.print(f"revision received {revision['received_at']}, {revision['size']} bytes, {revision['sha256']}")


COMMANDS = (
    Command(("list",), "The records of a module in the store.", list_, (MODULE, FILTER, LIMIT)),
    Command(("show",), "One record of the store in full.", show, (MODULE, ID, HISTORY)),
)
