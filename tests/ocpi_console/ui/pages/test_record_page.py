"""A list page as its user meets it: narrowing, closing, leaving and coming back."""

import asyncio
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio

from ocpi_console.filters import parse
from ocpi_console.store import OWN
from ocpi_console.ui.inspectors.piece import Jump
from ocpi_console.ui.shell.page import Place
from wwcp_ocpi.payload import records


@pytest_asyncio.fixture
async def page(window, eventually):
    window.open(Place("sessions"))
    made = window.host.page()
    await eventually(lambda: len(made.model.ids) == 600 and made.inspector.subject() is not None)
    return made


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "kwh>5"),
        ("status:ACTIVE", "status:ACTIVE kwh>5"),
        ("status:ACTIVE or kwh<1", "(status:ACTIVE or kwh<1) kwh>5"),
        ("status:ACTIVE OR kwh<1", "(status:ACTIVE OR kwh<1) kwh>5"),
        ("status:ACTIVE or(kwh<1)", "(status:ACTIVE or(kwh<1)) kwh>5"),
        ("(status:ACTIVE)or kwh<1", "((status:ACTIVE)or kwh<1) kwh>5"),
        ('"this or that"', '"this or that" kwh>5'),
        ("(kwh<1 or kwh>9) id:S", "(kwh<1 or kwh>9) id:S kwh>5"),
    ],
)
async def test_one_more_term_narrows_the_whole_filter(page, before, after):
    page.field.set_text(before)
    page.add_term("kwh>5")
    assert page.field.text() == after
    added, whole = parse("kwh>5", page.source.fields), parse(after, page.source.fields)
    assert whole == added or added in whole.children


@pytest.mark.asyncio
async def test_a_term_added_to_a_faulty_filter_stays_beside_it(page):
    page.field.set_text("kwq>3 or")
    page.add_term("kwh>5")
    assert page.field.text() == "kwq>3 or kwh>5"
    assert page.chips.mistake.text()


@pytest.mark.asyncio
async def test_an_inspector_that_was_closed_stays_closed_until_it_is_asked_for(page, eventually):
    page.close_inspector()
    assert page.table.hasFocus()
    page.field.set_text("status:ACTIVE")
    await eventually(lambda: len(page.model.ids) == 150)
    assert not page.inspector.isVisible()
    page.open_inspector()
    assert page.inspector.isVisible()
    page.close_inspector()
    page.show_tab("raw")
    assert page.inspector.isVisible()
    assert page.inspector.tabs.current() == "raw"


@pytest.mark.asyncio
async def test_where_one_is_can_be_gone_to_again(window, page, eventually):
    page.field.set_text("status:ACTIVE")
    await eventually(lambda: len(page.model.ids) == 150)
    page.table.go_to(7)
    await eventually(lambda: page.inspector.subject().row_id == page.model.ids[7])
    here = page.place()
    assert here == Place("sessions", "status:ACTIVE", page.model.ids[7])
    window.open(Place("sessions", "", page.model.ids[3]))
    await eventually(lambda: len(page.model.ids) == 600)
    window.open(here)
    await eventually(lambda: page.place() == here and len(page.model.ids) == 150)
    assert page.table.currentIndex().row() == 7


@pytest.mark.asyncio
@pytest.mark.parametrize("pause", [0, 0.02])
async def test_a_record_is_gone_to_on_a_page_that_was_never_open(window, eventually, pause):
    row = window.store.find("sessions", "S-00300")[0]
    window.open(Place("sessions", record=row))
    page, listed = window.host.page(), []
    page.listed.connect(lambda: listed.append(1))
    await eventually(lambda: listed and page.model.row(0) is not None)
    await asyncio.sleep(pause)
    await eventually(lambda: not page.listing.busy and page.inspector.subject() is not None)
    assert page.model.ids[page.table.currentIndex().row()] == row
    await eventually(lambda: window.host.place() == Place("sessions", "", row))


@pytest.mark.asyncio
async def test_a_page_that_was_not_in_view_is_read_anew_when_it_is(window, page, eventually, session_of, save_sessions):
    window.open(Place("tokens"))
    save_sessions(window.store, [session_of(9_000)])
    window.store_changed.emit()
    assert len(page.model.ids) == 600, "nothing is read for nobody"
    window.open(Place("sessions"))
    await eventually(lambda: len(page.model.ids) == 601)


@pytest.mark.asyncio
async def test_an_empty_list_fills_as_soon_as_there_is_something(window, eventually):
    window.open(Place("tariffs"))
    page = window.host.page()
    await eventually(lambda: page.body.left.currentWidget() is not page.table)
    tariff = b'[{"country_code":"NL","party_id":"TNM","id":"T1","currency":"EUR","elements":[],"last_updated":'
    payload = tariff + b'"2026-10-25T03:12:00Z"}]'
    window.store.save(records(payload, "tariffs.json"), owner=OWN, received_at=datetime(2026, 10, 26, tzinfo=UTC))
    window.store_changed.emit()
    await eventually(lambda: len(page.model.ids) == 1 and page.body.left.currentWidget() is page.table)
    await eventually(page.inspector.isVisible)


@pytest.mark.asyncio
async def test_a_related_record_is_opened_and_a_missing_one_is_told(window, page, eventually):
    page._jump(Jump("sessions", "S-00042"))
    await eventually(lambda: page.inspector.title.text() == "S-00042")
    page._jump(Jump("tariffs", "T<b>1"))
    await eventually(window.toast.isVisible)
    assert window.toast.sentence() == "T<b>1 is not among the tariffs of this workspace"
    assert window.host.current == "sessions"


@pytest.mark.asyncio
async def test_times_follow_the_zone_at_once(window, page, eventually):
    await eventually(lambda: page.model.row(0) is not None)
    column = [column.key for column in page.model.columns].index("start")
    assert page.model.cell(0, column).text.endswith("10:00")
    window.zone = ZoneInfo("Asia/Kolkata")
    window.zone_changed.emit()
    assert page.model.cell(0, column).text.endswith("15:30")
