"""Facts that can be read, copied and followed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from ocpi_console.ui.states import State
from ocpi_console.ui.widgets import Fact, FactGroup, FactList, StateLabel


def shown(qtbot, *facts):
    made = FactList((FactGroup("Group", facts),))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("value", "text"), [("12 kWh", "12 kWh"), ("", "–"), ("<b>x</b>", "<b>x</b>")])
def test_a_value_can_be_selected_and_is_named_by_its_label(qtbot, value, text):
    facts = shown(qtbot, Fact("Energy", value))
    found = next(label for label in facts.findChildren(QLabel) if label.text() == text)
    assert found.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert found.accessibleName() == f"Energy: {value}"
    assert found.textFormat() is Qt.TextFormat.PlainText


def test_a_link_follows_and_a_state_has_its_glyph(qtbot):
    followed = []
    facts = shown(
        qtbot, Fact("Location", "L1", follow=lambda: followed.append(1)), Fact("Status", "Active", State.ACTIVE)
    )
    facts.findChild(QPushButton).click()
    assert followed == [1]
    assert [found.text() for found in facts.findChildren(StateLabel)] == ["Active"]


def test_groups_without_facts_are_left_away_and_others_take_their_place(qtbot):
    facts = FactList((FactGroup("Empty", ()), FactGroup("First", (Fact("a", "b"),))))
    qtbot.addWidget(facts)
    facts.show_groups((FactGroup("Second", (Fact("c", "d"),)),))
    facts.show()
    visible = [label.text() for label in facts.findChildren(QLabel) if label.isVisibleTo(facts)]
    assert visible == ["Second", "c", "d"]
