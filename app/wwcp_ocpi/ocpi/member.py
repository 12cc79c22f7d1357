"""What a field's declaration says beside its Python type: OCPI's cardinality and OCPI's name of the type."""

import re
from dataclasses import dataclass
from typing import Literal

Cardinality = Literal["1", "?", "*", "+"]
"""Exactly one; none or one; a list that may be empty or absent; a list of at least one (OCPI, types chapter)."""

Also = tuple[str, ...]
"""Other places of a member, each a name or two names with a slash between."""

_TEXT = re.compile(r"([\w|]+)(?:\((\d+)\))?")


@dataclass(frozen=True, slots=True)
class Member:
    """Stands in the `Annotated` of a model's field; the rule engine and the conformance test read it.

    `type` is the text of OCPI's field table, such as `CiString(36)`. An `extension` is no field of OCPI but one of
    the C# reference implementation of OCPI within WWCP.

    Where writers disagree (OCPI 3.0), `under` names the member in which the field belongs, such as `payload`, `also`
    lists the other places where it is read, such as `evse` or `error/allowed`, and `form` names the way in which
    another form of its value is read (`other_forms`).
    """

    card: Cardinality
    type: str
    extension: bool = False
    also: tuple[str, ...] = ()
    under: str = ""
    form: str = ""

    @property
    def name(self) -> str:
        """The type without its length, such as `CiString`."""
        return self._parts()[0]

    @property
    def limit(self) -> int | None:
        """The greatest length: characters of a text, digits of an int."""
        return self._parts()[1]

    def _parts(self) -> tuple[str, int | None]:
        found = _TEXT.fullmatch(self.type)
        if found is None:
            raise ValueError(f"{self.type} is no type of OCPI's field tables")
        return found[1], int(found[2]) if found[2] else None


def one(type_: str, *, extension: bool = False, also: Also = (), under: str = "", form: str = "") -> Member:
    """A required member."""
    return Member("1", type_, extension, also, under, form)


def optional(type_: str, *, extension: bool = False, also: Also = (), under: str = "", form: str = "") -> Member:
    """A member that may be absent; null means the same."""
    return Member("?", type_, extension, also, under, form)


def many(type_: str, *, extension: bool = False, also: Also = (), under: str = "", form: str = "") -> Member:
    """A list that may be empty, null or absent."""
    return Member("*", type_, extension, also, under, form)


def at_least_one(type_: str, *, extension: bool = False, also: Also = (), under: str = "", form: str = "") -> Member:
    """A required list of at least one element."""
    return Member("+", type_, extension, also, under, form)
