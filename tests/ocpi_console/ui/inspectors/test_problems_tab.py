"""Problems of a record, worst first; the keys lead to their place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ocpi_console.ui.inspectors.problems_tab import ProblemsModel, ProblemsTab
from wwcp_ocpi.document import Problem


@pytest.fixture
def tab(qtbot, desk):
    made = ProblemsTab(desk)
    qtbot.addWidget(made)
    QGuiApplication.clipboard().setText("before")
    return made


def test_a_record_without_problems_says_so(tab, cdr, broken_cdr):
    tab.show_subject(cdr)
    assert tab.currentWidget().accessibleName() == "No problems"
    tab.show_subject(broken_cdr)
    assert tab.currentWidget() is tab.list
    assert tab.list.model().rowCount() == len(broken_cdr.problems)


def test_it_behaves_as_qt_wants_models_to(broken_cdr, qtmodeltester, qapp):
    qtmodeltester.check(ProblemsModel(broken_cdr.problems))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_shows_the_place_while_arrows_only_walk(tab, qtbot, desk, broken_cdr, key):
    tab.show_subject(broken_cdr)
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    assert desk.shown_pointers == []
    qtbot.keyClick(tab.list, key)
    assert desk.shown_pointers == [tab.current().pointer]


def test_nothing_selected_leads_nowhere_and_copies_nothing(tab, qtbot, desk, broken_cdr):
    tab.show_subject(broken_cdr)
    assert tab.current() is None
    qtbot.keyClick(tab.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert (desk.shown_pointers, QGuiApplication.clipboard().text()) == ([], "before")


def test_a_problem_is_copied_as_one_line(tab, broken_cdr):
    tab.show_subject(broken_cdr)
    tab.list.setCurrentIndex(tab.list.model().index(0))
    tab.copy()
    found = tab.current()
    assert found.severity == "error"
    assert QGuiApplication.clipboard().text().split("\t") == ["error", found.rule, found.pointer, found.message]


def test_a_screen_reader_gets_weight_sentence_and_place(qapp):
    model = ProblemsModel([Problem("ocpi.x", "warning", "", "Something is off.")])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Warning: Something is off. /  ·  ocpi.x"
