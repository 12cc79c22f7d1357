"""A residue put back: each kept member returns where the visible value is still what the first translation made."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, TypeAlias

from wwcp_ocpi.document.pointer import MISSING, find, unescape
from wwcp_ocpi.translation.residue import Residue, Residues, digest, entries, identity

Superseded: TypeAlias = tuple[str, str, str | None]
"""Owner and key of a carried value, and the pointer of the object that was edited (None: removed)."""


@dataclass(slots=True)
class Restoring:
    """Puts residues back into a translated record.

    `objects` maps pointers of the carrying objects to those of the record, `assumed` tells of a pointer whether it was
    invented (what is carried wins over it), `plain` is the record as translated without regard to the residues.
    """

    value: dict[str, Any]
    plain: dict[str, Any]
    objects: dict[str, str]
    assumed: Callable[[str], bool]
    superseded: list[Superseded] = field(default_factory=list)

    def apply(self, residues: Residues) -> None:
        """Restore every residue; `superseded` lists those that gave way to an edit."""
        for owner in (owner for owner in residues if owner not in self.objects):
            self.superseded.extend((owner, key, None) for key, _ in entries(residues[owner]))
        placed = sorted((owner for owner in residues if owner in self.objects), key=self._depth, reverse=True)
        for _, level in groupby(placed, key=self._depth):  # what is restored further out moves what lies within
            owners = list(level)
            for owner in owners:
                self._object(owner, self.objects[owner], residues[owner])
            self._reorder({owner: residues[owner] for owner in owners})

    def _depth(self, owner: str) -> int:
        return self.objects[owner].count("/")

    def _object(self, owner: str, at: str, residue: Residue) -> None:
        value, plain = find(self.value, at), find(self.plain, at)
        made = _ours(residue, "~made")
        for key, kept in entries(residue):
            if self._unedited(plain, at, key, made.get(key)) and _put(value, key.split("/"), kept):
                continue
            self.superseded.append((owner, key, at))
        for key, print_ in _ours(residue, "~absent").items():
            if self._unedited(plain, at, key, print_):
                _put(value, key.split("/"), MISSING)
        for key, order in _ours(residue, "~order").items():
            _arrange(value, key.split("/"), order)

    def _unedited(self, plain: Any, at: str, key: str, print_: str | None) -> bool:
        if self.assumed(f"{at}/{key}"):
            return True
        current = _look(plain, key.split("/"))
        return current is MISSING if print_ is None else current is not MISSING and digest(current) == print_

    def _reorder(self, residues: Residues) -> None:
        """Put list elements back to the places they came from; added ones stay behind their neighbour."""
        lists: dict[str, dict[int, int]] = {}
        for owner, residue in residues.items():
            container, _, place = self.objects.get(owner, "").rpartition("/")
            index = residue.get("~index")
            if isinstance(index, int) and isinstance(find(self.value, container), list):
                lists.setdefault(container, {})[int(place)] = index
        for container, places in lists.items():
            elements = find(self.value, container)
            elements[:] = [elements[i] for i in _sorted_places(len(elements), places)]


def _ours(residue: Residue, name: str) -> dict[str, Any]:
    """One of our own parts of a residue; somebody may have spoilt it."""
    part = residue.get(name)
    return part if isinstance(part, dict) else {}


def _sorted_places(length: int, places: dict[int, int]) -> list[int]:
    keys: list[tuple[int, int, int]] = []
    last = -1
    for i in range(length):
        last = places.get(i, last)
        keys.append((last, 0 if i in places else 1, i))
    return [i for *_, i in sorted(keys)]


def _step(node: Any, token: str) -> Any:
    if isinstance(node, dict):
        return node.get(unescape(token), MISSING)
    if isinstance(node, list) and token.startswith("="):
        return next((element for element in node if identity(element) == unescape(token[1:])), MISSING)
    return MISSING


def _look(node: Any, tokens: list[str]) -> Any:
    for token in tokens:
        node = _step(node, token)
    return node


def _put(node: Any, tokens: list[str], value: Any) -> bool:
    """Set (or, with MISSING, remove) what the tokens name; the objects below `node` are copied, never changed."""
    for token in tokens[:-1]:
        inner = _step(node, token)
        if not isinstance(inner, dict | list):
            return False
        copied = inner.copy()
        _assign(node, token, copied)
        node = copied
    return isinstance(node, dict | list) and _assign(node, tokens[-1], value)


def _assign(node: Any, token: str, value: Any) -> bool:
    if isinstance(node, dict):
        name = unescape(token)
        if value is MISSING:
            node.pop(name, None)
        else:
            node[name] = value
        return True
    return isinstance(node, list) and token.startswith("=") and _assign_element(node, unescape(token[1:]), value)


def _assign_element(elements: list[Any], text: str, value: Any) -> bool:
    place = next((i for i, element in enumerate(elements) if identity(element) == text), len(elements))
    elements[place : place + 1] = [] if value is MISSING else [value]
    return True


def _arrange(value: Any, tokens: list[str], order: list[str]) -> None:
    elements = _look(value, tokens)
    if isinstance(elements, list) and isinstance(order, list):
        rank = {text: i for i, text in enumerate(order) if isinstance(text, str)}
        _put(value, tokens, sorted(elements, key=lambda element: rank.get(identity(element) or "", len(rank))))
