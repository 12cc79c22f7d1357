"""What a mapping asks for at every record, worked out once: its rules in one direction, ready to be gone through."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from wwcp_ocpi.translation.mapping import Convert, Key, Mapping, Path, Work


class Ranks(dict[str, int]):
    """The place of each name in an order of members; other names come after them."""

    def __init__(self, order: tuple[str, ...]) -> None:
        super().__init__((name, place) for place, name in enumerate(order))
        self.arranged = lru_cache(256)(self._arranged)
        """The names of an object in this order, None if they are; a party's records have few different sets of them."""

    def _arranged(self, names: tuple[str, ...]) -> tuple[str, ...] | None:
        arranged = tuple(sorted(names, key=self.__getitem__))
        return None if arranged == names else arranged

    def __missing__(self, name: str) -> int:
        return len(self)


@dataclass(frozen=True, slots=True)
class Act:
    """A rule in one direction, split into what a passage asks for at every record.

    `name` and `below` are the source path, `written` is the target path and `end` its end, `at` and `to` both as
    pointers from the object on. One of `work`, `mapping` and `convert` says what is done; `nulls`, whether a null is.
    `covers` are the source members that it reads; `back` undoes `convert`, and of some values `surely` knows that it
    does; `kept`: neither changes anything; `sure`: `back` undoes whatever was written.
    """

    name: str
    below: "Path"
    written: "Path"
    end: str
    at: str
    to: str
    nulls: bool
    covers: "frozenset[Key]"
    convert: "Convert"
    back: "Convert"
    surely: Callable[[Any], bool]
    mapping: "Mapping | None" = None
    each: bool = False
    work: "Work | None" = None
    kept: bool = False
    sure: bool = False

    @property
    def plain(self) -> str:
        """The target member of a value that stands directly in both objects, else an empty text."""
        is_value = self.work is None and self.mapping is None
        return self.end if is_value and not self.below and len(self.written) == 1 else ""

    @property
    def turn(self) -> "Turn":
        """What is asked for first."""
        return self.name, self.work, self.plain, self


Turn: TypeAlias = "tuple[str, Work | None, str, Act]"
"""An act behind its `name`, `work` and `plain`: a tuple is taken apart faster than it is asked."""


class Plan(NamedTuple):
    """What a mapping does in one direction.

    `touched`: the members without which an object stands on the other side just as it is (None: it never does).
    `apart`: those that do not pass by themselves (None: none passes).
    """

    touched: frozenset[str] | None
    turns: tuple[Turn, ...]
    apart: frozenset[str] | None
    ranks: Ranks
