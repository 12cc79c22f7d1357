"""`store check` and `store rebuild`: the health of the store."""

from argparse import Namespace

from ocpi_console.cli import exit_codes
from ocpi_console.cli.arguments import Command
from ocpi_console.cli.output import Output
from ocpi_console.cli.table_listing import Column
from ocpi_console.cli.workspaces import opened_workspace

COLUMNS = (
    Column("Record", lambda finding: finding["record"], 20),
    Column("Finding", lambda finding: finding["message"]),
)


def check(options: Namespace, output: Output) -> int:
    """Compare every payload with its digest; 1 where one differs."""
    from ocpi_console.files.checking import check as use_case

    findings = 0
    with opened_workspace(options) as workspace, output.listing("findings", COLUMNS) as listing:
        with output.progress("Checking", None) as advance:
            for finding in use_case(workspace.store, advance):
                listing.add(finding)
                findings += 1
        records = sum(workspace.store.counts().values())
        listing.end(records=records)
    if not findings:
        output.say(f"All {records} records are as they were received.")
    return exit_codes.FINDINGS if findings else exit_codes.DONE


def rebuild(options: Namespace, output: Output) -> int:
    """Make lists and search again from the stored payloads."""
    with opened_workspace(options) as workspace, output.progress("Rebuilding", None) as advance:
        count = workspace.store.rebuild(advance)
    if output.json:
        output.document({"rebuilt": count})
    output.print(f"Lists and search were made again from {count} records.")
    return exit_codes.DONE


COMMANDS = (
    Command(("store", "check"), "Compare every stored payload with its digest.", check),
    Command(("store", "rebuild"), "Make lists and search again from the stored payloads.", rebuild),
)
