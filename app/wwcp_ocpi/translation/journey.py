"""A value taken along all legs of a route, with one log of where its objects went."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from wwcp_ocpi.document.pointer import MISSING, find, join, unescape, within
from wwcp_ocpi.translation.mapping import Member, Path, Rule, keep
from wwcp_ocpi.translation.passage import Passage, Remark
from wwcp_ocpi.translation.residue import Residues
from wwcp_ocpi.translation.steps import Leg


@dataclass
class Journey:
    """The passages of one translation; pointers are those of the source and of the final value.

    `moved` tells of objects that were put back to another place of their list after the last passage.
    """

    source: dict[str, Any]
    passages: list[Passage] = field(default_factory=list)
    moved: dict[str, str] = field(default_factory=dict)
    relocated: bool = False

    @property
    def value(self) -> dict[str, Any]:
        """What came out at the end."""
        return self.passages[-1].value if self.passages else self.source

    @property
    def consulted(self) -> bool:
        """Whether a rule used a carried value."""
        return any(passage.consulted for passage in self.passages)

    @cached_property
    def objects(self) -> dict[str, str]:
        """Pointer of each source object that has a counterpart, to that of the counterpart."""
        first, *others = self.passages
        found = {at: to for at, (to, _) in first.objects.items()}
        for passage in others:
            found = {at: passage.objects[to][0] for at, to in found.items() if to in passage.objects}
        return found

    def counterpart(self, pointer: str) -> str | None:
        """The pointer of what the source object at `pointer` became, None where it has no counterpart."""
        return self.objects.get(pointer) if self.relocated else _object_after(self.passages, pointer)

    @cached_property
    def made(self) -> dict[str, dict[str, Any]]:
        """Pointer of each source object to its counterpart itself; not of a value that is only compared."""
        *others, last = self.passages
        before = {at: _object_after(others, at) for at in self.passages[0].objects}
        return {at: last.made[to] for at, to in before.items() if to is not None and to in last.made}

    @cached_property
    def remarks(self) -> dict[str, Remark]:
        """What the rules say of members of the final value, by their pointers there; sources are the source's own."""
        return {end: self._at_source(remark, i) for end, remark, i in self._remarks("assumed", "approximated")}

    def _remarks(self, *kinds: str) -> Iterator[tuple[str, Remark, int]]:
        for i, passage in enumerate(self.passages):
            for pointer, remark in passage.remarks.items():
                if remark.kind in kinds:
                    for end in follow(self.passages[i + 1 :], pointer):
                        yield end, remark, i

    def _at_source(self, remark: Remark, i: int) -> Remark:
        pointer = None if remark.source is None else origin(self.passages[:i], remark.source)
        return Remark(remark.kind, pointer, remark.message)

    def is_assumed(self, pointer: str) -> bool:
        """Whether what stands at `pointer` was invented."""
        return pointer in self.assumed

    @cached_property
    def assumed(self) -> frozenset[str]:
        """Pointers of what was invented."""
        return frozenset(end for end, _, _ in self._remarks("assumed"))

    def remembered(self) -> Residues:
        """What the rules want back, by the pointer of the final object that will carry it."""
        found: Residues = {}
        for i, passage in enumerate(self.passages):
            for pointer, values in passage.remembered.items():
                end = _object_after(self.passages[i + 1 :], pointer)
                if end is not None:
                    found.setdefault(self.settled(end), {}).update(values)
        return found

    def ends(self, pointer: str) -> list[str]:
        """Where the source's member at `pointer` is visible in the final value."""
        return [self.settled(end) for end in follow(self.passages, pointer)]

    def settled(self, pointer: str) -> str:
        """Where what stood at `pointer` after the last passage stands now."""
        at = pointer
        while self.moved and at:
            if at in self.moved:
                return self.moved[at] + pointer[len(at) :]
            at = at.rpartition("/")[0]
        return pointer

    def relocate(self) -> None:
        """Find the counterparts again after lists of the final value were put back into order."""
        places: dict[int, str] = {}
        _locate(self.value, "", places)
        now = {at: places[id(made)] for at, made in self.made.items() if id(made) in places}
        self.moved = {to: now[at] for at, to in self.objects.items() if at in now and now[at] != to}
        self.objects = now
        self.relocated = True


def _locate(value: Any, at: str, places: dict[int, str]) -> None:
    if isinstance(value, dict):
        places[id(value)] = at
        for name, member in value.items():
            if isinstance(member, dict | list):
                _locate(member, join(at, name), places)
    elif isinstance(value, list):
        for i, element in enumerate(value):
            if isinstance(element, dict | list):
                _locate(element, f"{at}/{i}", places)


def _object_after(passages: list[Passage], pointer: str) -> str | None:
    for passage in passages:
        found = passage.objects.get(pointer)
        if found is None:
            return None
        pointer = found[0]
    return pointer


def travel(
    source: dict[str, Any],
    legs: tuple[Leg, ...],
    *,
    hints: Residues,
    party: str | None = None,
    taken: Any = None,
    wanted: Any = None,
    tells: bool = False,
) -> Journey:
    """Take `source` along the legs; `hints` are the residues it came with, `wanted` what it will be compared with.

    `tells`: the rules are asked on the way what will come back.
    """
    journey = Journey(source)
    value = source
    for leg in legs:
        last = leg is legs[-1]
        passage = Passage(
            leg.direction, value, taken, hints, wanted if last else None, party, compared=wanted is not None
        )
        if tells and not hints:
            passage.accounts = {}
            passage.strict = not last
        value = passage.value = passage.convert(leg.mapping, value, "", "")
        journey.passages.append(passage)
        if hints:
            hints = {passage.objects[at][0]: residue for at, residue in hints.items() if at in passage.objects}
    return journey


def follow(passages: list[Passage], pointer: str) -> list[str]:
    """The pointers where what stands at `pointer` is visible after these passages."""
    if not passages:
        return [pointer]
    pointers = [pointer]
    for passage in passages:
        pointers = [end for p in pointers for end in _follow(passage, p)]
    return list(dict.fromkeys(pointers))


def _follow(passage: Passage, pointer: str) -> Iterator[str]:
    at = pointer
    while at not in passage.objects:
        at = at.rpartition("/")[0]
    to, mapping = passage.objects[at]
    if at == pointer:
        yield to
        return
    rest = pointer[len(at) :]
    name = unescape(rest.split("/", 2)[1])
    for source, target, rule in mapping.by_member[passage.direction].get(name, ()):
        yield from _visible(passage, rest, source, to, target, rule)
    if mapping.rest and find(passage.value, to + rest) is not MISSING and name not in mapping.named[passage.direction]:
        yield to + rest


def _visible(passage: Passage, rest: str, source: Path, to: str, target: Path, rule: Rule) -> Iterator[str]:
    if not target:
        return
    from_ = join("", *source)
    end = join(to, *target)
    if not (within(rest, from_) or within(from_, rest)) or find(passage.value, end) is MISSING:
        return
    alike = isinstance(rule, Member) and rule.there is rule.back is keep
    deeper = end + rest[len(from_) :] if alike and within(rest, from_) else end
    yield deeper if find(passage.value, deeper) is not MISSING else end


def origin(passages: list[Passage], pointer: str) -> str | None:
    """The pointer that what stands at `pointer` after these passages had before them, None where it had none."""
    for passage in reversed(passages):
        found = next((p for p in _origins(passage, pointer) if find(passage.root, p) is not MISSING), None)
        if found is None:
            return None
        pointer = found
    return pointer


def _origins(passage: Passage, pointer: str) -> Iterator[str]:
    sources = {to: (at, mapping) for at, (to, mapping) in passage.objects.items()}
    to = pointer
    while to not in sources:
        to = to.rpartition("/")[0]
    at, mapping = sources[to]
    rest = pointer[len(to) :]
    for source, target, _ in mapping.fields(passage.direction):
        end = join("", *target)
        if source and target and within(rest, end):
            yield join(at, *source) + rest[len(end) :]
            yield join(at, *source)
    yield at + rest
