"""A dialect decides what its records are held to, and nothing else does."""

from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.ocpi import model
from wwcp_ocpi.ocpi.checking import check_object
from wwcp_ocpi.ocpi.dialect import Check, Dialect
from wwcp_ocpi.ocpi.dialects import OCPI_2_2_1
from wwcp_ocpi.ocpi.plan import Field, plan
from wwcp_ocpi.ocpi.report import Report


def found(value: Any, dialect: Dialect, name: str = "Token") -> list[tuple[str, str]]:
    report = Report(dialect)
    check_object(value, plan(model("2.2.1", name), dialect), "", report)
    return [(problem.rule, problem.pointer) for problem in report.found]


def refuse(value: Any, field: Field, pointer: str, report: Report) -> None:
    report("ocpi.type", pointer, f"{field.name} is refused.")


def test_a_sample_is_clean_where_nothing_is_changed() -> None:
    assert found(sample("Token"), OCPI_2_2_1) == []


def test_types_are_checked_by_the_name_of_the_type() -> None:
    types: dict[str, Check] = {**OCPI_2_2_1.types, "boolean": refuse}
    assert found(sample("Token"), replace(OCPI_2_2_1, types=types)) == [("ocpi.type", "/valid")]


@pytest.mark.parametrize(("uid", "problems"), [("1", [("ocpi.type", "/uid")]), (7, [("ocpi.type", "/uid")])])
def test_forms_are_asked_for_values_of_the_right_type_only(uid: Any, problems: list[tuple[str, str]]) -> None:
    asked: list[Any] = []

    def form(value: Any, field: Field, pointer: str, report: Report) -> None:
        asked.append(value)
        refuse(value, field, pointer, report)

    assert found(sample("Token") | {"uid": uid}, replace(OCPI_2_2_1, forms={"uid": form})) == problems
    assert asked == ([uid] if isinstance(uid, str) else [])


def test_relations_are_asked_by_class_and_with_the_members() -> None:
    def relation(members: dict[str, Any], pointer: str, report: Report) -> None:
        report("ocpi.empty-list", f"{pointer}/{len(members)}", "It is related.")

    value = sample("Token")
    dialect = replace(OCPI_2_2_1, relations={"Token": relation, "Tariff": relation})
    assert found(value, dialect) == [("ocpi.empty-list", f"/{len(value)}")]


@pytest.mark.parametrize(("card", "problems"), [("?", []), ("1", [("ocpi.required", "/visual_number")])])
def test_cardinalities_differ_from_the_model_s(card: Any, problems: list[tuple[str, str]]) -> None:
    value = {name: member for name, member in sample("Token").items() if name != "visual_number"}
    assert found(value, replace(OCPI_2_2_1, cards={("Token", "visual_number"): card})) == problems


def test_later_members_are_told_and_checked() -> None:
    dialect = replace(OCPI_2_2_1, later={("Token", "valid"): "9.9"})
    assert found(sample("Token") | {"valid": "yes"}, dialect) == [
        ("ocpi.later-member", "/valid"),
        ("ocpi.type", "/valid"),
    ]


@pytest.mark.parametrize(("allowed", "rules"), [(True, ["ocpi.not-available"]), (False, [])])
def test_a_placeholder_is_a_text_like_others_where_it_has_no_meaning(allowed: bool, rules: list[str]) -> None:
    value = sample("Token") | {"issuer": "#NA"}
    assert [rule for rule, _ in found(value, replace(OCPI_2_2_1, placeholder=allowed))] == rules


def test_a_dialect_is_one_object_that_nobody_changes() -> None:
    dialect = Dialect({}, {}, {})
    assert (dict(dialect.cards), dict(dialect.later), dialect.placeholder) == ({}, {}, True)
    assert dialect != Dialect({}, {}, {})
    with pytest.raises(FrozenInstanceError):
        dialect.placeholder = False  # type: ignore[misc]
