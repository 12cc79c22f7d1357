"""The list of opened files: what could not be read is told, and the store has no part in it."""

import json

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from ocpi_console.files.offline.spool_folder import SpoolFolder
from ocpi_console.files.offline.spooling import Spooled, spool
from ocpi_console.ui.inspectors.piece import Jump
from ocpi_console.ui.pages.offline_page import ROWS_WHEN_LOW, OfflinePage
from ocpi_console.ui.pages.offline_source import OfflineSource
from ocpi_console.ui.shell.page import Place
from ocpi_console.ui.widgets import Banner

PERIODS = [
    {"start_date_time": "2026-10-02T10:00:00Z", "dimensions": [{"type": "ENERGY", "volume": 0.125}]},
]


class Silent:
    def report(self, done, total=0, message=""):
        pass


@pytest_asyncio.fixture
async def open_page(window, tmp_path, session_of):
    made, calls = [], []

    def build(*, unreadable=(), left_out=(), records=None):
        path = tmp_path / "sessions.json"
        path.write_text(json.dumps(records or [session_of(1), session_of(2, status="ASLEEP")]))
        folder = SpoolFolder(tmp_path)
        read = spool([str(path)], str(folder.path), Silent())
        told = Spooled(read.folder, read.count, read.size, read.rules, tuple(unreadable), tuple(left_out))
        source = OfflineSource(told, folder)
        source.load()
        page = OfflinePage(source, [path], window, lambda: calls.append("close"))
        page.calls = calls
        page.resize(1200, 700)
        page.show()
        made.append(page)
        return page

    yield build
    for page in made:
        page.spooled.close()
        page.columns.finish()
        page.hide()
        page.deleteLater()


def banners(page):
    """Those above the list; the inspector has its own."""
    there = [found for found in page.findChildren(Banner) if not page.inspector.isAncestorOf(found)]
    return [(found.sentence(), found.accessibleDescription()) for found in there]


@pytest.mark.asyncio
async def test_records_are_listed_with_their_problems_by_rule(open_page, eventually):
    page = open_page()
    await eventually(lambda: len(page.model.ids) == 2 and page.inspector.subject() is not None)
    assert banners(page) == []
    assert page.field.count.text() == "2 records"
    [rule] = {found.rule for found in page.spooled.spooled.rules if found.severity == "error"}
    page.strip.chosen.emit(rule)
    await eventually(lambda: len(page.model.ids) == 1)
    assert page.place() == Place("files", f'rule="{rule}"')


@pytest.mark.asyncio
async def test_without_problems_there_is_no_list_of_rules(open_page, session_of, eventually):
    ended = {"end_date_time": "2026-10-02T11:00:00Z", "charging_periods": PERIODS}
    page = open_page(records=[session_of(1, **ended)])
    await eventually(lambda: len(page.model.ids) == 1)
    assert (page.spooled.spooled.rules, page.strip) == ((), None)
    page.resize(1200, 500)
    page.grab()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("count", "title", "more"),
    [
        (1, "One file could not be read to its end", ""),
        (3, "3 files could not be read to their end", ""),
        (5, "5 files could not be read to their end", " And 2 more."),
    ],
)
async def test_what_could_not_be_read_is_named_and_many_are_counted(open_page, count, title, more):
    sentences = [f"<b>{number}</b>.json is empty." for number in range(count)]
    page = open_page(unreadable=sentences)
    assert banners(page) == [(title, " ".join(sentences[:3]) + more)]
    labels = [found for found in page.findChildren(Banner)[0].findChildren(QLabel) if found.text()]
    assert all(found.textFormat() == Qt.TextFormat.PlainText for found in labels), "names of files are no HTML"


@pytest.mark.asyncio
async def test_what_was_left_out_is_told_beside_it(open_page):
    page = open_page(unreadable=["a.json is empty."], left_out=["b.zip!/README.md holds no JSON."])
    assert {title for title, _ in banners(page)} == {
        "One file could not be read to its end",
        "Something was left out",
    }


@pytest.mark.asyncio
async def test_close_and_import_are_a_button_away(window, open_page, monkeypatch):
    asked = []
    monkeypatch.setattr(window, "ask_import", asked.append)
    page = open_page()
    buttons = {found.text(): found for found in page.findChildren(QPushButton)}
    buttons["Import…"].click()
    buttons["Close"].click()
    assert asked == [page.paths]
    assert page.calls == ["close"]


@pytest.mark.asyncio
async def test_a_record_that_is_not_among_the_files_is_looked_for_in_the_store(window, open_page, eventually):
    page = open_page()
    await eventually(lambda: len(page.model.ids) == 2)
    page._jump(Jump("sessions", "S-00002"))
    await eventually(lambda: page.inspector.subject() is not None and page.inspector.title.text() == "S-00002")
    assert window.host.current != "files"
    page._jump(Jump("sessions", "S-00300"))
    await eventually(lambda: window.host.place().record == window.store.find("sessions", "S-00300")[0])
    page._jump(Jump("tariffs", "nowhere"))
    await eventually(lambda: "nowhere is not among the tariffs" in window.toast.sentence())


@pytest.mark.asyncio
async def test_what_the_store_does_changes_nothing_here(window, open_page, session_of, save_sessions, eventually):
    page = open_page()
    await eventually(lambda: len(page.model.ids) == 2)
    save_sessions(window.store, [session_of(9_000)])
    window.store_changed.emit()
    assert page.chips.news.isHidden()
    assert len(page.model.ids) == 2


@pytest.mark.asyncio
async def test_a_low_page_keeps_room_for_the_table(open_page, session_of):
    page = open_page(records=[session_of(1, status="ASLEEP", kwh="much", currency=5, auth_method=None, id=7)])
    assert len(page.spooled.spooled.rules) > ROWS_WHEN_LOW
    page.resize(1200, 500)
    low = page.strip.list.height()
    page.resize(1200, 1200)
    assert page.strip.list.height() > low
