"""Set OCPI Console up in .venv and run it or its tests.

    python3 packaging/dev.py run [ARGUMENTS OF THE PROGRAM]
    python3 packaging/dev.py test [ARGUMENTS OF PYTEST]

Needs Python 3.11, 3.12 or 3.13 and the network for the first time. All packages go to .venv in the
checkout. Everything said here goes to standard error; standard output belongs to the program.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import environment
import system_packages
from steps import Stop, hand_over, say

OLDEST, NEWEST = (3, 11), (3, 13)
CANDIDATES = ("python3.13", "python3.12", "python3.11")
WITHOUT_WINDOW = ("--headless", "--help", "-h", "--version")
WINDOW_COMMANDS = (None, "open", "demo")
OPTIONS_WITH_VALUE = ("--workspace", "--store")
VERSION_QUERY = "import ensurepip, sys, venv; print(*sys.version_info[:2])"


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks; 1 when the set-up cannot go on, 2 for wrong usage, 130 after Ctrl+C."""
    if arguments[:1] in (["-h"], ["--help"]):
        print((__doc__ or "").strip())
        return 0
    if arguments[:1] not in (["run"], ["test"]):
        say("Say what to do: python3 packaging/dev.py run [ARGUMENTS], or python3 packaging/dev.py test [ARGUMENTS].")
        return 2
    try:
        ensure_python(arguments)
        (run if arguments[0] == "run" else test)(list(arguments[1:]))
    except Stop as stop:
        say(str(stop))
    except OSError as error:
        say(f"The set-up could not go on: {error}.")
    except KeyboardInterrupt:
        return 130
    return 1


def ensure_python(arguments: Sequence[str]) -> None:
    """Go on under this Python where it fits, else under a fitting one from PATH, else stop."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    current = ".".join(map(str, sys.version_info[:3]))
    other = fitting_python()
    if other is None:
        raise Stop(
            f"OCPI Console needs Python 3.11, 3.12 or 3.13; this is {current}, and PATH holds no python3.11, "
            "python3.12 or python3.13. Install one of them and call this again."
        )
    say(f"This is Python {current}; going on with {other}")
    hand_over([other, str(Path(__file__).resolve()), *arguments])


def fitting_python() -> str | None:
    """Give the newest Python on PATH that is in the range and can make environments."""
    found = [path for path in map(shutil.which, CANDIDATES) if path]
    return next((path for path in found if fits(path)), None)


def fits(path: str) -> bool:
    """Tell whether a Python runs, is in the range, and has venv with pip."""
    answer = subprocess.run([path, "-c", VERSION_QUERY], capture_output=True, text=True, check=False)
    return answer.returncode == 0 and OLDEST <= tuple(map(int, answer.stdout.split())) <= NEWEST


def run(arguments: list[str]) -> None:
    """Start the program; without arguments the demo, which has no window where there is no display."""
    if not arguments and system_packages.display_answers():
        arguments = ["demo"]
    elif not arguments:
        say("No display answers here, so the demo runs without a window (demo --headless)")
        arguments = ["demo", "--headless"]
    if opens_window(arguments):
        system_packages.ensure(system_packages.WINDOW, required=True)
    hand_over([str(environment.ensure()), "-P", "-m", "ocpi_console", *arguments])


def opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether the program will need Qt's libraries for these arguments."""
    if any(argument in WITHOUT_WINDOW for argument in arguments):
        return False
    return command(arguments) in WINDOW_COMMANDS


def command(arguments: Sequence[str]) -> str | None:
    """Give the program's command among its arguments, None where there is none."""
    words = iter(arguments)
    for word in words:
        if word in OPTIONS_WITH_VALUE:
            next(words, None)
        elif not word.startswith("-"):
            return word
    return None


def test(arguments: list[str]) -> None:
    """Run pytest in the checkout; the whole suite on several cores."""
    system_packages.ensure(system_packages.WINDOW, required=True)
    system_packages.ensure(system_packages.TESTS, required=False)
    python = environment.ensure()
    os.chdir(environment.ROOT)
    say("Running the tests")
    hand_over([str(python), "-P", "-m", "pytest", *(arguments or whole_suite())])


def whole_suite() -> list[str]:
    """Give pytest's options for all tests: as many workers as cores, four at most."""
    cores = min(os.cpu_count() or 1, 4)
    return ["-n", str(cores), "--dist", "worksteal"] if cores > 1 else []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
