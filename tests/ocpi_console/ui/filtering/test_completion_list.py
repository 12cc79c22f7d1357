"""The list of what may be typed next."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from ocpi_console.filters import Candidate
from ocpi_console.ui.filtering.completion_list import CompletionList

CANDIDATES = [Candidate(f"field{number}:", f"meaning {number}") for number in range(12)]


@pytest.fixture
def completions(qtbot):
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    made = CompletionList(window)
    made.window_kept = window
    window.show()
    return made


def test_nothing_to_offer_hides_it(completions):
    completions.offer(CANDIDATES, QPoint(10, 10))
    assert completions.isVisible()
    completions.offer([], QPoint(10, 10))
    assert not completions.isVisible()


@pytest.mark.parametrize(
    ("steps", "text"),
    [
        ([], None),
        ([1], "field0:"),
        ([1, 1], "field1:"),
        ([-1], "field2:"),
        ([1, -1], "field2:"),
        ([1, 1, 1, 1], "field0:"),
    ],
)
def test_steps_go_round_and_nothing_is_marked_at_first(completions, steps, text):
    completions.offer(CANDIDATES[:3], QPoint(0, 0))
    for step in steps:
        completions.step(step)
    assert completions.current() == text


def test_another_offer_starts_anew(completions):
    completions.offer(CANDIDATES, QPoint(0, 0))
    completions.step(1)
    completions.offer(CANDIDATES[5:], QPoint(0, 0))
    assert completions.current() is None
    completions.step(1)
    assert completions.current() == "field5:"


def test_it_is_as_high_as_its_rows_up_to_eight(completions):
    heights = []
    for count in (1, 8, 12):
        completions.offer(CANDIDATES[:count], QPoint(0, 0))
        heights.append(completions.height())
    assert heights[0] < heights[1] == heights[2]


def test_a_click_chooses_and_a_screen_reader_gets_the_meaning(completions, qtbot):
    completions.offer(CANDIDATES, QPoint(0, 0))
    item = completions.list.item(1)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "field1:, meaning 1"
    with qtbot.waitSignal(completions.chosen) as chosen:
        at = completions.list.visualItemRect(item).center()
        qtbot.mouseClick(completions.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args == ["field1:"]
    assert completions.focusPolicy() is Qt.FocusPolicy.NoFocus
