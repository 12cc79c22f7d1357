"""The tree over an exact value."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from ocpi_console.ui.inspectors.tree_model import LOT, POINTER_ROLE, SEVERITY_ROLE, TreeModel
from wwcp_ocpi.document import Problem, read

VALUE = read(
    b'{"id": "L1", "coordinates": {"latitude": 52.10}, "evses": [{"uid": "1"}, {"uid": 2}], "a/b": null, "none": []}'
).value
PROBLEMS = (
    Problem("ocpi.null", "info", "/evses/1/uid", "A note."),
    Problem("ocpi.type", "error", "/evses/1/uid", "uid is a number."),
    Problem("ocpi.required", "warning", "/coordinates/longitude", "longitude is missing."),
)


@pytest.fixture
def model(qapp):
    return TreeModel(VALUE, PROBLEMS)


def test_it_behaves_as_qt_wants_models_to(model, qtmodeltester):
    qtmodeltester.check(model)


def test_values_are_shown_as_they_were_written(model):
    latitude = model.index_of("/coordinates/latitude")
    assert latitude.data() == "latitude"
    assert latitude.siblingAtColumn(1).data() == "52.10"
    assert model.index_of("/evses").siblingAtColumn(1).data() == "2 elements"
    assert model.index_of("/none").siblingAtColumn(1).data() == "[]"
    assert model.index_of("/a~1b").siblingAtColumn(1).data() == "null"
    assert not model.index_of("/absent").isValid()
    assert not model.index_of("/evses/7").isValid()


def test_the_worst_problem_marks_its_node_and_what_encloses_it(model):
    assert model.index_of("/evses/1/uid").data(SEVERITY_ROLE) == "error"
    assert model.index_of("/evses/1").data(SEVERITY_ROLE) == "error"
    assert model.index_of("/evses").data(SEVERITY_ROLE) == "error"
    assert model.index_of("/evses/0").data(SEVERITY_ROLE) is None
    assert model.index_of("/coordinates").data(SEVERITY_ROLE) == "warning", "a missing member marks what encloses it"
    spoken = model.index_of("/evses/1/uid").siblingAtColumn(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "2, uid, uid is a number., A note."


def test_a_long_array_is_made_in_lots(qapp):
    model = TreeModel({"values": list(range(LOT * 3))})
    values = model.index_of("/values")
    assert model.rowCount(values) == 0
    assert model.canFetchMore(values)
    model.fetchMore(values)
    assert model.rowCount(values) == LOT
    far = model.index_of(f"/values/{LOT * 2 + 5}")
    assert far.data(POINTER_ROLE) == f"/values/{LOT * 2 + 5}"
    assert model.rowCount(values) == LOT * 3
    assert model.parent(far) == values
    assert model.parent(values) == QModelIndex()
