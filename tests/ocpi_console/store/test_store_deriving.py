"""What follows from a value: its row, the searched text, its validity and its problems."""

from datetime import UTC, datetime

import pytest

from ocpi_console.store import COLUMNS
from ocpi_console.store.deriving import Facts, derive, model_problems
from ocpi_console.store.modules import milliseconds
from wwcp_ocpi.document import read

FACTS = Facts(7, "C1", "NL*TNM", "Polder Charge", "theirs", "2.2.1", 1_000)


def derived(record, of_document=()):
    return derive(record.module, record.version, record.object, record.value, of_document)


@pytest.mark.parametrize("module", ["locations", "tariffs", "tokens", "sessions", "cdrs", "others"])
def test_a_row_fills_every_column_of_its_list(module, make):
    row = derived(make(module)).row(FACTS)
    assert set(row) == {"record_id", *(column.key for column in COLUMNS[module])}
    assert (row["record_id"], row["party"], row["partner"], row["received"]) == (7, "NL*TNM", "Polder Charge", 1_000)


def test_problems_are_counted_and_their_rules_named_once(make):
    of_document = read(b'{"a": 1, "a": 2}').problems
    found = derived(make("cdrs", total_energy="much", currency=None), of_document)
    row = found.row(FACTS)
    assert found.problems[: len(of_document)] == of_document
    assert row["errors"] == sum(problem.severity == "error" for problem in found.problems) >= 2
    assert row["problem"].split() == sorted({problem.rule for problem in found.problems})
    assert found.troubled


def test_a_record_without_problems_names_no_rule(make):
    found = derived(make("tokens"))
    assert (found.row(FACTS)["problem"], found.troubled) == (None, False)


def test_identifiers_are_searched_as_written_and_without_signs(make):
    lines = derived(make("cdrs")).text.split("\n")
    assert {"c1", "nl*tnm", "nltnm", "nl*tnm*e0001*1", "nltnme00011"} <= set(lines)
    assert len(lines) == len(set(lines))


def test_validity_is_that_of_the_record(make):
    found = derived(make("tariffs"))
    assert found.valid_from == milliseconds(datetime(2026, 1, 1, tzinfo=UTC))
    assert found.valid_until == milliseconds(datetime(2027, 1, 1, tzinfo=UTC))
    assert found.last_updated == milliseconds(datetime(2026, 10, 1, 12, tzinfo=UTC))
    open_ended = derived(make("tariffs", end_date_time=..., last_updated="yesterday"))
    assert (open_ended.valid_until, open_ended.last_updated) == (None, None)


@pytest.mark.parametrize(("version", "object_"), [("wwcp", "NoSuchThing"), ("2.1.1", "Booking"), ("", "Location")])
def test_an_object_without_a_model_has_no_problems(version, object_):
    assert model_problems({"id": 1}, version, object_) == []
