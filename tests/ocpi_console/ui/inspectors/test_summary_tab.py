"""The Summary tab: a banner for the worst finding, facts, links."""

import pytest
from PySide6.QtWidgets import QPushButton

from ocpi_console.ui.inspectors.piece import Jump
from ocpi_console.ui.inspectors.summary_tab import SummaryTab
from ocpi_console.ui.widgets import Banner


@pytest.fixture
def tab(qtbot, desk):
    made = SummaryTab(desk)
    qtbot.addWidget(made)
    made.resize(500, 700)
    return made


def banners(tab):
    return [banner for banner in tab.findChildren(Banner) if banner is tab._banner]


def press(tab, words):
    next(found for found in tab.findChildren(QPushButton) if found.text() == words and not found.isHidden()).click()


def test_only_what_is_wrong_has_a_banner_and_only_one(tab, cdr, broken_cdr):
    for subject, count in ((cdr, 0), (broken_cdr, 1), (broken_cdr, 1), (cdr, 0)):
        tab.show_subject(subject)
        assert len(banners(tab)) == count


def test_the_banner_counts_names_the_worst_and_leads_there(tab, desk, broken_cdr):
    tab.show_subject(broken_cdr)
    errors = sum(found.severity == "error" for found in broken_cdr.problems)
    [banner] = banners(tab)
    assert banner.sentence().startswith(f"{errors} errors")
    press(tab, "Show the place")
    first = next(found for found in broken_cdr.problems if found.severity == "error")
    assert desk.shown_pointers == [first.pointer]
    assert banner.accessibleDescription() == first.message


def test_a_link_jumps_to_the_record(tab, desk, cdr):
    tab.show_subject(cdr)
    press(tab, "S-88120")
    assert desk.jumps == [Jump("sessions", "S-88120")]


def test_another_record_is_read_from_its_beginning(tab, cdr):
    tab.show_subject(cdr)
    tab.resize(300, 120)
    tab.show()
    tab.verticalScrollBar().setValue(60)
    tab.show_subject(cdr)
    assert tab.verticalScrollBar().value() == 0
