"""Ready filters: the text of the filter stays the truth."""

import pytest

from ocpi_console.ui.filtering.chip_row import ChipRow, ReadyFilter


@pytest.fixture
def row(qtbot):
    made = ChipRow((ReadyFilter("Credits", "credit"), ReadyFilter("Has problems", "has:problems")))
    qtbot.addWidget(made)
    made.asked = []
    made.filter_wanted.connect(made.asked.append)
    return made


def test_a_chip_adds_its_term_and_takes_it_away(row):
    row.show_filter("kwh>3")
    row.chips["credit"].click()
    assert row.asked == ["kwh>3 credit"]
    row.show_filter("kwh>3 credit")
    assert row.chips["credit"].isChecked()
    row.chips["credit"].click()
    assert row.asked[-1] == "kwh>3"


def test_with_or_the_term_is_meant_for_all_of_it(row):
    row.show_filter("kwh>3 or kwh<1")
    row.chips["credit"].click()
    assert row.asked == ["(kwh>3 or kwh<1) credit"]


def test_what_is_denied_is_not_ticked(row):
    row.show_filter("not credit")
    assert not row.chips["credit"].isChecked()
    row.show_filter("credit has:problems")
    assert all(chip.isChecked() for chip in row.chips.values())


def test_counts_news_and_mistakes_are_said(row):
    row.show_counts({"credit": 12})
    assert row.chips["credit"].accessibleName() == "Credits, 12"
    row.show_news(3)
    assert row.news.text() == "3 new"
    row.show_mistake("The quote is not closed.")
    assert row.mistake.text() == "The quote is not closed."
    assert row._stack.currentWidget() is row.mistake
    row.show_mistake("")
    assert row._stack.currentWidget() is not row.mistake
