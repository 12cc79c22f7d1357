"""The generated records: correct by every rule when clean, and each field of each class occurs."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from generators import field_tables as tables
from generators.ocpi import record
from wwcp_ocpi.document import read, same, write
from wwcp_ocpi.ocpi import problems

KINDS = [(version, name) for version in tables.VERSIONS for name in tables.RECORDS]
MANY = settings(
    max_examples=300, database=None, deadline=None, phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip
ROUNDS = 10
"""Rare members of deep classes may take several; each has its own seed, so that every run is alike."""


@pytest.mark.parametrize(("version", "name"), KINDS)
def test_a_clean_record_has_no_problem(version: str, name: str) -> None:
    @given(record(version, name))
    def clean(value: dict[str, Any]) -> None:
        assert [problem for problem in problems(value, version, name) if problem.rule != "ocpi.not-available"] == []
        assert same(read(write(value)).value, value)

    clean()


@pytest.mark.parametrize(("version", "name"), KINDS)
def test_every_field_of_every_class_below_occurs(version: str, name: str) -> None:
    missing = _declared(version, name)
    for round_ in range(ROUNDS):
        if missing:
            missing -= _seen(version, name, round_)
    assert missing == set()


def _seen(version: str, name: str, round_: int) -> set[tuple[str, str]]:
    seen: set[tuple[str, str]] = set()

    @seed(round_)
    @MANY
    @given(record(version, name))
    def collected(value: dict[str, Any]) -> None:
        seen.update(_occurring(version, name, value))

    collected()
    return seen


@pytest.mark.parametrize("version", tables.VERSIONS)
def test_dirty_records_are_dirty_in_many_ways(version: str) -> None:
    rules: set[str] = set()

    @seed(0)
    @MANY
    @given(record(version, "Session", dirty=True))
    def collected(value: dict[str, Any]) -> None:
        assert same(read(write(value)).value, value)
        rules.update(problem.rule for problem in problems(value, version, "Session"))

    collected()
    assert rules >= {
        "ocpi.null", "ocpi.required", "ocpi.required-null", "ocpi.type", "ocpi.enum", "ocpi.length",
        "ocpi.unknown-member", "ocpi.datetime-no-z", "ocpi.datetime-offset", "ocpi.datetime-epoch",
    }  # fmt: skip


def _occurring(version: str, name: str, value: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for row in tables.fields(version, name):
        if row.name in value:
            yield name, row.name
            below = value[row.name]
            for item in below if isinstance(below, list) else [below]:
                if tables.is_object(version, row.type):
                    yield from _occurring(version, row.type, item)


def _declared(version: str, name: str) -> set[tuple[str, str]]:
    found = {(name, row.name) for row in tables.fields(version, name)}
    for row in tables.fields(version, name):
        if tables.is_object(version, row.type):
            found |= _declared(version, row.type)
    return found
