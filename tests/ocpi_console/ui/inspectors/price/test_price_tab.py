"""The Price tab as people use it: figures, lines that open, settings, zones, empty states, by keyboard too."""

import asyncio
import json
from datetime import UTC, timedelta, timezone

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from generators.priced_samples import DEARER, NIGHT, SITE, TARIFF, held
from ocpi_console.store import StoreBusy
from ocpi_console.ui import async_tools, theme
from ocpi_console.ui.inspectors.nothing_held import NothingHeld
from ocpi_console.ui.inspectors.piece import Jump
from ocpi_console.ui.inspectors.price.price_tab import PriceTab
from ocpi_console.ui.states import State


@pytest_asyncio.fixture
async def tab_with(qtbot, make_desk):
    said = []

    def make(store=None, **others):
        functions = {"start": async_tools.create_task, "say": lambda sentence, state: said.append(sentence)}
        made = PriceTab(make_desk(held=lambda: store or NothingHeld(), **{**functions, **others}))
        made.said = said
        qtbot.addWidget(made)
        made.resize(520, 900)
        made.show()
        return made

    yield make
    await async_tools.cancel_tasks()


@pytest.fixture
def night(make_subject):
    return make_subject(NIGHT)


def without(name):
    return {key: value for key, value in NIGHT.items() if key != name}


def figures(tab):
    return [figure.text() for figure in tab.body.head.figures]


def names(tab):
    return [made.row.name for made in tab.body.lines.rows]


@pytest.mark.asyncio
async def test_figures_pill_lines_and_total_tell_the_same(tab_with, night, eventually):
    tab = tab_with()
    tab.show_subject(night)
    await eventually(lambda: tab.record is not None)
    assert figures(tab) == ["21.33 €", "23.50 €", "+2.17 €"]
    assert tab.body.head.pill.accessibleName() == "Differs"
    assert names(tab) == ["Energy", "22:00–03:00", "Otherwise", "Charging time", "Parking", "Fee"]
    assert tab.total.sentence() == (
        "Total without VAT: by the tariff 21.33 €, billed 23.50 €; "
        "Total with VAT: by the tariff 25.60 €, billed 28.20 €"
    )
    assert tab.body.basis.tariff.text() == "NIGHT-1"
    assert tab.body.basis.zone.text() == "Europe/Berlin, inferred"
    assert all(chip.isHidden() for chip in tab.body.basis.chips.values()), "there is nothing to choose"


@pytest.mark.asyncio
async def test_agreed_or_stated_is_a_choice_where_both_exist(tab_with, night, eventually):
    tab = tab_with(held(DEARER, site=SITE), zone=lambda: UTC)
    tab.show_subject(night)
    await eventually(lambda: tab.record is not None)
    assert (tab.basis, figures(tab)[0]) == ("agreed", "36.00 €")
    assert tab.body.basis.how.text() == "As received 04.09.2026 00:00 UTC."
    tab.body.basis.chips["stated"].click()
    await eventually(lambda: tab.basis == "stated")
    assert figures(tab)[0] == "21.33 €"
    assert tab.body.basis.chips["stated"].isChecked()
    assert not tab.body.basis.chips["agreed"].isChecked()


@pytest.mark.asyncio
async def test_a_doubt_is_said_and_listed(tab_with, night, eventually):
    tab = tab_with(held(TARIFF, received_at="2026-11-01T00:00:00Z"))
    tab.show_subject(night)
    await eventually(lambda: tab.record is not None)
    assert tab.body.basis.how.text().endswith("not certain.")
    rows = [problem.message for problem in tab.body.findings.list.model().problems]
    assert any("after the session started" in row and "T00:00" not in row for row in rows)


@pytest.mark.asyncio
async def test_a_line_opens_by_click_and_key_and_leads_to_its_period(qtbot, tab_with, night, eventually):
    places = []
    tab = tab_with(show_pointer=places.append)
    tab.show_subject(night)
    await eventually(lambda: tab.record is not None)
    lines = tab.body.lines
    lines.rows[1].setFocus()
    qtbot.keyClick(lines.rows[1], Qt.Key.Key_Down)
    assert lines.rows[2].hasFocus()
    qtbot.keyClick(lines.rows[2], Qt.Key.Key_Return)
    assert lines.rows[2].isChecked()
    (link,) = [each for each in lines.findChildren(QPushButton) if each.text().startswith("Period 1")]
    link.click()
    assert places == ["/charging_periods/0"]
    qtbot.keyClick(lines.rows[2], Qt.Key.Key_Up)
    assert lines.rows[1].hasFocus()
    qtbot.mouseClick(lines.rows[2], Qt.MouseButton.LeftButton)
    assert not lines.rows[2].isChecked()
    assert not [each for each in lines.findChildren(QPushButton) if each.isVisible()]


@pytest.mark.asyncio
async def test_another_answer_prices_anew_at_once_keeps_open_lines_and_is_not_kept(tab_with, make_subject, eventually):
    short = {**NIGHT["charging_periods"][1], "dimensions": [{"type": "PARKING_TIME", "volume": 0.3}]}
    value = {**NIGHT, "charging_periods": [NIGHT["charging_periods"][0], short]}
    tab = tab_with()
    tab.show_subject(make_subject(value))
    await eventually(lambda: tab.record is not None)
    parking = tab.body.lines.rows[4]
    parking.click()
    before = figures(tab)[0]
    box = tab.body.settings.boxes["step_size"]
    box.setCurrentIndex(box.findData("none"))
    box.activated.emit(box.currentIndex())
    await eventually(lambda: figures(tab)[0] != before)
    assert tab.body.lines.rows[4].isChecked(), "what was open stays open"
    assert tab.body.settings.boxes["step_size"].currentData() == "none"
    tab.show_subject(make_subject({**value, "id": "C-2"}))
    await eventually(lambda: tab.record is not None and tab.record.given.session.id == "C-2")
    assert figures(tab)[0] == before
    assert tab.body.settings.boxes["step_size"].currentData() == "last"


@pytest.mark.asyncio
async def test_only_open_points_that_mattered_are_asked(tab_with, make_subject, eventually):
    tab = tab_with()
    tab.show_subject(make_subject(NIGHT))
    await eventually(lambda: tab.record is not None)
    assert set(tab.body.settings.boxes) == set(tab.record.reports["stated"].settings)
    assert "spanning" in tab.body.settings.boxes
    assert "limits" not in tab.body.settings.boxes


@pytest.mark.asyncio
async def test_a_zone_that_is_not_known_is_asked_for(qtbot, tab_with, make_subject, eventually):
    tab = tab_with()
    tab.show_subject(make_subject({**NIGHT, "cdr_location": {"id": "L14"}}))
    await eventually(lambda: tab.record is not None)
    field = tab.body.basis.field
    assert field.isVisible()
    assert tab.body.basis.zone.accessibleName().startswith("Warning: UTC")
    field.edit.setText("Europe/Berlino")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    await eventually(field.mistake.isVisible)
    assert "Europe/Berlin" in field.mistake.text()
    before = figures(tab)[0]
    field.edit.setText("Europe/Berlin")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    await eventually(lambda: figures(tab)[0] != before)
    assert not field.mistake.isVisible()
    assert tab.body.basis.zone.text() == "Europe/Berlin"


@pytest.mark.asyncio
async def test_findings_lead_to_their_place_by_key(qtbot, tab_with, make_subject, eventually):
    places = []
    tab = tab_with(show_pointer=places.append)
    tab.show_subject(make_subject({**NIGHT, "total_energy": 50}))
    await eventually(lambda: tab.record is not None)
    listed = tab.body.findings.list
    row = next(n for n, each in enumerate(listed.model().problems) if each.rule == "price.energy-differs")
    listed.setCurrentIndex(listed.model().index(row, 0))
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert places == ["/total_energy"]
    qtbot.keyClick(listed, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "price.energy-differs\t/total_energy" in QGuiApplication.clipboard().text()


@pytest.mark.asyncio
async def test_without_a_tariff_it_says_what_to_do_and_still_shows_the_power(tab_with, make_subject, eventually):
    run = []
    tab = tab_with(run=run.append)
    tab.show_subject(make_subject(without("tariffs")))
    await eventually(lambda: tab.record is not None)
    assert figures(tab) == ["–", "23.50 €", "–"]
    assert tab.verdict.state is State.UNDECIDED
    assert tab.body.missing.accessibleName() == "No tariff for this session"
    assert tab.body.lines.isHidden()
    assert tab.total.isHidden()
    for made in tab.body.missing.findChildren(QPushButton):
        made.click()
    assert run == ["file.open", "file.import"]
    assert tab.has_strip()
    tab.show_subject(make_subject(NIGHT))
    await eventually(lambda: tab.body.missing is None)
    assert tab.body.lines.isVisible()
    assert tab.total.isVisible()


@pytest.mark.asyncio
async def test_without_periods_and_totals_it_says_so(tab_with, make_subject, eventually):
    bare = {"id": "C", "currency": "EUR", "charging_periods": [], "tariffs": [TARIFF]}
    tab = tab_with()
    tab.show_subject(make_subject(bare))
    await eventually(lambda: tab.message.currentIndex() == 1)
    assert tab.message.currentWidget().accessibleName() == "No charging periods"
    assert not tab.has_strip()
    tab.copy_text()
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.asyncio
async def test_what_the_store_cannot_tell_is_a_sentence(tab_with, night, eventually):
    class Busy(NothingHeld):
        def versions(self, id_):
            raise StoreBusy("The store is busy; try again.")

    tab = tab_with(Busy())
    tab.show_subject(night)
    await eventually(lambda: tab.message.currentIndex() == 1)
    assert tab.message.currentWidget().accessibleDescription() == "The store is busy; try again."


@pytest.mark.asyncio
async def test_only_the_newest_record_counts(tab_with, make_subject, eventually):
    tab = tab_with()
    for number in range(5):
        tab.show_subject(make_subject({**NIGHT, "id": f"C-{number}"}))
    await eventually(lambda: tab.record is not None and tab.record.given.session.id == "C-4")
    await asyncio.sleep(0.05)
    assert tab.record.given.session.id == "C-4"


@pytest.mark.asyncio
async def test_the_price_is_copied_as_text_and_as_json(tab_with, night, eventually):
    tab = tab_with(held(TARIFF))
    tab.show_subject(night)
    await eventually(lambda: tab.record is not None)
    tab.copy_text()
    words = QGuiApplication.clipboard().text()
    for part in ("Price of CDR C-1", "By the tariff 21.33 €, billed 23.50 €", "22:00–03:00 | 0.40 €/kWh", "03:00 CET"):
        assert part in words
    tab.copy_json()
    document = json.loads(QGuiApplication.clipboard().text())
    assert document["totals"]["total_cost"]["excl_vat"] == "21.3333"
    assert tab.said == ["Copied the price", "Copied the price"]


@pytest.mark.asyncio
async def test_the_tariff_is_a_link(tab_with, night, eventually):
    jumps = []
    tab = tab_with(jump=jumps.append)
    tab.show_subject(night)
    await eventually(lambda: tab.record is not None)
    tab.body.basis.tariff.click()
    assert jumps == [Jump("tariffs", "NIGHT-1")]


@pytest.mark.asyncio
async def test_the_total_stands_on_the_columns_of_the_lines_beside_a_scroll_bar(tab_with, night, eventually):
    tab = tab_with()
    tab.show_subject(night)
    await eventually(lambda: tab.record is not None)
    tab.resize(520, 260)
    await eventually(lambda: tab.area.verticalScrollBar().maximum() > 0)
    assert tab.total.width() - tab.total.inset == tab.body.lines.rows[0].width()
    assert tab.total.sides() == [0], "in a low tab one side of VAT is enough"


@pytest.mark.asyncio
@pytest.mark.parametrize("scheme", list(theme.Scheme)[1:])
async def test_bars_amounts_and_ground_are_in_the_colours_of_the_theme(tab_with, night, eventually, look, scheme):
    look.choose(scheme)
    tab = tab_with()
    tab.show_subject(night)
    await eventually(lambda: tab.record is not None)
    picture = tab.body.lines.rows[1].grab().toImage()
    found = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert theme.color("chart1").name() in found
    assert theme.color("surface").name() in found or picture.hasAlphaChannel()
    total = tab.total.grab().toImage()
    reds = {total.pixelColor(x, y).name() for x in range(total.width()) for y in range(total.height())}
    assert theme.color("err").name() in reds


@pytest.mark.asyncio
async def test_every_line_is_spoken_with_its_amounts(tab_with, night, eventually):
    tab = tab_with()
    tab.show_subject(night)
    await eventually(lambda: tab.record is not None)
    assert tab.body.lines.rows[0].accessibleName() == (
        "Energy, by the tariff 17.33 €, billed 19.50 €, difference +2.17, "
        "The volumes are the same; prices or times were taken otherwise."
    )
    assert "Differs" in tab.body.head.accessibleName()


@pytest.mark.asyncio
@pytest.mark.parametrize("width", [404, 520, 900])
async def test_lines_are_as_high_as_their_sentences_at_every_width(tab_with, night, eventually, width):
    tab = tab_with()
    tab.show_subject(night)
    await eventually(lambda: tab.record is not None)
    tab.resize(width, 500)
    rows = tab.body.lines.rows
    await eventually(lambda: all(made.height() == made.heightForWidth(made.width()) for made in rows))
    assert rows[0].width() <= width


@pytest.mark.asyncio
async def test_figures_come_before_the_word_of_the_pill(tab_with, make_subject, eventually):
    tab = tab_with()
    tab.show_subject(make_subject({**NIGHT, "total_cost": {"excl_vat": 1234567.5, "incl_vat": 1481481}}))
    await eventually(lambda: tab.record is not None)
    tab.resize(404, 500)
    await eventually(lambda: tab.body.head.pill.toolTip() == "Differs")
    tab.resize(900, 500)
    await eventually(lambda: tab.body.head.pill.toolTip() == "")


@pytest.mark.asyncio
async def test_what_is_tried_outlives_another_reading_of_the_same_record(tab_with, night, eventually):
    zones = [UTC, timezone(timedelta(hours=5), "PKT")]
    tab = tab_with(held(DEARER, site=SITE), zone=lambda: zones[0])
    tab.show_subject(night)
    await eventually(lambda: tab.record is not None)
    tab.choose_basis("stated")
    await eventually(lambda: tab.basis == "stated")
    tab.choose_basis("agreed")
    await eventually(lambda: tab.basis == "agreed")
    tab.try_answer("rounding", "currency")
    await eventually(lambda: tab.record.terms.policy.rounding == "currency")
    zones.pop(0)
    tab.show_subject(night)
    await eventually(lambda: tab.body.basis.how.text() == "As received 04.09.2026 05:00 PKT.")
    assert tab.record.terms.policy.rounding == "currency"
