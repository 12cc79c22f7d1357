"""Objects that hold records: OCPI's response envelope and the wrappers that exports and interfaces put around lists."""

from typing import Any

from wwcp_ocpi.document import Json
from wwcp_ocpi.payload.detection import detect
from wwcp_ocpi.payload.foreign import foreign

WRAPPERS = frozenset(
    {
        *("data", "items", "content", "contents", "results", "result", "records", "list", "rows", "entries", "values"),
        *("value", "response", "responses", "body", "payload", "objects", "documents", "docs", "hits", "pages", "page"),
        *("_embedded", "_source", "locations", "location", "tariffs", "tariff", "tokens", "token", "sessions"),
        *("session", "cdrs", "cdr", "evses", "connectors", "chargingstationoperators", "chargingpools"),
        *("chargingstations", "chargingtariffs", "chargingsessions", "chargedetailrecords", "emobilityproviders"),
    }
)
"""Names of members that hold records, in lower case; asked only where the object itself is no record."""

PARTS = {
    "RoamingNetwork": (
        *("chargingStationOperators", "eMobilityProviders", "chargingPools", "chargingStations", "EVSEs"),
        *("chargingTariffs", "chargingSessions", "chargeDetailRecords"),
    ),
    "ChargingStationOperator": ("chargingPools", "chargingStations", "EVSEs", "chargingTariffs"),
    "EMobilityProvider": ("chargingTariffs",),
}
"""WWCP's objects that hold records of their own, to the members that do."""

MAX_WRAPPERS = 6
"""Wrappers inside wrappers beyond this are not opened."""

STATUS = {
    1: "success",
    2: "the request was refused",
    2001: "the parameters were invalid or missing",
    2002: "the request did not say enough",
    2003: "the location is unknown",
    2004: "the token is unknown",
    3: "the server failed",
    3001: "the server could not use the client's interface",
    3002: "the version is not supported",
    3003: "the endpoints do not match",
    4: "the hub failed",
    4001: "the hub does not know the receiver",
    4002: "the receiver did not answer the hub in time",
    4003: "the receiver is not connected to the hub",
}
"""OCPI's status codes (ocpi status codes chapter) in words, by code or by its first digit."""


def is_wrapper(name: str) -> bool:
    """Whether a member of this name may hold records."""
    return name.lower() in WRAPPERS


def opened(value: Json, depth: int = 0) -> tuple[str, ...]:
    """The members of an unknown object that hold records: lists, or else objects that are or hold a record."""
    if not isinstance(value, dict) or depth >= MAX_WRAPPERS:
        return ()
    names = [name for name in value if name == "data"] if "status_code" in value else list(filter(is_wrapper, value))
    lists = tuple(name for name in names if isinstance(value[name], list))
    if lists:
        return () if is_failure(value) and not any(value[name] for name in lists) else lists
    return tuple(name for name in names if leads(value[name], depth + 1))


def leads(value: Json, depth: int = 0) -> bool:
    """Whether an object is a record, holds records, or is something else that has a name."""
    if not isinstance(value, dict):
        return False
    return bool(detect(value).version or foreign(value) or opened(value, depth))


def is_failure(value: dict[str, Any]) -> bool:
    """Whether an envelope reports an error."""
    code = value.get("status_code")
    return isinstance(code, int) and code >= 2000


def envelope(value: Json) -> str | None:
    """What an OCPI response without records says, in words; None for anything else."""
    if not isinstance(value, dict) or "status_code" not in value or not value.keys() & {"timestamp", "status_message"}:
        return None
    code, said = value["status_code"], value.get("status_message")
    known = isinstance(code, int) and code >= 1000
    meaning = STATUS.get(code) or STATUS.get(code // 1000) if known else None
    quoted = f', "{said}"' if isinstance(said, str) and said else ""
    return f"an OCPI response with status {code} ({meaning or 'unknown'}{quoted}) and no records"
