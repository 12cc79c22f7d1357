"""The generated records: correct by every rule when clean, and each field of each object occurs."""

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from generators import field_tables as tables
from generators.ocpi import record
from wwcp_ocpi.document import read, same, write
from wwcp_ocpi.ocpi import problems

KINDS = [(version, name) for version in tables.VERSIONS for name in tables.objects(version)]
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
FEW = settings(max_examples=25, deadline=None, suppress_health_check=SLOW)
MANY = settings(max_examples=60, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=SLOW)
ROUNDS = 10
"""Rare members may take several; each has its own seed, so that every run is alike."""


@pytest.mark.parametrize(("version", "name"), KINDS)
def test_a_clean_record_has_no_problem(version: str, name: str) -> None:
    @FEW
    @given(record(version, name))
    def clean(value: dict[str, Any]) -> None:
        assert [problem for problem in problems(value, version, name) if problem.severity != "info"] == []
        assert same(read(write(value)).value, value)

    clean()


@pytest.mark.parametrize(("version", "name"), KINDS)
def test_every_field_occurs(version: str, name: str) -> None:
    missing = {row.name for row in tables.fields(version, name)}
    for round_ in range(ROUNDS):
        if missing:
            missing -= _seen(version, name, round_)
    assert missing == set()


def _seen(version: str, name: str, round_: int) -> set[str]:
    seen: set[str] = set()

    @seed(round_)
    @MANY
    @given(record(version, name))
    def collected(value: dict[str, Any]) -> None:
        seen.update(value)

    collected()
    return seen


@pytest.mark.parametrize("version", tables.VERSIONS)
def test_dirty_records_are_dirty_in_many_ways(version: str) -> None:
    rules: set[str] = set()

    @seed(0)
    @settings(MANY, max_examples=300)
    @given(record(version, "Session", dirty=True))
    def collected(value: dict[str, Any]) -> None:
        assert same(read(write(value)).value, value)
        rules.update(problem.rule for problem in problems(value, version, "Session"))

    collected()
    assert rules >= {
        "ocpi.null", "ocpi.required", "ocpi.required-null", "ocpi.type", "ocpi.enum", "ocpi.length",
        "ocpi.unknown-member", "ocpi.datetime-no-z", "ocpi.datetime-offset", "ocpi.datetime-epoch",
    }  # fmt: skip
