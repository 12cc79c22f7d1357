"""One step of a translation: a value goes through a mapping, and what happened on the way is written down."""

from dataclasses import dataclass, field
from typing import Any, Literal

from wwcp_ocpi.document.pointer import MISSING, join
from wwcp_ocpi.translation.mapping import Direction, Mapping, Path

CARRIER = "x_wwcp_ocpi"
"""The property of an OCPI object that holds what OCPI cannot express; it never passes by itself."""


@dataclass(frozen=True, slots=True)
class Remark:
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
    record that the result will be compared with, if any.
    """

    direction: Direction
    root: dict[str, Any]
    taken: Any = None
    hints: dict[str, dict[str, Any]] = field(default_factory=dict)
    wanted: dict[str, Any] | None = None
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
        scope = Scope(self, mapping, source, at, to, {} if context is None else context.copy())
        self.objects[at] = (to, mapping)
        for rule in mapping.rules:
            rule.apply(scope)
        if mapping.rest:
            scope.copy_rest()
        self.made[at] = ordered(scope.target, mapping.order(self.direction) or tuple(source))
        return self.made[at]


def ordered(members: dict[str, Any], order: tuple[str, ...]) -> dict[str, Any]:
    """The same members, those of `order` first."""
    first = {name: members[name] for name in order if name in members}
    return {**first, **members} if len(first) < len(members) else first


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
        return look(self.source, path)

    def text(self, path: Path) -> str:
        """The source's member if it is text, else an empty text."""
        value = look(self.source, path)
        return value if isinstance(value, str) else ""

    def write(self, path: Path, value: Any) -> None:
        """Set a member of the target, making the objects above it."""
        target = self.target
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
        known = because is not None and self.read(because) is not MISSING
        source = join(self.at, *because) if because is not None and known else None
        self.passage.remarks[join(self.to, *path)] = Remark(kind, source, message)

    def convert(self, mapping: Mapping, value: dict[str, Any], source: Path, target: Path) -> dict[str, Any]:
        """The counterpart of an object below this one."""
        return self.passage.convert(mapping, value, join(self.at, *source), join(self.to, *target), self.context)

    def convert_all(self, mapping: Mapping, values: list[Any], source: Path, target: Path) -> list[dict[str, Any]]:
        """The counterparts of the objects of a list below this one."""
        at, to = join(self.at, *source), join(self.to, *target)
        converted: list[dict[str, Any]] = []
        for position, value in enumerate(values):
            if isinstance(value, dict):
                end = f"{to}/{len(converted)}"
                converted.append(self.passage.convert(mapping, value, f"{at}/{position}", end, self.context))
        return converted

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

    def copy_rest(self) -> None:
        """Members that no rule names stand on both sides alike."""
        named = self.mapping.named
        here, there = (
            (named[Direction.THERE], named[Direction.BACK])
            if self.direction is Direction.THERE
            else (named[Direction.BACK], named[Direction.THERE])
        )
        for name, value in self.source.items():
            if name not in here and name not in there and name != CARRIER:
                self.target[name] = value


def look(value: Any, path: Path) -> Any:
    """The member at `path` below `value`, or MISSING."""
    for name in path:
        if not isinstance(value, dict):
            return MISSING
        value = value.get(name, MISSING)
    return value
