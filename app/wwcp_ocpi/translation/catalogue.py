"""All steps of the staircase, and the companions that some objects bring along."""

from functools import cache
from typing import Any

from wwcp_ocpi.document.versions import Format
from wwcp_ocpi.translation import (
    ocpi_2_1_1_2_2_1,
    ocpi_2_2_1_2_3_0,
    ocpi_2_3_0_3_0,
    ocpi_2_3_0_wwcp,
    ocpi_3_0_wwcp,
)
from wwcp_ocpi.translation.result import Companion
from wwcp_ocpi.translation.steps import Leg, MakeCompanions, Pair, Step, route

STEPS: tuple[Step, ...] = (
    ocpi_2_1_1_2_2_1.STEP,
    ocpi_2_2_1_2_3_0.STEP,
    ocpi_2_3_0_3_0.STEP,
    ocpi_2_3_0_wwcp.STEP,
    ocpi_3_0_wwcp.STEP,
)

TRANSLATED: frozenset[Format] = frozenset(format_ for step in STEPS for format_ in (step.left, step.right))
"""The formats that a step leads to."""


@cache
def legs(
    source: Format, target: Format, object_: str, refused: frozenset[Pair] = frozenset()
) -> tuple[Leg, ...] | None:
    """The shortest way for `object_`, or None where the target has no counterpart; raises UnknownRoute."""
    return route(STEPS, source, target, object_, refused)


def refused(object_: str, value: Any) -> frozenset[Pair]:
    """The mappings that are not for this value, such as that of an operator for a provider, wherever on its way."""
    if object_ not in _CONDITIONAL:
        return frozenset()
    conditions = (item for step in STEPS for item in step.conditions.items())
    return frozenset(pair for pair, holds in conditions if not holds(value))


def _conditional() -> frozenset[str]:
    """The objects with conditional mappings, and those that become one of them on some way."""
    pairs = [(mapping.left, mapping.right) for step in STEPS for mapping in step.mappings]
    found = {left for step in STEPS for left, _ in step.conditions}
    while more := {name for pair in pairs if found & {*pair} for name in pair} - found:
        found |= more
    return frozenset(found)


_CONDITIONAL = _conditional()


def companions(target: Format, object_: str, value: dict[str, Any], source: dict[str, Any]) -> tuple[Companion, ...]:
    """Further objects that `value`, made from `source`, stands for; translating back needs none of them."""
    return tuple(companion for make in _makers(target, object_) for companion in make(value, source))


@cache
def _makers(target: Format, object_: str) -> tuple[MakeCompanions, ...]:
    return tuple(step.companions[target, object_] for step in STEPS if (target, object_) in step.companions)
