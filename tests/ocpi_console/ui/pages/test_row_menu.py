"""The menu of a cell."""

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget

from ocpi_console.ui.pages.row_menu import FORMS, row_menu
from ocpi_console.ui.tables.column import TableColumn
from ocpi_console.ui.tables.model import RecordTableModel

COLUMNS = (TableColumn("city", "City"), TableColumn("valid", "Valid"))


class Page(QWidget):
    def __init__(self, term):
        super().__init__()
        self.asked = []
        self.model = RecordTableModel(COLUMNS, self)
        self.model.set_ids([1, 2])
        self.model.put_page(0, [1, 2], [{"city": "A&B"}, {}])
        self.source = SimpleNamespace(term=lambda key, value: term if value else "")
        self.copies = SimpleNamespace(
            copy_rows=self.asked.append, copy_cell=lambda index: self.asked.append(index.column())
        )
        self.add_term = self.asked.append
        self.open_inspector = lambda: self.asked.append("inspect")


@pytest.fixture
def page(qtbot):
    def make(term):
        made = Page(term)
        qtbot.addWidget(made)
        make.kept = made
        return made

    return make


@pytest.mark.parametrize(("term", "opposite"), [('city="A&B"', 'not city="A&B"'), ("not valid", "valid")])
def test_a_value_can_be_filtered_by_or_excluded(page, term, opposite):
    made = page(term)
    menu = row_menu(made, made.model.index(0, 0))
    actions = [action for action in menu.actions() if action.text().startswith(("Filter", "Exclude"))]
    assert [action.text() for action in actions] == [
        f"{verb} {term}".replace("&", "&&") for verb in ("Filter by", "Exclude")
    ]
    for action in actions:
        action.trigger()
    assert made.asked == [term, opposite]


def test_what_has_no_term_offers_no_filter_but_all_else(page):
    made = page("x")
    menu = row_menu(made, made.model.index(1, 0))
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Inspect\tEnter", "Copy rows as", "Copy the cell"]


def test_every_form_of_a_copy_is_offered_and_runs(page):
    made = page("")
    menu = row_menu(made, made.model.index(0, 1))
    copies = next(action.menu() for action in menu.actions() if action.text() == "Copy rows as")
    for action in copies.actions():
        action.trigger()
    next(action for action in menu.actions() if action.text() == "Copy the cell").trigger()
    assert made.asked == [*(form for form, _ in FORMS), 1]
