"""`inspect` and `validate`: what a payload holds, and what is wrong with it."""

from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ocpi_console.cli import exit_codes
from ocpi_console.cli.arguments import AS, FILES, Command
from ocpi_console.cli.output import Listing, Output
from ocpi_console.cli.reading import reading
from ocpi_console.cli.table_listing import Column
from ocpi_console.cli.text_listing import line, place

if TYPE_CHECKING:
    from rich.console import Console

    from wwcp_ocpi.document import Record

Entry = dict[str, Any]
SHOWN_OF_A_RULE = 3
UNRECOGNISED = "payload.unrecognised"
"""The rule of the use case, whose module loads the models; a test compares them."""
STYLES = {"error": "red", "warning": "yellow", "info": "dim"}


def _text(name: str) -> Callable[[Entry], str]:
    return lambda entry: str(entry[name] or "–")


def _kind(entry: Entry) -> str:
    return f"{entry['object']} {entry['version']}" if entry["object"] else "not recognised"


def _tally(entry: Entry) -> str:
    counts = Counter(problem["severity"] for problem in entry["problems"])
    return ", ".join(_counted(counts[name], name) for name in STYLES if counts[name]) or "–"


def _counted(count: int, severity: str) -> str:
    return f"{count} {severity}" if count == 1 or severity == "info" else f"{count} {severity}s"


def _tally_or_reason(entry: Entry) -> str:
    """Why a record was not recognised says more than how many problems it has."""
    reasons = (problem["message"] for problem in entry["problems"] if problem["rule"] == UNRECOGNISED)
    return next(reasons, None) or _tally(entry)


INSPECT_COLUMNS = (
    Column("Place", lambda entry: entry["pointer"] or "/", 12),
    Column("Object", _kind, 18),
    Column("Party", _text("party"), 7),
    Column("Id", _text("id"), ratio=3),
    Column("Last updated", _text("last_updated"), 24),
    Column("Problems", _tally_or_reason, ratio=2),
)


def inspect(options: Namespace, output: Output) -> int:
    """Print what each record is; 1 where a record was not recognised."""
    from ocpi_console.files.inspecting import inspect as use_case

    listing = output.listing("records", INSPECT_COLUMNS, lambda entry: str(entry["file"]))
    return _listed(options, output, use_case, listing, lambda entry: entry["object"] is None)


def validate(options: Namespace, output: Output) -> int:
    """Print every problem; 1 where one is an error."""
    from ocpi_console.files.inspecting import has_errors
    from ocpi_console.files.inspecting import validate as use_case

    return _listed(options, output, use_case, output.text_listing("records", _with_problems), has_errors)


def _listed(
    options: Namespace,
    output: Output,
    use_case: "Callable[[Iterable[Record]], Iterator[Entry]]",
    listing: Listing,
    is_finding: Callable[[Entry], bool],
) -> int:
    findings = 0
    with listing, reading(options, output, "Reading") as given:
        for entry in use_case(given.records):
            findings += is_finding(entry)
            listing.add(entry)
        listing.end(error=given.error)
    return exit_codes.UNUSABLE if given.broken else exit_codes.FINDINGS if findings else exit_codes.DONE


def _with_problems(console: "Console", entry: Entry) -> None:
    """A heading, then the problems by rule, the worst first; of a rule that is broken often the first few."""
    line(console, f"{place(entry)}: {_kind(entry)} {entry['id'] or ''}, {_tally(entry)}", "bold")
    for severity, style in STYLES.items():
        rules: dict[str, list[Entry]] = {}
        for problem in entry["problems"]:
            if problem["severity"] == severity:
                rules.setdefault(problem["rule"], []).append(problem)
        for found in rules.values():
            for problem in found[:SHOWN_OF_A_RULE]:
                line(console, f"  {severity} {problem['pointer'] or 'the record'}: {problem['message']}", style)
            if len(found) > SHOWN_OF_A_RULE:
                line(console, f"  {severity} {found[0]['rule']}: {len(found) - SHOWN_OF_A_RULE} more of these", style)


COMMANDS = (
    Command(
        ("inspect",),
        "What each record of a file is, with its errors and warnings.",
        inspect,
        (FILES, AS),
        "Exit code 1: a record was not recognised.",
    ),
    Command(
        ("validate",),
        "The same, with every problem.",
        validate,
        (FILES, AS),
        "Exit code 1: a problem of severity error exists.",
    ),
)
