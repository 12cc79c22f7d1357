"""Parsed WWCP identifiers: what they are made of, and when two of them are the same."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from wwcp_ocpi.wwcp.identifiers.patterns import FREE_TEXT, SHAPES, STRICT_EVSE, Kind, Shape


@dataclass(frozen=True, slots=True, eq=False)
class Identifier:
    """An identifier as written (`text`), its operator or provider as written, and what follows the type letter.

    Equality and hash ignore case, the operator's format (`DE*GEF`, `DEGEF`) and `*` inside the suffix.
    The type letter is no part of the suffix: that of `DE*GEF*POOL1` is `OOL1`.
    """

    kind: Kind
    text: str
    operator: str
    suffix: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What equality and hash look at."""
        separators = "*-|" if self.kind == "EMobilityAccount" else "*"
        suffix = self.suffix.translate({ord(separator): None for separator in separators})
        return self.kind, _plain_operator(self.operator), suffix.lower()

    @property
    def starred(self) -> bool:
        """Whether operator and suffix are parted by `*`."""
        return "*" in self.operator

    @property
    def din(self) -> bool:
        """Whether the operator is written as a telephone country code and a number (DIN SPEC 91286)."""
        return bool(self.operator) and (self.operator[0] == "+" or "0" <= self.operator[0] <= "9")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Identifier) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)

    def __lt__(self, other: "Identifier") -> bool:
        return self.key < other.key

    def __str__(self) -> str:
        return self.text


def _plain_operator(operator: str) -> str:
    """An operator without its format; the `*` of a DIN operator parts two numbers and stays."""
    if operator[:1].isalpha():
        return operator.replace("*", "").replace("-", "").replace("|", "").lower()
    number = operator.removeprefix("+")
    return number if not number or "*" in number else f"49*{number}"


def parse(kind: Kind, text: Any) -> Identifier | None:
    """The identifier that `text` writes, or None where it has not the shape of its kind; never raises.

    A session or CDR id of another shape is taken as free text, with an empty operator.
    """
    return _parsed(kind, text) if isinstance(text, str) else None


@lru_cache(8192)  # operators, pools and tariffs occur in record after record, and each several times in one
def _parsed(kind: Kind, text: str) -> Identifier | None:
    trimmed = text.strip()
    if not trimmed:
        return None
    for shape in SHAPES[kind]:
        if found := _match(kind, shape, trimmed):
            return found
    return Identifier(kind, trimmed, "", trimmed) if kind in FREE_TEXT else None


def _match(kind: Kind, shape: Shape, text: str) -> Identifier | None:
    # In upper case some other letters become ASCII: "ß" is "SS" then.
    match = shape.pattern.fullmatch(text.upper() if shape.upper and text.isascii() else text)
    if match is None:
        return None
    parts = match.groupdict()
    return Identifier(kind, text, parts.get("operator", ""), parts.get("suffix", ""))


def fits(kind: Kind, text: Any) -> bool:
    """Whether `text` has the shape of its kind."""
    return parse(kind, text) is not None


def is_strict_evse_id(text: Any) -> bool:
    """Whether the reference's strict parser takes this EVSE id too; its OCPI mapper drops all others."""
    return isinstance(text, str) and STRICT_EVSE.fullmatch(text.strip()) is not None
