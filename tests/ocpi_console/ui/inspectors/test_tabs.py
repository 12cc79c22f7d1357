"""The inspector's tabs as they are declared."""

from dataclasses import replace

import pytest

from ocpi_console.ui.inspectors.tabs import TABS


def offered(subject):
    return [entry.key for entry in TABS if entry.fits(subject)]


def test_a_recognised_record_has_all_tabs_in_their_order(cdr):
    assert offered(cdr) == ["summary", "tree", "raw", "problems", "translate", "price"]


@pytest.mark.parametrize(
    ("members", "absent"),
    [
        ({"version": None}, {"translate", "price"}),
        ({"value": 3}, {"tree", "price"}),
        ({"value": "x", "version": None}, {"tree", "translate", "price"}),
        ({"object": "Location"}, {"price"}),
    ],
)
def test_what_has_nothing_to_show_is_not_offered(cdr, members, absent):
    assert set(offered(cdr)) - set(offered(replace(cdr, **members))) == absent


def test_only_problems_are_counted(cdr, broken_cdr):
    assert [entry.count(cdr) for entry in TABS] == [0] * len(TABS)
    assert {entry.key: entry.count(broken_cdr) for entry in TABS if entry.count(broken_cdr)} == {
        "problems": len(broken_cdr.problems)
    }


def test_every_tab_can_show_a_record_with_problems(qtbot, desk, cdr, broken_cdr):
    for entry in TABS[:-1]:
        tab = entry.make(desk)
        qtbot.addWidget(tab)
        for subject in (cdr, broken_cdr):
            tab.show_subject(subject)
        assert not tab.grab().isNull()
