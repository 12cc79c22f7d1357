"""The modules of the store as they are declared."""

import pytest

from ocpi_console.store.modules import MODULES
from ocpi_console.store.modules.module import Module
from wwcp_ocpi.document.versions import MODULE_OF_OBJECT


def test_a_module_that_states_no_validity_has_none():
    plain = Module("x", (), (), ())
    assert (plain.valid_from({"start_date_time": "2026-10-01T12:00:00Z"}), plain.valid_until({})) == (None, None)
    assert plain.id_members == ("id", "@id")


@pytest.mark.parametrize("name", MODULES)
def test_a_module_is_declared_whole(name):
    module = MODULES[name]
    keys = [column.key for column in module.columns]
    assert module.name == name
    assert len(keys) == len(set(keys))
    assert all(column.description for column in module.columns)
    assert all(column.kind in ("int", "decimal") for column in module.columns if column.summed)
    assert all(column.summed for column in module.columns if column.money and column.key == "cost")


def test_no_object_is_in_two_lists():
    listed = [object_ for module in MODULES.values() for object_ in module.objects]
    assert len(listed) == len(set(listed))
    assert all(MODULE_OF_OBJECT.get(object_, "") in ("", name) for name, m in MODULES.items() for object_ in m.objects)


@pytest.mark.parametrize("name", MODULES)
@pytest.mark.parametrize("value", [{}, {"start_date_time": 5, "period": "x", "name": []}])
def test_searched_texts_and_validity_take_any_value(name, value):
    module = MODULES[name]
    found = [extract(value) for extract in (*module.searched, module.valid_from, module.valid_until)]
    assert all(text in (None, "") for text in found)
