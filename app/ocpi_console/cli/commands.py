"""All commands, in the order of the help."""

from ocpi_console.cli import (
    demonstration,
    exporting,
    importing,
    inspection,
    linting,
    listing,
    pricing,
    storage,
    translation,
    window,
)
from ocpi_console.cli.arguments import Command

GROUPS = (window, demonstration, inspection, translation, pricing, linting, importing, exporting, listing, storage)

COMMANDS: tuple[Command, ...] = tuple(command for group in GROUPS for command in group.COMMANDS)
