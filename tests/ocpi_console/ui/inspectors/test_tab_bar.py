"""Tabs that never scroll: what does not fit goes into a menu."""

import pytest

from ocpi_console.ui.inspectors.tab_bar import InspectorTabs

KEYS = ["summary", "tree", "raw", "problems", "translate"]


@pytest.fixture
def tabs(qtbot):
    made = InspectorTabs([(key, key.capitalize()) for key in KEYS])
    qtbot.addWidget(made)
    made.resize(700, 36)
    made.show()
    return made


def visible(tabs):
    return [key for number, key in enumerate(KEYS) if tabs.bar.isTabVisible(number)]


def in_menu(tabs):
    return [action.text() for action in tabs.menu().actions()]


def test_with_room_all_are_there_and_no_menu(tabs):
    assert (visible(tabs), in_menu(tabs), tabs.more.isVisible()) == (KEYS, [], False)


@pytest.mark.parametrize("current", KEYS)
@pytest.mark.parametrize("width", [120, 220, 320])
def test_without_room_the_current_one_stays_and_the_menu_has_the_rest(tabs, current, width):
    tabs.choose(current)
    tabs.setFixedWidth(width)
    assert current in visible(tabs)
    assert tabs.more.isVisible()
    assert sorted(visible(tabs) + [text.lower() for text in in_menu(tabs)]) == sorted(KEYS)


def test_a_tab_of_the_menu_can_be_chosen(tabs, qtbot):
    tabs.setFixedWidth(200)
    with qtbot.waitSignal(tabs.chosen) as told:
        tabs.menu().actions()[-1].trigger()
    assert told.args == ["translate"] == [tabs.current()]
    assert "translate" in visible(tabs)


@pytest.mark.parametrize(("count", "text"), [(0, "Problems"), (3, "Problems  3")])
def test_a_count_stands_behind_the_title(tabs, count, text):
    tabs.show_count("problems", 12)
    tabs.show_count("problems", count)
    assert tabs.bar.tabText(3) == text


@pytest.mark.parametrize(
    ("start", "by", "end"), [("summary", 1, "raw"), ("summary", -1, "problems"), ("raw", -1, "summary")]
)
def test_stepping_goes_round_and_passes_over_what_is_absent(tabs, start, by, end):
    for key in ("tree", "translate"):
        tabs.show_present(key, present=False)
    tabs.choose(start)
    tabs.step(by)
    assert tabs.current() == end


def test_what_is_absent_is_neither_in_the_bar_nor_in_the_menu_and_comes_back(tabs):
    tabs.show_present("translate", present=False)
    assert "translate" not in visible(tabs)
    tabs.setFixedWidth(200)
    assert "Translate" not in in_menu(tabs)
    tabs.setFixedWidth(700)
    tabs.show_present("translate", present=True)
    assert visible(tabs) == KEYS
