"""What is wrong with real WWCP payloads, put into a generated one."""

import copy
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from wwcp_ocpi.document import exact_number

REMOVE = object()

BLEMISHES: list[Any] = [
    None, REMOVE, "", " ", "ÄÖ\u2028", "UNKNOWN_VALUE", "2024-01-01T00:00:00", "12.50", True, 0, -1,
    exact_number("1e3"), exact_number("-0"), exact_number("12.10"), [], [None], {}, {"EN": "x"}, {"de": None},
]  # fmt: skip
"""What may stand in a place instead; REMOVE leaves nothing there."""

Place = tuple[str | int, ...]


def blemished(value: dict[str, Any]) -> SearchStrategy[dict[str, Any]]:
    """The value with one to three blemishes, and perhaps a member that nobody knows."""
    places = list(_places(value, ())) or [("name",)]
    changes = st.lists(st.tuples(st.sampled_from(places), st.sampled_from(BLEMISHES)), min_size=1, max_size=3)
    return st.builds(lambda made, extra: _changed(value, made) | extra, changes, st.sampled_from([{}, {"x_vendor": 1}]))


def _places(value: Any, at: Place) -> Iterator[Place]:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, member in steps:
        yield (*at, step)
        yield from _places(member, (*at, step))


def _changed(value: dict[str, Any], changes: list[tuple[Place, Any]]) -> dict[str, Any]:
    value = copy.deepcopy(value)
    for place, blemish in changes:
        _put(value, place, blemish)
    return value


def _put(value: Any, place: Place, blemish: Any) -> None:
    """Put the blemish there, unless an earlier one has taken the place away."""
    for step in place[:-1]:
        if not _has(value, step):
            return
        value = value[step]
    if not _has(value, place[-1]):
        return
    if blemish is REMOVE:
        del value[place[-1]]
    else:
        value[place[-1]] = copy.deepcopy(blemish)


def _has(value: Any, step: str | int) -> bool:
    if isinstance(value, dict):
        return step in value
    return isinstance(value, list) and isinstance(step, int) and step < len(value)
