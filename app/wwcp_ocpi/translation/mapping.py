"""Field maps as data: how two formats express the same object, and both directions side by side.

A mapping says only what is visible on both sides. What it cannot restore is found by translating back and comparing
(`residue.py`), so a rule may give up on a value (MISSING) and nothing is lost by it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from wwcp_ocpi.document.pointer import MISSING

if TYPE_CHECKING:
    from wwcp_ocpi.translation.passage import Scope

Path: TypeAlias = tuple[str, ...]
"""Member names from an object down to a member."""

Convert: TypeAlias = Callable[[Any], Any]
"""A value in the other format's form, or MISSING where it has none."""

Work: TypeAlias = "Callable[[Scope], None]"


class Direction(Enum):
    """Which side of a mapping is read."""

    THERE = "there"
    BACK = "back"


def path(pointer: str) -> Path:
    """`address/street` as a path; an empty text is the object itself."""
    return tuple(pointer.split("/")) if pointer else ()


def keep(value: Any) -> Any:
    """The value as it is."""
    return value


class Rule(Protocol):
    """One declared correspondence; `pairs` names the members of both sides."""

    @property
    def pairs(self) -> tuple[tuple[Path, Path], ...]:
        """Which member of the left object shows in which of the right one."""

    def apply(self, scope: "Scope") -> None:
        """Read the source side, write the target side."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member on each side, converted by a pair of functions."""

    left: Path
    right: Path
    there: Convert = keep
    back: Convert = keep

    @property
    def pairs(self) -> tuple[tuple[Path, Path], ...]:
        """The one pair."""
        return ((self.left, self.right),)

    def apply(self, scope: "Scope") -> None:
        """Convert the member."""
        source, target, convert = self.left, self.right, self.there
        if scope.direction is Direction.BACK:
            source, target, convert = self.right, self.left, self.back
        value = scope.read(source)
        if value is MISSING or (value is None and not scope.mapping.nulls):
            return
        converted = value if convert is keep else convert(value)
        if converted is not MISSING:
            scope.write(target, converted)


@dataclass(frozen=True, slots=True)
class Child:
    """An object on each side with a mapping of its own."""

    left: Path
    right: Path
    mapping: "Mapping"

    @property
    def pairs(self) -> tuple[tuple[Path, Path], ...]:
        """The one pair."""
        return ((self.left, self.right),)

    def apply(self, scope: "Scope") -> None:
        """Translate the object."""
        source, target = scope.sides(self.left, self.right)
        value = scope.read(source)
        if isinstance(value, dict):
            scope.write(target, scope.convert(self.mapping, value, source, target))
        elif value is None and self.mapping.nulls:
            scope.write(target, None)


@dataclass(frozen=True, slots=True)
class Children:
    """A list of objects on each side; an element that is no object is left to the carry."""

    left: Path
    right: Path
    mapping: "Mapping"

    @property
    def pairs(self) -> tuple[tuple[Path, Path], ...]:
        """The one pair."""
        return ((self.left, self.right),)

    def apply(self, scope: "Scope") -> None:
        """Translate the objects of the list."""
        source, target = scope.sides(self.left, self.right)
        value = scope.read(source)
        if isinstance(value, list):
            scope.write(target, scope.convert_all(self.mapping, value, source, target))
        elif value is None and self.mapping.nulls:
            scope.write(target, None)


@dataclass(frozen=True, slots=True)
class Together:
    """Several members worked out together, by one function for each direction."""

    pairs: tuple[tuple[Path, Path], ...]
    there: Work
    back: Work

    def apply(self, scope: "Scope") -> None:
        """Do the work of this direction."""
        (self.there if scope.direction is Direction.THERE else self.back)(scope)


@dataclass(frozen=True, slots=True)
class Mapping:
    """How the object `left` of one format and `right` of its neighbour express the same thing.

    `nulls`: the right side writes null members too. `rest`: members that no rule names stand on both sides alike, but
    for `left_only` and `right_only`. `left_order` and `right_order` are the orders in which members are written.
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
    named: dict[Direction, frozenset[str]] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        """Note which members the rules name on each side, so that the rest can be told."""
        left = frozenset(near[0] for rule in self.rules for near, _ in rule.pairs if near) | self.left_only
        right = frozenset(far[0] for rule in self.rules for _, far in rule.pairs if far) | self.right_only
        object.__setattr__(self, "named", {Direction.THERE: left, Direction.BACK: right})

    def fields(self, direction: Direction) -> Iterator[tuple[Path, Path, Rule]]:
        """Source path, target path and rule of each declared pair."""
        for rule in self.rules:
            for left, right in rule.pairs:
                yield (left, right, rule) if direction is Direction.THERE else (right, left, rule)

    def order(self, direction: Direction) -> tuple[str, ...]:
        """The order of the target's members."""
        return self.right_order if direction is Direction.THERE else self.left_order


def member(left: str, right: str | None = None, there: Convert = keep, back: Convert = keep) -> Member:
    """A Member by pointers; the same name on both sides where only one is given."""
    return Member(path(left), path(left if right is None else right), there, back)


def child(left: str, right: str, mapping: Mapping) -> Child:
    """A Child by pointers."""
    return Child(path(left), path(right), mapping)


def children(left: str, right: str, mapping: Mapping) -> Children:
    """A Children by pointers."""
    return Children(path(left), path(right), mapping)


def together(pairs: dict[str, str] | list[tuple[str, str]], there: Work, back: Work) -> Together:
    """Members worked out together: `pairs` declares which belong to which, for notes and for the eye."""
    items = pairs.items() if isinstance(pairs, dict) else pairs
    return Together(tuple((path(left), path(right)) for left, right in items), there, back)
