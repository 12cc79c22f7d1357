"""The pins: one for each package that ours bring along, on every Python and system, and no other."""

import importlib.metadata
import itertools
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CONSTRAINTS = Path(__file__).resolve().parents[2] / "packaging" / "constraints.txt"
ROOTS = ("ocpi-console[dev]", "hatchling", "editables")
PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = (("linux", "Linux"), ("win32", "Windows"), ("darwin", "Darwin"))


def pins() -> dict[str, str]:
    """Give version by name as constraints.txt has it."""
    lines = CONSTRAINTS.read_text().splitlines()
    return {canonicalize_name(name): version for name, version in (line.split("==") for line in lines)}


def applies(requirement: Requirement, extras: set[str]) -> bool:
    """Tell whether a requirement holds on one of the Pythons and systems that we support."""
    if requirement.marker is None:
        return True
    environments = itertools.product(PYTHONS, SYSTEMS, extras or {""})
    return any(
        requirement.marker.evaluate(
            {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": system,
             "platform_system": name, "extra": extra}
        )
        for python, (system, name), extra in environments
    )  # fmt: skip


def brought_along(root: str) -> Iterator[str]:
    """Give the names of all packages that a requirement leads to, as the installed packages declare them."""
    seen, waiting = set(), [Requirement(root)]
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if name in seen and not wanted.extras:
            continue
        seen.add(name)
        yield name
        try:
            declared = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:
            continue  # belongs to another system
        waiting += [entry for entry in map(Requirement, declared) if applies(entry, set(wanted.extras))]


def test_every_package_is_pinned_and_no_other():
    needed = {name for root in ROOTS for name in brought_along(root)} - {"ocpi-console"}
    assert set(pins()) == needed


def test_installed_packages_are_the_pinned_ones():
    installed = {canonicalize_name(each.name): each.version for each in importlib.metadata.distributions()}
    wrong = {name: installed[name] for name, version in pins().items() if installed.get(name, version) != version}
    assert wrong == {}
