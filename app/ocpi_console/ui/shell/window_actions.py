"""The actions of the window itself, declared as data."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ocpi_console.settings import RECENT_FILES
from ocpi_console.ui import theme
from ocpi_console.ui.actions import Action
from ocpi_console.ui.shell.about import About
from ocpi_console.ui.shell.failures import show_file
from ocpi_console.ui.shell.navigation import PAGES
from ocpi_console.ui.shell.page import Place
from ocpi_console.ui.shell.shortcut_sheet import ShortcutSheet
from ocpi_console.ui.theme import Scheme
from ocpi_console.ui.widgets.buttons import literal

if TYPE_CHECKING:
    from ocpi_console.ui.main_window import MainWindow

RECENT_MENU = "File/Recent files"


def window_actions(window: "MainWindow") -> tuple[Action, ...]:
    """Everything that can be done whatever page is shown."""
    return (*_file(window), *_view(window), *_go(window), *_help(window))


def page_keys() -> dict[str, str]:
    """The key of each page of the rail."""
    return {page: f"Ctrl+{number}" for number, page in enumerate(PAGES, 1)}


def _file(window: "MainWindow") -> tuple[Action, ...]:
    ready = window.is_ready
    folder = partial(show_file, window.workspace.path)
    export = window.export_shown, "File", "Ctrl+E", "export", 2, window.can_export
    return (
        Action("file.open", "&Open files…", window.ask_open, "File", "Ctrl+O", "open", 1, ready),
        Action("file.import", "&Import…", window.ask_import_files, "File", "Ctrl+I", "import", 2, ready),
        Action("file.export", "&Export what is shown…", *export),
        Action("file.folder", "Show the &workspace folder", folder, "File", icon="store", group=3),
        Action("file.quit", "&Quit", window.close, "File", "Ctrl+Q", "quit", 4),
    )


def _view(window: "MainWindow") -> tuple[Action, ...]:
    look = window.look
    schemes = (
        (Scheme.SYSTEM, "&Follow the system", "system"),
        (Scheme.LIGHT, "&Light", "sun"),
        (Scheme.DARK, "&Dark", "moon"),
    )
    fold = window.fold_rail, "View", "Ctrl+B", "fold", 3
    return (
        *(_scheme(window, scheme, title, icon) for scheme, title, icon in schemes),
        Action("view.larger", "&Larger", look.zoom_in, "View", ("Ctrl++", "Ctrl+="), "zoom-in", 2),
        Action("view.smaller", "&Smaller", look.zoom_out, "View", "Ctrl+-", "zoom-out", 2),
        Action("view.actual", "&Actual size", look.actual_size, "View", "Ctrl+0", "", 2, _is_zoomed),
        Action("view.fold", "Fold the &rail", *fold, checked=lambda: window.rail.folded),
        Action("view.zone", "Switch the &time zone", window.switch_zone, "View", "Ctrl+T", "zone", 3),
        Action("view.jobs", "&Jobs", window.toggle_jobs, "View", "Ctrl+J", "jobs", 3),
    )


def _is_zoomed() -> bool:
    return round(theme.appearance().zoom, 2) != 1


def _scheme(window: "MainWindow", scheme: Scheme, title: str, icon: str) -> Action:
    return Action(
        f"view.theme.{scheme.value}",
        title,
        partial(window.look.choose, scheme),
        "View/Theme",
        icon=icon,
        group=1,
        checked=lambda: theme.appearance().scheme is scheme,
    )


def _go(window: "MainWindow") -> tuple[Action, ...]:
    keys, history = page_keys(), window.navigator.history
    pages = (
        Action(f"go.{id}", page.title, partial(window.open, Place(id)), "Go", keys[id], page.icon, 2, window.is_ready)
        for id, page in PAGES.items()
    )
    palette = window.open_palette, "Go", "Ctrl+K", "search", 1
    return (
        Action("go.palette", "&Command palette…", *palette, in_palette=False),
        *pages,
        Action("go.back", "&Back", window.navigator.back, "Go", "Alt+Left", "arrow-left", 3, lambda: history.can[0]),
        Action(
            "go.forward",
            "&Forward",
            window.navigator.forward,
            "Go",
            "Alt+Right",
            "arrow-right",
            3,
            lambda: history.can[1],
        ),
    )


def _help(window: "MainWindow") -> tuple[Action, ...]:
    sheet = partial(ShortcutSheet, window, window.commands)
    return (
        Action("help.shortcuts", "&Keyboard shortcuts", sheet, "Help", "Ctrl+?", "keyboard"),
        Action("help.about", "&About OCPI Console", partial(About, window), "Help", icon="about"),
    )


def recent_files(window: "MainWindow") -> Sequence[Action]:
    """The recent files as entries of their menu."""
    paths = [Path(name) for name in window.settings.get(RECENT_FILES)]
    if not paths:
        return (Action("file.recent", "None yet", window.ask_open, RECENT_MENU, enabled=lambda: False),)
    return [_recent(window, number, path) for number, path in enumerate(paths, 1)]


def _recent(window: "MainWindow", number: int, path: Path) -> Action:
    title = f"&{number} {literal(path.name)}"
    return Action(f"file.recent.{number}", title, partial(window.open_files, [path]), RECENT_MENU)
