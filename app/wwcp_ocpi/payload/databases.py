"""Exports of document databases read as the OCPI that they hold.

MongoDB's Extended JSON writes `{"$oid": …}`, `{"$date": …}`, `{"$numberDecimal": …}`; mappers of other languages name
members in camelCase or PascalCase. What was changed is told in one problem; the bytes of a record stay as received.
"""

import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from wwcp_ocpi.document import Document, Json, Problem, exact_number, read
from wwcp_ocpi.document.number import exact_integer
from wwcp_ocpi.payload.detection import detect
from wwcp_ocpi.payload.taken import Taken

RULE = "payload.database-export"

TELLING = frozenset({"countryCode", "partyId", "lastUpdated", "CountryCode", "PartyId", "LastUpdated"})
"""Members that are OCPI's in another spelling, and no members of WWCP."""

SPELLINGS = {
    "twentyFourSeven": "twentyfourseven", "twentyFour7": "twentyfourseven", "minKWh": "min_kwh", "maxKWh": "max_kwh",
    "kWh": "kwh", "KWh": "kwh", "evseUId": "evse_uid", "uId": "uid",
}  # fmt: skip
"""Names that the rule (an underscore before each capital) would not find."""

_CAPITAL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_JSON_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MARKS = re.compile(rb'"(\$(oid|date|number\w+|uuid)|[cC]ountryCode|[pP]artyId|[lL]astUpdated)"\s*:')


def recognised(document: Document) -> tuple[Document, Taken]:
    """A document as it is read, and what it is taken for; an export of a database in OCPI's own form."""
    if isinstance(document.value, dict) and _is_export(document.value):
        restored = _Restoring()
        value = restored.value(document.value)
        taken = detect(value)
        if taken.version not in (None, "wwcp"):
            return Document(value, (*document.problems, restored.problem())), taken
    return document, detect(document.value)


def reread(raw: bytes) -> Document:
    """The bytes of a record that `records` gave, as it gave them; raises what `wwcp_ocpi.document.read` raises."""
    document = read(raw)
    return recognised(document)[0] if _MARKS.search(raw) else document


def _is_export(value: dict[str, Any]) -> bool:
    if "@id" in value or "@context" in value:
        return False
    if not TELLING.isdisjoint(value):
        return True
    return any(_wrapper(member) for member in value.values() if type(member) is dict)


def _wrapper(value: Any) -> str:
    """The name of a typed value such as `$date`; empty for anything else."""
    if type(value) is not dict or len(value) != 1:
        return ""
    [name] = value
    return name if name in UNWRAPPED else ""


class _Restoring:
    """Renames and unwraps all below a value, and counts what it did."""

    def __init__(self) -> None:
        self._renamed: Counter[tuple[str, str]] = Counter()
        self._unwrapped: Counter[str] = Counter()

    def value(self, value: Any) -> Any:
        """The value in OCPI's form; what cannot be unwrapped stays as it is."""
        if isinstance(value, list):
            return [self.value(element) for element in value]
        if not isinstance(value, dict):
            return value
        name = _wrapper(value)
        if name:
            found = UNWRAPPED[name](value[name])
            self._unwrapped[name] += found is not None
            return value if found is None else found
        return self._object(value)

    def _object(self, value: dict[str, Any]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for old, member in value.items():
            new = self._name(old, member, value)
            if new != old:
                self._renamed[old, new] += 1
            made[new] = self.value(member)
        return made

    def _name(self, old: str, member: Any, among: dict[str, Any]) -> str:
        """OCPI's spelling, unless another member has it; a key that is a text is the id where there is no other."""
        if old == "_id" and isinstance(member, str):
            new = "id" if not {"id", "Id", "uid", "Uid"} & among.keys() else old
        elif old.startswith(("_", "$")):
            new = old
        else:
            new = SPELLINGS.get(old) or _CAPITAL.sub("_", old).lower()
        return old if new in among else new

    def problem(self) -> Problem:
        """What was changed, in one sentence."""
        names = ", ".join(f"{old} as {new}" for old, new in self._renamed)
        kinds = ", ".join(f"{name} ({count} times)" for name, count in self._unwrapped.items() if count)
        renamed = f"{self._renamed.total()} member names were read in OCPI's spelling ({names})" if names else ""
        unwrapped = f"typed values were read as plain ones: {kinds}" if kinds else ""
        said = "; ".join(filter(None, (renamed, unwrapped))) or "nothing had to be changed"
        return Problem(RULE, "warning", "", f"This is the export of a database, not what a partner sends: {said}.")


def _text(value: Any) -> Json:
    return value if isinstance(value, str) else None


def _number(value: Any) -> Json:
    """A number from its text; None for what JSON has no number for, such as NaN."""
    if isinstance(value, str) and _JSON_NUMBER.fullmatch(value):
        return exact_integer(value) if value.lstrip("-").isdecimal() else exact_number(value)
    return value if isinstance(value, int | Decimal) and not isinstance(value, bool) else None


def _date(value: Any) -> Json:
    """A moment as OCPI writes it, from a text or from milliseconds since 1970."""
    if _wrapper(value) == "$numberLong":
        value = value["$numberLong"]
        value = int(value) if isinstance(value, str) and re.fullmatch(r"-?\d{1,15}", value) else value
    if not isinstance(value, int) or isinstance(value, bool):
        return _text(value)
    try:
        moment = _EPOCH + timedelta(milliseconds=value)
    except OverflowError:
        return None
    return moment.isoformat(timespec="milliseconds" if value % 1000 else "seconds").replace("+00:00", "Z")


UNWRAPPED: dict[str, Callable[[Any], Json]] = {
    "$oid": _text,
    "$uuid": _text,
    "$date": _date,
    "$numberInt": _number,
    "$numberLong": _number,
    "$numberDouble": _number,
    "$numberDecimal": _number,
}
"""The typed values of MongoDB's Extended JSON (versions 1 and 2) that OCPI has plain values for."""
