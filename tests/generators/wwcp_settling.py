"""Makes the members of a generated WWCP object agree with each other, so that no rule is broken."""

from datetime import datetime
from typing import Any

from wwcp_ocpi.document import exact_number
from wwcp_ocpi.wwcp.contexts import CONTEXTS
from wwcp_ocpi.wwcp.identifiers import parse
from wwcp_ocpi.wwcp.model.authentication import IDENTIFICATIONS

Value = dict[str, Any]


def settled(object_: str, value: Value, order: tuple[str, ...]) -> Value:
    """The value with its members in the declared order and in agreement."""
    if "@context" in value:
        value["@context"] = CONTEXTS[object_]
    SETTLERS.get(object_, lambda _: None)(value)
    return {name: value[name] for name in order if name in value}


def _network(value: Value) -> None:
    _distinct(value, "chargingStationOperators", "ChargingStationOperator")
    _distinct(value, "eMobilityProviders", "EMobilityProvider")
    _pools(value)


def _pools(value: Value) -> None:
    _distinct(value, "chargingPools", "ChargingPool")
    _pool(value)


def _operator(value: Value) -> None:
    _distinct(value, "chargingTariffs", "ChargingTariff")
    _pools(value)


def _reservation(value: Value) -> None:
    if "startTime" in value:
        _span(value, "startTime", "endTime")


def _pool(value: Value) -> None:
    _distinct(value, "chargingStations", "ChargingStation")
    _distinct(value, "EVSEs", "EVSE")


def _station(value: Value) -> None:
    _distinct(value, "EVSEs", "EVSE")


def _evse(value: Value) -> None:
    for name in ("socketOutlets", "chargingConnectors"):
        _distinct(value, name, None)


def _distinct(value: Value, name: str, kind: Any) -> None:
    if name in value:
        by_id = {(parse(kind, e["@id"]) if kind else e["@id"].lower()): e for e in value[name]}
        value[name] = list(by_id.values())


def _opening_times(value: Value) -> None:
    if value["24/7"]:
        value.pop("regularOpenings", None)


def _span(value: Value, first: str = "start", last: str = "end") -> None:
    if last in value and value[last] < value[first]:
        value[first], value[last] = value[last], value[first]


def _software(value: Value) -> None:
    if "notBefore" in value:
        _span(value, "notBefore", "notAfter")


def _session(value: Value) -> None:
    if "stop" in value:
        start, stop = value["start"], value["stop"]
        start["timestamp"], stop["timestamp"] = sorted((start["timestamp"], stop["timestamp"]))
        if "duration" in value:
            value["duration"] = _seconds(start["timestamp"], stop["timestamp"])
    _rising(value, "energyMeterValues")


def _cdr(value: Value) -> None:
    time = value["sessionTime"]
    if "end" in time:
        value["duration"] = _seconds(time["start"], time["end"])
    _rising(value, "energyMeteringValues")


def _seconds(start: str, end: str) -> Any:
    elapsed = datetime.fromisoformat(end) - datetime.fromisoformat(start)
    whole = elapsed.days * 86_400 + elapsed.seconds
    return exact_number(f"{whole}.{elapsed.microseconds // 1000:03}") if elapsed.microseconds else whole


def _rising(value: Value, name: str) -> None:
    entries = value.get(name, [])
    moments, readings = sorted(e["timestamp"] for e in entries), sorted(e["value"] for e in entries)
    for entry, moment, reading in zip(entries, moments, readings, strict=True):
        entry["timestamp"], entry["value"] = moment, reading


def _authentication(value: Value) -> None:
    there = [name for name in IDENTIFICATIONS if name in value]
    for name in there[1:]:
        del value[name]
    if not there:
        value["authToken"] = "11223344"


SETTLERS = {
    "RoamingNetwork": _network,
    "ChargingStationOperator": _operator,
    "ChargingReservation": _reservation,
    "ChargingPool": _pool,
    "ChargingStation": _station,
    "EVSE": _evse,
    "OpeningTimes": _opening_times,
    "StartEndDateTime": _span,
    "TransparencySoftwareStatus": _software,
    "ChargingSession": _session,
    "ChargeDetailRecord": _cdr,
    "AAuthentication": _authentication,
}
