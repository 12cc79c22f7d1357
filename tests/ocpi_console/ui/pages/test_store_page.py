"""A list page over the real store: filter, sort, select, arrivals, copies, export."""

import csv
import json

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from ocpi_console.ui import async_tools
from ocpi_console.ui.pages.row_menu import row_menu
from ocpi_console.ui.shell.page import Place


@pytest_asyncio.fixture
async def page(window, eventually):
    window.open(Place("sessions"))
    made = window.host.page()
    await eventually(lambda: len(made.model.ids) == 600 and made.inspector.subject() is not None)
    return made


def ids(page):
    column = [column.key for column in page.model.columns].index("id")
    return [page.model.cell(row, column).text for row in range(len(page.model.ids))]


@pytest.mark.asyncio
async def test_the_first_record_is_shown_and_the_newest_comes_first(page, eventually):
    await eventually(lambda: page.model.row(0) is not None)
    assert page.model.row(0).values["start"].day == 28
    assert page.field.count.text() == "600 sessions"
    assert page.inspector.title.text() == page.model.row(0).values["id"]
    await eventually(lambda: page.chips.chips["status:ACTIVE"].count_text() == "150")
    assert page.chips.sums.text().startswith("kWh 22\u2009462.5")


@pytest.mark.asyncio
async def test_filter_narrows_and_chip_and_text_are_one(page, eventually):
    page.field.set_text("kwh>=50")
    await eventually(lambda: len(page.model.ids) == 200)
    assert page.field.count.text() == "200 of 600"
    page.chips.chips["status:ACTIVE"].click()
    assert page.field.text() == "kwh>=50 status:ACTIVE"
    await eventually(lambda: len(page.model.ids) == 50)


@pytest.mark.asyncio
async def test_a_faulty_filter_keeps_the_list_and_says_what_is_wrong(page, eventually):
    page.field.set_text("kwq>3")
    assert page.chips.mistake.text() == 'There is no field "kwq" here. Did you mean "kwh"?'
    assert len(page.model.ids) == 600
    page.field.set_text("")
    await eventually(lambda: page.chips.mistake.text() == "")


@pytest.mark.asyncio
async def test_a_filter_that_matches_nothing_names_what_excludes_most(page, eventually):
    page.field.set_text("kwh>9999 status:ACTIVE")
    await eventually(lambda: page.body.left.currentWidget() is not page.table)
    empty = page.body.left.currentWidget()
    assert empty.accessibleName() == "No session matches"
    assert "Without kwh>9999 there are 150 sessions." in empty.accessibleDescription()
    buttons = {button.text(): button for button in empty.findChildren(QPushButton)}
    buttons["Remove kwh>9999"].click()
    assert page.field.text() == "status:ACTIVE"
    await eventually(lambda: len(page.model.ids) == 150)
    assert page.body.left.currentWidget() is page.table


@pytest.mark.asyncio
async def test_sorting_happens_in_the_store_and_keeps_the_selection(page, eventually):
    page.table.go_to(5)
    chosen = page.model.ids[5]
    page.sort_by("kwh", True)
    await eventually(lambda: page.model.sorted_by == ("kwh", True))
    await eventually(lambda: page.model.row(0) is not None)
    assert page.model.row(0).values["id"] == "S-00599"
    assert page.model.ids[page.table.currentIndex().row()] == chosen


@pytest.mark.asyncio
async def test_arrivals_are_counted_and_shift_nothing_until_asked_for(
    window, page, eventually, session_of, save_sessions
):
    page.table.go_to(3)
    before, chosen = list(page.model.ids), page.model.ids[3]
    new = [session_of(n, start_date_time="2026-11-30T10:00:00Z") for n in range(1000, 1004)]
    await async_tools.in_thread(save_sessions, window.store, new)
    await eventually(page.chips.news.isVisible)
    assert page.chips.news.text() == "4 new"
    assert list(page.model.ids) == before
    page.chips.news.click()
    await eventually(lambda: len(page.model.ids) == 604)
    assert not page.chips.news.isVisible()
    assert page.model.ids[page.table.currentIndex().row()] == chosen
    assert page.table.currentIndex().row() == 7


@pytest.mark.asyncio
async def test_a_changed_record_is_read_again_in_its_place(window, page, eventually, session_of, save_sessions):
    await eventually(lambda: page.model.row(0) is not None)
    new = [session_of(2000, start_date_time="2026-11-30T10:00:00Z", kwh=1)]
    await async_tools.in_thread(save_sessions, window.store, new)
    await eventually(page.chips.news.isVisible)
    page.refresh()
    await eventually(lambda: len(page.model.ids) == 601 and page.model.row(0) is not None)
    assert str(page.model.row(0).values["kwh"]) == "1"
    changed = [session_of(2000, start_date_time="2026-11-30T10:00:00Z", kwh=2, last_updated="2026-11-30T11:00:00Z")]
    await async_tools.in_thread(save_sessions, window.store, changed)
    await eventually(lambda: str(page.model.row(0).values["kwh"]) == "2")


@pytest.mark.asyncio
async def test_keys_find_filter_copy_and_inspect(window, page, eventually):
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.field.edit.hasFocus()
    page.table.setFocus()
    page.table.go_to(1)
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    await eventually(lambda: "Status\tStart" in QGuiApplication.clipboard().text())
    assert page.model.row(1).values["id"] in QGuiApplication.clipboard().text()
    assert "2026-10-28T10:00:00+00:00" in QGuiApplication.clipboard().text(), "times are copied as they are stored"
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.inspector.tabs.current() == "tree"
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not page.inspector.isVisible()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.inspector.isVisible()


@pytest.mark.asyncio
async def test_records_are_copied_as_received(page, eventually):
    page.table.go_to(0)
    page.copies.copy_rows("json")
    await eventually(lambda: QGuiApplication.clipboard().text().startswith("{"))
    assert json.loads(QGuiApplication.clipboard().text())["id"] == page.model.row(0).values["id"]


@pytest.mark.asyncio
async def test_a_cell_offers_its_value_as_filter(page, eventually):
    await eventually(lambda: page.model.row(0) is not None)
    column = [column.key for column in page.model.columns].index("status")
    titles = [action.text() for action in row_menu(page, page.model.index(0, column)).actions()]
    word = page.model.row(0).values["status"]
    assert f"Filter by status:{word}" in titles
    assert f"Exclude status:{word}" in titles


@pytest.mark.asyncio
async def test_the_menu_of_a_row_opens_by_key(page, eventually):
    await eventually(lambda: page.model.row(0) is not None)
    page.table.go_to(0)
    QTest.keyClick(page.table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = next(found for found in page.findChildren(QMenu) if found.isVisible())
    assert menu.actions()[0].text().startswith("Inspect")
    menu.close()


@pytest.mark.asyncio
async def test_a_node_of_the_tree_finds_its_column(page):
    subject = page.inspector.subject()
    assert page.source.filter_for(subject, "/location_id") == "location=L1"
    assert page.source.filter_for(subject, "/status") == f"status:{subject.value['status']}"
    assert page.source.filter_for(subject, "/kwh") == f"kwh:{subject.value['kwh']}"
    assert page.source.filter_for(subject, "/cdr_token") == ""


@pytest.mark.asyncio
async def test_going_to_a_record_that_the_filter_hides_shows_it_all_the_same(window, page, eventually):
    page.field.set_text("status:ACTIVE")
    await eventually(lambda: len(page.model.ids) == 150)
    hidden = window.store.find("sessions", "S-00001")[0]
    window.open(Place("sessions", record=hidden))
    await eventually(lambda: page.inspector.title.text() == "S-00001")


@pytest.mark.asyncio
async def test_back_and_forward_return_to_the_filter(window, page, eventually):
    page.field.set_text("status:ACTIVE")
    await eventually(lambda: len(page.model.ids) == 150)
    window.open(Place("tokens"))
    window.commands.run("go.back")
    assert window.host.place().page == "sessions"
    assert page.field.text() == "status:ACTIVE"
    window.commands.run("go.forward")
    assert window.host.place().page == "tokens"


@pytest.mark.asyncio
async def test_columns_and_order_are_kept_with_the_workspace(window, page, eventually):
    number = [column.key for column in page.model.columns].index("evse")
    page.table.horizontalHeader().setSectionHidden(number, True)
    page.sort_by("kwh", True)
    page.columns.save()
    from ocpi_console.ui.pages.store_page import StorePage

    again = StorePage("sessions", window)
    assert again.table.horizontalHeader().isSectionHidden(number)
    assert again.listing.sort.key == "kwh"
    again.deleteLater()


@pytest.mark.asyncio
async def test_widths_follow_the_zoom_and_are_kept_without_it(window, page, look):
    header = page.table.horizontalHeader()
    number = [column.key for column in page.model.columns].index("start")
    header.resizeSection(number, 200)
    inspector = page.inspector.width()
    look.set_zoom(1.5)
    assert header.sectionSize(number) == 300
    assert page.inspector.width() == round(inspector * 1.5)
    page.columns.save()
    assert window.settings.view("sessions")["widths"]["start"] == 200
    look.set_zoom(1.0)
    assert header.sectionSize(number) == 200


@pytest.mark.asyncio
async def test_what_is_shown_is_exported_in_its_order_and_columns(page, eventually, tmp_path):
    page.field.set_text("kwh>=74")
    await eventually(lambda: len(page.model.ids) == 8)
    target = tmp_path / "out.csv"
    await page.export_as(str(target), "csv")
    rows = list(csv.reader(target.read_text("utf-8-sig").splitlines()))
    assert len(rows) == 9
    assert [row[-1] for row in rows[1:]] == ids(page)
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.asyncio
async def test_an_export_that_fails_is_told_and_leaves_nothing(window, page, tmp_path):
    (tmp_path / "out.csv.part").write_bytes(b"half of it")
    await page.export_as(str(tmp_path / "out.csv"), "no such format")
    assert window.toast.isVisible()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.asyncio
async def test_an_empty_page_says_what_will_be_here(window, eventually):
    window.open(Place("tariffs"))
    page = window.host.page()
    await eventually(lambda: page.body.left.currentWidget() is not page.table)
    assert page.body.left.currentWidget().accessibleName() == "No tariffs yet"
    assert not page.inspector.isVisible()


@pytest.mark.asyncio
async def test_widened_the_inspector_takes_three_quarters(page, eventually):
    usual = page.inspector.width()
    page.inspector.widen.setChecked(True)
    await eventually(lambda: abs(page.inspector.width() - page.body.width() * 0.75) < 4)
    page.inspector.widen.setChecked(False)
    await eventually(lambda: abs(page.inspector.width() - usual) < 4)
    assert usual == 404
