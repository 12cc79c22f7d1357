"""Halves of surrogate pairs are found wherever they stand; whole pairs are characters like others."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators.ocpi_samples import put, sample
from wwcp_ocpi.document import read
from wwcp_ocpi.ocpi import problems

HALF = "\udd0c"


def halves(value: Any, version: str = "2.3.0", name: str = "Location") -> list[str]:
    """Where halves are reported."""
    return [one.pointer for one in problems(value, version, name) if one.rule == "ocpi.surrogate"]


@pytest.mark.parametrize(
    "place",
    ["/id", "/name", "/country", "/operator/website", "/evses/0/evse_id", "/facilities/0", "/evses/0/status",
     "/directions/0/text", "/x_vendor", "/evses/0/connectors/0/standard", "/time_zone"],
)  # fmt: skip
def test_half_a_pair_is_an_error_in_any_text(place: str) -> None:
    value = put(sample("Location", "2.3.0"), place, f"a{HALF}")
    assert halves(value) == [place]
    assert {one.severity for one in problems(value, "2.3.0", "Location") if one.pointer == place} >= {"error"}


def test_half_a_pair_in_a_moment_makes_it_no_moment() -> None:
    value = put(sample("Location"), "/last_updated", f"2026-05-03T10:00:00Z{HALF}")
    assert [one.rule for one in problems(value, "2.2.1", "Location")] == ["ocpi.datetime"]


def test_names_and_values_below_unknown_members_are_looked_at() -> None:
    value = sample("Location") | {"x": {"a/b": [1, None, {HALF: "é"}, HALF]}}
    assert halves(value) == [f"/x/a~1b/2/{HALF}", "/x/a~1b/3"]


def test_a_whole_pair_is_a_character() -> None:
    escaped = b'{"name": "\\ud83d\\udd0c", "x": "\\uD83D\\uDD0C"}'
    assert halves(read(escaped).value) == []
    assert halves(read(b'{"name": "\\udd0c\\ud83d"}').value) == ["/name"]


def test_a_carried_value_is_not_looked_at() -> None:
    assert halves(sample("Location") | {"x_wwcp_ocpi": {"a": HALF}}) == []


TEXTS = st.text(st.characters(categories=["Cs", "Lu"]), max_size=4)
VALUES = st.recursive(TEXTS, lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner), max_leaves=20)


@given(VALUES)
def test_a_value_is_free_of_reports_just_if_utf_8_can_hold_it(value: Any) -> None:
    assert (halves({"x": value}) == []) == _fits(_joined(value))


def _fits(text: str) -> bool:
    try:
        return bool(text.encode()) or not text
    except UnicodeEncodeError:
        return False


def _joined(value: Any) -> str:
    """All texts and names of a value, apart."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return " ".join(f"{name} {_joined(member)}" for name, member in value.items())
    return " ".join(_joined(element) for element in value)


def test_a_very_deep_value_is_looked_at_too() -> None:
    value: Any = HALF
    for _ in range(5_000):
        value = [value]
    assert halves({"x": value}) == ["/x" + "/0" * 5_000]
