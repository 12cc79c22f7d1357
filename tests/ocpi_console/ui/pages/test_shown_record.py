"""The record of the current row is read when the row stays, and only the newest reading counts."""

import asyncio
from dataclasses import replace
from types import SimpleNamespace

import pytest
import pytest_asyncio
from PySide6.QtCore import QObject

from ocpi_console.store import ReadInterrupted, UnknownRecord
from ocpi_console.ui import async_tools
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.pages.shown_record import ShownRecord
from ocpi_console.ui.states import State

PLAIN = Subject({}, b"{}", (), "2.2.1", "cdrs", "CDR", "NL*TNM", "C", "a.json")


class Table(QObject):
    def __init__(self):
        super().__init__()
        self.rows_model = SimpleNamespace(ids=[11, 12, 13])
        self.row = 0

    def currentIndex(self):
        return SimpleNamespace(row=lambda: self.row)


@pytest_asyncio.fixture
async def shown(qapp):
    subjects, told, inspected, read = {}, [], [], []

    def subject(row_id):
        read.append(row_id)
        found = subjects.get(row_id, replace(PLAIN, row_id=row_id))
        if isinstance(found, Exception):
            raise found
        return found

    inspector = SimpleNamespace(subject=lambda: inspected[-1] if inspected else None, show_subject=inspected.append)
    console = SimpleNamespace(run=async_tools.start, notify=lambda sentence, state: told.append((sentence, state)))
    table = Table()
    made = ShownRecord(table, SimpleNamespace(subject=subject), inspector, console)
    made.table, made.subjects, made.told, made.inspected, made.seen = table, subjects, told, inspected, read
    yield made
    made._settle.stop()
    await async_tools.cancel_tasks()


def ids(shown):
    return [subject.row_id for subject in shown.inspected]


@pytest.mark.asyncio
async def test_walking_over_rows_reads_the_last_one_only(shown, eventually):
    for row in range(3):
        shown.table.row = row
        shown.read_soon()
    await eventually(lambda: shown.inspected)
    assert (shown.seen, ids(shown)) == ([13], [13])


@pytest.mark.asyncio
async def test_the_newest_reading_counts(shown, eventually):
    shown.read(11)
    shown.read(12)
    await eventually(lambda: ids(shown) == [12] and len(shown.seen) == 2)


@pytest.mark.asyncio
async def test_the_same_record_is_shown_again_only_with_other_bytes(shown, eventually):
    for _ in range(2):
        shown.read(11)
        await eventually(lambda: shown.inspected)
        await asyncio.sleep(0.02)
    assert ids(shown) == [11]
    shown.subjects[11] = replace(PLAIN, row_id=11, raw=b'{"id":"C"}')
    shown.read(11)
    await eventually(lambda: ids(shown) == [11, 11])


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("error", "told"),
    [
        (UnknownRecord("x"), [("This record is not in the store any more", State.WARNING)]),
        (ReadInterrupted("x"), []),
    ],
)
async def test_a_record_that_is_gone_is_told_and_closed_files_are_not(shown, eventually, error, told):
    shown.subjects[11] = error
    shown.read(11)
    await eventually(lambda: shown.seen == [11])
    await eventually(lambda: shown.told == told)
    assert shown.inspected == []


@pytest.mark.asyncio
@pytest.mark.parametrize("row", [-1, 3])
async def test_without_a_current_row_nothing_is_read(shown, row):
    shown.table.row = row
    shown.read_current()
    assert shown.seen == []
