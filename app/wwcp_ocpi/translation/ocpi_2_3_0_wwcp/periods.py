"""Charging periods and signed values ⇄ energy metering values.

Calibration law knows no substitute values: readings summed up from charging periods start at zero and are marked
`synthetic`; signed values travel with their payload untouched.
"""

from itertools import pairwise
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import is_number, minus, plus, shortest
from wwcp_ocpi.translation.mapping import Mapping, Together, member, together
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.enumerations import METERING_VALUE_TYPE
from wwcp_ocpi.wwcp.timestamps import ocpi_timestamp, wwcp_timestamp

ENERGY = "ENERGY"
SYNTHETIC = "synthetic"
VALUES = "energyMeteringValues"

SIGNED_VALUE = Mapping(
    "SignedValue",
    "EnergyMeteringValue",
    (member("nature", "type", *METERING_VALUE_TYPE), member("signed_data", "signedData")),
    right_order=MEMBERS["EnergyMeteringValue"],
)

_MOMENTS = {"Start": "start_date_time", "Stop": "end_date_time"}
_UNKNOWN_MOMENT = "The signed payload says when; until it is read, the time of the session's {} stands here."


def energy_of(period: Any) -> Any:
    """The kWh of one charging period, 0 where it names none, MISSING where it cannot be told."""
    dimensions = period.get("dimensions") if isinstance(period, dict) else None
    if not isinstance(dimensions, list):
        return 0
    volumes = [d.get("volume") for d in dimensions if isinstance(d, dict) and d.get("type") == ENERGY]
    return (volumes[0] if is_number(volumes[0]) else MISSING) if len(volumes) == 1 else 0 if not volumes else MISSING


def signed_there(scope: Scope) -> bool:
    """Write the signed values, if there are any and each has its payload."""
    values = scope.read(("signed_data", "signed_values"))
    if not isinstance(values, list) or not values or not all(isinstance(_payload(value), str) for value in values):
        return False
    converted = scope.convert_all(SIGNED_VALUE, values, ("signed_data", "signed_values"), (VALUES,))
    for i, value in enumerate(converted):
        moment = wwcp_timestamp(scope.read((_MOMENTS.get(value.get("type", ""), ""),)))
        if moment is not MISSING:
            value["timestamp"] = moment
            message = _UNKNOWN_MOMENT.format("start" if value["type"] == "Start" else "end")
            scope.remark("assumed", (VALUES, str(i), "timestamp"), message)
    scope.write((VALUES,), converted)
    return True


def _payload(value: Any) -> Any:
    return value.get("signed_data") if isinstance(value, dict) else None


def periods_there(scope: Scope, name: str) -> None:
    """Write cumulated readings, one at the start of each period and one at the end of the last."""
    periods = scope.read(("charging_periods",))
    if not isinstance(periods, list) or not periods:
        return
    total: Any = 0
    readings: list[dict[str, Any]] = []
    for period in periods:
        moment = wwcp_timestamp(period.get("start_date_time") if isinstance(period, dict) else None)
        if MISSING in (moment, total):
            return
        readings.append({"timestamp": moment, "value": total, "type": "Intermediate", SYNTHETIC: True})
        total = shortest(plus(total, energy_of(period)))
    if total is MISSING:
        return
    readings.append(_last(scope, total))
    readings[0]["type"] = "Start"
    scope.write((name,), readings)
    message = "Summed up from the charging periods: marked as synthetic, since they are no readings of a meter."
    scope.remark("approximated", (name,), message, ("charging_periods",))


def _last(scope: Scope, total: Any) -> dict[str, Any]:
    """The reading at the end, or at the last update of a session that is still running."""
    end = wwcp_timestamp(scope.read(("end_date_time",)))
    moment = wwcp_timestamp(scope.read(("last_updated",))) if end is MISSING else end
    reading = {"timestamp": moment, "value": total, "type": "Intermediate" if end is MISSING else "Stop"}
    return {name: value for name, value in reading.items() if value is not MISSING} | {SYNTHETIC: True}


def readings_back(scope: Scope, name: str, signed: bool) -> None:
    """Signed values return to `signed_data`, which a Session has not; readings become charging periods."""
    values = scope.read((name,))
    if not isinstance(values, list) or not values or not all(isinstance(value, dict) for value in values):
        return
    if signed and all(isinstance(value.get("signedData"), str) for value in values):
        target = ("signed_data", "signed_values")
        scope.write(target, scope.convert_all(SIGNED_VALUE, values, (name,), target))
        return
    periods = [_period(first, second) for first, second in pairwise(values)]
    if periods and MISSING not in periods:
        scope.write(("charging_periods",), periods)


def _period(first: dict[str, Any], second: dict[str, Any]) -> Any:
    start, energy = ocpi_timestamp(first.get("timestamp")), shortest(minus(second.get("value"), first.get("value")))
    if MISSING in (start, energy):
        return MISSING
    return {"start_date_time": start, "dimensions": [{"type": ENERGY, "volume": energy}]}


def metering(name: str, *, signed: bool) -> Together:
    """`charging_periods` (and `signed_data` of a CDR) ⇄ the metering values called `name`."""

    def there(scope: Scope) -> None:
        if not (signed and signed_there(scope)):
            periods_there(scope, name)

    pairs = [("charging_periods", name), *([("signed_data/signed_values", name)] if signed else [])]
    return together(pairs, there, lambda scope: readings_back(scope, name, signed))
