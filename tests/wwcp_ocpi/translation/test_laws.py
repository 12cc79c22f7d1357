"""The laws of the house, on generated records and for every ordered pair of formats that an object travels."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generators.ocpi import record as ocpi_record
from generators.wwcp import record as wwcp_record
from wwcp_ocpi.document import FORMATS, same, text, version_of
from wwcp_ocpi.document.pointer import MISSING, find, join, within
from wwcp_ocpi.document.versions import MODULES
from wwcp_ocpi.translation import counterpart, translate

EXAMPLES = os.environ.get("OCPI_CONSOLE_LAW_EXAMPLES")
WHOLE_EXAMPLES = 3
"""Of a record that travels whole there is little to see."""


def generated(most: int) -> settings:
    return settings(
        max_examples=int(EXAMPLES or most),
        derandomize=EXAMPLES is None,  # the same records in each run; the variable searches further
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
    )


def pairs() -> Iterator[Any]:
    """Every object that travels alone, for every ordered pair of formats."""
    for source in FORMATS:
        for name in dict.fromkeys(object_ for objects in MODULES[version_of(source)].values() for object_ in objects):
            for target in FORMATS:
                if target != source:
                    yield pytest.param(source, target, name, id=f"{name}: {source} to {target}")


def records(format_: str, name: str) -> st.SearchStrategy[dict[str, Any]]:
    def either(dirty: bool) -> st.SearchStrategy[dict[str, Any]]:
        return (
            wwcp_record(name, dirty) if format_ == "wwcp" else ocpi_record(format_.removeprefix("ocpi-"), name, dirty)
        )

    return st.one_of(either(False), either(True))


def assert_same(a: Any, b: Any) -> None:
    if not same(a, b):
        assert text(a, indent=1) == text(b, indent=1)
        raise AssertionError("the same text, but not the same value")


def stripped(value: Any) -> Any:
    """Without anything carried."""
    if isinstance(value, list):
        return [stripped(element) for element in value]
    if not isinstance(value, dict):
        return value
    return {k: stripped(v) for k, v in value.items() if k not in ("x_wwcp_ocpi", "customData")}


def back_restores_what_was_sent_there(value, name, source, target):
    before = text(value)
    there = translate(value, name, source, target)
    back = translate(there.value, there.object, target, source)
    assert text(value) == before, "the source was changed"
    assert back.object == name
    assert_same(back.value, value)


def there_and_back_and_there_is_there(value, name, source, target, carry=True):
    there = translate(value, name, source, target, carry=carry)
    back = translate(there.value, there.object, target, source, carry=carry)
    again = translate(back.value, back.object, source, target, carry=carry)
    assert_same(again.value, there.value)


def there_and_back_and_there_is_there_without_the_carry(value, name, source, target):
    there_and_back_and_there_is_there(value, name, source, target, carry=False)


def what_is_not_carried_is_noted(value, name, source, target):
    """Without carrying, what does not come back is named by a note on it or on what holds it."""
    there = translate(value, name, source, target, carry=False)
    back = translate(there.value, there.object, target, source, carry=False)
    named = [note.from_ for note in there.notes if note.from_ is not None]
    for pointer in differing(value, back.value, ""):
        assert any(within(pointer, note) or within(note, pointer) for note in named), pointer


def the_visible_part_does_not_depend_on_the_carry(value, name, source, target):
    with_, without = (translate(stripped(value), name, source, target, carry=carry) for carry in (True, False))
    assert_same(stripped(with_.value), stripped(without.value))


def links_and_notes_point_at_something(value, name, source, target):
    there = translate(value, name, source, target)
    for link in there.links:
        assert find(value, link.from_) is not MISSING
        assert find(there.value, link.to) is not MISSING
    for note in there.notes:
        assert note.from_ is None or find(value, note.from_) is not MISSING, note
        assert note.to is None or find(there.value, note.to) is not MISSING, note


LAWS = (
    back_restores_what_was_sent_there,
    there_and_back_and_there_is_there,
    there_and_back_and_there_is_there_without_the_carry,
    what_is_not_carried_is_noted,
    the_visible_part_does_not_depend_on_the_carry,
    links_and_notes_point_at_something,
)
LAWS_OF_WHOLE = (back_restores_what_was_sent_there, there_and_back_and_there_is_there)


@pytest.mark.parametrize(("source", "target", "name"), list(pairs()))
def test_the_laws_hold(source, target, name):
    has_counterpart = counterpart(name, source, target) is not None
    laws = LAWS if has_counterpart else LAWS_OF_WHOLE

    @generated(12 if has_counterpart else WHOLE_EXAMPLES)
    @given(records(source, name))
    def hold(value):
        for law in laws:
            law(value, name, source, target)

    hold()


def differing(a: Any, b: Any, at: str) -> list[str]:
    """Pointers of the members of `a` that `b` does not have alike; lists are compared as wholes where they differ."""
    if isinstance(a, dict) and isinstance(b, dict):
        return [p for k, v in a.items() for p in differing(v, b.get(k, MISSING), join(at, k))]
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        return [p for i, (v, w) in enumerate(zip(a, b, strict=True)) for p in differing(v, w, f"{at}/{i}")]
    return [] if same(a, b) else [at]
