"""One step of a translation: a value goes through a mapping, and what happened on the way is written down."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from wwcp_ocpi.document.pointer import MISSING, join
from wwcp_ocpi.translation.mapping import Act, Direction, Mapping, Path, Ranks, keep


class Remark(NamedTuple):
    """Why a rule wrote what the source does not say so; `source` is the pointer it read, if one."""

    kind: Literal["assumed", "approximated"]
    source: str | None
    message: str


@dataclass(slots=True)
class Passage:
    """The log of one step in one direction; pointers are the step's own.

    `objects` maps the pointer of each translated object to that of its counterpart and their mapping, `made` to the
    counterpart itself. `remarks` says of target pointers what was assumed or approximated there; `remembered` what a
    rule wants back on the return; `hints` what came with the source from an earlier translation; `wanted` is the
    record that the result will be compared with, if any; `party` (`DE*ABC`) owns records that do not say it. What comes
    back only to be `compared` is not put into order, nor is it in `made` or approximations in `remarks`.
    """

    direction: Direction
    root: dict[str, Any]
    taken: Any = None
    hints: dict[str, dict[str, Any]] = field(default_factory=dict)
    wanted: dict[str, Any] | None = None
    party: str | None = None
    compared: bool = False
    value: dict[str, Any] = field(default_factory=dict)
    objects: dict[str, tuple[str, Mapping]] = field(default_factory=dict)
    made: dict[str, dict[str, Any]] = field(default_factory=dict)
    remarks: dict[str, Remark] = field(default_factory=dict)
    remembered: dict[str, dict[str, Any]] = field(default_factory=dict)
    consulted: bool = False

    def convert(
        self, mapping: Mapping, source: dict[str, Any], at: str, to: str, context: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """The counterpart of one object, in the order that the mapping declares."""
        self.objects[at] = (to, mapping)
        touched = mapping.touched[self.direction]
        if touched is not None and touched.isdisjoint(source):
            made = source.copy()
        else:
            made = self._worked_out(mapping, source, at, to, context)
        if self.compared:
            return made
        ranks = mapping.ranks[self.direction]
        self.made[at] = made = ordered(made, ranks) if ranks else made
        return made

    def _worked_out(
        self, mapping: Mapping, source: dict[str, Any], at: str, to: str, context: dict[str, Any] | None
    ) -> dict[str, Any]:
        scope = Scope(self, mapping, source, at, to, context.copy() if context else {})
        target = scope.target
        for name, work, plain, convert, act in mapping.turns[self.direction]:
            if name and name not in source:
                continue
            if work is not None:
                work(scope)
            elif plain:  # asking another function costs more than all that is done here
                value = source[name]
                if value is None and not act.nulls:
                    continue
                if convert is not keep:
                    value = convert(value)
                if value is not MISSING:
                    target[plain] = value
            else:
                self._member(act, scope)
        return with_rest(source, target, mapping.apart) if mapping.rest else target

    def _member(self, act: Act, scope: "Scope") -> None:
        value = scope.source[act.name]
        for name in act.below:
            value = value.get(name, MISSING) if isinstance(value, dict) else MISSING
        if value is MISSING or (value is None and not act.nulls):
            return
        if act.mapping is not None:
            value = self._objects(act, act.mapping, value, scope)
        elif act.convert is not keep:
            value = act.convert(value)
        if act.above and value is not MISSING:
            scope.write((*act.above, act.end), value)
        elif value is not MISSING:
            scope.target[act.end] = value

    def _objects(self, act: Act, mapping: Mapping, value: Any, scope: "Scope") -> Any:
        at, to = scope.at + act.at, scope.to + act.to
        if value is None:
            return None
        if act.each:
            return self.convert_all(mapping, value, at, to, scope.context) if isinstance(value, list) else MISSING
        return self.convert(mapping, value, at, to, scope.context) if isinstance(value, dict) else MISSING

    def convert_all(
        self, mapping: Mapping, values: list[Any], at: str, to: str, context: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """The counterparts of the objects of a list; what is no object has none."""
        converted: list[dict[str, Any]] = []
        for position, value in enumerate(values):
            if isinstance(value, dict):
                converted.append(self.convert(mapping, value, f"{at}/{position}", f"{to}/{len(converted)}", context))
        return converted


def ordered(members: dict[str, Any], ranks: Ranks) -> dict[str, Any]:
    """The same members, those that have a rank first."""
    return {name: members[name] for name in ranks.arranged(tuple(members))}


def with_rest(source: dict[str, Any], target: dict[str, Any], apart: frozenset[str]) -> dict[str, Any]:
    """The target in the order of the source, with the members that stand on both sides alike."""
    found = source | target
    for name in apart.intersection(source):
        if name not in target:
            del found[name]
    return found


@lru_cache(4096)
def suffix(path: Path) -> str:
    """A path as a pointer from the object on: few paths are declared, each is asked for at every record."""
    return join("", *path)


class Scope:
    """One object on its way: what is read, what is written, and what is to be said of it.

    `context` is what the objects around this one have settled for all below them.
    """

    __slots__ = ("at", "context", "direction", "mapping", "passage", "source", "target", "to")

    def __init__(
        self,
        passage: Passage,
        mapping: Mapping,
        source: dict[str, Any],
        at: str,
        to: str,
        context: dict[str, Any],
    ) -> None:
        self.passage = passage
        self.direction = passage.direction
        self.mapping = mapping
        self.source = source
        self.target: dict[str, Any] = {}
        self.at = at
        self.to = to
        self.context = context

    def sides(self, left: Path, right: Path) -> tuple[Path, Path]:
        """The source path and the target path of a pair."""
        return (left, right) if self.direction is Direction.THERE else (right, left)

    def read(self, path: Path) -> Any:
        """The source's member, or MISSING."""
        return self.source.get(path[0], MISSING) if len(path) == 1 else look(self.source, path)

    def text(self, path: Path) -> str:
        """The source's member if it is text, else an empty text."""
        value = self.read(path)
        return value if isinstance(value, str) else ""

    def write(self, path: Path, value: Any) -> None:
        """Set a member of the target, making the objects above it."""
        target = self.target
        if len(path) > 1:
            for name in path[:-1]:
                target = target.setdefault(name, {})
        target[path[-1]] = value

    def assume(self, path: Path, value: Any, message: str, because: Path | None = None) -> None:
        """Write what the source does not say; the note says so, and what was carried wins over it."""
        self.write(path, value)
        self.remark("assumed", path, message, because)

    def remark(
        self, kind: Literal["assumed", "approximated"], path: Path, message: str, because: Path | None = None
    ) -> None:
        """Say of the target's member at `path` why it stands there."""
        if self.passage.compared and kind == "approximated":
            return  # nobody is told of it, while what was assumed gives way to what is carried
        known = because is not None and self.read(because) is not MISSING
        source = self.at + suffix(because) if because is not None and known else None
        self.passage.remarks[self.to + suffix(path)] = Remark(kind, source, message)

    def convert(self, mapping: Mapping, value: dict[str, Any], source: Path, target: Path) -> dict[str, Any]:
        """The counterpart of an object below this one."""
        return self.passage.convert(mapping, value, self.at + suffix(source), self.to + suffix(target), self.context)

    def convert_all(self, mapping: Mapping, values: list[Any], source: Path, target: Path) -> list[dict[str, Any]]:
        """The counterparts of the objects of a list below this one."""
        return self.passage.convert_all(
            mapping, values, self.at + suffix(source), self.to + suffix(target), self.context
        )

    def remember(self, to: str, name: str, value: Any) -> None:
        """Ask for `value` back when the object at target pointer `to` returns; without a carry it is forgotten."""
        self.passage.remembered.setdefault(to, {})[f"~{name}"] = value

    def remembered(self, at: str, name: str) -> Any:
        """What an earlier translation remembered of the source object at pointer `at`, or MISSING."""
        return self.passage.hints.get(at, {}).get(f"~{name}", MISSING)

    def hint(self, name: str) -> Any:
        """The value that is carried for a member of the target object, or MISSING."""
        carried = self.passage.hints.get(self.at, {}).get(name, MISSING)
        self.passage.consulted |= carried is not MISSING
        return carried


def look(value: Any, path: Path) -> Any:
    """The member at `path` below `value`, or MISSING."""
    for name in path:
        if not isinstance(value, dict) or name not in value:
            return MISSING
        value = value[name]
    return value
