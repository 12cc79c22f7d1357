"""Problems and findings as the command line and the store write them."""

from dataclasses import FrozenInstanceError

import pytest

from wwcp_ocpi.document import Finding, Problem

PROBLEM = Problem("ocpi.required", "error", "/id", "Location has no id, which is required.")


def test_a_problem_has_four_members() -> None:
    assert PROBLEM.as_json() == {
        "rule": "ocpi.required",
        "severity": "error",
        "pointer": "/id",
        "message": "Location has no id, which is required.",
    }


def test_a_finding_says_what_was_expected_and_what_stands_there() -> None:
    finding = Finding("cdr.energy", "warning", "/total_energy", "Too much.", expected="12.5", actual="13", record="C1")
    assert finding.as_json() == {
        "rule": "cdr.energy",
        "severity": "warning",
        "pointer": "/total_energy",
        "message": "Too much.",
        "expected": "12.5",
        "actual": "13",
        "record": "C1",
    }
    assert list(finding.as_json())[:4] == list(PROBLEM.as_json())


def test_problems_are_values() -> None:
    assert Problem("a", "info", "", "b") in {Problem("a", "info", "", "b")}
    assert Finding(PROBLEM.rule, PROBLEM.severity, PROBLEM.pointer, PROBLEM.message) != PROBLEM
    with pytest.raises(FrozenInstanceError):
        PROBLEM.message = "no"  # type: ignore[misc]
