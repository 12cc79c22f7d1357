"""The lines of a simulated price: rows, columns, and what stands out."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.tariff.cost_list import CostHead, CostList, CostModel, columns
from ocpi_console.ui.inspectors.tariff.cost_rows import CostRow, signed

ROWS = [
    CostRow("Energy", "06:00–22:00 · 0.59 €/kWh", "30.000 kWh", "chart1", ("21.42", "18.15"), Decimal("-3.27"), "Why."),
    CostRow("Fee", "", "", "chart5", ("0.61", "0.00"), Decimal("-0.61")),
    CostRow("Total with VAT", "", "", "", ("22.03", "18.15"), Decimal("-3.88"), total=True),
    CostRow("Total without VAT", "", "", "", ("18.20", "15.00"), None),
]


def test_it_behaves_as_qt_wants_models_to(qtmodeltester, qapp):
    qtmodeltester.check(CostModel(ROWS))


@pytest.mark.parametrize(("row", "text"), [(0, "−3.27"), (1, "−0.61"), (3, "–")])
def test_differences_have_their_sign(row, text):
    assert signed(ROWS[row], "EUR") == text


def test_amounts_share_their_edges_with_the_head():
    assert columns(400, 1) == (394,)
    assert columns(400, 2) == (254, 324, 394)


@pytest.fixture
def shown(qtbot):
    made = CostList()
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show_rows(ROWS, "EUR")
    made.show()
    return made


def test_it_is_as_high_as_its_rows(shown, look):
    heights = [shown.sizeHintForRow(row) for row in range(4)]
    assert heights[0] > heights[1]
    assert shown.height() == sum(heights) + 2
    look.set_zoom(1.5)
    assert shown.height() == sum(shown.sizeHintForRow(row) for row in range(4)) + 2


def test_the_chosen_row_stays_when_numbers_change(shown, qtbot):
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    name = shown.current().name
    shown.show_rows(ROWS, "EUR")
    assert shown.current().name == name
    shown.show_rows(ROWS[:1], "EUR")
    assert shown.current() is None or shown.current().name == "Energy"


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_bars_and_differences_are_painted_in_the_themes_colours(shown, look, scheme):
    look.choose(scheme)
    image = shown.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {theme.color("chart1").name(), theme.color("chart5").name()} <= colours


@pytest.mark.parametrize("titles", [("€",), ("This €", "Other €", "Diff")])
def test_the_head_is_painted(qtbot, titles):
    head = CostHead()
    qtbot.addWidget(head)
    head.resize(400, 28)
    head.show_titles(titles)
    image = head.grab().toImage()
    assert image.pixelColor(5, image.height() - 1) == theme.color("border")
