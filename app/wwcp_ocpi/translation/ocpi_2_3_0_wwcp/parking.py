"""How long a vehicle parked ⇄ from when to when.

OCPI's `total_parking_time` is hours; the charging periods with PARKING_TIME say when, if they are one after the other.
Where they do not, WWCP gets a span at the end of the session that names no end of its own.
"""

from datetime import datetime
from functools import partial
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import is_shortest
from wwcp_ocpi.translation.mapping import Answer, Path, Together, Told, look, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.courses import PARKING_TIME, Course
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.moments import after, hours_between, moment, seconds_of, wwcp_text
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.session_times import session_span
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.synthetic_readings import periods_of
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.tariff_cuts import Span
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp.units import is_number

PARKING: Path = ("parkingTime",)
TOTAL: Path = ("total_parking_time",)
PERIODS: Path = ("charging_periods",)

AT_THE_END = "OCPI says how long the vehicle did not charge, but not when; the end of the session is taken."
IN_ALL = "OCPI says how long the vehicle parked; no charging period says when."


def parking_of(value: dict[str, Any], start: datetime | None, end: datetime | None) -> Span | None:
    """From when to when a vehicle parked by a record of WWCP, where that is within its session."""
    first, last = _stated(value)
    if first is None or last is None or start is None or end is None:
        return None
    return Span(first, last) if start <= first < last <= end else None


def _stated(value: dict[str, Any]) -> tuple[datetime | None, datetime | None]:
    span = value.get(PARKING[0])
    return (moment(span.get("start")), moment(span.get("end"))) if isinstance(span, dict) else (None, None)


def parked(charging_periods: Any, end: datetime | None) -> Span | None:
    """From when to when a vehicle parked by OCPI's charging periods, if that is one span."""
    values = charging_periods if isinstance(charging_periods, list) else []
    places = [i for i in range(len(values)) if _is_parking(values[i])]
    if not places or places != list(range(places[0], places[-1] + 1)):
        return None
    starts = [period.start for period in periods_of(values)]
    bounds = [*starts, end]
    if not starts or starts != sorted({*starts}):
        return None
    first, last = bounds[places[0]], bounds[places[-1] + 1]
    return None if first is None or last is None or last <= first else Span(first, last)


def _is_parking(period: Any) -> bool:
    dimensions = period.get("dimensions") if isinstance(period, dict) else None
    for found in dimensions if isinstance(dimensions, list) else ():
        if isinstance(found, dict) and found.get("type") == PARKING_TIME:
            volume: Any = found.get("volume")
            if is_number(volume) and volume > 0:
                return True
    return False


def parking(values: str) -> Together:
    """`total_parking_time` ⇄ `parkingTime`, once the metering values called `values` are made."""

    def there(scope: Scope) -> Answer:
        total = scope.source.get("total_parking_time", MISSING)
        session = session_span(scope.target)
        span = _told(scope, values, *session)
        if span is not None and (not is_number(total) or total == hours_between(*span)):
            scope.target[PARKING[0]] = {"start": wwcp_text(span.start), "end": wwcp_text(span.end)}
            return partial(_returned, *span) if is_number(total) else None
        end = session[1]
        start = _at_the_end(end, total)
        if start is None or end is None:
            return False
        scope.target[PARKING[0]] = {"start": wwcp_text(start)}
        scope.remark("approximated", PARKING, AT_THE_END, TOTAL)
        return True if type(total) is int or is_shortest(total) else partial(_returned, start, end)

    return together({"total_parking_time": "parkingTime"}, there, _back, needs=("", "parkingTime"))


def _returned(start: datetime, end: datetime) -> Told:
    return {TOTAL[0]: hours_between(start, end)}


def _told(scope: Scope, values: str, start: datetime | None, end: datetime | None) -> Span | None:
    """What the charging periods say, if they can be told again from what WWCP has."""
    span = parked(scope.read(PERIODS), end)
    if span is None or start is None or end is None or not start <= span.start < span.end <= end:
        return None
    energy = scope.target.get("consumedEnergy", MISSING)
    return span if Course(start, end, scope.target.get(values), energy).is_parked(span) else None


def _at_the_end(end: datetime | None, hours: Any) -> datetime | None:
    seconds = MISSING if end is None else seconds_of(hours)
    if end is None or not is_number(seconds) or seconds < 0 or (type(seconds) is not int and (seconds * 1000) % 1):
        return None
    return after(end, -seconds)


def _back(scope: Scope) -> None:
    first, last = _stated(scope.source)
    start, end = session_span(scope.source)
    open_ = look(scope.source, (*PARKING, "end")) is MISSING
    if first is None or end is None or (last is None and not open_):
        return
    total = hours_between(first, end if last is None else last)
    if total < 0:
        return
    within = parking_of(scope.source, start, end) is not None
    if within or _at_the_end(end, total) is not None:
        scope.write(TOTAL, total)
    if not within:
        scope.remark("approximated", TOTAL, IN_ALL, PARKING)
