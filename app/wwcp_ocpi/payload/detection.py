"""Which version and object a value is, from content alone."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

from wwcp_ocpi.document import Version, version_of
from wwcp_ocpi.document.versions import FORMATS, MODULES, module_of
from wwcp_ocpi.payload.foreign import foreign, is_ocpp
from wwcp_ocpi.payload.markers import DIALECT, NAMES_IN_3_0, PREFERENCE, Marker
from wwcp_ocpi.payload.members import CONTEXT, EVIDENCE, KNOWN
from wwcp_ocpi.payload.shapes import OPERATOR, Shape, plain_shape_of, shape_of
from wwcp_ocpi.payload.sighting import Sighting, plan_of
from wwcp_ocpi.payload.taken import Alike, Taken, unknown

ENOUGH = 5.0
"""The weight of members from which on an object is taken for known."""

CERTAIN = 10.0
"""The weight of members from which on there is no doubt about the object."""

CLOSE = 1.0
"""Versions whose evidence is at most so much weaker than the best may be meant just as well."""

PLAIN_CONFIDENCE = 0.7
"""Of an object that is told by having no other members; halved where another object would look the same."""

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
    for way in _WAYS:
        found = way(value)
        if found is not None:
            return found
    return unknown(_other(value))


def named_in(object_: str, version: Version) -> str | None:
    """What a version calls an object; None where it has no such object."""
    name = NAMES_IN_3_0.get(object_, object_) if version == "3.0" else object_
    return name if module_of(name, version) else None


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
        return f"a WWCP {context}, which is no record of its own"
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
    return Taken(version, module_of(object_, version), object_, 1.0, reason)


def _by_context(value: dict[str, Any]) -> Taken | None:
    name = _context(value)
    if not name:
        return None
    known = (object_ for objects in MODULES["wwcp"].values() for object_ in objects)
    object_ = next((object_ for object_ in known if object_.lower() == name.lower()), None)
    if object_ is None:
        return None
    return Taken("wwcp", module_of(object_, "wwcp"), object_, 1.0, f"its @context says {name}: WWCP {object_}")


def _context(value: dict[str, Any]) -> str:
    context = value.get("@context")
    return context.partition(CONTEXT)[2] if isinstance(context, str) else ""


def _by_shape(value: dict[str, Any]) -> Taken | None:
    shape = shape_of(value)
    return None if shape is None else _of_shape(shape, value, 1.0)


def _by_plain_shape(value: dict[str, Any]) -> Taken | None:
    shape = plain_shape_of(value)
    return None if shape is None else _of_shape(shape, value, PLAIN_CONFIDENCE)


_EVSE = re.compile(OPERATOR + r"\*?E[A-Za-z0-9*]+")


def _by_keys(value: dict[str, Any]) -> Taken | None:
    """WWCP's lists of EVSE statuses, whose member names are the ids."""
    if not value or not all(_EVSE.fullmatch(name) for name in value):
        return None
    held = next(iter(value.values()))
    object_ = "EVSEStatusList" if isinstance(held, list) else "EVSEStatusSchedule" if isinstance(held, dict) else ""
    if not object_:
        return None
    reason = f"has the ids of EVSEs as names: WWCP {object_}"
    return Taken("wwcp", module_of(object_, "wwcp"), object_, 0.9, reason)


def _of_shape(shape: Shape, value: dict[str, Any], confidence: float) -> Taken:
    sign = next((sign for sign in shape.signs if sign <= value.keys()), frozenset())
    telling = tuple(sorted(sign, key=lambda name: (name in _FREQUENT, name)))[:2]
    taken = _taken(_Object(shape.family, shape.object, confidence, telling), value)
    versions = (taken.version, *PREFERENCE) if shape.family == "ocpi" else ("wwcp",)
    others = [
        Alike(version, other)
        for other in shape.alike
        for version in versions
        if version is not None and module_of(other, version)
    ]
    return _with_others(taken, others) if others else taken


def _with_others(taken: Taken, others: list[Alike]) -> Taken:
    """The same with objects of other names that look the same; those of its own version make it half as sure."""
    same = list(dict.fromkeys(other for version, other in others if version == taken.version))
    alike = tuple(dict.fromkeys((*taken.alike, *others)))
    if not same:
        return replace(taken, alike=alike)
    reason = f"{taken.reason}, and {_listed(same, 'or')} looks the same"
    return replace(taken, confidence=round(taken.confidence / 2, 2), reason=reason, alike=alike)


_FREQUENT = frozenset(
    {"id", "last_updated", "@id", "response_url", "location_id", "party_id", "country_code", "status"}
)


def _by_members(value: dict[str, Any]) -> Taken | None:
    found = _object_with(KNOWN.intersection(value))
    return None if found is None else _taken(found, value)


def _taken(found: _Object, value: dict[str, Any]) -> Taken:
    """The object with the version that the value speaks for."""
    if found.family == "wwcp":
        telling = f"has {_listed(found.telling)}" if found.telling else "has its form"
        reason = f"{telling}: WWCP {found.name}"
        return Taken("wwcp", module_of(found.name, "wwcp"), found.name, found.confidence, reason)
    told = _version(found.name, plan_of(found.name).sight(value), found.telling)
    name = named_in(found.name, told.version) or found.name
    confidence = round(found.confidence * told.confidence, 2)
    return Taken(told.version, module_of(name, told.version), name, confidence, told.reason, told.alike)


@lru_cache(maxsize=512)
def _object_with(members: frozenset[str]) -> _Object | None:
    """The object that these members speak for most; the records of a list mostly have the same."""
    scores = {key: sum(table[name] for name in members & table.keys()) for key, table in EVIDENCE.items()}
    key = max(scores, key=lambda key: scores[key])
    if scores[key] < ENOUGH:
        return None
    telling = sorted(members & EVIDENCE[key].keys(), key=lambda name: (-EVIDENCE[key][name], name))[:2]
    return _Object(*key, min(1.0, scores[key] / CERTAIN), tuple(telling))


class _Told(NamedTuple):
    version: Version
    confidence: float
    reason: str
    alike: tuple[Alike, ...]


@lru_cache(maxsize=512)
def _version(object_: str, sighting: Sighting, telling: tuple[str, ...]) -> _Told:
    """Version, confidence, reason and alternatives for what the markers of an object say."""
    plan = plan_of(object_)
    hits = plan.hits(sighting)
    possible = [version for version in PREFERENCE if named_in(object_, version)]
    score = {version: _score(version, plan.markers, hits) for version in (*possible, DIALECT)}
    ranked = sorted(possible, key=lambda version: -score[version])
    if score[DIALECT] > score[ranked[0]] and named_in(object_, DIALECT):
        ranked.insert(0, DIALECT)
    first = ranked[0]
    reason = _reason(object_, plan.markers, hits, telling, ranked)
    if len(ranked) == 1:
        return _Told(first, 1.0, reason, ())
    lead = score[first] - score[ranked[1]]
    if not lead:
        same = [version for version in ranked[1:] if score[version] == score[first]]
        reason += f", though {_listed(same)} would look the same"
    alike = tuple(
        Alike(version, named_in(object_, version) or object_)
        for version in ranked[1:]
        if score[first] - score[version] <= CLOSE
    )
    return _Told(first, (0.8, 0.9, 1.0)[min(2, int(lead))], reason, alike)


def _reason(
    object_: str,
    markers: Sequence[Marker],
    hits: Sequence[bool | None],
    telling: tuple[str, ...],
    ranked: Sequence[Version],
) -> str:
    """What is there, and what is missing, that speaks for the first version against the second."""
    first, *others = ranked
    present, missing = _deciding(markers, hits, first, others[0]) if others else ((), ())
    named = tuple(dict.fromkeys((*telling, *present[:2])))
    reason = f"has {_listed(named)}" if named else "has its form"
    if missing:
        reason += f"; no {_listed(missing[:2], 'or')}"
    return f"{reason}: {first} {named_in(object_, first)}"


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
        elif hit is False and contra and not pro and not marker.absent and not marker.asks:
            missing.append(marker.name)
    return tuple(dict.fromkeys(present)), tuple(dict.fromkeys(missing))


def _listed(names: Sequence[str], word: str = "and") -> str:
    *before, last = names
    return f"{', '.join(before)} {word} {last}" if before else last


_WAYS = (_carried, _by_context, _by_shape, _by_members, _by_plain_shape, _by_keys)
"""How a value may be told, the surest way first."""
