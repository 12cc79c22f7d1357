"""Enumerations of OCPI and WWCP side by side, as data that works in both directions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from wwcp_ocpi.document import same
from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp.conversion import Convert


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Pairs (OCPI, WWCP) that are exact both ways, and one-way neighbours of values that have no pair.

    `wwcp_open`, `ocpi_open`: a value that the table does not know passes through; into a closed type it does not.
    Unpacks as its two directions, like a Conversion.
    """

    name: str
    pairs: tuple[tuple[str, str], ...]
    near_wwcp: Mapping[str, str] = field(default_factory=dict)
    near_ocpi: Mapping[str, str] = field(default_factory=dict)
    wwcp_open: bool = False
    ocpi_open: bool = False
    to_wwcp: Mapping[str, str] = field(init=False, repr=False)
    to_ocpi: Mapping[str, str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Index both directions."""
        object.__setattr__(self, "to_wwcp", {**self.near_wwcp, **dict(self.pairs)})
        object.__setattr__(self, "to_ocpi", {**self.near_ocpi, **{wwcp: ocpi for ocpi, wwcp in self.pairs}})

    def there(self, value: Any) -> Any:
        """The WWCP value of an OCPI one, or MISSING where a closed type has none."""
        return _looked_up(value, self.to_wwcp, self.wwcp_open)

    def back(self, value: Any) -> Any:
        """The OCPI value of a WWCP one, or MISSING where a closed type has none."""
        return _looked_up(value, self.to_ocpi, self.ocpi_open)

    def keeps(self, value: Any) -> bool:
        """Whether an OCPI value comes back after going there."""
        converted = self.there(value)
        return converted is not MISSING and same(self.back(converted), value)

    def all_there(self, values: Any) -> Any:
        """`there` for a list; elements without a WWCP value are left out, MISSING where none is left."""
        return _each(values, self.there)

    def all_back(self, values: Any) -> Any:
        """`back` for a list; elements without an OCPI value are left out, MISSING where none is left."""
        return _each(values, self.back)

    def __iter__(self) -> Iterator[Convert]:
        return iter((self.there, self.back))


def _looked_up(value: Any, table: Mapping[str, str], passes: bool) -> Any:
    if not isinstance(value, str):
        return MISSING
    return table.get(value, value if passes else MISSING)


def _each(values: Any, convert: Convert) -> Any:
    if not isinstance(values, list):
        return MISSING
    converted = [found for value in values if (found := convert(value)) is not MISSING]
    return converted if converted or not values else MISSING


def words(text: str) -> frozenset[str]:
    """The values of an enumeration, parted by blanks."""
    return frozenset(text.split())


def alike(name: str, values: str, **options: Any) -> Table:
    """A table of values (parted by blanks) that both sides write in the same way."""
    return Table(name, tuple((value, value) for value in values.split()), **options)
