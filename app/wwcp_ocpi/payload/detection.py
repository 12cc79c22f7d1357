"""Which version and object a value is, from content alone."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from wwcp_ocpi.document import Version, version_of
from wwcp_ocpi.document.versions import FORMATS, MODULE_OF_OBJECT
from wwcp_ocpi.payload.foreign import foreign, is_ocpp, other_ocpi
from wwcp_ocpi.payload.markers import DIALECT, PREFERENCE, Marker
from wwcp_ocpi.payload.members import CONTEXT, EVIDENCE, KNOWN
from wwcp_ocpi.payload.sighting import PLANS, Sighting
from wwcp_ocpi.payload.taken import OBJECTS, Taken, unknown

ENOUGH = 5.0
"""The weight of members from which on an object is taken for known."""

CERTAIN = 10.0
"""The weight of members from which on there is no doubt about the object."""

CARRIER = "x_wwcp_ocpi"


class _Object(NamedTuple):
    family: str
    name: str
    confidence: float
    telling: tuple[str, ...]


def detect(value: Any) -> Taken:
    """What `value` is, with the confidence and the reason; version None where it is no record we know."""
    if not isinstance(value, dict):
        return unknown("an OCPP message" if is_ocpp(value) else _no_object(value))
    found = _carried(value) or _by_context(value) or _by_members(value)
    return found or unknown(_other(value))


def _no_object(value: Any) -> str:
    kinds = ((bool, "true or false"), (str, "a text"), (list, "a list"), (type(None), "null"))
    kind = next((name for kind, name in kinds if isinstance(value, kind)), "a number")
    return f"{kind}, not an object"


def _other(value: dict[str, Any]) -> str:
    known = foreign(value)
    if known:
        return f"{known.name}, not OCPI or WWCP"
    context = _context(value)
    if context:
        return f"a WWCP {context}, which is no record of a module that is kept"
    named = other_ocpi(value)
    if named:
        return f"{named}, which is OCPI but no record of a module that is kept"
    return "its members are not those of an OCPI or WWCP object" if value else "an object without members"


def _carried(value: dict[str, Any]) -> Taken | None:
    """A record without a counterpart, as translation carries it: the format and object it names."""
    packed = value.get(CARRIER) if len(value) == 1 else None
    if not isinstance(packed, dict) or packed.keys() != {"format", "object", "value"}:
        return None
    format_ = next((known for known in FORMATS if known == packed["format"]), None)
    object_ = packed["object"]
    if format_ is None or not isinstance(object_, str):
        return None
    version = version_of(format_)
    reason = f"a {version} {object_} that is carried whole, since the other format has no counterpart"
    return Taken(version, MODULE_OF_OBJECT.get(object_, ""), object_, 1.0, reason)


def _by_context(value: dict[str, Any]) -> Taken | None:
    name = _context(value)
    if not name:
        return None
    object_ = next((known for known in OBJECTS["wwcp"] if known.lower() == name.lower()), None)
    if object_ is None:
        return None
    return Taken("wwcp", MODULE_OF_OBJECT[object_], object_, 1.0, f"its @context says {name}: WWCP {object_}")


def _context(value: dict[str, Any]) -> str:
    context = value.get("@context")
    return context.partition(CONTEXT)[2] if isinstance(context, str) else ""


def _by_members(value: dict[str, Any]) -> Taken | None:
    found = _object_with(KNOWN.intersection(value))
    if found is None:
        return None
    if found.family == "wwcp":
        reason = f"has {_listed(found.telling)}: WWCP {found.name}"
        return Taken("wwcp", MODULE_OF_OBJECT[found.name], found.name, found.confidence, reason)
    version, confidence, reason = _version(found.name, PLANS[found.name].sight(value), found.telling)
    confidence = round(found.confidence * confidence, 2)
    return Taken(version, MODULE_OF_OBJECT[found.name], found.name, confidence, reason)


@lru_cache(maxsize=512)
def _object_with(members: frozenset[str]) -> _Object | None:
    """The object that these members speak for most; the records of a list mostly have the same."""
    scores = {key: sum(table[name] for name in members & table.keys()) for key, table in EVIDENCE.items()}
    key = max(scores, key=lambda key: scores[key])
    if scores[key] < ENOUGH:
        return None
    telling = sorted(members & EVIDENCE[key].keys(), key=lambda name: (-EVIDENCE[key][name], name))[:2]
    return _Object(*key, min(1.0, scores[key] / CERTAIN), tuple(telling))


@lru_cache(maxsize=512)
def _version(object_: str, sighting: Sighting, telling: tuple[str, ...]) -> tuple[Version, float, str]:
    """Version, confidence and reason for what the markers of an object say."""
    markers, hits = PLANS[object_].markers, PLANS[object_].hits(sighting)
    score = {version: _score(version, markers, hits) for version in (*PREFERENCE, DIALECT)}
    first, second = sorted(PREFERENCE, key=lambda version: -score[version])[:2]
    if score[DIALECT] > score[first]:
        first, second = DIALECT, first
    lead = score[first] - score[second]
    present, missing = _deciding(markers, hits, first, second)
    reason = f"has {_listed(tuple(dict.fromkeys((*telling, *present[:2]))))}"
    if missing:
        reason += f"; no {_listed(missing[:2], 'or')}"
    reason += f": {first} {object_}"
    if not lead:
        reason += f", though {second} would look the same"
    return first, (0.8, 0.9, 1.0)[min(2, int(lead))], reason


def _score(version: Version, markers: Sequence[Marker], hits: Sequence[bool | None]) -> float:
    return sum(marker.weight for marker, hit in zip(markers, hits, strict=True) if hit and version in marker.versions)


def _deciding(
    markers: Sequence[Marker], hits: Sequence[bool | None], first: Version, second: Version
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The members that are there and speak against `second`, and those that are missing and would speak for it."""
    present: list[str] = []
    missing: list[str] = []
    for marker, hit in zip(markers, hits, strict=True):
        pro, contra = first in marker.versions, second in marker.versions
        if hit and pro and not contra:
            (missing if marker.absent else present).append(marker.name)
        elif hit is False and contra and not pro and not marker.absent and not marker.values and not marker.kinds:
            missing.append(marker.name)
    return tuple(dict.fromkeys(present)), tuple(dict.fromkeys(missing))


def _listed(names: Sequence[str], word: str = "and") -> str:
    *before, last = names
    return f"{', '.join(before)} {word} {last}" if before else last
