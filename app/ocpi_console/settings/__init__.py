"""Settings of a workspace: declared once, kept in one JSON file."""

from ocpi_console.settings.declared import (
    CARRY,
    LAST_FOLDER,
    RECENT_FILES,
    SETTINGS,
    THEME,
    TIME_ZONE,
    VIEWS,
    ZOOM,
    Setting,
)
from ocpi_console.settings.settings import Settings, SettingsError

__all__ = [
    "CARRY",
    "LAST_FOLDER",
    "RECENT_FILES",
    "SETTINGS",
    "THEME",
    "TIME_ZONE",
    "VIEWS",
    "ZOOM",
    "Setting",
    "Settings",
    "SettingsError",
]
