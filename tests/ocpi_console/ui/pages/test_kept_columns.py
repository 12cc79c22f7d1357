"""Columns and order are kept with the workspace."""

import pytest
import shiboken6

from ocpi_console.store import Sort
from ocpi_console.ui.pages.kept_columns import KeptColumns
from ocpi_console.ui.tables.column import TableColumn
from ocpi_console.ui.tables.model import RecordTableModel
from ocpi_console.ui.tables.view import RecordTable
from ocpi_console.workspace import Workspace

COLUMNS = (TableColumn("name", "Name"), TableColumn("city", "City"), TableColumn("state", "State", sort=""))


class Listing:
    sort = Sort("name")


@pytest.fixture
def settings():
    with Workspace.temporary() as workspace:
        yield workspace.settings


@pytest.fixture
def keep(qapp, settings):
    """Makes them; their tables end with the test, else another zoom in a later one would have them write again."""
    kept = []

    def make():
        table, listing = RecordTable(RecordTableModel(COLUMNS), "Locations"), Listing()
        made = KeptColumns("locations", table, listing, settings)
        made.table_kept, made.listing_kept = table, listing
        kept.append(made)
        return made

    yield make
    for made in kept:
        shiboken6.delete(made.table_kept)


def test_what_was_left_comes_back(keep):
    first = keep()
    header = first.table_kept.horizontalHeader()
    header.moveSection(1, 0)
    header.resizeSection(1, 333)
    first.listing_kept.sort = Sort("city", descending=True)
    first.save()
    second = keep()
    assert list(second.table_kept.shown_columns()) == [1, 0, 2]
    assert second.table_kept.horizontalHeader().sectionSize(1) == 333
    assert second.listing_kept.sort == Sort("city", descending=True)


def test_a_change_is_written_a_moment_later(keep, settings, qtbot):
    keep_it = keep()
    keep_it.table_kept.horizontalHeader().resizeSection(0, 250)
    qtbot.waitUntil(lambda: settings.view("locations").get("widths") == {"name": 250}, timeout=3000)


@pytest.mark.parametrize("key", ["gone", "state", "", 7, None])
def test_an_order_that_there_is_not_any_more_is_not_taken(keep, settings, key):
    settings.set_view("locations", {"sort": key, "descending": True})
    assert keep().listing_kept.sort == Sort("name")


def test_reset_takes_everything_back_as_declared(keep):
    made = keep()
    header = made.table_kept.horizontalHeader()
    header.moveSection(2, 0)
    header.setSectionHidden(1, True)
    made.reset()
    assert list(made.table_kept.shown_columns()) == [0, 1, 2]


def test_what_is_waiting_is_written_at_the_end_and_nothing_after_it(keep, settings, qtbot):
    keep_it = keep()
    keep_it.table_kept.horizontalHeader().resizeSection(0, 260)
    keep_it.finish()
    assert settings.view("locations")["widths"] == {"name": 260}
    keep_it.table_kept.horizontalHeader().resizeSection(0, 290)
    qtbot.wait(700)
    assert settings.view("locations")["widths"] == {"name": 260}
