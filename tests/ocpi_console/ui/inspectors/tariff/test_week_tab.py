"""The Week tab: dimensions, weeks, boxes, the table of the same numbers, and the example session."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from generators.linting_cases import el, energy, tariff
from generators.shown_tariffs import HOME, day_ahead, open_data, tariff_subject
from ocpi_console.ui import async_tools, theme
from ocpi_console.ui.inspectors.tariff.week_tab import WeekTab
from ocpi_console.ui.inspectors.tariff.week_words import week_name
from wwcp_ocpi.translation import translate


@pytest_asyncio.fixture
async def tab(qtbot, make_desk):
    made = WeekTab(make_desk(start=async_tools.start))
    qtbot.addWidget(made)
    made.resize(520, 820)
    made.show()
    yield made
    await async_tools.cancel_tasks()


async def shown(tab, eventually, value=HOME, **others):
    tab.show_subject(tariff_subject(value, **others))
    await eventually(lambda: tab.read is not None)


async def typed(tab, eventually, key, text):
    before = tab.read
    tab.fields.edits[key].setText(text)
    tab.fields.changed.emit()
    await eventually(lambda: tab.read is not before)


@pytest.mark.asyncio
async def test_this_week_is_shown_with_the_prices_of_energy(tab, eventually):
    await shown(tab, eventually)
    assert tab.read.week.monday <= datetime.now(UTC).date() + timedelta(days=1)
    assert tab.dimension == "ENERGY"
    assert {key: chip.count_text() for key, chip in tab.dimensions.items()} == {
        "ENERGY": "2",
        "TIME": "0",
        "PARKING_TIME": "1",
        "FLAT": "1",
    }
    tab.grid.put(0, 12 * 60)
    assert "06:00–21:59  ·  0.59 €/kWh  ·  0.7139 € with VAT" in tab.headline.text()
    assert tab.why.text() == "Element 1 is the first that matches: it holds from 06:00 to 21:59."
    assert tab.key.text() == "€ per kWh  ·  local time of Europe/Amsterdam  ·  hatched: nothing is charged"


@pytest.mark.asyncio
async def test_a_price_that_comes_later_in_a_session_shows_when_the_session_is_so_far(tab, eventually):
    await shown(tab, eventually)
    tab.dimensions["PARKING_TIME"].click()
    tab.grid.put(0, 12 * 60)
    assert "nothing is charged" in tab.headline.text()
    assert tab.why.text() == "No element prices parking then: element 2 holds from 08:00 to 20:00, from 1 h on."
    await typed(tab, eventually, "minutes", "61")
    assert "6.00 €/h" in tab.headline.text()
    assert tab.dimension == "PARKING_TIME"


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("key", "text"),
    [("so_far", "a lot"), ("minutes", "-5"), ("power", "NaN"), ("day", "tomorrow"), ("time_zone", "Mars/Base")],
)
async def test_a_box_that_is_wrong_is_told_of_and_the_week_stays(tab, eventually, key, text):
    await shown(tab, eventually)
    before = tab.read
    tab.fields.edits[key].setText(text)
    tab.fields.changed.emit()
    assert tab.fields.mistakes[key].isVisible()
    assert tab.read is before
    tab.fields.edits[key].setText("")
    tab.fields.changed.emit()
    await eventually(lambda: tab.read is not before)
    assert tab.fields.mistakes[key].isHidden()


@pytest.mark.asyncio
async def test_weeks_are_turned_by_keys_and_buttons_and_today_leads_back(tab, qtbot, eventually):
    await shown(tab, eventually)
    today, monday = tab.fields.texts()["day"], tab.read.week.monday
    qtbot.keyClick(tab.grid, Qt.Key.Key_PageUp)
    await eventually(lambda: tab.read.week.monday == monday - timedelta(days=7))
    assert tab.week_name.text() == week_name(monday - timedelta(days=7))
    tab.turn_weeks(2)
    await eventually(lambda: tab.read.week.monday == monday + timedelta(days=7))
    tab.show_today()
    await eventually(lambda: tab.read.week.monday == monday)
    assert tab.fields.texts()["day"] == today


@pytest.mark.asyncio
async def test_a_week_is_chosen_by_a_date(tab, eventually):
    await shown(tab, eventually)
    await typed(tab, eventually, "day", "25.10.2026")
    assert tab.read.week.monday == date(2026, 10, 19)
    await typed(tab, eventually, "day", "2026-03-29")
    tab.grid.put(6, 2 * 60 + 15)
    assert tab.headline.text() == "Sun 29.03. 02:15: the clock leaps over this time"


@pytest.mark.asyncio
async def test_t_shows_the_same_numbers_as_a_table_and_back(tab, qtbot, eventually):
    await shown(tab, eventually)
    tab.grid.setFocus()
    qtbot.keyClick(tab.grid, Qt.Key.Key_T)
    table = tab.chart.table
    assert tab.chart.currentWidget() is table
    assert tab.chart.chip.isChecked()
    rows = table.model().rows
    assert len(rows) == len(tab.read.week.row("ENERGY").runs)
    assert rows[2][1:] == ("21:59", "22:00", "–", "–", "–", "nothing is charged")
    assert rows[0][1:] == ("00:00", "06:00", "0.39 €/kWh", "0.4719 €", "0", "from 22:00 to 06:00")
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Day\tFrom\tUntil\tPrice\tWith VAT\tElement\tHolds\n")
    qtbot.keyClick(table, Qt.Key.Key_T)
    assert tab.chart.currentWidget() is tab.grid


@pytest.mark.asyncio
async def test_the_example_session_starts_at_the_cursor(tab, eventually):
    await shown(tab, eventually)
    tab.grid.put(0, 12 * 60)
    await eventually(lambda: "12:00" in tab.example.text())
    assert tab.example.text().endswith("12:00, charging 1:49 h: 14.88 € with VAT, 0.744 €/kWh")
    tab.grid.put(0, 0)
    await eventually(lambda: "00:00" in tab.example.text())
    assert "10.04 € with VAT" in tab.example.text()


@pytest.mark.asyncio
async def test_an_example_that_is_wrong_says_so_below_its_box(tab, eventually):
    await shown(tab, eventually)
    tab.example_fields.edits["kwh"].setText("lots")
    tab.example_fields.changed.emit()
    await eventually(tab.example_fields.mistakes["kwh"].isVisible)
    assert tab.example.text() == ""
    tab.example_fields.edits["kwh"].setText("7,5")
    tab.example_fields.changed.emit()
    await eventually(lambda: "€" in tab.example.text())


@pytest.mark.asyncio
async def test_quarters_of_a_day_are_shown_in_the_week_in_which_they_hold(tab, eventually):
    await shown(tab, eventually, day_ahead(date(2026, 5, 6)))
    assert tab.read.week.monday == date(2026, 5, 4)
    assert "the stronger the colour, the dearer: 0.150 € to 0.330 €" in tab.key.text()
    assert tab.headline.text().startswith("Wed 06.05. 00:00–00:15"), "where its prices begin"
    tab.grid.put(2, 15)
    assert "Wed 06.05. 00:15–00:30" in tab.headline.text()
    tab.grid.put(1, 15)
    assert tab.why.text() == "No element prices energy then: 96 elements hold at other times, or later in a session."


@pytest.mark.asyncio
async def test_what_has_no_prices_says_so(tab, eventually):
    tab.show_subject(tariff_subject({"id": "X", "currency": "EUR", "elements": []}))
    await eventually(lambda: tab.count() > 1)
    assert tab.currentWidget().accessibleName() == "No prices"
    tab.show_subject(tariff_subject(HOME, object="CDR"))
    assert tab.currentWidget().accessibleName() == "Not a tariff"
    await shown(tab, eventually)
    assert tab.currentWidget() is tab.body


@pytest.mark.asyncio
async def test_where_nothing_tells_the_zone_this_is_said(tab, eventually):
    value = {name: member for name, member in tariff(el(energy())).items() if name != "country_code"}
    tab.show_subject(replace(tariff_subject(value), party=""))
    await eventually(lambda: tab.read is not None)
    assert tab.fields.edits["time_zone"].placeholderText() == "UTC, nothing tells another"
    await typed(tab, eventually, "time_zone", "Europe/Lisbon")
    assert tab.read.week.zone.name == "Europe/Lisbon"


@pytest.mark.asyncio
async def test_real_tariffs_have_weeks_in_both_themes(tab, eventually, look):
    values = open_data("heemstede")
    if values is None:
        pytest.skip("the open data is not here")
    for number, value in enumerate(values):
        look.choose(theme.Scheme.DARK if number % 2 else theme.Scheme.LIGHT)
        await shown(tab, eventually, value)
        assert not tab.grab().isNull()


@pytest.mark.asyncio
@pytest.mark.parametrize("format_", ["ocpi-2.1.1", "ocpi-2.3.0", "ocpi-3.0", "wwcp"])
async def test_every_format_has_a_week(tab, eventually, format_):
    found = translate(tariff_subject(HOME).value, "Tariff", "ocpi-2.2.1", format_, carry=False)
    await shown(tab, eventually, found.value, version=format_.removeprefix("ocpi-"), object=found.object)
    prices = {run.component.price for run in tab.read.week.row("ENERGY").runs if run.component is not None}
    assert prices == {Decimal("0.39"), Decimal("0.59")}


@pytest.mark.asyncio
async def test_tab_walks_from_the_top_to_the_bottom(tab, eventually):
    await shown(tab, eventually)
    tab.dimensions["ENERGY"].setFocus()
    heights = []
    for _ in range(12):
        focused = tab.window().focusWidget()
        heights.append(focused.mapTo(tab, focused.rect().topLeft()).y())
        tab.window().focusNextChild()
    assert heights == sorted(heights)
    assert len(set(heights)) > 4


@pytest.mark.asyncio
async def test_only_the_newest_record_is_shown(tab, eventually):
    tab.show_subject(tariff_subject(HOME))
    await shown(tab, eventually, {**HOME, "id": "LATER"})
    assert tab.tariff.name == "LATER"


@pytest.mark.parametrize(
    ("monday", "name"),
    [
        (date(2026, 11, 16), "16.–22.11.2026"),
        (date(2026, 11, 30), "30.11.–06.12.2026"),
        (date(2026, 12, 28), "28.12.2026–03.01.2027"),
    ],
)
def test_the_name_of_a_week(monday, name):
    assert week_name(monday) == name
