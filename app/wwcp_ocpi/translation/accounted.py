"""The residue of a journey: told by the accounts of its passages, else found by walking back and comparing."""

from functools import partial
from typing import Any

from wwcp_ocpi.document.equality import same
from wwcp_ocpi.document.pointer import MISSING, escape
from wwcp_ocpi.translation.accounts import Account, stays
from wwcp_ocpi.translation.journey import Journey, travel
from wwcp_ocpi.translation.mapping import Child, Direction, Key, Mapping, never
from wwcp_ocpi.translation.passage import Passage
from wwcp_ocpi.translation.residue import Comparison, Residues
from wwcp_ocpi.translation.steps import Leg, reversed_legs

MOST_PASSAGES = 2
CONTAINERS = frozenset({dict, list})


def walked_back(
    journey: Journey, source: dict[str, Any], legs: tuple[Leg, ...], party: str | None = None, remembers: bool = True
) -> Residues:
    """What does not come back of `source`, and what its rules want to remember, by the target's objects."""
    hints = journey.remembered() if remembers else {}
    check = travel(journey.value, reversed_legs(legs), hints=hints, party=party, wanted=source)
    residues = Comparison(journey.counterpart, check.counterpart, check.is_assumed).of(source, check.value)
    for owner, values in hints.items():
        residues[owner] = {**values, **residues.get(owner, {})}
    return residues


def told(journey: Journey) -> Residues | None:
    """What the target cannot give back, None where it takes the way back to find out."""
    *before, last = journey.passages
    if last.accounts is None or len(before) >= MOST_PASSAGES or any(passage.accounts is None for passage in before):
        return None
    return _Telling(journey, before[0] if before else None, last.accounts).residues()


_ELSEWHERE = ("-",)
"""Where an object that has no counterpart is looked for."""


def _nowhere(_: str) -> None:
    """Of no object is known where it went or came back to: what is compared here holds none that has a counterpart."""


class _Telling:
    """Walks the source once and keeps what the accounts of the last passage do not settle.

    Pointers are the same in the source and after the passage `before`: a journey where they are not is not `known`.
    """

    def __init__(self, journey: Journey, before: Passage | None, accounts: dict[str, Account]) -> None:
        self.source = journey.source
        self.before = before
        self.accounts = accounts
        self.known = True
        self.visited = 0
        self.comparison = Comparison(_nowhere, _nowhere, never)

    def residues(self) -> Residues | None:
        """By the pointers of the target's objects; None if something came up that the accounts cannot tell."""
        self._within(self.source, "")
        return self.comparison.residues if self.known and self.visited == len(self.accounts) else None

    def _object(self, value: dict[str, Any], at: str, account: Account) -> None:
        self._visit(value, at, account)
        if not self.known:
            return
        settled, changed, parts = account.settled, account.changed, account.mapping.parts
        apart = account.mapping.plans[Direction.THERE].apart
        for name, member in value.items():
            if name in settled or (apart is not None and name not in apart):
                if type(member) in CONTAINERS:
                    self._within(member, f"{at}/{escape(name)}")
            elif name in changed:
                self._changed(account, name, member, at)
            elif name in parts and isinstance(member, dict):
                self._parts(account, name, member, at)
            else:
                self.comparison.residue(account.to)[escape(name)] = member

    def _visit(self, value: dict[str, Any], at: str, account: Account) -> None:
        """Whether the object that the last step read is that of the source, at the same place."""
        self.visited += 1
        if self.before is not None:
            alike = value.keys() <= account.source.keys() and self.before.objects.get(at, _ELSEWHERE)[0] == at
            self.known = self.known and alike

    def _within(self, value: Any, at: str) -> None:
        """The objects of a member that comes back."""
        if isinstance(value, dict):
            account = self.accounts.get(at)
            if account is not None:
                self._object(value, at, account)
            return
        for i, element in enumerate(value):
            account = self.accounts.get(f"{at}/{i}")
            if account is not None and isinstance(element, dict):
                self._object(element, f"{at}/{i}", account)

    def _parts(self, account: Account, name: str, value: dict[str, Any], at: str) -> None:
        """A member whose own members have rules; it is kept as a whole if none of them comes back."""
        inner = account.source.get(name)
        if not isinstance(inner, dict):
            self.known = False
            return
        settled, changed = account.settled, account.changed
        left = [key for part in inner if (key := (name, part)) not in settled]
        if len(left) == len(inner) and changed.keys().isdisjoint(left):
            self.comparison.residue(account.to)[name] = value
            return
        residue = None
        for key in left:
            part = key[1]
            member = inner[part]
            self.known = self.known and value.get(part, MISSING) is member
            if key in changed:
                self._changed(account, key, member, at)
            else:
                residue = self.comparison.residue(account.to) if residue is None else residue
                residue[f"{name}/{escape(part)}"] = member

    def _changed(self, account: Account, key: Key, member: Any, at: str) -> None:
        """A member of the object at `at` that comes back as something else, if it does after the passage before too."""
        made = account.changed[key]
        names = (key,) if isinstance(key, str) else key
        mapping = None if self.before is None else self.before.objects[at][1]
        if mapping is not None and names[0] in mapping.named[Direction.BACK]:
            self.known = self.known and isinstance(key, str)
            made = returned(mapping, names[0], made)
        path = "/".join(map(escape, names))
        if made is MISSING:
            self.comparison.residue(account.to)[path] = member
        elif type(member) in CONTAINERS:
            self.comparison.values(member, made, f"{at}/{path}", f"{at}/{path}", account.to, path)
        elif not same(member, made):
            self.comparison.keep(account.to, path, member, made)


def returned(mapping: Mapping, name: str, value: Any) -> Any:
    """What comes back of one member of the right object, MISSING if nothing does."""
    fields = mapping.by_member[Direction.BACK].get(name, ())
    child = fields[0][2] if len(fields) == 1 else None
    of_each = child.mapping if isinstance(child, Child) and child.each else None
    if of_each is not None and isinstance(value, list) and all(map(partial(stays, of_each), value)):
        return value
    alone = {name: value}
    return Passage(Direction.BACK, alone, compared=True).convert(mapping, alone, "", "").get(name, MISSING)
