"""The workspace that the options name, opened for one command."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ocpi_console.workspace import Workspace


@contextmanager
def opened_workspace(options: Namespace, *, window: bool = False) -> "Iterator[Workspace]":
    """`--workspace`, else the default one; with `--store` on another store. A window has it for itself."""
    from ocpi_console.workspace import Workspace

    path = Path(options.workspace) if options.workspace else None
    with Workspace.open(path, window=window, store_url=options.store) as workspace:
        yield workspace
