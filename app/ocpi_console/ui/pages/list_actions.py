"""What can be done on a list page, declared once for all of them: menus, palette and keys act on the page in view."""

from collections.abc import Callable
from functools import partial
from weakref import WeakKeyDictionary, ref

from shiboken6 import isValid

from ocpi_console.ui.actions import Action, Actions
from ocpi_console.ui.inspectors.tabs import TABS
from ocpi_console.ui.pages import row_menu
from ocpi_console.ui.pages.price_actions import price_actions
from ocpi_console.ui.pages.record_page import RecordPage

_pages: WeakKeyDictionary[Actions, list[ref[RecordPage]]] = WeakKeyDictionary()


def join(actions: Actions, page: RecordPage) -> None:
    """Let the window's actions reach a page too; with the first page of a window the actions come into being."""
    first = actions not in _pages
    joined = _pages.setdefault(actions, [])
    joined[:] = [held for held in joined if (there := held()) is not None and isValid(there)]
    joined.append(ref(page))
    page.table.menu_wanted.connect(partial(row_menu.show, page))
    if first:
        actions.add(list_actions(lambda: _in_view(joined)))


def _in_view(joined: list[ref[RecordPage]]) -> RecordPage | None:
    for held in joined:
        page = held()
        if page is not None and isValid(page) and page.isVisible():
            return page
    return None


def list_actions(current: Callable[[], RecordPage | None]) -> tuple[Action, ...]:
    """The actions; `current` gives the page they act on."""

    def on(act: Callable[[RecordPage], object]) -> Callable[[], object]:
        def run() -> None:
            page = current()
            if page is not None:
                act(page)

        return run

    def when(holds: Callable[[RecordPage], bool]) -> Callable[[], bool]:
        return lambda: (page := current()) is not None and holds(page)

    def there(page: RecordPage) -> bool:
        return True

    def shown(page: RecordPage) -> bool:
        return page.inspector.subject() is not None

    def filtered(page: RecordPage) -> bool:
        return bool(page.field.text())

    def chosen(page: RecordPage) -> bool:
        return bool(page.table.selected_rows())

    return (
        Action(
            "list.filter", "&Filter", on(lambda page: page.focus_filter()), "Edit", "Ctrl+F", "filter", 1, when(there)
        ),
        Action(
            "list.unfilter",
            "Remove the f&ilter",
            on(lambda page: page.field.set_text("")),
            "Edit",
            "Ctrl+Shift+F",
            "",
            1,
            when(filtered),
        ),
        *(
            Action(
                f"list.copy.{form}",
                f"Copy rows as {form.upper() if form != 'text' else form}",
                on(lambda page, form=form: page.copies.copy_rows(form)),  # type: ignore[misc]
                "Edit/Copy rows",
                icon="copy",
                group=2,
                enabled=when(chosen),
            )
            for form in ("text", "csv", "json")
        ),
        Action(
            "list.refresh",
            "&Read the list again",
            on(RecordPage.refresh),
            "View",
            "F5",
            "refresh",
            4,
            when(there),
        ),
        Action(
            "list.columns",
            "Choose &columns…",
            on(RecordPage.choose_columns),
            "View",
            "Ctrl+Shift+C",
            "columns",
            4,
            when(there),
        ),
        Action(
            "record.open",
            "&Inspect",
            on(RecordPage.open_inspector),
            "Record",
            "Ctrl+Return",
            "summary",
            1,
            when(chosen),
        ),
        Action(
            "record.widen",
            "&Widen the inspector",
            on(lambda page: page.inspector.widen.toggle()),
            "Record",
            "Ctrl+Shift+W",
            "widen",
            1,
            when(shown),
        ),
        Action(
            "record.close",
            "&Close the inspector",
            on(RecordPage.close_inspector),
            "Record",
            "Ctrl+W",
            "close",
            1,
            when(lambda page: page.inspector.isVisible()),
        ),
        *(
            Action(
                f"record.tab.{entry.key}",
                entry.title,
                on(lambda page, key=entry.key: page.show_tab(key)),  # type: ignore[misc]
                "Record",
                f"Alt+{number}",
                entry.key,
                2,
                when(lambda page, key=entry.key: page.inspector.offers(key)),  # type: ignore[misc]
            )
            for number, entry in enumerate(TABS, 1)
        ),
        *price_actions(current),
        Action(
            "record.copy.raw",
            "Copy the record as &received",
            on(lambda page: page.inspector.copy_as("JSON as received")),
            "Record",
            icon="raw",
            group=3,
            enabled=when(shown),
        ),
        Action(
            "record.copy.id",
            "Copy the i&d",
            on(lambda page: page.inspector.copy_as("Id")),
            "Record",
            icon="copy",
            group=3,
            enabled=when(shown),
        ),
    )
