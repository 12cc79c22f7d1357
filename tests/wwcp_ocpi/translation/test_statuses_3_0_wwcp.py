"""The status of an EVSE, which OCPI 3.0 sends by itself."""

from typing import Any

import pytest

from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.wwcp import problems


def status(**members: Any) -> dict[str, Any]:
    return members | {"status": "OUTOFORDER", "timestamp": "2026-05-03T10:00:00Z"}


@pytest.mark.parametrize("name", ["uid", "id"])
def test_either_spelling_of_the_id_is_read(name):
    value = status(**{name: "NL*ABC*E1*1"})
    made = translate(value, "EVSEStatus", "ocpi-3.0", "wwcp")
    assert made.value == {"id": "NL*ABC*E1*1", "status": "error", "timestamp": "2026-05-03T10:00:00.000Z"} | (
        {} if name == "uid" else {"customData": made.value["customData"]}
    )
    assert same(translate(made.value, "EVSEStatus", "wwcp", "ocpi-3.0").value, value)


def test_the_intended_spelling_is_written():
    made = translate(status(id="NL*ABC*E1*1"), "EVSEStatus", "ocpi-3.0", "wwcp", carry=False)
    assert same(translate(made.value, "EVSEStatus", "wwcp", "ocpi-3.0", carry=False).value, status(uid="NL*ABC*E1*1"))


def test_a_uid_that_is_no_evse_id_is_adopted_and_noted():
    made = translate(status(uid="7708214"), "EVSEStatus", "ocpi-3.0", "wwcp")
    assert [problem.rule for problem in problems(made.value, "EVSEStatus") if problem.severity == "error"] == []
    assert made.value["id"].endswith("E7708214")
    assert ("assumed", "/id") in {(note.kind, note.to) for note in made.notes}
    assert same(translate(made.value, "EVSEStatus", "wwcp", "ocpi-3.0").value, status(uid="7708214"))
