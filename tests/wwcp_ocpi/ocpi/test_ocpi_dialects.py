"""OCPI 2.2, which is read by the models of 2.2.1: what it lacks, and what it demands."""

from typing import Any

import pytest

from generators import field_tables as tables
from generators.ocpi_samples import put, sample
from wwcp_ocpi.ocpi import UnknownModel, model, problems
from wwcp_ocpi.ocpi.dialect import Dialect
from wwcp_ocpi.ocpi.dialects import OCPI_2_1_1, OCPI_2_2, OCPI_3_0
from wwcp_ocpi.ocpi.plan import plan


@pytest.mark.parametrize(
    ("place", "to"),
    [("/cdr_token/country_code", "NL"), ("/cdr_token/party_id", "ABC"), ("/cdr_location/state", "Friesland"),
     ("/home_charging_compensation", True)],
)  # fmt: skip
def test_members_of_2_2_1_are_worth_knowing_in_2_2(place: str, to: Any) -> None:
    value = put(sample("CDR", "2.2"), place, to)
    found = problems(value, "2.2", "CDR")
    assert [(one.rule, one.severity, one.pointer) for one in found] == [("ocpi.later-member", "info", place)]
    assert "2.2.1" in found[0].message


def test_a_later_member_is_held_to_its_type_as_well() -> None:
    value = put(sample("CDR", "2.2"), "/home_charging_compensation", "yes")
    assert [one.rule for one in problems(value, "2.2", "CDR")] == ["ocpi.later-member", "ocpi.type"]


def test_the_postal_code_of_a_cdr_is_required_in_2_2_only() -> None:
    value = sample("CDR", "2.2")
    del value["cdr_location"]["postal_code"]
    assert [one.rule for one in problems(value, "2.2", "CDR")] == ["ocpi.required"]


@pytest.mark.parametrize(("dialect", "version"), [(OCPI_2_2, "2.2.1"), (OCPI_2_1_1, "2.1.1")])
def test_a_dialect_names_fields_that_its_models_have(dialect: Dialect, version: str) -> None:
    for name, field in {*dialect.cards, *dialect.later}:
        assert field in {row.name for row in tables.fields(version, name)}
        seen = plan(model(version, name), dialect).fields[field]
        assert seen.card == dialect.cards.get((name, field), plan(model(version, name)).fields[field].card)


@pytest.mark.parametrize(
    ("dialect", "versions"),
    [(OCPI_2_1_1, ["2.1.1"]), (OCPI_2_2, ["2.2.1", "2.3.0"]), (OCPI_3_0, ["3.0", "2.3.0"])],
)
def test_each_relation_is_one_of_a_class_that_there_is(dialect: Dialect, versions: list[str]) -> None:
    assert [name for name in dialect.relations if not any(_has(version, name) for version in versions)] == []


def _has(version: str, name: str) -> bool:
    try:
        return bool(model(version, name))
    except UnknownModel:
        return False
