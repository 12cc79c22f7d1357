"""Actions: declared once as data, shown in menus, palette and shortcut sheet."""

from ocpi_console.ui.actions.action import Action, always
from ocpi_console.ui.actions.actions import MENUS, Actions

__all__ = ["MENUS", "Action", "Actions", "always"]
