"""The pages of the rail."""

from ocpi_console.store.modules import MODULES
from ocpi_console.ui import icons
from ocpi_console.ui.pages.page_spec import SPECS
from ocpi_console.ui.shell.navigation import EMPTY_START, GROUPS, PAGES, START


def test_every_list_of_the_store_has_its_page_and_none_is_there_twice():
    assert [entry.module for entry in PAGES.values() if entry.module] == list(MODULES)
    assert len(PAGES) == sum(len(group) for group in GROUPS)


def test_pages_are_called_as_their_lists_are():
    for page, spec in SPECS.items():
        assert (PAGES[page].title, PAGES[page].icon) == (spec.title, spec.icon)


def test_both_first_pages_are_there():
    assert {START, EMPTY_START} <= set(PAGES)
    assert PAGES[START].module
    assert not PAGES[EMPTY_START].module


def test_every_page_has_an_icon_that_can_be_drawn(qapp):
    assert all(not icons.icon(entry.icon).isNull() for entry in PAGES.values())
