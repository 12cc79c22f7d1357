"""`translate`: records in another format, with notes on every difference."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ocpi_console.cli import exit_codes
from ocpi_console.cli.arguments import AS, FILES, FORMATS, SOURCES, Argument, Command, Usage
from ocpi_console.cli.output import Output
from ocpi_console.cli.reading import reading
from ocpi_console.cli.text_listing import line, place

if TYPE_CHECKING:
    from rich.console import Console

TO = Argument("--to", required=True, choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))
FROM = Argument(
    "--from", dest="from_", choices=SOURCES, metavar="FORMAT", help="take every record as this format; also ocpi-2.2"
)
PARTY = Argument("--party", metavar="CC*PID", help="the owner of records that do not name theirs, for example DE*ABC")
NO_CARRY = Argument("--no-carry", dest="carry", action="store_false", help="leave out what the target cannot express")
NETWORK = Argument(
    "--network", metavar="ID", help="with --to wwcp: all pools, stations, EVSEs and tariffs as one RoamingNetwork"
)
FOLDER = Argument("-o", dest="folder", metavar="DIR", help="write the values as files, one per record")

STYLES = {"lost": "red", "approximated": "yellow", "assumed": "yellow", "carried": "dim", "superseded": "cyan"}


def translate(options: Namespace, output: Output) -> int:
    """Print the translated records; 1 where a record could not be translated."""
    from ocpi_console.files.networks import in_network
    from ocpi_console.files.translated_files import TranslatedFiles
    from ocpi_console.files.translating import translate as use_case

    _check_network(options)
    party = _party(options.party)
    folder = TranslatedFiles(Path(options.folder)) if options.folder else None
    failures = written = 0
    show = _with_value if folder is None else _with_notes
    with output.text_listing("records", show) as listing, reading(options, output, "Translating") as given:
        entries = use_case(given.records, options.to, party=party, carry=options.carry)
        if options.network is not None:
            entries = in_network(entries, options.network, carry=options.carry)
        for entry in entries:
            failures += entry["value"] is None
            if folder is not None and entry["value"] is not None:
                folder.add(entry)
                written += 1
            listing.add(entry)
        listing.end(error=given.error)
    _conclude(output, failures, written, options.folder)
    return exit_codes.UNUSABLE if given.broken else exit_codes.FINDINGS if failures else exit_codes.DONE


def _check_network(options: Namespace) -> None:
    if options.network is None:
        return
    if options.to != "wwcp":
        raise Usage("A network is a document of WWCP; use --network with --to wwcp.")
    if not options.network.strip():
        raise Usage("A network needs an id; write for example --network Prod.")


def _with_value(console: "Console", entry: dict[str, Any]) -> None:
    """Heading, value, notes."""
    line(console, f"{place(entry)}: {entry['object'] or 'not translated'}", "bold")
    if entry["value"] is not None:
        _value(console, entry["value"])
    _notes(console, entry)


def _with_notes(console: "Console", entry: dict[str, Any]) -> None:
    """The value goes to a file, the notes are shown."""
    line(console, f"{place(entry)}: {entry['object'] or 'not translated'}", "bold")
    _notes(console, entry)


def _notes(console: "Console", entry: dict[str, Any]) -> None:
    for note in entry["notes"]:
        at = note["to"] if note["from"] is None else note["from"]
        line(console, f"  {note['kind']} {at or 'the record'}: {note['message']}", STYLES[note["kind"]])


def _value(console: "Console", value: Any) -> None:
    from wwcp_ocpi.document import text

    if not console.is_terminal:
        line(console, text(value, indent=2))
        return
    from rich.syntax import Syntax

    console.print(Syntax(text(value, indent=2), "json", background_color="default", word_wrap=True))


def _conclude(output: Output, failures: int, written: int, folder: str | None) -> None:
    if folder is not None:
        output.say(f"{written} {'record' if written == 1 else 'records'} written to {folder}.")
    if failures:
        output.say(f"{failures} {'record was' if failures == 1 else 'records were'} not translated; see the notes.")


def _party(text: str | None) -> str | None:
    """`CC*PID` in capitals; also `CC-PID`, as many write it."""
    if text is None:
        return None
    country, _, party_id = text.upper().replace("-", "*").partition("*")
    if not (len(country) == 2 and len(party_id) == 3 and (country + party_id).isalnum()):
        raise Usage(f"{text} is no party; write country code and party id as DE*ABC.")
    return f"{country}*{party_id}"


COMMANDS = (
    Command(
        ("translate",),
        "Records in another format, with notes on every difference.",
        translate,
        (FILES, TO, FROM, PARTY, NETWORK, NO_CARRY, AS, FOLDER),
        "Exit code 1: a record could not be translated.",
    ),
)
