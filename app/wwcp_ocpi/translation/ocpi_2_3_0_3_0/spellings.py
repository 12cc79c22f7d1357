"""Members that OCPI 3.0 has in several places (`ocpi/v3_0/spellings.py`): all are read, the intended one is written.

The place that a record had is remembered, so that what comes back to it stands where its writer looks for it.
"""

from dataclasses import dataclass
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.ocpi.other_forms import OTHER_FORMS
from wwcp_ocpi.translation.mapping import Convert, Mapping, Path, Together, keep, path
from wwcp_ocpi.translation.passage import Scope

DEGREES = OTHER_FORMS["degrees"]
"""A coordinate as text."""

COUNTRY = OTHER_FORMS["country"]
"""A country of three letters."""

ENERGY = OTHER_FORMS["energy"]
"""A number of kWh."""

NUMBER = OTHER_FORMS["number"]
"""A number, of a text."""


def place(scope: Scope, places: tuple[Path, ...]) -> Path | None:
    """The first of the places at which anything stands, null included."""
    return next((at for at in places if scope.read(at) is not MISSING), None)


@dataclass(frozen=True, slots=True)
class Spelled:
    """A member of 2.3.0 and the places that it has in 3.0, the intended one first.

    `form` makes the intended form of a value and is applied both ways; `other` makes, of that, the form that belongs to
    the other places, or MISSING. With a `mapping` the member is an object.
    """

    left: Path
    places: tuple[Path, ...]
    form: Convert = keep
    other: Convert = keep
    mapping: Mapping | None = None

    @property
    def rule(self) -> Together:
        """The rule, which pairs the left member with each of the right ones."""
        return Together(tuple((self.left, right) for right in self.places), self.there, self.back)

    @property
    def _memory(self) -> str:
        return f"{'/'.join(self.places[0])} as"

    def there(self, scope: Scope) -> None:
        """Write to the place that is remembered."""
        value = scope.read(self.left)
        if value is MISSING:
            return
        remembered = scope.remembered(scope.at, self._memory)
        target = next((at for at in self.places[1:] if "/".join(at) == remembered), None)
        formed = MISSING if target is None else self.other(self.form(value))
        if target is None or formed is MISSING:
            target, formed = self.places[0], self.form(value)
        self._write(scope, value, formed, self.left, target)

    def back(self, scope: Scope) -> None:
        """Read from the place where something stands, and remember it where it is not the intended one."""
        source = place(scope, self.places)
        if source is None:
            return
        if source != self.places[0]:
            scope.remember(scope.to, self._memory, "/".join(source))
        value = scope.read(source)
        self._write(scope, value, self.form(value), source, self.left)

    def _write(self, scope: Scope, value: Any, formed: Any, source: Path, target: Path) -> None:
        if self.mapping is None or value is None:
            scope.write(target, formed)
        elif isinstance(value, dict):
            scope.write(target, scope.convert(self.mapping, value, source, target))


def spelled(left: str, *places: str, form: Convert = keep, other: Convert = keep) -> Together:
    """The rule of a Spelled by pointers."""
    return Spelled(path(left), tuple(path(text) for text in places), form, other).rule


def spelled_child(left: str, *places: str, mapping: Mapping) -> Together:
    """The rule of a Spelled whose member is an object."""
    return Spelled(path(left), tuple(path(text) for text in places), mapping=mapping).rule
