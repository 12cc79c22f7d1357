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

_DAY = (
    r"(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31"  # not 29 February
)
_MOMENT = rf"[12][0-9]{{3}}-(?:{_DAY})T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
"""Digits that are a moment in any year; the rest is left to the calendar."""

_PLAIN = re.compile(_MOMENT + "Z?")
_EXACT = re.compile(_MOMENT + r"\.[0-9]{3}Z")


def wwcp_timestamp(value: Any) -> Any:
    """`2026-06-06T07:08:46Z` as `2026-06-06T07:08:46.000Z`; MISSING for what is no point in time.

    Without a zone it is UTC (OCPI, types), an offset is resolved, digits past the millisecond are cut off.
    """
    if not isinstance(value, str):
        return MISSING
    if _PLAIN.fullmatch(value):  # nearly all of them; calculating takes five times as long
        return f"{value[:19]}.000Z"
    if _EXACT.fullmatch(value):
        return value
    match = _TIMESTAMP.fullmatch(value)
    return MISSING if match is None else _calculated(match)


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
