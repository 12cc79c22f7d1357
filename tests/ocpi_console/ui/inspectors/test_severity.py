"""Problems by place."""

from ocpi_console.ui.inspectors.severity import by_place, standing, summary, worst, worst_first
from wwcp_ocpi.document import Problem

ERROR = Problem("r.a", "error", "/evses/0/status", "Not a status.")
INFO = Problem("r.b", "info", "/name", "Null.")
MISSING = Problem("r.c", "warning", "/coordinates/latitude", "Missing.")


def test_the_worst_counts_and_comes_first():
    assert worst([INFO, MISSING]) == "warning"
    assert worst([]) is None
    assert worst_first([INFO, MISSING, ERROR]) == [ERROR, MISSING, INFO]
    assert summary([ERROR, ERROR, INFO]) == "2 errors, 1 note"
    assert summary([]) == "No problems"


def test_a_missing_member_is_told_at_what_encloses_it():
    value = {"evses": [{"status": "X"}], "name": None, "coordinates": {}}
    assert standing(value, "/coordinates/latitude/deep") == "/coordinates"
    assert set(by_place(value, [ERROR, INFO, MISSING])) == {"/evses/0/status", "/name", "/coordinates"}
