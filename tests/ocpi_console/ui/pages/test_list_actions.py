"""Actions of list pages act on the page in view, and only where they can."""

from types import SimpleNamespace

import pytest

from ocpi_console.ui.actions import MENUS
from ocpi_console.ui.inspectors.tabs import TABS
from ocpi_console.ui.pages.list_actions import list_actions


def page(*, text="", selected=(), subject=None, inspecting=False):
    asked = []

    def note(name):
        return lambda *values: asked.append((name, *values))

    return SimpleNamespace(
        asked=asked,
        field=SimpleNamespace(text=lambda: text, set_text=note("text")),
        table=SimpleNamespace(selected_rows=lambda: list(selected)),
        copies=SimpleNamespace(copy_rows=note("copy")),
        inspector=SimpleNamespace(
            subject=lambda: subject,
            isVisible=lambda: inspecting,
            offers=lambda key: subject is not None and key != "lint",
            strip=lambda: None,
            bodies=SimpleNamespace(currentWidget=lambda: None),
            copy_as=note("copy_as"),
            widen=SimpleNamespace(toggle=note("widen")),
        ),
        focus_filter=note("filter"),
        show_tab=note("tab"),
    )


def by_id(current):
    return {action.id: action for action in list_actions(lambda: current)}


def test_without_a_page_nothing_is_enabled_and_nothing_happens():
    for action in list_actions(lambda: None):
        assert not action.enabled(), action.id
        action.run()


@pytest.mark.parametrize(
    ("state", "ids"),
    [
        ({}, set()),
        ({"text": "kwh>20"}, {"list.unfilter"}),
        ({"selected": [1]}, {"list.copy.text", "list.copy.csv", "list.copy.json", "record.open"}),
        ({"inspecting": True}, {"record.close"}),
        (
            {"subject": "a record"},
            {
                *("record.widen", "record.copy.raw", "record.copy.id"),
                *(f"record.tab.{entry.key}" for entry in TABS if entry.key != "lint"),
            },
        ),
    ],
)
def test_what_can_be_done_depends_on_the_page(state, ids):
    always = {"list.filter", "list.refresh", "list.columns"}
    assert {action.id for action in list_actions(lambda: page(**state)) if action.enabled()} == ids | always


@pytest.mark.parametrize(
    ("id_", "asked"),
    [
        ("list.filter", ("filter",)),
        ("list.unfilter", ("text", "")),
        ("list.copy.csv", ("copy", "csv")),
        ("record.tab.raw", ("tab", "raw")),
        ("record.copy.id", ("copy_as", "Id")),
        ("record.widen", ("widen",)),
    ],
)
def test_each_asks_the_page_for_its_own_thing(id_, asked):
    current = page()
    by_id(current)[id_].run()
    assert current.asked == [asked]


def test_no_key_is_given_twice_and_every_menu_is_there():
    actions = list_actions(lambda: None)
    keys = [key.toString() for action in actions for key in action.keys]
    assert len(keys) == len(set(keys))
    assert {action.menu.split("/")[0] for action in actions} <= {menu.replace("&", "") for menu in MENUS}
