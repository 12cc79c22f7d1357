"""Charging periods and signed values ⇄ metering values.

There, the energies of the periods are summed up to readings (`synthetic_readings.py`), signed values travel with their
payload untouched (`signed_values.py`). Back, the readings of a meter are cut into periods (`courses.py`).
"""

from datetime import datetime
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import shortest
from wwcp_ocpi.translation.mapping import Answer, Path, Together, Told, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.courses import Course, Origin, Period
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.moments import moment
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.parking import parking_of
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.readings import MOMENTS, Reading, is_reading, is_signed
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.session_times import session_span
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.signed_values import (
    SIGNED_VALUE,
    clear,
    clear_moment,
    signed_of,
    write_signed_data,
)
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.synthetic_readings import beside, periods_of, summed_up, synthetic
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.time_zones import zone_of
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.totals import energy_consumed
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp.identifiers import party_of
from wwcp_ocpi.wwcp.units import is_number

PERIODS: Path = ("charging_periods",)
SESSION_VALUES = "energyMeterValues"
CDR_VALUES = "energyMeteringValues"

SUMMED = "Summed up from the charging periods: marked as synthetic, since they are no readings of a meter."
TOTAL = "WWCP has no charging periods and here are no readings: one period holds the energy of the whole session."
CUT = "WWCP has no charging periods: cut where the meter was read{}."
BY_TARIFF = " and where the tariff changes"
CLOCK = " The tariff's times of day are taken for those of {}."
NO_CLOCK = " The tariff's times of day are left out, since the time zone of the place is not known."


def _there(scope: Scope, name: str) -> Answer:
    start, end = session_span(scope.target)
    periods = periods_of(scope.source.get("charging_periods")) or _of_the_total(scope, start, name)
    signed = signed_of(scope) if name == CDR_VALUES and "signed_data" in scope.source else []
    if signed:
        _write_signed(scope, signed, periods, name)
    elif periods:
        last = moment(scope.read(("last_updated",))) if end is None else None
        scope.target[name] = summed_up(periods, end, last)
        scope.remark("approximated", (name,), SUMMED, PERIODS)
        return lambda: _told(scope, periods, start, end)
    return None


def _told(scope: Scope, periods: list[Period], start: datetime | None, end: datetime | None) -> Told:
    """The periods that the readings summed up from them give back, now that parking is known."""
    if "signed_data" in scope.source or "charging_periods" not in scope.source:
        return None
    tariffs = scope.source.get("tariffs")
    tariff = tariffs[0] if isinstance(tariffs, list) and tariffs else None
    course = Course(start, end, None, MISSING, parking_of(scope.target, start, end), tariff)
    return {"charging_periods": course.written(periods)}


def _of_the_total(scope: Scope, start: datetime | None, name: str) -> list[Period]:
    """What a CDR without periods comes back with."""
    energy = scope.read(("total_energy",)) if name == CDR_VALUES else MISSING
    return [Period(start, shortest(energy))] if start is not None and is_number(energy) else []


def _write_signed(scope: Scope, signed: list[dict[str, Any]], periods: list[Period], name: str) -> None:
    """Signed values in their order, and before each the synthetic ones that are earlier."""
    start, end = session_span(scope.target)
    scope.context[MOMENTS] = ends = {"Start": start, "Stop": end}
    shown = [_shown(value, ends) for value in signed]
    waiting = beside(shown, _within(periods, start, end) or _of_the_total(scope, start, name), start, end)
    made: list[dict[str, Any]] = []
    for position, (value, read) in enumerate(zip(signed, shown, strict=True)):
        while waiting and read is not None and waiting[0].at < read.at:
            made.append(synthetic(waiting[0].value, waiting[0].type, waiting.pop(0).at))
        source = ("signed_data", "signed_values", str(position))
        made.append(scope.convert(SIGNED_VALUE, value, source, (name, str(len(made)))))
    made += [synthetic(boundary.value, boundary.type, boundary.at) for boundary in waiting]
    scope.write((name,), made)


def _within(periods: list[Period], start: datetime | None, end: datetime | None) -> list[Period]:
    """The periods, if each begins within the session."""
    after = start is None or all(start <= period.start for period in periods)
    return periods if after and end is not None and all(period.start < end for period in periods) else []


def _shown(value: dict[str, Any], ends: dict[str, datetime | None]) -> Reading | None:
    found, at = clear(value), clear_moment(value, ends)
    return Reading(at, found.value) if found is not None and at is not None and is_reading(found.value) else None


def course_of(scope: Scope, name: str) -> Course:
    """The course of the session that a record of WWCP tells; a ChargingSession has no tariff and no parking."""
    start, end = session_span(scope.source)
    values = scope.read((name,))
    if name == SESSION_VALUES:
        return Course(start, end, values)
    parking = parking_of(scope.source, start, end)
    tariffs = scope.target.get("tariffs")
    tariff = tariffs[0] if isinstance(tariffs, list) and tariffs else None
    owner = party_of(scope.read(("evseId",))) or party_of(scope.read(("chargingStationOperatorId",)))
    zone = zone_of(owner[0]) if owner is not None else None
    return Course(start, end, values, energy_consumed(scope.source, name), parking, tariff, zone)


def _back(scope: Scope, name: str) -> None:
    course = course_of(scope, name)
    values = course.values if isinstance(course.values, list) else []
    places = [i for i, value in enumerate(values) if is_signed(value)] if name == CDR_VALUES else []
    if places:
        scope.context[MOMENTS] = course.ends
        write_signed_data(scope, values, places, name)
    origin, periods = course.made()
    if periods:
        scope.write(PERIODS, course.written(periods))
        _explain(scope, course, origin, name)


def _explain(scope: Scope, course: Course, origin: Origin, name: str) -> None:
    """Say what the periods are made of; those that were made from periods are what they were."""
    if origin is Origin.TOTAL:
        scope.remark("approximated", PERIODS, TOTAL, ("consumedEnergy",))
    elif origin is Origin.READINGS:
        clock = (NO_CLOCK if course.zone is None else CLOCK.format(course.zone.key)) if course.is_by_clock else ""
        scope.remark("approximated", PERIODS, CUT.format(BY_TARIFF if course.is_cut_by_tariff else "") + clock, (name,))


def metering(name: str) -> Together:
    """`charging_periods` (and `signed_data` of a CDR) ⇄ the metering values called `name`."""
    signed = [("signed_data/signed_values", name)] if name == CDR_VALUES else []
    pairs = [("charging_periods", name), *signed]
    return together(pairs, lambda scope: _there(scope, name), lambda scope: _back(scope, name))
