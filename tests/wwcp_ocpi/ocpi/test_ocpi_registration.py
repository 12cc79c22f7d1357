"""Versions, credentials and answers as partners really send them: nothing in them stops a rule from being asked."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.ocpi_blemishes import anything
from wwcp_ocpi.ocpi.dialects import OCPI_2_2_1
from wwcp_ocpi.ocpi.relations.registration import (
    check_credentials,
    check_response,
    check_version,
    check_version_details,
)
from wwcp_ocpi.ocpi.report import Report

CHECKS = (check_version, check_version_details, check_credentials, check_response)
NAMES = ("version", "endpoints", "roles", "status_code", "identifier", "role", "party_id", "country_code")


def found(check: Any, value: dict[str, Any]) -> list[tuple[str, str]]:
    report = Report(OCPI_2_2_1)
    check(value, "/p", report)
    return [(problem.rule, problem.pointer) for problem in report.found]


@given(
    st.dictionaries(
        st.sampled_from(NAMES), st.one_of(anything, st.lists(st.dictionaries(st.sampled_from(NAMES), anything)))
    )
)
def test_no_value_stops_a_check(value: dict[str, Any]) -> None:
    for check in CHECKS:
        assert all(pointer.startswith("/p/") for _, pointer in found(check, value))


def test_endpoints_without_identifier_are_no_duplicates() -> None:
    assert found(check_version_details, {"endpoints": [{}, {}, {"identifier": "credentials"}]}) == []


def test_without_roles_a_module_stands_once() -> None:
    endpoints = [{"identifier": name} for name in ("credentials", "cdrs", "cdrs")]
    assert found(check_version_details, {"endpoints": endpoints}) == [
        ("ocpi.duplicate-endpoint", "/p/endpoints/2/identifier")
    ]


def test_a_third_of_the_same_role_is_told_as_well() -> None:
    role = {"role": "CPO", "country_code": "NL", "party_id": "ABC"}
    assert [pointer for _, pointer in found(check_credentials, {"roles": [role, role, role]})] == [
        "/p/roles/1", "/p/roles/2",
    ]  # fmt: skip


def test_an_empty_list_of_endpoints_is_the_matter_of_another_rule() -> None:
    assert found(check_version_details, {"endpoints": []}) == []


@pytest.mark.parametrize(
    ("code", "known"),
    [
        (1000, True),
        (1899, False),
        (1900, True),
        (2000, True),
        (2005, False),
        (4003, True),
        (4004, False),
        (5000, False),
        (0, False),
        (-1900, False),
    ],
)
def test_codes_and_ranges(code: int, known: bool) -> None:
    assert (found(check_response, {"status_code": code}) == []) == known
