"""Visits written as OCPI sessions and charge detail records, whose amounts follow from the tariff."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from ocpi_console.demo.billing import costs
from ocpi_console.demo.clock import HOURS_PER_TICK, stamp
from ocpi_console.demo.prices import Period, periods
from ocpi_console.demo.tokens import cdr_token
from ocpi_console.demo.visits import Visit


def session(visit: Visit, now: datetime) -> dict[str, Any]:
    """The session of a visit: ACTIVE with the energy so far, or COMPLETED."""
    end = visit.course.end
    told = {
        **visit.party.members,
        "id": visit.session_id,
        "start_date_time": stamp(visit.course.start),
        **({} if visit.live else {"end_date_time": stamp(end)}),
        "kwh": _energy(visit),
        **_authorisation(visit),
        "location_id": visit.location["id"],
        "evse_uid": visit.evse["uid"],
        "connector_id": visit.connector["id"],
        "meter_id": _meter(visit),
        "currency": visit.tariff["currency"],
        "charging_periods": _periods(visit),
        "status": "ACTIVE" if visit.live else "COMPLETED",
        "last_updated": stamp(now - timedelta(seconds=40) if visit.live else end + timedelta(seconds=20)),
    }
    return {**told, "total_cost": _costs(told, "Session", visit)["total_cost"]}


def cdr(visit: Visit) -> dict[str, Any]:
    """The charge detail record of an ended visit, with the tariff as it was at its start."""
    told = {
        **visit.party.members,
        "id": visit.cdr_id,
        "start_date_time": stamp(visit.course.start),
        "end_date_time": stamp(visit.course.end),
        "session_id": visit.session_id,
        **_authorisation(visit),
        "cdr_location": _location(visit),
        "meter_id": _meter(visit),
        "currency": visit.tariff["currency"],
        "tariffs": [visit.tariff],
        "charging_periods": _periods(visit),
        "total_energy": _energy(visit),
        "total_time": visit.course.ticks * HOURS_PER_TICK,
        "total_parking_time": visit.course.idle_ticks * HOURS_PER_TICK,
        "last_updated": stamp(visit.course.end + timedelta(minutes=4)),
    }
    return {**told, **_costs(told, "CDR", visit)}


def credit(original: dict[str, Any]) -> dict[str, Any]:
    """A credit CDR that takes an original back: only `total_cost` is negated (OCPI 2.2.1, 10.3.1)."""
    later = datetime.fromisoformat(original["last_updated"]) + timedelta(days=1)
    return {
        **original,
        "id": f"{original['id']}-C",
        "total_cost": {name: -amount for name, amount in original["total_cost"].items()},
        "credit": True,
        "credit_reference_id": original["id"],
        "last_updated": stamp(later),
    }


def _periods(visit: Visit) -> list[dict[str, Any]]:
    parts = periods(visit.course, visit.tariff, ZoneInfo(visit.location["time_zone"]))
    return [_period(part, visit) for part in parts]


def _costs(told: dict[str, Any], object_: str, visit: Visit) -> dict[str, Any]:
    return costs(told, object_, visit.tariff, visit.location["time_zone"])


def _energy(visit: Visit) -> Decimal:
    return Decimal(sum(visit.course.watt_hours)) / 1000


def _meter(visit: Visit) -> str:
    return f"M-{visit.evse['uid']}"


def _authorisation(visit: Visit) -> dict[str, Any]:
    app = visit.token["type"] == "APP_USER"
    method = "COMMAND" if app else ("WHITELIST" if visit.token["whitelist"] == "ALWAYS" else "AUTH_REQUEST")
    reference = {"authorization_reference": f"A-{visit.party.party_id}-{visit.number:06d}"}
    return {"cdr_token": cdr_token(visit.token), "auth_method": method, **({} if method == "WHITELIST" else reference)}


def _period(part: Period, visit: Visit) -> dict[str, Any]:
    dimensions = [{"type": name, "volume": volume} for name, volume in part.volumes.items()]
    return {"start_date_time": stamp(part.start), "dimensions": dimensions, "tariff_id": visit.tariff["id"]}


def _location(visit: Visit) -> dict[str, Any]:
    place = ("id", "name", "address", "city", "postal_code", "country", "coordinates")
    connector = visit.connector
    return {
        **{name: visit.location[name] for name in place},
        "evse_uid": visit.evse["uid"],
        "evse_id": visit.evse["evse_id"],
        "connector_id": connector["id"],
        "connector_standard": connector["standard"],
        "connector_format": connector["format"],
        "connector_power_type": connector["power_type"],
    }
