"""`import`: files into the store."""

from argparse import ArgumentTypeError, Namespace
from typing import TYPE_CHECKING, Any

from ocpi_console.cli import exit_codes
from ocpi_console.cli.arguments import AS, FILES, Argument, Command
from ocpi_console.cli.output import Output
from ocpi_console.cli.reading import taken_as
from ocpi_console.cli.workspaces import opened_workspace
from ocpi_console.files.partner_name import fault_of

if TYPE_CHECKING:
    from ocpi_console.store import Saved


def partner_name(text: str) -> str:
    """A name that can be shown and stored: one line of printable characters."""
    fault = fault_of(text)
    if fault is not None:
        hint = "" if text.strip() else "; leave --partner out for records of your own"
        raise ArgumentTypeError(fault + hint)
    return text.strip()


PARTNER = Argument(
    "--partner", metavar="NAME", type=partner_name, help="whose records these are; without it they are our own"
)
SHOWN_SKIPS = 5


def import_(options: Namespace, output: Output) -> int:
    """Save the records of the files and print how many were new, changed, unchanged, or have problems."""
    from ocpi_console.files.importing import PartlyImported, import_files

    force, error = taken_as(options), None
    warnings: list[str] = []
    with opened_workspace(options) as workspace, output.reporting("Importing") as progress:
        try:
            saved = import_files(workspace.store_url, options.files, options.partner, progress, force, warnings.append)
        except PartlyImported as partly:
            saved, error = partly.saved, str(partly)
    _tell(output, saved, error)
    for sentence in warnings:
        output.say(sentence)
    return exit_codes.UNUSABLE if error else exit_codes.FINDINGS if saved.skipped else exit_codes.DONE


def _tell(output: Output, saved: "Saved", error: str | None) -> None:
    names = ("imported", "changed", "unchanged", "problems")
    counts: dict[str, Any] = {name: getattr(saved, name) for name in names}
    if output.json:
        output.document({**counts, **({"error": error} if error else {})})
    else:
        output.print(", ".join(f"{count} {name}" for name, count in counts.items()))
    for skipped in saved.skipped[:SHOWN_SKIPS]:
        output.say(f"Not stored: {skipped.file} {skipped.pointer or 'as a whole'}: {skipped.reason}")
    if len(saved.skipped) > SHOWN_SKIPS:
        output.say(f"Not stored either: {len(saved.skipped) - SHOWN_SKIPS} more; inspect lists them with their reason.")
    if error:
        output.say(error)


COMMANDS = (
    Command(
        ("import",),
        "Save the records of files in the store.",
        import_,
        (FILES, PARTNER, AS),
        "Exit code 1: some element of a file is no record and was left out.",
    ),
)
