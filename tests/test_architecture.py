"""The rules of the house that no other tool holds: names, sizes, dependencies, and tests for every package."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
APP = ROOT / "app"
LONGEST = 400
NAMELESS = re.compile(r"(utils?|helpers?|common|misc|managers?|stuff)(\.py)?")
TOP_LEVEL = {"pyproject.toml", "README.md", "LICENSE", "app", "resources", "tests", "packaging"}
NESTED_LOOPS = re.compile(r"\.exec_?\(|\bprocessEvents\b")

CORE_ALONE = """
import importlib, pkgutil, sys

FORBIDDEN = {"ocpi_console", "PySide6", "qasync", "sqlmodel", "sqlalchemy", "alembic", "sqlite3", "httpx", "keyring"}

class Guard:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in FORBIDDEN:
            raise ImportError(f"{name} is imported by the core")

sys.meta_path.insert(0, Guard())
import wwcp_ocpi
names = [module.name for module in pkgutil.walk_packages(wwcp_ocpi.__path__, "wwcp_ocpi.")]
for name in names:
    importlib.import_module(name)
print(len(names))
"""
HELP = """
import runpy, sys
sys.argv = ["ocpi_console", "--help"]
try:
    runpy.run_module("ocpi_console", run_name="__main__", alter_sys=True)
except SystemExit as end:
    assert not end.code, end.code
heavy = {"PySide6", "qasync", "sqlmodel", "sqlalchemy", "alembic", "httpx", "keyring", "rich"} & set(sys.modules)
print("heavy:", *sorted(heavy))
"""


def sources(*folders: str) -> list[Path]:
    """Give the Python files below folders of the checkout."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def named(paths: Iterable[Path]) -> list[str]:
    """Give paths relative to the checkout, with slashes."""
    return [path.relative_to(ROOT).as_posix() for path in paths]


def python(code: str) -> subprocess.CompletedProcess[str]:
    """Run code in a Python of its own."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=100)


def test_imports_point_one_way():
    code = "import importlinter.cli as cli; raise SystemExit(cli.lint_imports(no_cache=True, no_logo=True))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_core_stands_without_qt_sql_and_http():
    done = python(CORE_ALONE)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 20


def test_help_is_quick_because_it_imports_nothing_heavy():
    done = python(HELP)
    assert done.returncode == 0, done.stderr
    assert "usage" in done.stdout.lower()
    assert done.stdout.splitlines()[-1] == "heavy:"


def test_names_name_a_concept():
    paths = {part for path in sources("app", "tests", "packaging") for part in (path, *path.parents)}
    assert named(path for path in paths if NAMELESS.fullmatch(path.name) and ROOT in path.parents) == []


def test_classes_name_a_concept():
    ending = re.compile(r"(Utils?|Helpers?|Manager|Misc)$")
    trees = ((path, ast.parse(path.read_text(encoding="utf-8"))) for path in sources("app"))
    classes = [
        (path.name, node.name) for path, tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    ]
    assert [each for each in classes if ending.search(each[1])] == []


def test_no_file_holds_two_concepts():
    long = [path for path in sources("app", "tests", "packaging") if len(path.read_bytes().splitlines()) > LONGEST]
    assert named(long) == []


def test_every_package_is_tested_in_the_folder_that_mirrors_it():
    """Tests are written by concept, not by file; but no package stays without any."""
    modules = [path for path in sources("app") if path.stem != "__init__" and "migrations" not in path.parts]
    packages = {path.parent.relative_to(ROOT / "app") for path in modules}
    lone = [package for package in packages if not any(has_tests(place) for place in (package, package.parent))]
    assert sorted(map(str, lone)) == []


def has_tests(package: Path) -> bool:
    """Whether a folder of tests mirrors the package and holds a test file."""
    return any((ROOT / "tests" / package).glob("test_*.py"))


def test_packages_only_hand_names_on_and_list_their_parts():
    files = [path for path in sources("app") if path.name == "__init__.py"]
    assert named(path for path in files if not all(map(hands_on, ast.parse(path.read_text()).body))) == []


def hands_on(statement: ast.stmt) -> bool:
    """Tell whether a statement of a package defines no class, and no function but the one that hands names on late."""
    if isinstance(statement, ast.FunctionDef):
        return statement.name in ("__getattr__", "__dir__")
    return isinstance(statement, ast.Import | ast.ImportFrom | ast.Assign | ast.AnnAssign | ast.If | ast.Expr)


def test_tests_are_no_packages_and_have_names_of_their_own():
    files = sources("tests")
    names = [path.name for path in files if path.name.startswith("test_")]
    assert named(path for path in files if path.name == "__init__.py") == []
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


def test_no_nested_event_loop():
    """A nested Qt loop re-enters asyncio, and a task never resumes."""
    users = [path for path in sources("app") if NESTED_LOOPS.search(path.read_text(encoding="utf-8"))]
    assert named(users) == []


@pytest.mark.needs("git")
def test_the_top_level_holds_the_agreed_entries_only():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    entries = {line.split("/")[0] for line in listed.splitlines()}
    assert {entry for entry in entries if not entry.startswith(".")} <= TOP_LEVEL
