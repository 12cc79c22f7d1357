"""All settings, declared once: key, type, default, title and description."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")


def _any(_: Any) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting; `choices` are all values it may have, `fits` judges those that have no list.

    A setting without title is kept by the program itself and not shown among the preferences.
    """

    key: str
    type: type[T]
    default: T
    title: str = ""
    description: str = ""
    choices: tuple[T, ...] = ()
    fits: Callable[[Any], bool] = _any

    def accepts(self, value: Any) -> bool:
        """Whether a value has the right type and lies within what is allowed."""
        right = isinstance(value, self.type) and (self.type is bool or not isinstance(value, bool))
        return right and (value in self.choices if self.choices else self.fits(value))


def _texts(value: list[Any]) -> bool:
    return all(isinstance(element, str) for element in value)


THEME = Setting("theme", str, "system", "Theme", "Light, dark, or as the system has it.", ("system", "light", "dark"))
ZOOM = Setting(
    "zoom",
    int,
    100,
    "Text size",
    "In percent of the system's size.",
    fits=lambda value: 50 <= value <= 300,
)
TIME_ZONE = Setting(
    "time_zone",
    str,
    "utc",
    "Times",
    "In UTC or in the time zone of this computer.",
    ("utc", "local"),
)
CARRY = Setting(
    "carry",
    bool,
    True,
    "Carry what a format cannot express",
    "Keeps it beside the translated record, so that translating back restores the original.",
)
RECENT_FILES: Setting[list[str]] = Setting("recent_files", list, [], fits=_texts)
LAST_FOLDER = Setting("last_folder", str, "")
VIEWS: Setting[dict[str, Any]] = Setting("views", dict, {})

SETTINGS: tuple[Setting[Any], ...] = (THEME, ZOOM, TIME_ZONE, CARRY, RECENT_FILES, LAST_FOLDER, VIEWS)
"""In the order of the preferences."""
