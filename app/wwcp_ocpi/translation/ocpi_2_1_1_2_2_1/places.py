"""Where a location lies, when it is open, who runs it and what its energy is made of."""

import re
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, Path, child, children, member, together
from wwcp_ocpi.translation.passage import Scope

_DEGREES = re.compile(r"-?[0-9]{1,3}\.[0-9]{1,30}", re.ASCII)
_MICRODEGREES = Decimal("0.000001")
_CONTEXT = Context(prec=40, rounding=ROUND_HALF_EVEN)


def six_decimals(text: Any) -> Any:
    """OCPI 2.1.1 writes coordinates with exactly six decimals; what is no coordinate stays as it is."""
    if not isinstance(text, str) or not _DEGREES.fullmatch(text) or len(text.partition(".")[2]) == 6:
        return text
    return str(Decimal(text).quantize(_MICRODEGREES, context=_CONTEXT))


COORDINATE = (member("latitude", back=six_decimals), member("longitude", back=six_decimals))

GEO_LOCATION = Mapping("GeoLocation", "GeoLocation", COORDINATE, nulls=True, rest=True)

RELATED_LOCATION = Mapping("AdditionalGeoLocation", "AdditionalGeoLocation", COORDINATE, nulls=True, rest=True)

BUSINESS_DETAILS = Mapping(
    "BusinessDetails", "BusinessDetails", nulls=True, rest=True, right_only=frozenset({"technical_contact"})
)

# Hours: 2.1.1 has either `twentyfourseven` or `regular_hours`, 2.2.1 always `twentyfourseven`

ALWAYS: Path = ("twentyfourseven",)
REGULAR: Path = ("regular_hours",)


def _opening(scope: Scope) -> tuple[Any, Any, bool]:
    """Whether open around the clock, the regular hours, and whether there are any."""
    always, regular = scope.read(ALWAYS), scope.read(REGULAR)
    filled = isinstance(regular, list) and bool(regular)
    unsaid = always is MISSING or always is None
    if unsaid and (regular is MISSING or regular is None or regular == []):
        scope.assume(ALWAYS, True, "No regular hours are given, so it is open around the clock.")
        return True, regular, filled
    return (MISSING if unsaid else always), regular, filled


def _write_regular(scope: Scope, always: Any, regular: Any) -> None:
    """Regular hours have no place beside opening around the clock."""
    if regular is not MISSING and not (always is True and isinstance(regular, list)):
        scope.write(REGULAR, regular)


def _hours_there(scope: Scope) -> None:
    always, regular, filled = _opening(scope)
    if always is not MISSING:
        scope.write(ALWAYS, always)
    elif filled:
        scope.write(ALWAYS, False)
    _write_regular(scope, always, regular)


def _hours_back(scope: Scope) -> None:
    always, regular, filled = _opening(scope)
    if always is not MISSING and not (always is False and filled):
        scope.write(ALWAYS, always)
    _write_regular(scope, always, regular)


HOURS = Mapping(
    "Hours",
    "Hours",
    (
        together(
            {"twentyfourseven": "twentyfourseven", "regular_hours": "regular_hours"},
            _hours_there,
            _hours_back,
        ),
    ),
    nulls=True,
    rest=True,
    left_order=("regular_hours", "twentyfourseven", "exceptional_openings", "exceptional_closings"),
    right_order=("twentyfourseven", "regular_hours", "exceptional_openings", "exceptional_closings"),
)

# Energy mix: an environmental impact has a `source` in 2.1.1, a `category` from 2.2 on and in the C# implementation

_SOURCE: Path = ("source",)
_CATEGORY: Path = ("category",)


def _category_there(scope: Scope) -> None:
    value = scope.read(_SOURCE)
    value = scope.read(_CATEGORY) if value is MISSING else value
    if value is not MISSING:
        scope.write(_CATEGORY, value)


def _category_back(scope: Scope) -> None:
    value = scope.read(_CATEGORY)
    if value is not MISSING:
        scope.write(_SOURCE, value)


IMPACT = Mapping(
    "EnvironmentalImpact",
    "EnvironmentalImpact",
    (together([("source", "category"), ("category", "category")], _category_there, _category_back),),
    nulls=True,
    rest=True,
    left_order=("source", "amount"),
    right_order=("category", "amount"),
)

ENERGY_MIX = Mapping(
    "EnergyMix",
    "EnergyMix",
    (
        children("energy_sources", "energy_sources", Mapping("EnergySource", "EnergySource", nulls=True, rest=True)),
        children("environ_impact", "environ_impact", IMPACT),
    ),
    nulls=True,
    rest=True,
)

COORDINATES = child("coordinates", "coordinates", GEO_LOCATION)
ENERGY = child("energy_mix", "energy_mix", ENERGY_MIX)
