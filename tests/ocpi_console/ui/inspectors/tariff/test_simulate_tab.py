"""The Simulate tab: boxes to prices, mistakes in their place, curves, and a second tariff."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from generators.linting_cases import el, energy, tariff
from generators.shown_tariffs import HOME, day_ahead, open_data, tariff_subject
from ocpi_console.ui import async_tools, theme
from ocpi_console.ui.inspectors.tariff.readable_tariff import readable
from ocpi_console.ui.inspectors.tariff.simulate_tab import SimulateTab, start_text
from ocpi_console.ui.inspectors.tariff.tariff_shelf import NO_TARIFFS, HeldValue, NoTariffs, OfferedTariff
from ocpi_console.ui.states import State
from wwcp_ocpi.document import read
from wwcp_ocpi.pricing import price, read_tariff
from wwcp_ocpi.pricing.simulating import read_description
from wwcp_ocpi.pricing.zone import Zone
from wwcp_ocpi.translation import translate

FLAT = tariff(el(energy("0.50")), id="FLAT")
OTHER = OfferedTariff(7, "FLAT", "NL*TNM · EUR")


class Shelf(NoTariffs):
    """Holds one other tariff."""

    value = FLAT

    def search(self, text):
        return [OTHER]

    def held(self, row_id):
        assert row_id == 7
        subject = tariff_subject(self.value)
        return HeldValue(subject.value, "Tariff", "2.2.1")


@pytest.fixture
def said():
    return []


@pytest_asyncio.fixture
async def tab(qtbot, make_desk, said):
    made = SimulateTab(make_desk(start=async_tools.start, tariffs=Shelf(), say=lambda *told: said.append(told)))
    qtbot.addWidget(made)
    made.resize(520, 900)
    made.show()
    QGuiApplication.clipboard().setText("before")
    yield made
    await async_tools.cancel_tasks()


async def shown(tab, eventually, value=HOME, start="2026-06-03 18:00", **others):
    tab.fields.set_text("start", start)
    tab.show_subject(tariff_subject(value, **others))
    await eventually(lambda: tab.simulated is not None)


async def typed(tab, eventually, **texts):
    before = tab.simulated
    for key, text in texts.items():
        tab.fields.edits[key].setText(text)
    tab.fields.changed.emit()
    await eventually(lambda: tab.simulated is not before)


def rows(tab):
    return [(row.name, row.amounts[0]) for row in tab.view.list.model().rows]


@pytest.mark.asyncio
async def test_a_session_is_priced_at_once_line_by_line(tab, eventually):
    await shown(tab, eventually)
    assert tab.view.total.text() == "22.02 €"
    assert tab.view.told.text() == "with VAT"
    assert rows(tab) == [
        ("Energy", "21.42"),
        ("Fee", "0.61"),
        ("Total with VAT", "22.02"),
        ("Total without VAT", "18.20"),
    ]
    assert tab.view.why.text() == "Free, since no element prices it: charging time."
    assert tab.fields.edits["duration"].placeholderText() == "2:44 h"


@pytest.mark.asyncio
async def test_the_lines_are_walked_by_keys_and_say_why(tab, qtbot, eventually):
    await shown(tab, eventually)
    qtbot.keyClick(tab.view.list, Qt.Key.Key_Down)
    qtbot.keyClick(tab.view.list, Qt.Key.Key_Home)
    assert tab.view.why.text().startswith("Element 1 is the first with a price for ENERGY that matches")
    spoken = tab.view.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Energy, 06:00–21:59 · 0.59 €/kWh, 30.000 kWh, 21.42")


@pytest.mark.asyncio
async def test_parking_costs_what_the_engine_says(tab, eventually):
    await shown(tab, eventually, start="2026-06-03 12:00")
    await typed(tab, eventually, parking="1:30", kwh="11", power="11")
    zone = Zone("Europe/Amsterdam", "asked")
    described = {"start": "2026-06-03T12:00", "kwh": 11, "power": 11, "parking": 90}
    session = read_description(described, zone=zone).session()
    expected = price(session, [read_tariff(tariff_subject(HOME).value, "2.2.1")], zone=zone)
    assert tab.simulated.report.costs == expected.costs
    assert "Parking" in [name for name, _ in rows(tab)]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("texts", "member"),
    [
        ({"start": "tomorrow"}, "start"),
        ({"start": "2026-03-29 02:30"}, "start"),
        ({"duration": "90"}, "kwh"),
        ({"kwh": "-3"}, "kwh"),
        ({"kwh": "", "power": "", "duration": ""}, "kwh"),
        ({"power": "fast"}, "power"),
        ({"parking": "a while"}, "parking"),
        ({"reservation": "-1"}, "reservation"),
        ({"time_zone": "Mars"}, "time_zone"),
    ],
)
async def test_a_mistake_is_said_below_its_box_and_nothing_old_stays(tab, eventually, texts, member):
    await shown(tab, eventually)
    for key, text in texts.items():
        tab.fields.edits[key].setText(text)
    tab.fields.changed.emit()
    await eventually(lambda: tab.simulated is None)
    assert tab.fields.mistakes[member].isVisible()
    assert tab.fields.mistakes[member].text().endswith(".")
    assert tab.view.total.text() == "–"
    assert tab.view.list.isHidden()
    assert not tab.copy_button.isEnabled()
    tab.copy()
    assert QGuiApplication.clipboard().text() == "before"


@pytest.mark.asyncio
async def test_the_copied_description_is_the_session_again(tab, said, eventually):
    await shown(tab, eventually)
    await typed(tab, eventually, parking="45", kwh="7,5")
    tab.copy()
    value = read(QGuiApplication.clipboard().text().encode()).value
    assert value["time_zone"] == "Europe/Amsterdam"
    again = read_description(value)
    assert (again.kwh, again.parking, again.start) == (Decimal("7.5"), 2700, tab.simulated.description.start)
    assert said == [("Copied the description of the session", State.DONE)]


@pytest.mark.asyncio
async def test_curves_come_over_time_and_energy_and_end_at_the_total(tab, qtbot, eventually):
    await shown(tab, eventually)
    await eventually(lambda: tab.view.curve_chart.shown is not None)
    chart = tab.view.curve_chart
    assert chart.accessibleName() == "Cost over time: NL-HOME-2 22.02"
    assert chart.shown.lines[0].points[-1][1] == tab.simulated.report.costs["total_cost"].gross
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert tab.view.readout.text() == "2:44 h   22.02 €"
    tab.view.over_energy.click()
    assert chart.accessibleName() == "Cost over energy: NL-HOME-2 22.02"
    assert [text for _, text in chart.shown.marks] == ["0", "5", "10", "15", "20", "25", "30"]
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_T)
    assert tab.view.chart.currentWidget() is tab.view.chart.table
    assert tab.view.chart.table.model().titles == ("Energy, kWh", "NL-HOME-2, €")


@pytest.mark.asyncio
async def test_a_second_tariff_is_set_beside_with_difference_and_a_sentence(tab, eventually):
    await shown(tab, eventually)
    tab.choice.choose(OTHER)
    await eventually(lambda: tab.view.comparison.text() != "")
    assert tab.simulated.tariffs[1].name == "FLAT"
    assert tab.view.comparison.text().startswith("FLAT costs least, 18.15 EUR with taxes; NL-HOME-2 3.87 EUR more.")
    total = next(row for row in tab.view.list.model().rows if row.total)
    assert (total.amounts, total.difference) == (("22.02", "18.15"), Decimal("-3.8720"))
    await eventually(lambda: tab.view.curve_chart.shown is not None and len(tab.view.curve_chart.shown.lines) == 2)
    assert [line.dashed for line in tab.view.curve_chart.shown.lines] == [False, True]
    tab.choice.clear.click()
    await eventually(lambda: len(tab.simulated.tariffs) == 1)
    await eventually(tab.view.comparison.isHidden)


@pytest.mark.asyncio
async def test_tariffs_that_change_places_tell_from_where_on(tab, eventually, monkeypatch):
    monkeypatch.setattr(Shelf, "value", {**HOME, "id": "FLAT", "elements": [HOME["elements"][3], *FLAT["elements"]]})
    await shown(tab, eventually, tariff(el(energy("0.60")), id="DEAR"))
    tab.choice.choose(OTHER)
    await eventually(lambda: tab.view.comparison.text() != "")
    assert "DEAR is the cheaper one at first, from 5.1 kWh on FLAT." in tab.view.comparison.text()


@pytest.mark.asyncio
async def test_other_currencies_are_not_compared_nor_drawn_together(tab, eventually, monkeypatch):
    monkeypatch.setattr(Shelf, "value", {**FLAT, "currency": "CHF"})
    await shown(tab, eventually)
    tab.choice.choose(OTHER)
    await eventually(lambda: "not converted" in tab.view.comparison.text())
    total = next(row for row in tab.view.list.model().rows if row.total)
    assert total.difference is None
    await eventually(lambda: tab.view.curve_chart.shown is not None)
    assert len(tab.view.curve_chart.shown.lines) == 1


@pytest.mark.asyncio
async def test_what_is_typed_stays_while_walking_from_tariff_to_tariff(tab, eventually):
    await shown(tab, eventually)
    await typed(tab, eventually, kwh="12", start="2026-06-04 09:00")
    await shown(tab, eventually, FLAT, start="2026-06-04 09:00")
    await eventually(lambda: tab.tariff.name == "FLAT" and tab.simulated is not None)
    assert tab.view.total.text() == "7.26 €"


@pytest.mark.asyncio
async def test_a_start_that_nobody_typed_follows_the_tariff(tab, eventually):
    tab.show_subject(tariff_subject(day_ahead(date(2026, 5, 6))))
    await eventually(lambda: tab.simulated is not None)
    assert tab.fields.texts()["start"] == "2026-05-06 18:00"
    assert tab.simulated.report.costs["total_cost"].net
    tab.show_subject(tariff_subject(HOME))
    await eventually(lambda: tab.tariff is not None and tab.tariff.name == "NL-HOME-2")
    assert tab.fields.texts()["start"] == f"{datetime.now(UTC):%Y-%m-%d} 18:00"


@pytest.mark.asyncio
async def test_typing_prices_once_after_the_last_key(tab, qtbot, eventually):
    await shown(tab, eventually)
    found = []
    tab.fields.changed.connect(lambda: found.append(tab.fields.texts()["kwh"]))
    tab.fields.edits["kwh"].clear()
    qtbot.keyClicks(tab.fields.edits["kwh"], "12.75")
    await eventually(lambda: found)
    await eventually(lambda: tab.simulated is not None and tab.simulated.description.kwh == Decimal("12.75"))
    assert found == ["12.75"]


@pytest.mark.asyncio
@pytest.mark.parametrize("format_", ["ocpi-2.1.1", "ocpi-2.3.0", "ocpi-3.0", "wwcp"])
async def test_every_format_has_a_price(tab, eventually, format_):
    found = translate(tariff_subject(HOME).value, "Tariff", "ocpi-2.2.1", format_, carry=False)
    await shown(tab, eventually, found.value, version=format_.removeprefix("ocpi-"), object=found.object)
    assert tab.simulated.report.costs["total_cost"].net == Decimal("18.2000")


@pytest.mark.asyncio
async def test_without_a_time_zone_one_is_asked_for(tab, eventually):
    value = {name: member for name, member in HOME.items() if name not in ("country_code", "party_id")}
    tab.show_subject(replace(tariff_subject(value), party=""))
    await eventually(lambda: tab.fields.mistakes["start"].text() != "")
    assert "give time_zone" in tab.fields.mistakes["start"].text()
    await typed(tab, eventually, time_zone="Europe/Lisbon")
    assert tab.simulated.zone.name == "Europe/Lisbon"


@pytest.mark.asyncio
async def test_tab_walks_from_the_top_to_the_bottom(tab, eventually):
    await shown(tab, eventually)
    await eventually(lambda: tab.view.curve_chart.shown is not None)
    tab.fields.edits["start"].setFocus()
    heights = []
    for _ in range(13):
        focused = tab.window().focusWidget()
        heights.append(focused.mapTo(tab, focused.rect().topLeft()).y())
        tab.window().focusNextChild()
    assert heights == sorted(heights)
    assert len(set(heights)) > 5


@pytest.mark.asyncio
async def test_what_is_no_tariff_is_not_simulated(tab, eventually):
    tab.show_subject(tariff_subject(HOME, object="CDR"))
    assert tab.currentWidget().accessibleName() == "Not a tariff"
    await shown(tab, eventually)
    assert tab.currentWidget() is tab.body


@pytest.mark.asyncio
async def test_parking_alone_has_no_curve_over_energy(tab, eventually):
    await shown(tab, eventually, start="2026-06-03 12:00")
    await typed(tab, eventually, kwh="", power="", parking="120")
    await eventually(lambda: not tab.view.over_energy.isEnabled())
    assert tab.simulated.description.kwh == 0


@pytest.mark.asyncio
async def test_real_tariffs_are_simulated_in_both_themes(tab, eventually, look):
    values = open_data("heemstede")
    if values is None:
        pytest.skip("the open data is not here")
    for number, value in enumerate(values):
        look.choose(theme.Scheme.DARK if number % 2 else theme.Scheme.LIGHT)
        tab.simulated = None
        await shown(tab, eventually, value)
        assert tab.view.total.text() != "–"
        assert not tab.grab().isNull()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (HOME, "2026-11-22 18:00"),
        (tariff(el(), end_date_time="2025-02-03T12:00:00Z"), "2025-02-02 18:00"),
        (tariff(el(), end_date_time="2025-02-03T23:00:00Z"), "2025-02-02 18:00"),
    ],
)
def test_the_first_start_is_an_evening_on_which_the_tariff_holds(value, text):
    found = readable(tariff_subject(value), NO_TARIFFS).tariff
    assert start_text(found, datetime(2026, 11, 22, 12, tzinfo=UTC)) == text
