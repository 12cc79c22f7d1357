"""The manual names what the program has: commands, note kinds, formats of an export, and every field of the filter."""

from pathlib import Path
from typing import get_args

import pytest

from ocpi_console.cli.commands import COMMANDS
from ocpi_console.files.exporting import EXPORT_FORMATS
from ocpi_console.store.columns import COLUMNS, fields
from wwcp_ocpi.document import NoteKind
from wwcp_ocpi.translation import TRANSLATED

MANUAL = (Path(__file__).parents[1] / "resources" / "manual" / "manual.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [command.name for command in COMMANDS])
def test_every_command_is_named(name):
    assert f"`{name}`" in MANUAL


@pytest.mark.parametrize("module", COLUMNS)
def test_every_field_of_the_filter_is_named(module):
    (line,) = [line for line in MANUAL.splitlines() if line.startswith(f"Fields of {module}: ")]
    assert line == f"Fields of {module}: " + ", ".join(f"`{field.name}`" for field in fields(module)) + "."


def test_every_note_and_format_is_named():
    assert [kind for kind in get_args(NoteKind) if f"| {kind} |" not in MANUAL] == []
    assert [name for name in EXPORT_FORMATS if f"`{name}`" not in MANUAL] == []
    assert [name for name in TRANSLATED if name.replace("ocpi-", "OCPI ").replace("wwcp", "WWCP") not in MANUAL] == []
