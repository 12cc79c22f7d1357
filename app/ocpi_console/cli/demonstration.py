"""`demo`: a workspace with generated data, in the window or as a summary."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ocpi_console.cli import exit_codes
from ocpi_console.cli.arguments import Argument, Command, Usage
from ocpi_console.cli.output import Output
from ocpi_console.cli.table_listing import Column
from ocpi_console.cli.window import EXIT_AFTER_START, SCREENSHOTS, has_display
from ocpi_console.cli.workspaces import opened_workspace

if TYPE_CHECKING:
    from ocpi_console.workspace import Workspace

FOLDER = "demo"
"""Where in the workspace the demo puts its payloads, by which it knows its own workspace again."""

HEADLESS = Argument("--headless", action="store_true", help="without a window: print what the demo holds, and end")
SEED = Argument("--seed", type=int, default=1, metavar="N", help="another number gives other data (default 1)")


def _count(name: str) -> Callable[[dict[str, Any]], str]:
    return lambda entry: str(entry[name])


COUNTED = ("locations", "tariffs", "tokens", "sessions", "cdrs", "problems")
COLUMNS = (
    Column("Partner", lambda entry: entry["name"]),
    Column("Party", lambda entry: entry["party"], 7),
    *(Column(name.capitalize(), _count(name), 9, right=True) for name in COUNTED),
)


def demo(options: Namespace, output: Output) -> int:
    """Fill a workspace with generated data, then open the window on it or print a summary."""
    from ocpi_console.demo.filling import fill

    headless = options.headless
    if not headless and not has_display():
        output.say("There is no display here, so the demo runs without a window and prints what it holds.")
        headless = True
    with _workspace(options, headless=headless) as workspace:
        _check(workspace)
        with output.reporting("Making demo data") as progress:
            fill(workspace, progress, seed=options.seed)
        return _summarise(workspace, output) if headless else _open(workspace, options)


@contextmanager
def _workspace(options: Namespace, *, headless: bool) -> "Iterator[Workspace]":
    """The named workspace, else one that is removed at the end."""
    if options.workspace or options.store:
        with opened_workspace(options, window=not headless) as workspace:
            yield workspace
        return
    from ocpi_console.workspace import Workspace

    with Workspace.temporary() as workspace:
        yield workspace


def _check(workspace: "Workspace") -> None:
    """Invented records must not get among real ones."""
    if not (workspace.path / FOLDER).exists() and any(workspace.store.counts().values()):
        raise Usage(
            f"The workspace {workspace.path} holds records already, and the demo would mix its own with them.",
            "Name an empty folder with --workspace, or leave it out.",
        )


def _open(workspace: "Workspace", options: Namespace) -> int:
    from ocpi_console.ui.app import run

    pictures = Path(options.screenshots) if options.screenshots else None
    return run(workspace, [], demo=True, screenshots=pictures, exit_after_start=options.exit_after_start)


def _summarise(workspace: "Workspace", output: Output) -> int:
    from ocpi_console.demo.summary import summary

    counted = summary(workspace.store)
    if output.json:
        output.document(counted)
        return exit_codes.DONE
    with output.listing("partners", COLUMNS) as listing:
        for entry in counted["partners"]:
            listing.add(entry)
        listing.add({"name": "Together", "party": "", **counted["total"]})
    return exit_codes.DONE


COMMANDS = (
    Command(
        ("demo",),
        "Show the program on generated data, in a workspace of its own.",
        demo,
        (HEADLESS, SEED, SCREENSHOTS, EXIT_AFTER_START),
    ),
)
