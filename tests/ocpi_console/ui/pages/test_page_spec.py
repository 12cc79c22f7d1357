"""What the pages declare holds together with the store."""

import pytest

from ocpi_console.files.offline.matching import FIELDS
from ocpi_console.filters import parse
from ocpi_console.store import columns
from ocpi_console.ui.pages.page_spec import FILES, SPECS


@pytest.mark.parametrize("page", SPECS)
def test_columns_sort_keys_and_filters_are_the_stores(page):
    spec = SPECS[page]
    known = {column.key for column in columns.COLUMNS[page]}
    for column in spec.columns:
        assert column.read is not None or column.key in known, column.key
        assert not column.sort_key or column.sort_key in known, column.sort_key
    assert spec.sort.key in known
    fields = columns.fields(page)
    assert parse(spec.example, fields) is not None
    for ready in spec.ready:
        assert parse(ready.filter, fields) is not None


def test_the_files_page_filters_by_what_its_rows_hold():
    assert parse(FILES.example, FIELDS) is not None
    for ready in FILES.ready:
        assert parse(ready.filter, FIELDS) is not None
