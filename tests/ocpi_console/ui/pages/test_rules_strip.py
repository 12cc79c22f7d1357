"""Which rules the records break, and the way to these records."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ocpi_console.files.offline.spooling import BrokenRule
from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.list_rows import ROW, STATE_ROLE
from ocpi_console.ui.pages.rules_strip import RulesModel, RulesStrip
from ocpi_console.ui.states import State

RULES = (
    BrokenRule("ocpi.required", "error", 12, "city is missing."),
    BrokenRule("ocpi.unknown", "info", 1, "colour is no member of Location."),
)


@pytest.fixture
def strip(qtbot):
    made = RulesStrip(RULES)
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


def test_it_behaves_as_qt_wants_models_to(qapp, qtmodeltester):
    model = RulesModel(RULES)
    qtmodeltester.check(model)
    assert [model.index(0, column).data() for column in range(4)] == [
        "Error",
        "12",
        "city is missing.",
        "ocpi.required",
    ]
    assert model.index(1, 0).data(STATE_ROLE) is State.INFO


@pytest.mark.parametrize(
    ("rules", "words"),
    [(RULES, "13 problems of 2 kinds"), (RULES[1:], "1 problem of 1 kind"), (RULES[:1], "12 problems of 1 kind")],
)
def test_the_title_counts(qtbot, rules, words):
    made = RulesStrip(rules)
    qtbot.addWidget(made)
    assert words in [found.text() for found in made.findChildren(QLabel)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_chooses_a_rule_and_arrows_do_not(strip, qtbot, key):
    chosen = []
    strip.chosen.connect(chosen.append)
    strip.list.setCurrentIndex(strip.list.model().index(0, 0))
    qtbot.keyClick(strip.list, Qt.Key.Key_Down)
    assert chosen == []
    qtbot.keyClick(strip.list, key)
    assert chosen == ["ocpi.unknown"]


@pytest.mark.parametrize(("most", "rows"), [(5, 2), (1, 1)])
def test_it_takes_no_more_room_than_its_rows_need(strip, most, rows):
    strip.show_rows(most)
    assert strip.list.height() == (rows + 1) * theme.px(ROW) + 8


def test_it_can_be_folded_and_opened(strip):
    strip.fold.click()
    assert not strip.list.isVisible()
    strip.fold.click()
    assert strip.list.isVisible()
