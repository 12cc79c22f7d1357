"""What dev.py says and how it runs commands. Standard library only; must load on Python 3.8."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

TAIL = 15
REASONS = (
    ("No space left on device", "The disk is full."),
    ("Name or service not known", "There is no network, or it does not reach the package index."),
    ("Temporary failure in name resolution", "There is no network, or it does not reach the package index."),
    ("Temporary failure resolving", "There is no network, or it does not reach Debian's mirror."),
    ("getaddrinfo failed", "There is no network, or it does not reach the package index."),
    ("NewConnectionError", "There is no network, or it does not reach the package index."),
    ("Connection refused", "The package index refused the connection."),
    ("ProxyError", "The proxy between here and the package index does not answer."),
    ("CERTIFICATE_VERIFY_FAILED", "The certificate of the package index is not trusted on this machine."),
    ("timed out", "The package index did not answer in time."),
    ("ResolutionImpossible", "The package index does not hold a pinned version, or it cannot be reached."),
    ("No matching distribution found", "A pinned package does not exist for this Python or this kind of machine."),
    ("Permission denied", "A file or folder may not be written."),
)
UNWANTED = ("PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_CONSTRAINT", "__PYVENV_LAUNCHER__")


class Stop(Exception):
    """The set-up cannot go on; the message is for the person at the terminal."""


def say(line: str) -> None:
    """Print one line about a step. Standard output belongs to the program, so this goes to standard error."""
    print(line, file=sys.stderr, flush=True)


def clean_environment() -> dict[str, str]:
    """Give the environment without the variables that would lead Python or pip out of .venv."""
    return {name: value for name, value in os.environ.items() if name not in UNWANTED}


def run_logged(command: Sequence[str], log: Path, cwd: Path | None = None) -> bool:
    """Run a command with its output in the log file; tell whether it succeeded."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        output.write(f"$ {' '.join(command)}\n".encode())
        output.flush()
        done = subprocess.run(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd=cwd,
            env=clean_environment(),
            check=False,
        )
    return done.returncode == 0


def explain(log: Path) -> str:
    """Give the end of a log, and a sentence about the cause where it is a known one."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-TAIL:]
    text = "\n".join(lines)
    causes = [sentence for sign, sentence in REASONS if sign in text]
    return "\n".join([*(f"    {line}" for line in lines), *causes[:1]])


def hand_over(command: Sequence[str]) -> NoReturn:
    """Become the command: its exit code, its signals and its streams are ours from here on."""
    if os.name == "posix":
        os.execve(command[0], list(command), clean_environment())
    child = subprocess.Popen(list(command), env=clean_environment())
    while True:
        try:
            sys.exit(child.wait())
        except KeyboardInterrupt:  # the child got the same Ctrl+C and ends by itself
            continue
