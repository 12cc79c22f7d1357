"""What is said of a record, also where it is hardly one."""

import pytest

from ocpi_console.files.describing import entry, identifier, party, recognised
from wwcp_ocpi.checking import problems
from wwcp_ocpi.document import Problem, Record


@pytest.mark.parametrize(
    ("value", "owner", "name"),
    [
        ({"country_code": "NL", "party_id": "LNT", "id": "L1"}, "NL*LNT", "L1"),
        ({"country_code": "NL", "party_id": None, "uid": "E1"}, None, "E1"),
        ({"@id": "NL*LNT*P1", "id": 5}, "NL*LNT", "NL*LNT*P1"),
        ({"@id": "1", "id": 5}, None, "1"),
        ({"party_id": "NLLNT", "id": "L1"}, "NL*LNT", "L1"),
        ({"terminal_id": "T1"}, None, "T1"),
        ([1], None, None),
        (None, None, None),
    ],
)
def test_owner_and_id(value, owner, name):
    assert (party(value), identifier(value)) == (owner, name)


def test_what_is_not_recognised_is_an_error_with_the_reason_after_the_problems_of_its_text():
    doubled = Problem("json.duplicate-key", "error", "/a", "Twice.")
    record = Record({"a": 1}, b'{"a":0,"a":1}', reason="its members are not those of an object", problems=(doubled,))
    assert not recognised(record)
    found = problems(record)
    assert found[0] == doubled
    assert found[1].message == "Not recognised: its members are not those of an object."
    assert entry(record, found)["object"] is None


def test_wwcp_records_are_checked_by_their_own_model():
    value = {"@id": "no pool id", "@context": "https://open.charging.cloud/contexts/wwcp+json/ChargingPool"}
    record = Record(value, b"", version="wwcp", module="locations", object="ChargingPool")
    assert problems(record)
    assert all(problem.rule != "payload.unrecognised" for problem in problems(record))


@pytest.mark.parametrize(
    ("version", "object_"), [("2.1.1", "CDR"), ("2.3.0", "Booking"), ("3.0", "TariffAssociation"), ("2.2", "Token")]
)
def test_every_version_has_rules(version, object_):
    found = problems(Record({"id": "1"}, b'{"id":"1"}', version=version, module="x", object=object_))
    assert "ocpi.required" in {problem.rule for problem in found}
    assert "payload.unchecked" not in {problem.rule for problem in found}


def test_an_object_without_rules_says_that_it_was_not_checked():
    """Taken for granted by nobody: without this it would look free of faults."""
    record = Record({"id": "1"}, b'{"id":"1"}', version="2.1.1", module="bookings", object="Booking")
    assert [(problem.rule, problem.severity) for problem in problems(record)] == [("payload.unchecked", "warning")]
