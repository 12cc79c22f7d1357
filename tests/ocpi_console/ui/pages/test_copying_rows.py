"""Rows on the clipboard, in every form."""

import json

import pytest

from ocpi_console.store import Store
from ocpi_console.ui.pages.copying_rows import rows_as
from ocpi_console.ui.pages.store_source import StoreSource
from ocpi_console.ui.tables.column import TableColumn

COLUMNS = (TableColumn("id", "Id"), TableColumn("kwh", "kWh", "number", decimals=1))


@pytest.fixture
def source(tmp_path, session_of, save_sessions):
    with Store.open(f"sqlite:///{tmp_path}/store.sqlite") as store:
        save_sessions(store, [session_of(number) for number in range(1, 4)])
        yield StoreSource(store, "sessions")


@pytest.mark.parametrize(
    ("form", "text"),
    [("text", "Id\tkWh\nS-00003\t0.375\nS-00001\t0.125"), ("csv", "Id,kWh\nS-00003,0.375\nS-00001,0.125\n")],
)
def test_columns_are_copied_in_the_order_of_the_rows(source, form, text):
    assert rows_as(form, source, COLUMNS, [3, 1]) == text


def test_one_record_is_copied_as_it_is_and_several_as_a_list(source, session_of):
    assert json.loads(rows_as("json", source, COLUMNS, [2])) == session_of(2)
    assert json.loads(rows_as("json", source, COLUMNS, [3, 1])) == [session_of(3), session_of(1)]
    assert source.subject(2).raw.decode() == rows_as("json", source, COLUMNS, [2])
