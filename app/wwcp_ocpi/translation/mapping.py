"""Field maps as data: how two formats express the same object, and both directions side by side.

A mapping says only what is visible on both sides. What it cannot restore is found by translating back and comparing
(`residue.py`), so a rule may give up on a value (MISSING) and nothing is lost by it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import chain
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from wwcp_ocpi.document.pointer import MISSING, join
from wwcp_ocpi.translation.plans import Act, Plan, Ranks

if TYPE_CHECKING:
    from wwcp_ocpi.translation.passage import Scope

Path: TypeAlias = tuple[str, ...]
"""Member names from an object down to a member."""

Convert: TypeAlias = Callable[[Any], Any]
"""A value in the other format's form, or MISSING where it has none."""

Key: TypeAlias = str | Path
"""A member of an object by its name, or by its path where it lies deeper."""

Told: TypeAlias = bool | dict[Key, Any] | None
"""What a rule tells on the way there of what will come back; `accounts.py` says how."""

Answer: TypeAlias = Told | Callable[[], Told]
"""The same, or what gives it once all rules of the object have done their work."""

Work: TypeAlias = Callable[["Scope"], Answer]


CARRIER = "x_wwcp_ocpi"
"""The property of an OCPI object that holds what OCPI cannot express; it never passes by itself."""


class Direction(IntEnum):
    """Which side of a mapping is read; also the place in what a mapping holds of both directions."""

    THERE = 0
    BACK = 1


def path(pointer: str) -> Path:
    """`address/street` as a path; an empty text is the object itself."""
    return tuple(pointer.split("/")) if pointer else ()


def keep(value: Any) -> Any:
    """The value as it is."""
    return value


def never(_: Any) -> bool:
    """Of no value."""
    return False


def look(value: Any, path: Path) -> Any:
    """The member at `path` below `value`, or MISSING."""
    for name in path:
        if not isinstance(value, dict) or name not in value:
            return MISSING
        value = value[name]
    return value


class Rule(Protocol):
    """One declared correspondence; a passage (`passage.py`) does what it says."""

    @property
    def pairs(self) -> tuple[tuple[Path, Path], ...]:
        """Which member of the left object shows in which of the right one."""

    def mirrored(self) -> "Rule":
        """The same correspondence with its sides exchanged."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member on each side, converted by a pair of functions.

    `surely` tells of a left value that has a right one whether it comes back as it is; where it does not, or is not
    given, `back` is asked (`accounts.py`).
    """

    left: Path
    right: Path
    there: Convert = keep
    back: Convert = keep
    surely: Callable[[Any], bool] = never

    @property
    def pairs(self) -> tuple[tuple[Path, Path], ...]:
        """The one pair."""
        return ((self.left, self.right),)

    def mirrored(self) -> "Member":
        """With its sides exchanged."""
        return Member(self.right, self.left, self.back, self.there)


@dataclass(frozen=True, slots=True)
class Child:
    """An object on each side, or with `each` a list of objects, with a mapping of its own.

    What is no object (or no list) has no counterpart; an element that is no object is left to the carry.
    """

    left: Path
    right: Path
    mapping: "Mapping"
    each: bool = False

    @property
    def pairs(self) -> tuple[tuple[Path, Path], ...]:
        """The one pair."""
        return ((self.left, self.right),)

    def mirrored(self) -> "Child":
        """With its sides exchanged, and those of its mapping."""
        return Child(self.right, self.left, self.mapping.mirrored(), self.each)


@dataclass(frozen=True, slots=True)
class Together:
    """Several members worked out together, by one function for each direction.

    `needs`: the members of the left and the right object without which there is nothing to do; empty, there always is.
    What `there` gives is looked at in a mapping that `tells`.
    """

    pairs: tuple[tuple[Path, Path], ...]
    there: Work
    back: Work
    needs: tuple[str, str] = ("", "")

    def mirrored(self) -> "Together":
        """With its sides exchanged."""
        return Together(tuple((right, left) for left, right in self.pairs), self.back, self.there, self.needs[::-1])


def act(rule: Rule, direction: Direction, nulls: bool) -> Act:
    """What a rule asks for in one direction, in a mapping that writes `nulls` or does not."""
    pairs = (pair[::-1] if direction else pair for pair in rule.pairs)
    covers = frozenset(key(source) for source, _ in pairs if source)
    if isinstance(rule, Together):
        work = (rule.there, rule.back)[direction]
        return Act(rule.needs[direction], (), (), "", "", "", True, covers, keep, keep, never, work=work)
    if not isinstance(rule, Member | Child):
        raise TypeError(f"{type(rule).__name__} is no rule that a passage knows")
    source, target = (rule.right, rule.left) if direction else (rule.left, rule.right)
    paths = (source[0], source[1:], target, target[-1], join("", *source), join("", *target))
    if isinstance(rule, Child):
        return Act(*paths, rule.mapping.nulls, covers, keep, keep, never, rule.mapping, rule.each, sure=True)
    convert, undo = (rule.back, rule.there) if direction else (rule.there, rule.back)
    kept = convert is undo is keep
    surely = never if direction else rule.surely
    return Act(*paths, nulls, covers, convert, undo, surely, kept=kept, sure=kept)


def key(path: Path) -> Key:
    """A path as the key of a member."""
    return path[0] if len(path) == 1 else path


Field: TypeAlias = tuple[Path, Path, Rule]
"""Source path, target path and rule of a declared pair."""


def _by_member(rules: tuple[Rule, ...], direction: Direction) -> dict[str, list[Field]]:
    """The declared pairs by the source's member that they begin with; an empty name where they have no source."""
    found: dict[str, list[Field]] = {}
    for rule in rules:
        for left, right in rule.pairs:
            source, target = (right, left) if direction else (left, right)
            found.setdefault(source[0] if source else "", []).append((source, target, rule))
    return found


def _takes_over(rule: Rule, direction: Direction) -> bool:
    """Whether a rule only says that a member stands on both sides alike."""
    if not isinstance(rule, Member) or rule.left != rule.right:
        return False
    return (rule.there, rule.back)[direction] is keep


@dataclass(frozen=True, slots=True)
class Mapping:
    """How the object `left` of one format and `right` of its neighbour express the same thing.

    `nulls`: the right side writes null members too. `rest`: members that no rule names stand on both sides alike, but
    for `left_only` and `right_only`. `left_order` and `right_order` are the orders in which members are written.
    `tells`: each rule that works members out together tells on the way there what comes back of them, and what comes
    back of one member does not depend on others that no rule names with it. `directly`: what all rules make there of a
    left object that is of the usual kind and comes back as it is, in one go, None of any other.

    What is worked out once: `named`, the members of each side that rules name; `by_member`, the declared pairs by the
    source's member; `plans`, by direction; `parts`, the left members whose own members have rules; `astray`, the left
    members that get lost (None: there may be others); `moved`, the members without which a right object stays as it is,
    but for conversions `in_place` (None: it never does).
    """

    left: str
    right: str
    rules: tuple[Rule, ...] = ()
    nulls: bool = False
    rest: bool = False
    left_only: frozenset[str] = frozenset()
    right_only: frozenset[str] = frozenset()
    left_order: tuple[str, ...] = ()
    right_order: tuple[str, ...] = ()
    tells: bool = False
    directly: Callable[[dict[str, Any]], dict[str, Any] | None] | None = None
    named: tuple[frozenset[str], ...] = field(init=False, repr=False, compare=False, hash=False)
    by_member: tuple[dict[str, list[Field]], ...] = field(init=False, repr=False, compare=False, hash=False)
    plans: tuple[Plan, ...] = field(init=False, repr=False, compare=False, hash=False)
    parts: frozenset[str] = field(init=False, repr=False, compare=False, hash=False)
    astray: frozenset[str] | None = field(init=False, repr=False, compare=False, hash=False)
    moved: frozenset[str] | None = field(init=False, repr=False, compare=False, hash=False)
    in_place: tuple[tuple[str, Convert], ...] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        """Work out once what a passage asks for at every record."""
        left = frozenset(near[0] for rule in self.rules for near, _ in rule.pairs if near) | self.left_only
        right = frozenset(far[0] for rule in self.rules for _, far in rule.pairs if far) | self.right_only
        self._note("named", (left, right))
        self._note("by_member", tuple(_by_member(self.rules, direction) for direction in Direction))
        apart = left | right | {CARRIER} if self.rest else None
        covered = {near[0] for rule in self.rules for near, _ in rule.pairs if near}
        self._note("astray", (left | right | {CARRIER}) - covered if self.rest and self.nulls else None)
        same_place = {rule.left[0] for rule in self.rules if isinstance(rule, Member) and rule.left == rule.right}
        touched = self._touched(Direction.BACK) if self.nulls else None
        self._note("moved", None if touched is None else touched - same_place)
        self._note("parts", frozenset(near[0] for rule in self.rules for near, _ in rule.pairs if len(near) > 1))
        self._note("plans", tuple(self._plan(direction, apart) for direction in Direction))
        turns = self.plans[Direction.BACK].turns
        self._note("in_place", tuple((name, act.convert) for name, _, plain, act in turns if plain and not act.kept))

    def _plan(self, direction: Direction, apart: frozenset[str] | None) -> Plan:
        turns = tuple(act(rule, direction, self.nulls).turn for rule in self.rules)
        return Plan(self._touched(direction), turns, apart, Ranks((self.right_order, self.left_order)[direction]))

    def _touched(self, direction: Direction) -> frozenset[str] | None:
        """The members without which an object stands on the other side just as it is; None: it never does."""
        rules = [rule for rule in self.rules if not (self.nulls and _takes_over(rule, direction))]
        waits = (not isinstance(rule, Together) or bool(rule.needs[direction]) for rule in rules)
        if not self.rest or not all(waits):
            return None
        named = (path[0] for rule in rules for pair in rule.pairs for path in pair if path)
        needed = (name for rule in rules if isinstance(rule, Together) for name in rule.needs)
        return frozenset((*named, *needed, *self.left_only, *self.right_only, CARRIER))

    def mirrored(self) -> "Mapping":
        """The same mapping read from the other side."""
        rules = tuple(rule.mirrored() for rule in self.rules)
        orders = self.right_order, self.left_order
        return Mapping(self.right, self.left, rules, self.nulls, self.rest, self.right_only, self.left_only, *orders)

    def _note(self, name: str, value: Any) -> None:
        object.__setattr__(self, name, value)

    def fields(self, direction: Direction) -> Iterator[Field]:
        """Source path, target path and rule of each declared pair."""
        return chain.from_iterable(self.by_member[direction].values())


def member(
    left: str,
    right: str | None = None,
    there: Convert = keep,
    back: Convert = keep,
    surely: Callable[[Any], bool] = never,
) -> Member:
    """A Member by pointers; the same name on both sides where only one is given."""
    return Member(path(left), path(left if right is None else right), there, back, surely)


def child(left: str, right: str, mapping: Mapping) -> Child:
    """A Child by pointers."""
    return Child(path(left), path(right), mapping)


def children(left: str, right: str, mapping: Mapping) -> Child:
    """A Child by pointers that stands for each object of a list."""
    return Child(path(left), path(right), mapping, each=True)


def together(
    pairs: dict[str, str] | list[tuple[str, str]], there: Work, back: Work, needs: tuple[str, str] = ("", "")
) -> Together:
    """Members worked out together: `pairs` declares which belong to which, for notes and for the eye."""
    items = pairs.items() if isinstance(pairs, dict) else pairs
    return Together(tuple((path(left), path(right)) for left, right in items), there, back, needs)
