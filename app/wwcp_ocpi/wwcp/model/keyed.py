"""Objects whose member names are data: each name is of one kind, and so is each member."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from wwcp_ocpi.document import Problem
from wwcp_ocpi.document.pointer import join
from wwcp_ocpi.wwcp.model.kinds import Kind
from wwcp_ocpi.wwcp.model.rules import problem
from wwcp_ocpi.wwcp.model.view import View


class KeyedBy(Kind[Mapping[str, Any]]):
    """An object that lists entries of one kind by keys of another; it reads as those that fit, in their order."""

    json = "object"

    def __init__(self, key: Kind[Any], entry: Kind[Any]) -> None:
        """The kinds of the names and of the members."""
        self.key, self.entry = key, entry

    def _read(self, value: Any) -> Mapping[str, Any] | None:
        if not isinstance(value, dict):
            return None
        read = {name: self.entry.read(member) for name, member in value.items()}
        return {name: found for name, found in read.items() if found is not None}

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        for name, member in value.items():
            place = join(pointer, name)
            yield from self.key.problems(name, place)
            yield from self.entry.problems(member, place)


class KeyedView(View):
    """A record that has no properties of its own, only entries."""

    kind: ClassVar[KeyedBy]

    @property
    def entries(self) -> Mapping[str, Any]:
        """The entries that fit, in their order."""
        return self.kind.read(self.value) or {}

    @classmethod
    def problems(cls, value: Any, pointer: str = "") -> Iterator[Problem]:
        """What is wrong with the keys and the entries."""
        if isinstance(value, dict):
            yield from cls.kind.problems(value, pointer)
        else:
            yield problem("wwcp.object", pointer, f"{cls.__name__} is a JSON object, and this is none.")
