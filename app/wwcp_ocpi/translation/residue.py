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

_IDENTITIES = ("@id", "uid", "id")
_NUMBERS = frozenset({int, Decimal})


def digest(value: Any) -> str:
    """A short fingerprint of an exact value, whatever the order of its members."""
    return hashlib.blake2b(canonical(value), digest_size=6).hexdigest()


def identities(elements: list[Any]) -> list[str] | None:
    """The ids of a list's objects, or None where one has none or two share one."""
    found = [identity(element) for element in elements]
    complete = [text for text in found if text is not None]
    return complete if len(set(complete)) == len(elements) else None


def identity(element: Any) -> str | None:
    """The id of an object, if it has one."""
    if isinstance(element, dict):
        for name in _IDENTITIES:
            if isinstance(element.get(name), str):
                return str(element[name])
    return None


class Comparison:
    """Compares a record with its way there and back; `residues` is the outcome.

    `there` maps pointers of the record's objects to those of the target, `back` those of the target to those of the
    record that came back, `assumed` tells whether a pointer was invented on the way back: what is kept always wins over
    it.
    """

    def __init__(self, there: dict[str, str], back: dict[str, str], assumed: Callable[[str], bool]) -> None:
        self.there = there
        self.back = back
        self.assumed = assumed
        self.residues: Residues = {}

    def of(self, record: dict[str, Any], returned: dict[str, Any]) -> Residues:
        """The residues of `record`."""
        self._objects(record, returned, "", "", "", "")
        return self.residues

    def _residue(self, owner: str) -> Residue:
        return self.residues.setdefault(owner, {})

    def _keep(self, owner: str, key: str, value: Any, made: Any = MISSING) -> None:
        residue = self._residue(owner)
        residue[key] = value
        if made is not MISSING:
            residue.setdefault("~made", {})[key] = digest(made)

    def _absent(self, owner: str, key: str, made: Any) -> None:
        self._residue(owner).setdefault("~absent", {})[key] = digest(made)

    def _objects(self, a: dict[str, Any], b: dict[str, Any], at: str, at_b: str, owner: str, path: str) -> None:
        above = f"{path}/" if path else ""
        for name, value in a.items():
            returned = b.get(name, MISSING)
            if returned is value or (type(value) is str and value == returned):
                continue
            if type(value) in _NUMBERS and same(value, returned):  # as most are; these need no pointer
                continue
            token = escape(name)
            if returned is MISSING:
                self._keep(owner, above + token, value)
            else:
                self._values(value, returned, f"{at}/{token}", f"{at_b}/{token}", owner, above + token)
        if not b.keys() <= a.keys():
            for name in (name for name in b if name not in a):
                self._absent(owner, above + escape(name), b[name])

    def _values(self, a: Any, b: Any, at: str, at_b: str, owner: str, path: str) -> None:
        if isinstance(a, dict) and isinstance(b, dict):
            target = self.there.get(at)
            if target is not None and self.back.get(target) == at_b:
                self._objects(a, b, at, at_b, target, "")
            else:
                self._objects(a, b, at, at_b, owner, path)
        elif isinstance(a, list) and isinstance(b, list):
            self._lists(a, b, at, at_b, owner, path)
        elif not same(a, b):
            self._keep(owner, path, a, MISSING if self.assumed(at_b) else b)

    def _lists(self, a: list[Any], b: list[Any], at: str, at_b: str, owner: str, path: str) -> None:
        targets = self._targets(len(a), at) if len(a) == len(b) else None
        places = None if targets is None else self._places(targets, at_b)
        if targets is not None and places is not None:
            self._translated(a, b, targets, places, at, at_b)
            return
        if same(a, b):
            return
        ids, ids_b = identities(a), identities(b)
        if a and b and ids is not None and ids_b is not None:
            self._identified(dict(zip(ids, a, strict=True)), dict(zip(ids_b, b, strict=True)), at, at_b, owner, path)
        else:
            self._keep(owner, path, a, b)

    def _targets(self, length: int, at: str) -> list[str] | None:
        """What became of each element of a list, if every one was translated."""
        targets: list[str] = []
        for i in range(length):
            target = self.there.get(f"{at}/{i}")
            if target is None:
                return None
            targets.append(target)
        return targets

    def _places(self, targets: list[str], at_b: str) -> list[int] | None:
        """Where each element came back to, if none was lost."""
        parts = [self.back.get(target, "").rpartition("/") for target in targets]
        places = [int(place) for container, _, place in parts if container == at_b]
        return places if len(targets) == len(set(places)) else None

    def _translated(
        self, a: list[Any], b: list[Any], targets: list[str], places: list[int], at: str, at_b: str
    ) -> None:
        moved = places != sorted(places)
        for i, (target, place) in enumerate(zip(targets, places, strict=True)):
            self._objects(a[i], b[place], f"{at}/{i}", f"{at_b}/{place}", target, "")
            if moved:
                self._residue(target)["~index"] = i

    def _identified(self, a: dict[str, Any], b: dict[str, Any], at: str, at_b: str, owner: str, path: str) -> None:
        positions, positions_b = list(a), list(b)
        for text, element in a.items():
            key = f"{path}/={escape(text)}"
            if text not in b:
                self._keep(owner, key, element)
                continue
            here, there = f"{at}/{positions.index(text)}", f"{at_b}/{positions_b.index(text)}"
            self._values(element, b[text], here, there, owner, key)
        for text in b.keys() - a.keys():
            self._absent(owner, f"{path}/={escape(text)}", b[text])
        restored = [text for text in b if text in a] + [text for text in a if text not in b]
        if restored != positions:
            self._residue(owner).setdefault("~order", {})[path] = positions


def entries(residue: Residue) -> Iterator[tuple[str, Any]]:
    """The kept members, without what is ours."""
    return ((key, value) for key, value in residue.items() if not key.startswith("~"))
