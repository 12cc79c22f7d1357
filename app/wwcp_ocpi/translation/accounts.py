"""What the rules tell on the way there of what will come back; where all do, nobody walks back to find the residue.

A record that its rules know well is thus translated in one direction only, which costs half as much. A passage keeps
one account for each object (`Mapping.tells`). As soon as a rule cannot tell, there are no accounts, and the residue is
found by walking back and comparing. Both ways give the same residue, and the tests hold that.

What a rule may tell of the left members it covers: True, all that are there come back as they are, and no others do; a
dict, these come back as something else and all others as they are; False, none comes back; None, it cannot tell. What
takes effort to find out is told by a function, which is asked last and only if somebody wants to know.
"""

from collections.abc import Callable
from typing import Any

from wwcp_ocpi.document.equality import same
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Answer, Key, Mapping, Told, look
from wwcp_ocpi.translation.plans import Act


class Account:
    """What comes back of one object (`source`) that became the one at `to`.

    `settled` members come back as they are, `changed` ones as something else; what neither names does not come back,
    but for members that no rule names, where those stand on both sides alike.
    """

    __slots__ = ("changed", "mapping", "settled", "source", "to", "waiting")

    def __init__(self, source: dict[str, Any], mapping: Mapping, to: str) -> None:
        self.source = source
        self.mapping = mapping
        self.to = to
        self.settled: set[Key] = set()
        self.changed: dict[Key, Any] = {}
        self.waiting: list[tuple[Act, Callable[[], Told]]] = []

    def worked(self, act: Act, answer: Answer, source: dict[str, Any]) -> bool:
        """Note what a rule told of the members it covers; False if it did not tell."""
        if answer is False:
            return True
        if isinstance(answer, dict):
            self.settled |= act.covers.difference(answer)
            for key, returned in answer.items():
                self.returned(key, source.get(key) if isinstance(key, str) else look(source, key), returned)
        elif callable(answer):
            self.waiting.append((act, answer))
        elif answer:
            self.settled |= act.covers
        return answer is not None

    def closed(self, source: dict[str, Any]) -> bool:
        """Ask the rules that wanted to wait for the others; False if one did not tell.

        They are let go then: they hold the passage, which holds the account, and what goes in a circle is freed late.
        """
        waiting, self.waiting = self.waiting, []
        return not waiting or all(self.worked(act, ask(), source) for act, ask in waiting)

    def converted(self, act: Act, value: Any, made: Any) -> None:
        """Note what comes back of a member that was converted, where that is not sure: its own rule is asked."""
        if made is MISSING:
            return
        returned = act.back(made)
        for key in act.covers:
            self.returned(key, value, returned)

    def returned(self, key: Key, value: Any, returned: Any) -> None:
        """Note what comes back of one member."""
        if returned is value or same(returned, value):
            self.settled.add(key)
        elif returned is not MISSING:
            self.changed[key] = returned


def nothing_lost(act: Act, answer: Answer, source: dict[str, Any]) -> bool:
    """Whether a rule told that all members it covers come back as they are."""
    if isinstance(answer, dict):
        return all(same(source.get(key) if isinstance(key, str) else None, answer[key]) for key in answer)
    return answer is True or (answer is False and act.covers.isdisjoint(source))


def stays(mapping: Mapping, value: Any) -> bool:
    """Whether an object passes on the way back just as it is, as most do that have the same members on both sides."""
    if mapping.moved is None or not isinstance(value, dict) or not mapping.moved.isdisjoint(value):
        return False
    for name, back in mapping.in_place:
        member = value.get(name, MISSING)
        if member is not MISSING and back(member) is not member:
            return False
    return True
