"""The set-up scripts as modules, and a small checkout with a stand-in for .venv."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
SCRIPTS = ("dev", "environment", "steps", "system_packages")
STAND_IN = """#!/bin/sh
here=$(dirname "$0")
case "$1" in
    -I) echo "{major} {minor}" ;;
    -m) echo "$@" >> "$here/../pip-calls"; echo "$PIP_SAYS"; exit "${{PIP_EXIT:-0}}" ;;
    *) printf '%s\\n' "$PWD" "$@"; exit 7 ;;
esac
"""


@pytest.fixture
def scripts_path(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let a test import the scripts, which name each other without a package."""
    monkeypatch.syspath_prepend(PACKAGING)
    yield
    for name in SCRIPTS:
        sys.modules.pop(name, None)


class Checkout:
    """A folder that dev.py takes for a complete checkout. The Python of its .venv only tells what it was asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "packaging").mkdir(parents=True)
        for script in [*PACKAGING.glob("*.py"), PACKAGING / "constraints.txt"]:
            shutil.copy(script, folder / "packaging")
        shutil.copy(PACKAGING.parent / "pyproject.toml", folder)
        self.venv = folder / ".venv"
        self.stamp = self.venv / "installed.stamp"
        self._make_stand_in()
        self.stamp.write_text(self._expected_stamp())

    def _make_stand_in(self) -> None:
        (self.venv / "bin").mkdir(parents=True)
        python = self.venv / "bin" / "python"
        python.write_text(STAND_IN.format(major=sys.version_info[0], minor=sys.version_info[1]))
        python.chmod(0o755)

    def _expected_stamp(self) -> str:
        code = "import environment; print(environment.stamp(), end='')"
        return subprocess.run(
            [sys.executable, "-c", code], cwd=self.folder / "packaging", capture_output=True, text=True, check=True
        ).stdout

    def pip_calls(self) -> list[str]:
        """Give the command lines that the Python of .venv got for pip."""
        calls = self.venv / "pip-calls"
        return calls.read_text().splitlines() if calls.exists() else []

    def dev(self, *arguments: str, cwd: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run dev.py of this checkout without a display."""
        environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name} | variables
        command = [sys.executable, str(self.folder / "packaging" / "dev.py"), *arguments]
        return subprocess.run(
            command, cwd=cwd or self.folder, env=environment, capture_output=True, text=True, check=False, timeout=60
        )


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """Give a checkout in a folder whose name holds a blank."""
    return Checkout(tmp_path / "my checkout")
