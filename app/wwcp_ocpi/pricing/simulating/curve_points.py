"""The power of a description: one for all the time, or a curve of points."""

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

from wwcp_ocpi.document import JsonObject
from wwcp_ocpi.pricing.simulating.bad_description import BadDescription, shown
from wwcp_ocpi.pricing.simulating.durations import whole
from wwcp_ocpi.pricing.simulating.legs import Leg, Legs, constant
from wwcp_ocpi.pricing.simulating.quantities import MOST_KW, checked, number_of

SHAPES = ("steps", "linear")
MOST_POINTS = 2000
_MINUTES = Decimal(366 * 24 * 60)
_EXAMPLE = "such as [[0, 150], [20, 80]]"


def read_curve(value: JsonObject) -> Legs | None:
    """The power over time as far as it is told, None where nothing tells it; raises BadDescription.

    A last leg without length tells the power that goes on, for how long is not told.
    """
    power = number_of(value, "power", "kW", MOST_KW)
    if "curve" not in value:
        if "curve_shape" in value:
            raise BadDescription("curve_shape", "curve_shape is given without curve; give the curve, or leave it out.")
        return None if power is None else (constant(Fraction(power)),)
    if power is not None:
        raise BadDescription("power", "power and curve both tell the power; leave out one of them.")
    return _legs(_points(value["curve"]), _is_linear(value))


def _is_linear(value: JsonObject) -> bool:
    shape = value.get("curve_shape", "steps")
    if shape not in SHAPES:
        raise BadDescription("curve_shape", f"curve_shape is {shown(shape)}; it is one of {', '.join(SHAPES)}.")
    return bool(shape == "linear")


def _points(stated: Any) -> list[tuple[int, Fraction]]:
    if not isinstance(stated, list) or not stated:
        raise BadDescription("curve", f"curve is {shown(stated)}; give pairs of minute and kW, {_EXAMPLE}.")
    if len(stated) > MOST_POINTS:
        raise BadDescription("curve", f"curve has {len(stated)} points; give {MOST_POINTS} at most.")
    points = [_point(point, number) for number, point in enumerate(stated, 1)]
    if points[0][0] != 0:
        raise BadDescription("curve", "curve does not tell the power at the start; begin it with minute 0.")
    for number, ((before, _), (after, _)) in enumerate(pairwise(points), 2):
        if after <= before:
            raise BadDescription("curve", f"Point {number} of curve is not later than the one before; order them.")
    return points


def _point(stated: Any, number: int) -> tuple[int, Fraction]:
    if not isinstance(stated, list) or len(stated) != 2:
        raise BadDescription("curve", f"Point {number} of curve is no pair of minute and kW; write it {_EXAMPLE}.")
    minute = checked(stated[0], "curve", "minutes", _MINUTES)
    return whole(Fraction(minute) * 60), Fraction(checked(stated[1], "curve", "kW", MOST_KW))


def _legs(points: list[tuple[int, Fraction]], linear: bool) -> Legs:
    legs = [
        Leg(after - before, first, last if linear else first)
        for (before, first), (after, last) in pairwise(points)
    ]  # fmt: skip
    return tuple(legs) if linear and legs else (*legs, constant(points[-1][1]))
