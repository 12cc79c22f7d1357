"""A pair of functions between OCPI's form of a value and WWCP's."""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

from wwcp_ocpi.document import same
from wwcp_ocpi.document.pointer import MISSING

Convert: TypeAlias = Callable[[Any], Any]
"""An exact value in the other form, or MISSING where it has none; never raises on data."""


class Conversion(NamedTuple):
    """`there` leads from OCPI to WWCP, `back` from WWCP to OCPI."""

    there: Convert
    back: Convert

    @property
    def reverse(self) -> "Conversion":
        """The same pair read from WWCP's side."""
        return Conversion(self.back, self.there)

    def keeps(self, value: Any) -> bool:
        """Whether `value` comes back by text after going there; what does not has to be carried."""
        converted = self.there(value)
        return converted is not MISSING and same(self.back(converted), value)
