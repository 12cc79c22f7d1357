"""Commands and their arguments as data."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from argparse import Namespace

    from ocpi_console.cli.output import Output


class Usage(Exception):
    """The command line was used wrongly; the message is a sentence, `hint` a line on what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class Argument:
    """One argument: the names and keywords of `argparse.ArgumentParser.add_argument`."""

    def __init__(self, *names: str, **keywords: Any) -> None:
        self.names = names
        self.keywords = keywords


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its words, a line of help, its arguments, and the function that runs it and gives the exit code."""

    words: tuple[str, ...]
    help: str
    run: "Callable[[Namespace, Output], int]"
    arguments: tuple[Argument, ...] = ()
    notes: str = ""

    @property
    def name(self) -> str:
        """As it is typed."""
        return " ".join(self.words)


FORMATS = ("ocpi-2.1.1", "ocpi-2.2.1", "ocpi-2.3.0", "ocpi-3.0", "wwcp")
"""The same as `wwcp_ocpi.document.FORMATS`, which would cost an import of the core; a test compares them."""

SOURCES = ("ocpi-2.1.1", "ocpi-2.2", *FORMATS[1:])
"""What records may be taken as: OCPI 2.2 is read as a dialect of 2.2.1, and never written."""

MODULES = ("locations", "tariffs", "tokens", "sessions", "cdrs", "others")

FILES = Argument(
    "files", nargs="+", metavar="FILE", help="a file to read: JSON, NDJSON, HAR, .gz or .zip; - is standard input"
)
AS = Argument(
    "--as", dest="as_", metavar="VERSION/MODULE", help="take every record as this, for example 2.2.1/locations"
)
MODULE = Argument("module", choices=MODULES, metavar="MODULE", help=", ".join(MODULES))
FILTER = Argument(
    "--filter", metavar="TEXT", default="", help='only these, for example "has:problems updated>=2026-10-01"'
)

GLOBAL_OPTIONS: tuple[Argument, ...] = (
    Argument("--workspace", metavar="DIR", help="the folder with store and settings (default: your user data folder)"),
    Argument("--store", metavar="URL", help="another store than the workspace's own, as a SQLAlchemy URL"),
    Argument("--json", action="store_true", help="one JSON document on standard output and nothing else"),
)
"""Accepted before and after any command."""
