"""Neither problems nor views ever raise, whatever a payload holds; and what they say holds together."""

import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generators.field_tables import RECORDS, VERSIONS, objects
from generators.ocpi import record
from generators.ocpi_blemishes import anything
from wwcp_ocpi.document import pointer, same
from wwcp_ocpi.ocpi import problems, view

ALL_KINDS = [(version, name) for version in VERSIONS for name in objects(version)]
MAIN_KINDS = [(version, name) for version in VERSIONS for name in RECORDS]
KINDS = st.sampled_from([*ALL_KINDS, *(("2.2", name) for name in objects("2.2.1"))])
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
FEW = settings(max_examples=20, deadline=None, suppress_health_check=SLOW)


def place(value: Any, at: str) -> bool:
    """Whether a pointer leads to a place of the value, or to a member that its object lacks."""
    holder = pointer.find(value, pointer.parent(at)) if at else value
    return pointer.find(value, at) is not pointer.MISSING or isinstance(holder, dict)


@settings(max_examples=500)
@given(anything, KINDS)
def test_any_json_value_at_all_is_judged_and_viewed(value: Any, kind: tuple[str, str]) -> None:
    assert isinstance(problems(value, *kind), list)
    view(value, *kind)


@pytest.mark.parametrize(("version", "name"), ALL_KINDS)
def test_any_blemished_record_is_judged_and_viewed_and_stays_as_it_was(version: str, name: str) -> None:
    @FEW
    @given(record(version, name, dirty=True))
    def judged(value: dict[str, Any]) -> None:
        before = copy.deepcopy(value)
        found = problems(value, version, name)
        view(value, version, name)
        assert same(value, before)
        assert all(place(value, problem.pointer) for problem in found)
        assert all(problem.message.endswith(".") and problem.message.isprintable() for problem in found)

    judged()


@pytest.mark.parametrize(("version", "name"), ALL_KINDS)
def test_what_is_judged_free_of_errors_is_viewed_in_full(version: str, name: str) -> None:
    @FEW
    @given(record(version, name, dirty=True))
    def viewed(value: dict[str, Any]) -> None:
        if not any(problem.severity == "error" for problem in problems(value, version, name)):
            seen = view(value, version, name)
            absent = [
                member for member, given_ in value.items() if given_ is not None and getattr(seen, member, 0) is None
            ]
            assert absent == []

    viewed()


@pytest.mark.parametrize(("version", "name"), MAIN_KINDS)
def test_records_of_the_other_objects_are_judged_too(version: str, name: str) -> None:
    @given(st.sampled_from(RECORDS).flatmap(lambda other: record(version, other)))
    def judged(value: dict[str, Any]) -> None:
        problems(value, version, name)
        view(value, version, name)

    judged()
