"""Problems of a record of any format, in one list."""

import pytest

from wwcp_ocpi import problems
from wwcp_ocpi.document import Problem, Record


def rules(**members) -> list[str]:
    return [problem.rule for problem in problems(Record(raw=b"", **members))]


@pytest.mark.parametrize(
    ("version", "object_"),
    [("2.1.1", "Token"), ("2.2", "CDR"), ("2.2.1", "Location"), ("2.3.0", "Tariff"), ("3.0", "CDR")],
)
def test_the_model_of_the_version_is_asked(version, object_):
    found = problems(Record({}, b"", version=version, object=object_))
    assert {problem.severity for problem in found} == {"error"}
    assert all(problem.rule.startswith("ocpi.") for problem in found), found


def test_the_problems_of_the_text_come_first():
    of_text = Problem("json.duplicate-key", "error", "/id", "twice")
    found = problems(Record({}, b"", version="wwcp", object="ChargingPool", problems=(of_text,)))
    assert found[0] == of_text
    assert len(found) > 1


def test_what_has_no_model_says_that_it_was_not_checked():
    assert rules(value=[], version=None, object="", reason="it is a list of numbers") == ["payload.unrecognised"]
    assert rules(value={}, version="2.2.1", object="Spaceship") == ["payload.unchecked"]
    assert rules(value={}, version="wwcp", object="Spaceship") == ["payload.unchecked"]
