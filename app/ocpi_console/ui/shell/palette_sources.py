"""What the palette is filled with: pages, actions, recent files, and records found by id or name."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from ocpi_console.settings import RECENT_FILES, Settings
from ocpi_console.ui.actions import Action, Actions
from ocpi_console.ui.shell.navigation import PAGES
from ocpi_console.ui.shell.page import Place
from ocpi_console.ui.shell.palette_entries import Entry

if TYPE_CHECKING:
    from ocpi_console.store import Store

MOST = 5  # records of a module that are offered
_NATIVE = QKeySequence.SequenceFormat.NativeText


def standing(actions: Actions, settings: Settings, open_files: Callable[[Sequence[Path]], object]) -> list[Entry]:
    """What is offered without asking the store."""
    shown = [_of_action(action, actions) for action in actions if action.in_palette]
    files = [_of_file(Path(name), open_files) for name in settings.get(RECENT_FILES)]
    return shown + files


def _of_action(action: Action, actions: Actions) -> Entry:
    page = PAGES.get(action.id.removeprefix("go.")) if action.id.startswith("go.") else None
    return Entry(
        kind="page" if page else "action",
        title=action.plain_title,
        detail="Page" if page else action.menu.replace("/", " › "),
        icon=action.icon or "command",
        run=partial(actions.run, action.id),
        keys=caps(action),
        enabled=action.enabled(),
        id=action.id,
    )


def caps(action: Action) -> tuple[str, ...]:
    """The first shortcut as key caps; `Ctrl++` has the caps `Ctrl` and `+`."""
    text = action.keys[0].toString(_NATIVE) if action.keys else ""
    if text.endswith("++"):
        return (*text.removesuffix("++").split("+"), "+")
    return tuple(text.split("+")) if text else ()


def _of_file(path: Path, open_files: Callable[[Sequence[Path]], object]) -> Entry:
    return Entry("file", path.name, str(path.parent), "recent", partial(open_files, [path]), id=str(path))


def found(store: "Store", text: str, open_place: Callable[[Place], object]) -> list[Entry]:
    """Records whose id is the text, then those that the search index finds by it; runs on a thread."""
    modules = [page.module for page in PAGES.values() if page.module]
    return [entry for module in modules for entry in _of_module(store, module, text, open_place)]


def _of_module(store: "Store", module: str, text: str, open_place: Callable[[Place], object]) -> Iterator[Entry]:
    from ocpi_console import filters

    ids = store.find(module, text)
    if not ids:
        ids = list(store.snapshot(module, filters.Text(text), None).ids[:MOST])
    for row in store.rows(module, ids[:MOST]):
        entry = PAGES[module]
        parts = [entry.title.removesuffix("s"), row.get("name"), row.get("partner"), row.get("party")]
        detail = " · ".join(str(part) for part in parts if part)
        place = Place(module, record=row.row_id)
        yield Entry("record", str(row["id"]), detail, entry.icon, partial(open_place, place))
