"""Neither problems nor views nor spellings of OCPI 3.0 ever raise; and what they say holds together."""

import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generators import field_tables as tables
from generators.ocpi import record
from generators.ocpi_blemishes import anything
from wwcp_ocpi.document import pointer, same
from wwcp_ocpi.ocpi import problems, view
from wwcp_ocpi.ocpi.v3_0.spellings import intended

OBJECTS = tuple(tables.table("3.0")["objects"])
NAMES = sorted(
    {row.name for name in OBJECTS for row in tables.fields("3.0", name)} | {"payload", "error", "lat", "lng"}
)
FEW = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])

tangled = st.recursive(
    anything,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(NAMES), inner, min_size=1, max_size=5)
    ),
    max_leaves=12,
)
"""Any JSON value, its members by names that OCPI 3.0 knows, wherever they belong."""


def place(value: Any, at: str) -> bool:
    """Whether a pointer leads to a place of the value, or to a member that its object lacks."""
    holder = pointer.find(value, pointer.parent(at)) if at else value
    return pointer.find(value, at) is not pointer.MISSING or isinstance(holder, dict)


@given(st.one_of(anything, tangled), st.sampled_from(OBJECTS))
def test_any_json_value_at_all_is_judged_viewed_and_rewritten(value: Any, name: str) -> None:
    before = copy.deepcopy(value)
    assert all(place(value, problem.pointer) for problem in problems(value, "3.0", name))
    view(value, "3.0", name)
    once = intended(value, name)
    assert intended(once, name) is once
    assert same(value, before)


@pytest.mark.parametrize("name", OBJECTS)
def test_any_blemished_record_is_judged_and_viewed_and_stays_as_it_was(name: str) -> None:
    @FEW
    @given(record("3.0", name, dirty=True))
    def judged(value: dict[str, Any]) -> None:
        before = copy.deepcopy(value)
        found = problems(value, "3.0", name)
        view(value, "3.0", name)
        assert intended(intended(value, name), name) == intended(value, name)
        assert same(value, before)
        assert all(place(value, problem.pointer) for problem in found)
        assert all(problem.message.endswith(".") for problem in found)

    judged()


@pytest.mark.parametrize("name", OBJECTS)
def test_what_is_judged_free_of_errors_is_viewed_in_full(name: str) -> None:
    @FEW
    @given(record("3.0", name, dirty=True))
    def viewed(value: dict[str, Any]) -> None:
        if not any(problem.severity == "error" for problem in problems(value, "3.0", name)):
            seen = view(value, "3.0", name)
            meant = intended(value, name)
            fields = meant | {k: v for holder in ("payload", "error") for k, v in _members(meant, holder).items()}
            absent = [
                field for field, given_ in fields.items() if given_ is not None and getattr(seen, field, 0) is None
            ]
            assert absent == []

    viewed()


def _members(value: dict[str, Any], name: str) -> dict[str, Any]:
    found = value.get(name)
    return found if isinstance(found, dict) else {}
