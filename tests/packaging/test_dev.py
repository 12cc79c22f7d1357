"""The decisions of dev.py: which Python, which command, and what stays the program's own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
AS_PYTHON = """
import runpy, sys
sys.version_info = ({version}, 1, "final", 0)
sys.path.insert(0, {folder!r})
sys.argv = ["dev.py", "run", "inspect", "a file"]
runpy.run_path({folder!r} + "/dev.py", run_name="__main__")
"""
pytestmark = pytest.mark.needs("posix")


def as_python(version: str, path: Path) -> subprocess.CompletedProcess[str]:
    """Run dev.py in a Python that says it has another version, with one folder on PATH."""
    code = AS_PYTHON.format(version=version, folder=str(PACKAGING))
    environment = os.environ | {"PATH": str(path)}
    return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)


def program(path: Path, script: str) -> None:
    """Write a shell script that stands in for a program."""
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@pytest.mark.parametrize("version", ["3, 8", "3, 10", "3, 14"])
def test_another_python_is_refused_with_a_sentence(version, tmp_path):
    done = as_python(version, tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("OCPI Console needs Python 3.11, 3.12 or 3.13; this is " + version.replace(", ", "."))
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_fitting_python_on_the_path_is_used_instead(tmp_path):
    program(tmp_path / "python3.13", 'echo "3 9"')
    program(tmp_path / "python3.12", 'if [ "$1" = -c ]; then echo "3 12"; else shift; echo "$@"; exit 5; fi')
    done = as_python("3, 10", tmp_path)
    assert done.returncode == 5
    assert done.stdout == "run inspect a file\n"
    assert done.stderr == f"This is Python 3.10.1; going on with {tmp_path / 'python3.12'}\n"


def test_a_python_that_does_not_start_is_passed_over(tmp_path):
    program(tmp_path / "python3.13", "echo 'version not installed' >&2; exit 127")
    done = as_python("3, 10", tmp_path)
    assert done.returncode == 1
    assert "needs Python 3.11, 3.12 or 3.13" in done.stderr


@pytest.mark.parametrize("arguments", [(), ("build",), ("--verbose", "run")])
def test_wrong_usage_names_both_commands(arguments, checkout):
    done = checkout.dev(*arguments)
    assert done.returncode == 2
    assert "dev.py run" in done.stderr
    assert "dev.py test" in done.stderr


def test_help_needs_no_environment(checkout):
    (checkout.venv / "bin" / "python").unlink()
    done = checkout.dev("--help")
    assert done.returncode == 0
    assert "python3 packaging/dev.py run" in done.stdout


def test_without_arguments_and_display_the_demo_runs_headless(checkout):
    done = checkout.dev("run")
    assert done.stdout.splitlines()[1:] == ["-P", "-m", "ocpi_console", "demo", "--headless"]
    assert done.stderr == "No display answers here, so the demo runs without a window (demo --headless)\n"


def test_a_display_that_does_not_answer_counts_as_none(checkout):
    done = checkout.dev("run", DISPLAY=":987")
    assert done.stdout.splitlines()[-2:] == ["demo", "--headless"]


def test_with_a_wayland_display_the_demo_opens_its_window(checkout):
    done = checkout.dev("run", WAYLAND_DISPLAY="wayland-0")
    assert done.stdout.splitlines()[-1] == "demo"


def test_arguments_streams_folder_and_exit_code_are_the_programs_own(checkout, tmp_path):
    elsewhere = tmp_path / "else where"
    elsewhere.mkdir()
    done = checkout.dev("run", "translate", "my file.json", "--to", "wwcp", "--json", cwd=elsewhere)
    assert done.returncode == 7
    assert done.stdout.splitlines() == [
        str(elsewhere), "-P", "-m", "ocpi_console", "translate", "my file.json", "--to", "wwcp", "--json",
    ]  # fmt: skip
    assert done.stderr == ""


def test_the_tests_run_in_the_checkout_with_the_arguments_given(checkout, tmp_path):
    done = checkout.dev("test", "-k", "pointer", cwd=tmp_path)
    assert done.stdout.splitlines() == [str(checkout.folder), "-P", "-m", "pytest", "-k", "pointer"]


@pytest.mark.usefixtures("scripts_path")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], True),
        (["demo"], True),
        (["--workspace", "demo", "open", "a.json"], True),
        (["demo", "--screenshots", "shots"], True),
        (["demo", "--headless"], False),
        (["--help"], False),
        (["translate", "open", "--to", "wwcp"], False),
        (["--workspace", "open", "inspect", "-"], False),
    ],
)
def test_only_a_window_asks_for_the_libraries_of_qt(arguments, expected):
    import dev

    assert dev.opens_window(arguments) is expected
