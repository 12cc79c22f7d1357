"""A table's column as it is declared."""

import pytest

from ocpi_console.ui.tables.column import TableColumn


@pytest.mark.parametrize(("kind", "right"), [("number", True), ("duration", True), ("text", False), ("id", False)])
def test_numbers_stand_at_the_right(kind, right):
    assert TableColumn("a", "A", kind).right is right


@pytest.mark.parametrize(("sort", "key"), [(None, "kwh"), ("start", "start"), ("", "")])
def test_it_sorts_by_its_own_key_another_or_not_at_all(sort, key):
    assert TableColumn("kwh", "kWh", sort=sort).sort_key == key


@pytest.mark.parametrize(("about", "spoken"), [("", "kWh"), ("energy in kWh", "energy in kWh")])
def test_it_is_called_by_what_it_holds(about, spoken):
    assert TableColumn("kwh", "kWh", about=about).spoken == spoken


def test_a_value_is_read_from_the_row_or_made_of_it():
    row = {"errors": 2, "warnings": 1}
    assert TableColumn("errors", "Errors").value(row) == 2
    assert TableColumn("absent", "Absent").value(row) is None
    assert TableColumn("all", "All", read=lambda held: held["errors"] + held["warnings"]).value(row) == 3
