"""Points in time: WWCP writes `yyyy-MM-ddTHH:mm:ss.fffZ` always, OCPI leaves out what it need not say."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp.conversion import Conversion

_TIMESTAMP = re.compile(
    r"(?P<seconds>[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.(?P<fraction>[0-9]+))?"
    r"(?:[Zz]|(?P<sign>[+-])(?P<hours>[0-9]{2}):?(?P<minutes>[0-9]{2}))?",
    re.ASCII,
)

_SHAPES = {("--T::Z", 20): False, ("--T::", 19): False, ("--T::.", 24): True}
"""Every third character from the fifth on and the length: texts that need no calculating, and which are exact."""


def wwcp_timestamp(value: Any) -> Any:
    """`2026-06-06T07:08:46Z` as `2026-06-06T07:08:46.000Z`; MISSING for what is no point in time.

    Without a zone it is UTC (OCPI, types), an offset is resolved, digits past the millisecond are cut off.
    """
    if not isinstance(value, str):
        return MISSING
    exact = _SHAPES.get((value[4:20:3], len(value)))
    if exact is not None and (not exact or value[23] == "Z") and _is_moment(value):
        return value if exact else f"{value[:19]}.000Z"
    match = _TIMESTAMP.fullmatch(value)
    return MISSING if match is None else _calculated(match)


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _calculated(match: re.Match[str]) -> Any:
    try:
        moment = datetime.fromisoformat(match["seconds"].upper().replace(" ", "T")).replace(tzinfo=UTC) - _offset(match)
    except (ValueError, OverflowError):
        return MISSING
    fraction = (match["fraction"] or "")[:3]
    return f"{moment.replace(tzinfo=None).isoformat()}.{fraction:0<3}Z"


def _offset(match: re.Match[str]) -> timedelta:
    if match["sign"] is None:
        return timedelta()
    offset = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"]))
    return -offset if match["sign"] == "-" else offset


def ocpi_timestamp(value: Any) -> Any:
    """The same without a fraction of zero: `2026-06-06T07:08:46.000Z` as `2026-06-06T07:08:46Z`."""
    exact = wwcp_timestamp(value)
    return exact if exact is MISSING else exact.replace(".000Z", "Z")


TIMESTAMP = Conversion(wwcp_timestamp, ocpi_timestamp)
