"""The generated records of OCPI 3.0: correct when clean, and each field of each class occurs."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from generators import field_tables as tables
from generators.ocpi import record
from generators.ocpi_3_0 import UNDER, name_of, spelt
from wwcp_ocpi.document import read, same, write
from wwcp_ocpi.ocpi import problems

OBJECTS = tuple(tables.table("3.0")["objects"])
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
MANY = settings(
    max_examples=200, database=None, deadline=None, phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip
RECORDS = (
    "Location", "EVSEStatus", "Tariff", "TariffAssociation", "Session", "CDR", "InvoiceReconciliationRecord", "Token",
    "MeterSample", "AuthorizeResponse", "PlatformParties", "Credentials",
)  # fmt: skip
ROUNDS = 10
"""Rare members of deep classes may take several; each has its own seed, so that every run is alike."""


@pytest.mark.parametrize("name", OBJECTS)
def test_a_clean_record_has_neither_errors_nor_warnings(name: str) -> None:
    @FEW
    @given(record("3.0", name))
    def clean(value: dict[str, Any]) -> None:
        assert [problem for problem in problems(value, "3.0", name) if problem.severity != "info"] == []
        assert not {problem.rule for problem in problems(value, "3.0", name)} & {"ocpi.spelling", "ocpi.form"}
        assert same(read(write(value)).value, value)

    clean()


@pytest.mark.parametrize("name", OBJECTS)
def test_a_correct_record_in_other_spellings_has_no_more_than_infos(name: str) -> None:
    @FEW
    @given(spelt(name))
    def correct(value: dict[str, Any]) -> None:
        assert [problem for problem in problems(value, "3.0", name) if problem.severity != "info"] == []

    correct()


@pytest.mark.parametrize("name", RECORDS)
def test_every_field_of_every_class_below_occurs(name: str) -> None:
    missing = _declared(name)
    for round_ in range(ROUNDS):
        if missing:
            missing -= _seen(name, round_)
    assert missing == set()


def _seen(name: str, round_: int) -> set[tuple[str, str]]:
    seen: set[tuple[str, str]] = set()

    @seed(round_)
    @MANY
    @given(record("3.0", name))
    def collected(value: dict[str, Any]) -> None:
        seen.update(_occurring(name, value))

    collected()
    return seen


def _occurring(name: str, value: dict[str, Any]) -> Iterator[tuple[str, str]]:
    inside = value | value[UNDER[name]] if name in UNDER else value
    for row in tables.fields("3.0", name):
        field = name_of(name, row)
        if field in inside:
            yield name, field
            below = inside[field]
            for item in below if isinstance(below, list) else [below]:
                if tables.is_object("3.0", row.type):
                    yield from _occurring(row.type, item)


def _declared(name: str) -> set[tuple[str, str]]:
    found = {(name, name_of(name, row)) for row in tables.fields("3.0", name)}
    for row in tables.fields("3.0", name):
        if tables.is_object("3.0", row.type):
            found |= _declared(row.type)
    return found


def test_dirty_records_are_dirty_in_many_ways() -> None:
    rules: set[str] = set()
    wanted = {
        "ocpi.spelling", "ocpi.form", "ocpi.null", "ocpi.required", "ocpi.required-null", "ocpi.type",
        "ocpi.open-enum", "ocpi.unknown-member", "ocpi.datetime-no-z",
    }  # fmt: skip

    @MANY
    @given(record("3.0", "Location", dirty=True))
    def collected(value: dict[str, Any]) -> None:
        assert same(read(write(value)).value, value)
        rules.update(problem.rule for problem in problems(value, "3.0", "Location"))

    for number in range(ROUNDS):
        if not rules >= wanted:
            seed(number)(collected)()
    assert rules >= wanted
