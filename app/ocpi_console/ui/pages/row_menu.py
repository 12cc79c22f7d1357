"""The menu of a cell: the same actions as the keys, and the cell's value as a filter."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QMenu

from ocpi_console.ui.pages.record_page import RecordPage
from ocpi_console.ui.tables.copying import CopyForm
from ocpi_console.ui.widgets.buttons import literal

FORMS: tuple[tuple[CopyForm, str], ...] = (("text", "Text\tCtrl+C"), ("csv", "CSV"), ("json", "JSON as received"))


def row_menu(page: RecordPage, index: QModelIndex) -> QMenu:
    """What can be done with a row and the cell that was clicked."""
    menu = QMenu(page)
    menu.addAction("Inspect\tEnter", page.open_inspector)
    column = page.model.columns[index.column()]
    row = page.model.row(index.row())
    term = page.source.term(column.key, column.value(row.values)) if row is not None else ""
    if term:
        menu.addSeparator()
        menu.addAction(f"Filter by {literal(term)}", lambda: page.add_term(term))
        opposite = term.removeprefix("not ") if term.startswith("not ") else f"not {term}"
        menu.addAction(f"Exclude {literal(term)}", lambda: page.add_term(opposite))
    menu.addSeparator()
    copies = menu.addMenu("Copy rows as")
    for form, title in FORMS:
        copies.addAction(title, partial(page.copies.copy_rows, form))
    menu.addAction("Copy the cell", lambda: page.copies.copy_cell(index))
    return menu


def show(page: RecordPage, index: QModelIndex, at: QPoint) -> None:
    """Open the menu at a point of the screen."""
    menu = row_menu(page, index)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
