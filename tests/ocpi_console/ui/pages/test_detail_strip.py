"""The price in the real window: from the store, with its timeline in the strip below, by keys, and out of files."""

import asyncio
import json

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from generators.priced_samples import DEARER, NIGHT, SITE, TARIFF
from ocpi_console.store import Partner
from ocpi_console.ui.inspectors.price.timeline_panel import TimelinePanel
from ocpi_console.ui.shell.page import Place

ALT = Qt.KeyboardModifier.AltModifier
LOCATION = {**SITE, "country_code": "DE", "party_id": "ABC", "last_updated": "2026-10-25T03:12:00Z"}


@pytest_asyncio.fixture
async def page(window, save_sessions, eventually):
    """The page of the CDRs with two nights, the second without its tariff, and the first one's price in view."""
    other = {
        name: value for name, value in NIGHT.items() if name not in ("tariffs", "charging_periods", "total_energy")
    }
    bare = {**other, "id": "C-2", "end_date_time": NIGHT["start_date_time"]}
    save_sessions(window.store, [NIGHT, bare], Partner("Nordlicht"))
    window.open(Place("cdrs", record=window.store.find("cdrs", "C-1")[0]))
    made = window.host.page()
    await eventually(lambda: made.inspector.subject() is not None and made.inspector.subject().object_id == "C-1")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_6, ALT)
    await eventually(lambda: made.inspector.tab("price").record is not None)
    return made


def shown(page):
    return page.details.current() is not None and page.details.current().isVisible()


@pytest.mark.asyncio
async def test_the_timeline_stands_below_while_the_price_is_in_view(page):
    assert shown(page)
    assert isinstance(page.details.current(), TimelinePanel)
    assert page.details.current().width() > page.inspector.width()
    page.show_tab("tree")
    assert not shown(page)
    page.show_tab("price")
    assert shown(page)
    page.close_inspector()
    assert not shown(page)
    page.open_inspector()
    assert shown(page)


@pytest.mark.asyncio
async def test_it_is_closed_and_opened_again_by_button_and_key(page, window):
    page.details.current().close_button.click()
    assert not shown(page)
    assert window.commands.enabled("record.timeline")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_T, ALT)
    assert shown(page)
    assert window.commands["record.timeline"].checked()
    window.commands.run("record.timeline")
    assert not shown(page)
    page.show_tab("tree")
    page.show_tab("price")
    assert not shown(page), "closed is closed, for all records"


@pytest.mark.asyncio
async def test_a_record_without_a_stretch_of_time_has_no_strip(page, window, eventually):
    window.open(Place("cdrs", record=window.store.find("cdrs", "C-2")[0]))
    await eventually(lambda: page.inspector.subject().object_id == "C-2" and not shown(page))
    window.open(Place("cdrs", record=window.store.find("cdrs", "C-1")[0]))
    await eventually(lambda: page.inspector.subject().object_id == "C-1" and shown(page))


@pytest.mark.asyncio
async def test_the_strip_takes_its_share_and_no_more(page, window, eventually):
    for size in ((1600, 1000), (1280, 700)):
        window.resize(*size)
        await asyncio.sleep(0.05)
        heights = page.details.sizes()
        assert 150 < heights[1] <= 0.45 * sum(heights)


@pytest.mark.asyncio
async def test_a_dragged_border_stays_in_proportion(page, window):
    window.resize(1280, 900)
    page.details.setSizes([page.details.height() - 250, 250])
    page.details.splitterMoved.emit(page.details.height() - 250, 1)
    share = page.details.sizes()[1] / page.details.height()
    window.resize(1280, 1100)
    await asyncio.sleep(0.05)
    assert page.details.sizes()[1] / page.details.height() == pytest.approx(share, abs=0.03)


@pytest.mark.asyncio
async def test_the_tariff_of_the_store_is_the_agreed_one(page, window, save_sessions, eventually):
    save_sessions(window.store, [DEARER, LOCATION], Partner("Nordlicht"))
    page.inspector.refresh()
    subject = page.inspector.subject()
    page.inspector.tab("price").show_subject(subject)
    await eventually(lambda: page.inspector.tab("price").basis == "agreed")
    assert page.inspector.tab("price").body.head.figures[0].text() == "36.00 €"


@pytest.mark.asyncio
async def test_the_price_is_copied_by_the_actions_of_the_window(page, window):
    assert window.commands.enabled("record.price.text")
    window.commands.run("record.price.text")
    assert QGuiApplication.clipboard().text().startswith("Price of CDR C-1")
    window.commands.run("record.price.json")
    assert json.loads(QGuiApplication.clipboard().text())["id"] == "C-1"
    page.show_tab("tree")
    assert not window.commands.enabled("record.price.text")


@pytest.mark.asyncio
async def test_a_tariff_that_is_opened_beside_a_cdr_prices_it(window, eventually, tmp_path):
    bare = {name: value for name, value in NIGHT.items() if name != "tariffs"}
    named = [{**period, "tariff_id": "NIGHT-1"} for period in NIGHT["charging_periods"]]
    path = tmp_path / "both.json"
    path.write_text(json.dumps([{**bare, "charging_periods": named}, TARIFF, LOCATION]), "utf-8")
    window.open_files([path])
    files = window.host.page()
    await eventually(lambda: files.list is not None and files.list.inspector.subject() is not None, 20)
    files.list.show_tab("price")
    price = files.list.inspector.tab("price")
    await eventually(lambda: price.record is not None)
    assert price.basis == "agreed"
    assert price.body.head.figures[0].text() == "21.33 €"
    assert price.body.basis.how.text() == "As it is held here; when it was received is not known."
    assert shown(files.list)
