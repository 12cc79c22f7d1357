"""One step of a translation: a value goes through a mapping, and what happened on the way is written down."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from wwcp_ocpi.document.equality import same
from wwcp_ocpi.document.pointer import MISSING, join
from wwcp_ocpi.translation.accounts import Account, nothing_lost, stays
from wwcp_ocpi.translation.mapping import Direction, Mapping, Path, look
from wwcp_ocpi.translation.plans import Act, Ranks, Turn


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
    back only to be `compared` is not put into order, nor is it in `made` or approximations in `remarks`. `accounts` are
    those of the source's objects, by pointer (`accounts.py`); None if they are not wanted, or if a rule could not tell.
    A step that is not the last keeps none, but is `strict`.
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
    accounts: dict[str, Account] | None = None
    strict: bool = False
    consulted: bool = False

    def convert(
        self, mapping: Mapping, source: dict[str, Any], at: str, to: str, context: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """The counterpart of one object, in the order that the mapping declares."""
        self.objects[at] = (to, mapping)
        made = self._directly(mapping, source) if mapping.directly is not None else None
        if made is not None:
            if not self.compared:
                self.made[at] = made
            return made
        touched, turns, apart, ranks = mapping.plans[self.direction]
        if touched is not None and touched.isdisjoint(source):
            if self.accounts is not None and not stays(mapping, source):
                self.accounts = None
            made = source.copy()
        else:
            scope = Scope(self, source, at, to, context.copy() if context else {})
            if self.accounts is None or not mapping.tells:
                self.accounts = None
                self._work(turns, scope)
            elif self.strict:
                self._work_strictly(turns, scope, mapping)
            else:
                self._work_and_tell(turns, scope, mapping)
            made = scope.target if apart is None else with_rest(source, scope.target, apart)
        if not self.compared:
            self.made[at] = made = ordered(made, ranks) if ranks else made
        return made

    def _directly(self, mapping: Mapping, source: dict[str, Any]) -> dict[str, Any] | None:
        """What takes no rules; an object that needs an account has to go through them."""
        if mapping.directly is None or self.direction is Direction.BACK or not (self.strict or self.accounts is None):
            return None
        return mapping.directly(source)

    def _work(self, turns: tuple[Turn, ...], scope: "Scope") -> None:
        source, target = scope.source, scope.target
        for name, work, plain, act in turns:
            if work is not None:
                if not name or name in source:
                    work(scope)
            elif name in source:
                if not plain:
                    self._member(act, scope)
                    continue
                value = source[name]  # asking another function costs more than all that is done here
                if not act.kept:
                    value = act.convert(value) if value is not None or act.nulls else MISSING
                    if value is not MISSING:
                        target[plain] = value
                elif value is not None or act.nulls:
                    target[plain] = value

    def _work_and_tell(self, turns: tuple[Turn, ...], scope: "Scope", mapping: Mapping) -> None:
        """The same, and an account of what will come back."""
        source, target = scope.source, scope.target
        account = Account(source, mapping, scope.to)
        if self.accounts is not None:
            self.accounts[scope.at] = account
        settled = account.settled
        for name, work, plain, act in turns:
            if name and name not in source:
                continue
            if work is not None:
                answer = work(scope)
                if answer is True:
                    settled |= act.covers
                elif not account.worked(act, answer, source):
                    self.accounts = None
            elif plain and act.kept and source[name] is not None:
                target[plain] = source[name]
                settled.add(name)
            else:
                value, made = self._member(act, scope)
                if made is not MISSING and (act.sure or act.surely(value)):
                    settled |= act.covers
                else:
                    account.converted(act, value, made)
        if account.waiting and not account.closed(source):
            self.accounts = None

    def _work_strictly(self, turns: tuple[Turn, ...], scope: "Scope", mapping: Mapping) -> None:
        """The same before the last step: whatever is lost or changed there ends the telling, so nothing is noted."""
        source = scope.source
        exact = mapping.astray is not None and mapping.astray.isdisjoint(source)
        for name, work, _, act in turns:
            if name and name not in source:
                continue
            if work is not None:
                answer = work(scope)
                exact = exact and (answer is True or nothing_lost(act, answer, source))
            else:
                value, made = self._member(act, scope)
                exact = exact and made is not MISSING and (act.sure or act.surely(value) or same(act.back(made), value))
        if not exact:
            self.accounts = None

    def _member(self, act: Act, scope: "Scope") -> tuple[Any, Any]:
        """Convert one member; what it was, and what it became if that was written."""
        value = scope.source[act.name]
        if act.below:
            value = look(value, act.below)
        if value is MISSING or (value is None and not act.nulls):
            return value, MISSING
        made = act.convert(value) if act.mapping is None else self._objects(act, act.mapping, value, scope)
        if made is not MISSING:
            if len(act.written) == 1:
                scope.target[act.end] = made
            else:
                scope.write(act.written, made)
        return value, made

    def _objects(self, act: Act, mapping: Mapping, value: Any, scope: "Scope") -> Any:
        at, to = scope.at + act.at, scope.to + act.to
        if act.each and isinstance(value, list):
            return self.convert_all(mapping, value, at, to, scope.context)
        if not act.each and isinstance(value, dict):
            return self.convert(mapping, value, at, to, scope.context)
        return None if value is None else MISSING

    def convert_all(
        self, mapping: Mapping, values: list[Any], at: str, to: str, context: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """The counterparts of the objects of a list; what is no object has none."""
        converted: list[dict[str, Any]] = []
        for position, value in enumerate(values):
            if isinstance(value, dict):
                made = self.convert(mapping, value, f"{at}/{position}", f"{to}/{len(converted)}", context)
                converted.append(made)
            else:
                self.accounts = None
        return converted


def ordered(members: dict[str, Any], ranks: Ranks) -> dict[str, Any]:
    """The same members, those that have a rank first."""
    arranged = ranks.arranged(tuple(members))
    return members if arranged is None else {name: members[name] for name in arranged}


def with_rest(source: dict[str, Any], target: dict[str, Any], apart: frozenset[str]) -> dict[str, Any]:
    """The target in the order of the source, with the members that stand on both sides alike."""
    found = source | target
    for name in apart.intersection(source).difference(target):
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

    __slots__ = ("at", "context", "passage", "source", "target", "to")

    def __init__(
        self,
        passage: Passage,
        source: dict[str, Any],
        at: str,
        to: str,
        context: dict[str, Any],
    ) -> None:
        self.passage = passage
        self.source = source
        self.target: dict[str, Any] = {}
        self.at = at
        self.to = to
        self.context = context

    @property
    def direction(self) -> Direction:
        """Which side is read."""
        return self.passage.direction

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
        passage = self.passage
        if kind == "approximated" and passage.compared:
            return  # nobody is told of it, while what was assumed gives way to what is carried
        source = None
        if because is not None and (
            because[0] in self.source if len(because) == 1 else self.read(because) is not MISSING
        ):
            source = self.at + suffix(because)
        passage.remarks[self.to + suffix(path)] = Remark(kind, source, message)

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
        self.passage.accounts = None
        self.passage.remembered.setdefault(to, {})[f"~{name}"] = value

    def remembered(self, at: str, name: str) -> Any:
        """What an earlier translation remembered of the source object at pointer `at`, or MISSING."""
        return self.passage.hints.get(at, {}).get(f"~{name}", MISSING)

    def hint(self, name: str) -> Any:
        """The value that is carried for a member of the target object, or MISSING."""
        carried = self.passage.hints.get(self.at, {}).get(name, MISSING)
        self.passage.consulted |= carried is not MISSING
        return carried
