"""What a built wheel holds, and that the program finds its files in it."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FIND = """
import sys
sys.path.insert(0, sys.argv[1])
from ocpi_console import resources
print(resources.path("fonts/Inter-Regular.otf"))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Build the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_both_packages_the_resources_and_the_licence(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {"wwcp_ocpi/__init__.py", "ocpi_console/__main__.py", "ocpi_console/_resources/fonts/OFL.txt"} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"wwcp_ocpi", "ocpi_console"}


def test_the_wheel_holds_every_module_and_resource(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    modules = {path.relative_to(ROOT / "app").as_posix() for path in (ROOT / "app").rglob("*.py")}
    files = {path.relative_to(ROOT / "resources").as_posix() for path in (ROOT / "resources").rglob("*.*")}
    assert modules <= names
    assert {f"ocpi_console/_resources/{file}" for file in files} <= names


def test_an_installed_program_finds_its_resources(wheel, tmp_path):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    done = subprocess.run(
        [sys.executable, "-I", "-c", FIND, str(tmp_path)], capture_output=True, text=True, check=True
    ).stdout
    assert Path(done.strip()).is_relative_to(tmp_path)
