"""Where the icons, fonts and other files of the program are: in a wheel, a checkout and a frozen program."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


class MissingResource(Exception):
    """A file of the program is not there; the sentence says which."""


@cache
def root() -> Path:
    """The folder of the resources: beside the modules when installed or frozen, else at the top of the checkout."""
    for folder in (_PACKAGE / "_resources", _PACKAGE.parents[1] / "resources"):
        if folder.is_dir():
            return folder
    raise MissingResource("The program's resources are missing. Please install OCPI Console again.")


def path(name: str) -> Path:
    """The path of a resource, named relative to the folder with slashes (`icons/files.svg`)."""
    found = root() / name
    if not found.exists():
        raise MissingResource(f"The program's file {name} is missing. Please install OCPI Console again.")
    return found
