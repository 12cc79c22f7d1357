"""`lint`: what is odd about tariffs, and the same tariffs mended."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ocpi_console.cli import exit_codes
from ocpi_console.cli.arguments import AS, Argument, Command, Usage
from ocpi_console.cli.output import Output
from ocpi_console.cli.reading import reading
from ocpi_console.cli.text_listing import line

if TYPE_CHECKING:
    from rich.console import Console

    from ocpi_console.files.linting import FixedTariffs, Linting

Entry = dict[str, Any]

STYLES = {"error": "red", "warning": "yellow", "info": "dim"}


def moment(text: str) -> datetime:
    """A time as ISO 8601 writes it; without an offset it is UTC."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text} is no time; write for example 2026-11-22T12:00:00Z") from error
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


FILES = Argument("files", nargs="+", metavar="TARIFF", help="a file with tariffs; - is standard input")
LOCATION = Argument(
    "--location", nargs="+", action="extend", default=[], metavar="FILE", help="locations, for the country of a tariff"
)
NOW = Argument("--now", type=moment, metavar="ISO", help="judge validity as if it were this time")
FIX = Argument("--fix", action="store_true", help="with -o DIR: write the tariffs with all mechanical fixes there")
FOLDER = Argument("-o", dest="folder", metavar="DIR", help="where --fix writes, one file per tariff")


def lint(options: Namespace, output: Output) -> int:
    """Print what is odd about each tariff; 1 where a finding is an error."""
    from ocpi_console.files.linting import Linting

    _check(options)
    linting = Linting(options.now or datetime.now(UTC))
    errors, fixed = 0, list[Entry]()
    broken = [_countries(options, output, linting)]
    folder = _folder(options, linting)
    with (
        output.text_listing("findings", _grouped(), "finding") as listing,
        reading(options, output, "Reading") as given,
    ):
        for linted in linting.run(given.records):
            for entry in linted.entries():
                errors += entry["severity"] == "error"
                listing.add(entry)
            if folder is not None:
                fixed.append(folder.add(linted))
        broken.append(given.error)
        error = " ".join(filter(None, broken)) or None
        listing.end(error=error, **({"fixed": fixed} if options.fix else {}))
    _conclude(output, linting, fixed)
    return exit_codes.UNUSABLE if error else exit_codes.FINDINGS if errors else exit_codes.DONE


def _check(options: Namespace) -> None:
    if options.fix and not options.folder:
        raise Usage("--fix never changes a file in its place.", "Name a folder for the mended tariffs with -o DIR.")
    if options.folder and not options.fix:
        raise Usage("-o is where --fix writes.", "Write --fix -o DIR, or leave -o out.")


def _countries(options: Namespace, output: Output, linting: "Linting") -> str | None:
    """Note where tariffs are used; gives what was wrong with the files."""
    with reading(Namespace(files=options.location), output, "Reading") as given:
        linting.countries.take(given.records)
    return given.error


def _folder(options: Namespace, linting: "Linting") -> "FixedTariffs | None":
    from ocpi_console.files.linting import FixedTariffs

    return FixedTariffs(Path(options.folder), linting) if options.fix else None


def _grouped() -> "Callable[[Console, Entry], None]":
    """Prints findings, with a heading where another tariff begins."""
    heading: list[tuple[str, ...]] = []

    def show(console: "Console", entry: Entry) -> None:
        place = (entry["file"], entry["record_pointer"], entry["record"] or "without id")
        if heading != [place]:
            heading[:] = [place]
            line(console, f"Tariff {place[2]}, {place[0]} {place[1]}".rstrip(), "bold")
        said = f"  {entry['severity']} {entry['pointer'] or 'the tariff'}: {entry['message']} [{entry['rule']}]"
        line(console, said, STYLES[entry["severity"]])
        if "fix" in entry:
            line(console, f"    fix: {entry['fix']['title']}")

    return show


def _conclude(output: Output, linting: "Linting", fixed: list[Entry]) -> None:
    changed = [entry for entry in fixed if entry["changes"]]
    for entry in changed:
        output.say(f"{entry['written']}: {' '.join(change['title'] for change in entry['changes'])}")
    if fixed:
        output.say(f"Tariffs written: {len(fixed)}, of these changed: {len(changed)}.")
    if not linting.tariffs:
        output.say("There is no tariff in these files.")
    elif linting.passed_over:
        many = "1 record is" if linting.passed_over == 1 else f"{linting.passed_over} records are"
        output.say(f"{many} no tariff and had no part in it.")


COMMANDS = (
    Command(
        ("lint",),
        "What is odd about tariffs, with a fix where it is mechanical.",
        lint,
        (FILES, LOCATION, NOW, FIX, FOLDER, AS),
        "Exit code 1: a finding of severity error exists.",
    ),
)
