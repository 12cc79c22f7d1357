"""The settings of a workspace in one JSON file; what it does not know it keeps."""

import copy
import json
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from ocpi_console.settings.atomic import write_atomically
from ocpi_console.settings.declared import RECENT_FILES, VIEWS, Setting

T = TypeVar("T")
Callback = Callable[[Setting[Any]], None]

MOST_RECENT = 12
"""So many files are remembered."""


class SettingsError(Exception):
    """The settings cannot be written; the message is one sentence."""


class Settings:
    """Typed access to the file; each `set` is on disk when it returns.

    `warning` is a sentence for the user where the file was broken and has been set aside.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.warning = ""
        self._callbacks: list[Callback] = []
        self._guard = threading.RLock()
        self._values = self._read()

    def get(self, setting: Setting[T]) -> T:
        """The value, or the default where none fits; a copy, so that changing it changes nothing here."""
        value: Any = self._values.get(setting.key)
        found: T = copy.deepcopy(value) if setting.accepts(value) else copy.deepcopy(setting.default)
        return found

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a value; raises ValueError where it does not fit, SettingsError where it cannot be written."""
        if not setting.accepts(value):
            raise ValueError(f"{value!r} does not fit the setting {setting.key}.")
        with self._guard:
            if setting.key in self._values and self._values[setting.key] == value:
                return
            values = {**self._values, setting.key: copy.deepcopy(value)}
            self._write(values)
            self._values = values
        for callback in list(self._callbacks):
            callback(setting)

    def reset(self, setting: Setting[T]) -> None:
        """Go back to the default."""
        self.set(setting, setting.default)

    def on_change(self, callback: Callback) -> Callable[[], None]:
        """Call `callback` with each setting that changes; gives the function that ends this."""
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def remember_file(self, path: Path) -> None:
        """Put a file in front of the recent ones."""
        name = str(path.absolute())
        files = [name, *(other for other in self.get(RECENT_FILES) if other != name)]
        self.set(RECENT_FILES, files[:MOST_RECENT])

    def forget_file(self, path: Path) -> None:
        """Take a file off the recent ones, because it is gone."""
        name = str(path.absolute())
        self.set(RECENT_FILES, [other for other in self.get(RECENT_FILES) if other != name])

    def view(self, name: str) -> dict[str, Any]:
        """What a window or page has kept of its layout: JSON values by name."""
        found = self.get(VIEWS).get(name)
        return found if isinstance(found, dict) else {}

    def set_view(self, name: str, state: dict[str, Any]) -> None:
        """Keep the layout of a window or page."""
        views = self.get(VIEWS)
        self.set(VIEWS, {**views, name: state})

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self.path.read_bytes())
            if isinstance(found, dict):
                return found
        except FileNotFoundError:
            return {}
        except (ValueError, RecursionError):
            pass
        except OSError as error:
            self.warning = f"The settings in {self.path} cannot be read ({error.strerror}); defaults are used."
            return {}
        self._set_aside()
        return {}

    def _set_aside(self) -> None:
        aside = self.path.with_name(f"{self.path.stem}.broken-{datetime.now(UTC):%Y%m%d-%H%M%S}.json")
        try:
            self.path.replace(aside)
            self.warning = f"The settings were not readable and start anew; the old file is kept as {aside}."
        except OSError as error:
            self.warning = f"The settings in {self.path} are broken and cannot be set aside ({error.strerror})."

    def _write(self, values: dict[str, Any]) -> None:
        content = json.dumps(values, indent=2, ensure_ascii=False).encode()
        try:
            write_atomically(self.path, content + b"\n")
        except OSError as error:
            raise SettingsError(f"The settings cannot be written to {self.path}: {error.strerror}.") from error
