"""The envelope of answers: data of three kinds, a status code, a moment."""

import pytest

from generators import field_tables as tables
from generators.ocpi_breaking import assert_broken
from generators.ocpi_module_cases import TRANSPORT, Case
from generators.ocpi_module_samples import module_sample
from wwcp_ocpi.ocpi import problems, view
from wwcp_ocpi.ocpi.relations.registration import STATUS_CODES


@pytest.mark.parametrize("case", TRANSPORT, ids=lambda case: f"{case.rule} {case.version} {case.change}")
def test_a_broken_rule_is_named_where_it_is_broken(case: Case) -> None:
    assert_broken(case)


@pytest.mark.parametrize("data", [[], {}, "ACCEPTED", [1], {"a": None}])
def test_data_of_any_kind_is_kept_as_it_is(data: object) -> None:
    value = module_sample("Response") | {"data": data}
    assert problems(value, "2.2.1", "Response") == []
    assert view(value, "2.2.1", "Response").data == data


def test_data_may_be_absent_or_null() -> None:
    value = module_sample("Response")
    del value["data"]
    assert problems(value, "2.2.1", "Response") == []
    assert [one.rule for one in problems(value | {"data": None}, "2.2.1", "Response")] == ["ocpi.null"]


@pytest.mark.parametrize("code", [1900, 2999, 3901, 4950])
def test_platforms_have_codes_of_their_own(code: int) -> None:
    assert problems(module_sample("Response") | {"status_code": code}, "2.3.0", "Response") == []


@pytest.mark.parametrize("version", ["2.2.1", "2.3.0"])
def test_the_codes_are_those_of_the_tables(version: str) -> None:
    listed = tables.table(version)["status_codes"]
    assert {code for name, codes in listed.items() if name != "custom" for code in codes} == STATUS_CODES
