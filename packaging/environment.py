"""The virtual environment .venv with the pinned packages: made, found good, or made anew."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from steps import Stop, explain, run_logged, say
from system_packages import Need, install, may_install

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
LOG = VENV / "install.log"
STAMP = VENV / "installed.stamp"
UNFINISHED = VENV / "unfinished"
PINS = (ROOT / "pyproject.toml", ROOT / "packaging" / "constraints.txt")
BUILD_TOOLS = ("hatchling", "editables")
PROBE = """
import importlib.util, sys
names = ("ocpi_console", "wwcp_ocpi", "PySide6", "sqlmodel", "pytest", "pip")
print(*sys.version_info[:2], *(name for name in names if importlib.util.find_spec(name) is None))
"""


def ensure() -> Path:
    """Give the Python of a complete .venv; install what is missing, make it anew where it is broken."""
    version, absent = probe()
    reason = reason_to_remove(version, absent)
    if reason is None and not absent and stamped():
        return interpreter()
    if VENV.exists() and reason:
        say(f"Removing .venv: {reason}")
        remove()
    if not VENV.exists():
        create()
    install_packages()
    return interpreter()


def reason_to_remove(version: tuple[int, ...] | None, absent: list[str]) -> str | None:
    """Say why .venv cannot be mended by installing into it, None where it can."""
    if UNFINISHED.exists():
        return "the last installation did not come to its end"
    if version is None or "pip" in absent:
        return "it is broken"
    if version != sys.version_info[:2]:
        return f"it was made with Python {'.'.join(map(str, version))}"
    return None


def interpreter() -> Path:
    """Give the path of the Python inside .venv."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def probe() -> tuple[tuple[int, ...] | None, list[str]]:
    """Ask .venv for its Python version (None: it does not run) and the packages that it lacks."""
    try:
        answer = subprocess.run(
            [str(interpreter()), "-I", "-c", PROBE], capture_output=True, text=True, timeout=60, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None, ["pip"]
    major, minor, *absent = answer.stdout.split()
    return (int(major), int(minor)), absent


def stamped() -> bool:
    """Tell whether .venv was installed from the pins as they are now."""
    return STAMP.is_file() and STAMP.read_text() == stamp()


def stamp() -> str:
    """Give a hash of the pins, of the Python version and of the folder, which scripts in .venv name."""
    digest = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode("utf-8", "surrogateescape"))
    for path in PINS:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def remove() -> None:
    """Remove .venv, whether it is a folder, a file or a link."""
    if VENV.is_dir() and not VENV.is_symlink():
        shutil.rmtree(VENV)
    else:
        VENV.unlink()


def create() -> None:
    """Make .venv with the running Python. A mark stays in it until all packages are there."""
    ensure_venv_module()
    say(f"Making .venv with Python {platform.python_version()}")
    VENV.mkdir()
    UNFINISHED.touch()
    if not run_logged([sys.executable, "-m", "venv", str(VENV)], LOG):
        raise Stop(f"The virtual environment .venv could not be made.\n{explain(LOG)}")


def ensure_venv_module() -> None:
    """See to it that this Python can make environments; Debian keeps a part of that in a package of its own."""
    package = f"python3.{sys.version_info[1]}-venv"
    if can_make_environments():
        return
    if may_install():
        install([Need("ensurepip", package)])
        importlib.invalidate_caches()
    if not can_make_environments():
        raise Stop(
            f"This Python cannot make virtual environments. On Debian or Ubuntu: sudo apt-get install {package} "
            "(or python3-venv)."
        )


def can_make_environments() -> bool:
    """Tell whether the modules venv and ensurepip are there."""
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def install_packages() -> None:
    """Install the pinned packages and the project itself, editable."""
    STAMP.unlink(missing_ok=True)
    say(f"Installing the pinned packages into .venv (the first time takes minutes; log: {LOG})")
    pip(*BUILD_TOOLS)
    pip("--no-build-isolation", "--editable", ".[dev]")
    STAMP.write_text(stamp())
    UNFINISHED.unlink(missing_ok=True)


def pip(*arguments: str) -> None:
    """Run pip install under the pins; raises Stop with the end of its output when it fails."""
    constraints = str(PINS[1].relative_to(ROOT))
    options = ["--no-input", "--disable-pip-version-check", "--progress-bar", "off", "--constraint", constraints]
    if not run_logged([str(interpreter()), "-m", "pip", "install", *options, *arguments], LOG, cwd=ROOT):
        raise Stop(f"pip could not install the packages; the whole log is {LOG}.\n{explain(LOG)}")
