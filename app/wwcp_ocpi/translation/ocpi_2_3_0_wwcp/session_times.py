"""When a session began and ended, and how long it took: what a record leaves out follows from the rest."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Answer, Path, look, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.moments import (
    after,
    hours,
    hours_between,
    is_plain,
    moment,
    ocpi_text,
    rounded,
    seconds_between,
    seconds_of,
    wwcp_text,
)
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp.timestamps import ocpi_timestamp, wwcp_timestamp
from wwcp_ocpi.wwcp.units import HOURS, is_number

START: Path = ("sessionTime", "start")
END: Path = ("sessionTime", "end")
DURATION: Path = ("duration",)
OCPI_START: Path = ("start_date_time",)
OCPI_END: Path = ("end_date_time",)
TOTAL_TIME: Path = ("total_time",)

NO_END = "No end is given; it is the start and the duration."
NO_DURATION = "No duration is given; it is the time from start to end."


def session_span(value: dict[str, Any]) -> tuple[datetime | None, datetime | None]:
    """When a ChargeDetailRecord or ChargingSession of WWCP began and ended."""
    if "sessionTime" not in value:
        return moment(look(value, ("start", "timestamp"))), moment(look(value, ("stop", "timestamp")))
    times = value["sessionTime"]
    if not isinstance(times, dict):
        return None, None
    start, end = moment(times.get("start")), moment(times.get("end"))
    return start, (end_of(start, value.get("duration")) if end is None else end)


def end_of(start: datetime | None, seconds: Any) -> datetime | None:
    """The end of what began then and took so long."""
    took = is_number(seconds) and seconds >= 0
    return after(start, seconds) if start is not None and took else None


def _end_there(scope: Scope) -> Answer:
    end = scope.source.get("end_date_time")
    stated = wwcp_timestamp(end)
    if stated is not MISSING:
        scope.write(END, stated)
        return True if is_plain(end) else lambda: {"end_date_time": ocpi_timestamp(stated)}
    end = end_of(moment(scope.read(OCPI_START)), HOURS.there(scope.read(TOTAL_TIME)))
    if end is not None:
        scope.assume(END, wwcp_text(end), NO_END, TOTAL_TIME)
    return None


def _end_back(scope: Scope) -> None:
    stated = ocpi_timestamp(scope.read(END))
    if stated is not MISSING:
        scope.write(OCPI_END, stated)
        return
    end = end_of(moment(scope.read(START)), scope.read(DURATION))
    if end is not None:
        scope.write(OCPI_END, ocpi_text(end))
        scope.remark("approximated", OCPI_END, NO_END, DURATION)


def _duration_there(scope: Scope) -> Answer:
    """Hours that are rounded are the time from start to end where that would be rounded to them."""
    source = scope.source
    stated = seconds_of(source.get("total_time"))
    elapsed = _elapsed(source.get("start_date_time"), source.get("end_date_time"))
    if stated is MISSING and elapsed is not None:
        scope.assume(DURATION, elapsed, NO_DURATION, OCPI_END)
    elif stated is not MISSING:
        total = source["total_time"]
        meant = elapsed is not None and rounded(elapsed) == total
        scope.target["duration"] = written = elapsed if meant else stated
        plain = type(total) is int or (type(total) is Decimal and "E" not in str(total))
        return True if plain and not meant else lambda: {"total_time": hours(written)}
    return None


def _duration_back(scope: Scope) -> None:
    stated = hours(scope.read(DURATION))
    if stated is not MISSING:
        scope.write(TOTAL_TIME, stated)
        return
    first, last = moment(scope.read(START)), moment(scope.read(END))
    if first is not None and last is not None and first <= last:
        scope.write(TOTAL_TIME, hours_between(first, last))
        scope.remark("approximated", TOTAL_TIME, NO_DURATION, END)


def _elapsed(start: Any, end: Any) -> Any:
    first, last = moment(start), moment(end)
    return seconds_between(first, last) if first is not None and last is not None and first <= last else None


CDR_TIMES = (
    together({"end_date_time": "sessionTime/end"}, _end_there, _end_back),
    together({"total_time": "duration"}, _duration_there, _duration_back),
)
"""`end_date_time` and `total_time` (hours) of a CDR ⇄ the end of `sessionTime` and `duration` (seconds)."""
