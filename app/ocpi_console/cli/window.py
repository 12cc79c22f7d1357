"""`open`, which is also what the program does without a command: the window."""

import os
import sys
from argparse import Namespace
from pathlib import Path

from ocpi_console.cli.arguments import Argument, Command, Usage
from ocpi_console.cli.output import Output
from ocpi_console.cli.workspaces import opened_workspace

SCREENSHOTS = Argument("--screenshots", metavar="DIR", help="save pictures of the window there, then end")
EXIT_AFTER_START = Argument(
    "--exit-after-start", action="store_true", help="end once the window is shown (a self-test)"
)


def has_display() -> bool:
    """Whether Qt can open a window here, as far as the environment tells."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_window(options: Namespace, output: Output) -> int:
    """Open the window on the workspace and show the files; gives the exit code of the window."""
    if not has_display():
        raise Usage("There is no display for a window here.", "ocpi-console --help lists what works without one.")
    from ocpi_console.ui.app import run

    paths = [Path(name) for name in options.files]
    pictures = Path(options.screenshots) if options.screenshots else None
    with opened_workspace(options, window=True) as workspace:
        return run(workspace, paths, screenshots=pictures, exit_after_start=options.exit_after_start)


COMMANDS = (
    Command(
        ("open",),
        "Open the window on the files.",
        open_window,
        (Argument("files", nargs="*", metavar="FILE", help="a file to show"), SCREENSHOTS, EXIT_AFTER_START),
    ),
)
