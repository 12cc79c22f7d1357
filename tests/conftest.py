"""What holds for every test: nothing on the screen, nothing in the user's folders, none left out in silence."""

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_API"] = "pyside6"

REQUIRE_ALL = "OCPI_CONSOLE_REQUIRE_ALL"
USER_FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")

# A busy machine is no failure: what takes too long is found by pytest-timeout.
hypothesis.settings.register_profile("house", deadline=None)
hypothesis.settings.load_profile("house")


@pytest.fixture(scope="session", autouse=True)
def user_folders() -> Iterator[None]:
    """Lead the default workspace and its settings into a folder that goes away."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        for name in USER_FOLDERS:
            patch.setenv(name, folder)
        yield


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave a test out, or fail it where all are required, when the machine lacks what it needs."""
    for thing in [thing for marker in item.iter_markers("needs") for thing in marker.args]:
        if lacking := LACKING[thing]():
            leave_out(f"needs {thing}: {lacking}")


def lacking_xvfb() -> str | None:
    """Name the programs that are missing for a test with a real window."""
    absent = [program for program in ("Xvfb", "xdotool") if shutil.which(program) is None]
    return f"{' and '.join(absent)} not found" if absent else None


def lacking_posix() -> str | None:
    """Tell whether shell scripts can stand in for programs."""
    return None if os.name == "posix" else "this system runs no shell scripts"


def lacking_git() -> str | None:
    """Tell whether the tests run in a git checkout."""
    return None if (Path(__file__).parents[1] / ".git").exists() and shutil.which("git") else "this is no git checkout"


LACKING = {"xvfb": lacking_xvfb, "posix": lacking_posix, "git": lacking_git}


def leave_out(reason: str) -> None:
    """Skip the test; on a machine where everything must run this is a failure."""
    if os.environ.get(REQUIRE_ALL) == "1":
        pytest.fail(f"{reason}, and {REQUIRE_ALL}=1 lets no test be left out", pytrace=False)
    pytest.skip(reason)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say at the end which tests were left out and why."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = Counter(reason_of(report) for report in skipped)
    for reason, number in sorted(reasons.items()):
        terminalreporter.write_line(f"Left out: {number} {'test' if number == 1 else 'tests'}: {reason}")


def reason_of(report: pytest.TestReport) -> str:
    """Give the reason that a skipped test or module states."""
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return reason.removeprefix("Skipped: ")
