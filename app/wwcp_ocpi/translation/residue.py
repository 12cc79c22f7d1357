"""What a mapping cannot restore: the difference between a record and its way there and back.

A residue belongs to one object of the target. Its keys are pointers into the source object without the leading slash
(`publish`, `operator/logo`); an element of a list that has an id is named by it (`chargingStations/=DE*GEF*S1`).
Keys that start with `~` are ours, since no pointer token can: `~made` and `~absent` hold digests of what translating
back gives instead, `~index` and `~order` places in lists, `~format` the format that the residue is for, `~before` the
residue of another format (`carrying.py`); the others are what a rule asked to remember.
"""

import hashlib
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, TypeAlias

from wwcp_ocpi.document.equality import same
from wwcp_ocpi.document.pointer import MISSING, escape
from wwcp_ocpi.document.writing import canonical

Residue: TypeAlias = dict[str, Any]
"""The keys and values described above."""

Residues: TypeAlias = dict[str, Residue]
"""Residues by the pointer of the target object that carries them."""

Counterpart: TypeAlias = Callable[[str], str | None]
"""From the pointer of an object to that of the object it became."""

_IDENTITIES = ("@id", "uid", "id")


def digest(value: Any) -> str:
    """A short fingerprint of an exact value, whatever the order of its members."""
    return hashlib.blake2b(canonical(value), digest_size=6).hexdigest()


def identities(elements: list[Any]) -> list[str] | None:
    """The ids of a list's objects, or None where one has none or two share one."""
    found: list[str] = []
    for element in elements:
        text = identity(element)
        if text is None:
            return None
        found.append(text)
    return found if len(set(found)) == len(found) else None


def identity(element: Any) -> str | None:
    """The id of an object, if it has one."""
    if isinstance(element, dict):
        for name in _IDENTITIES:
            if isinstance(element.get(name), str):
                return str(element[name])
    return None


def _alike(a: Any, b: Any) -> bool:
    """Whether two texts or two plain numbers are the same; of anything else `same` tells."""
    kind = type(a)
    if kind is str:
        return bool(a == b)
    return (kind is int or kind is Decimal) and type(b) is kind and str(a) == str(b)


class Comparison:
    """Compares a record with its way there and back; `residues` is the outcome.

    `there` gives for the pointer of one of the record's objects that of its counterpart in the target, None where it
    has none, `back` likewise for the target's objects and the record that came back. `assumed` tells whether a pointer
    was invented on the way back: what is kept always wins over it.
    """

    def __init__(self, there: Counterpart, back: Counterpart, assumed: Callable[[str], bool]) -> None:
        self.there = there
        self.back = back
        self.assumed = assumed
        self.residues: Residues = {}

    def of(self, record: dict[str, Any], returned: dict[str, Any]) -> Residues:
        """The residues of `record`."""
        self._objects(record, returned, "", "", "", "")
        return self.residues

    def residue(self, owner: str) -> Residue:
        """What is kept for the object at `owner`."""
        residue = self.residues.get(owner)
        if residue is None:
            residue = self.residues[owner] = {}
        return residue

    def keep(self, owner: str, key: str, value: Any, made: Any = MISSING) -> None:
        """Keep a value for the object at `owner`, and the digest of what came back instead."""
        residue = self.residue(owner)
        residue[key] = value
        if made is not MISSING:
            residue.setdefault("~made", {})[key] = digest(made)

    def _absent(self, owner: str, key: str, made: Any) -> None:
        self.residue(owner).setdefault("~absent", {})[key] = digest(made)

    def _objects(self, a: dict[str, Any], b: dict[str, Any], at: str, at_b: str, owner: str, path: str) -> None:
        above = f"{path}/" if path else ""
        returned_names = len(b)
        for name, value in a.items():
            returned = b.get(name, MISSING)
            if returned is MISSING:
                self.residue(owner)[above + escape(name)] = value
                continue
            returned_names -= 1
            if returned is value or _alike(value, returned):  # as most are; these need no pointer
                continue
            token = escape(name)
            inner = f"{at}/{token}"
            inner_b = inner if at_b is at else f"{at_b}/{token}"
            self.values(value, returned, inner, inner_b, owner, above + token)
        if returned_names:
            for name in (name for name in b if name not in a):
                self._absent(owner, above + escape(name), b[name])

    def values(self, a: Any, b: Any, at: str, at_b: str, owner: str, path: str) -> None:
        """Compare a member at `at` with what came back at `at_b`; `path` is its key below `owner`."""
        if isinstance(a, dict) and isinstance(b, dict):
            target = self.there(at)
            if target is not None and self.back(target) == at_b:
                self._objects(a, b, at, at_b, target, "")
            else:
                self._objects(a, b, at, at_b, owner, path)
        elif isinstance(a, list) and isinstance(b, list):
            self._lists(a, b, at, at_b, owner, path)
        elif not same(a, b):
            self.keep(owner, path, a, MISSING if self.assumed(at_b) else b)

    def _lists(self, a: list[Any], b: list[Any], at: str, at_b: str, owner: str, path: str) -> None:
        if len(a) == len(b) and self._translated(a, b, at, at_b):
            return
        if same(a, b):
            return
        ids = identities(a)
        ids_b = None if ids is None else identities(b)
        if a and b and ids is not None and ids_b is not None:
            self._identified(dict(zip(ids, a, strict=True)), dict(zip(ids_b, b, strict=True)), at, at_b, owner, path)
        else:
            self.keep(owner, path, a, b)

    def _translated(self, a: list[Any], b: list[Any], at: str, at_b: str) -> bool:
        """Compare two lists of objects one by one, if every one was translated and none was lost."""
        targets: list[str] = []
        places: list[int] = []
        for i in range(len(a)):
            target = self.there(f"{at}/{i}")
            returned = None if target is None else self.back(target)
            container, _, position = ("", "", "") if returned is None else returned.rpartition("/")
            if target is None or container != at_b or not position:
                return False
            targets.append(target)
            places.append(int(position))
        if len(places) > 1 and len(places) != len(set(places)):
            return False
        moved = places != sorted(places)
        for target, i, place in zip(targets, range(len(a)), places, strict=True):
            self._objects(a[i], b[place], f"{at}/{i}", f"{at_b}/{place}", target, "")
            if moved:
                self.residue(target)["~index"] = i
        return True

    def _identified(self, a: dict[str, Any], b: dict[str, Any], at: str, at_b: str, owner: str, path: str) -> None:
        positions, positions_b = list(a), list(b)
        for text, element in a.items():
            key = f"{path}/={escape(text)}"
            if text not in b:
                self.keep(owner, key, element)
                continue
            here, there = f"{at}/{positions.index(text)}", f"{at_b}/{positions_b.index(text)}"
            self.values(element, b[text], here, there, owner, key)
        for text in b.keys() - a.keys():
            self._absent(owner, f"{path}/={escape(text)}", b[text])
        restored = [text for text in b if text in a] + [text for text in a if text not in b]
        if restored != positions:
            self.residue(owner).setdefault("~order", {})[path] = positions


def entries(residue: Residue) -> Iterator[tuple[str, Any]]:
    """The kept members, without what is ours."""
    return ((key, value) for key, value in residue.items() if not key.startswith("~"))
