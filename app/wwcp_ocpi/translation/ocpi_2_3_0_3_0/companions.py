"""What 2.x says within Location and Tariff and 3.0 apart: the statuses of EVSEs, and which tariff holds where.

A companion says what its record tells: of a Location the connectors of a tariff, of a Tariff its start and audience.
What 3.0 has no member for is read from the record of 2.3.0.
"""

from collections.abc import Iterator
from typing import Any

from wwcp_ocpi.translation.ocpi_2_3_0_3_0.capabilities import objects, texts
from wwcp_ocpi.translation.result import Companion
from wwcp_ocpi.translation.steps import Companions

ISSUED = ("party_id", "version", "last_updated")


def _evses(location: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for station in objects(location.get("charging_pool")):
        yield from objects(next((station[name] for name in ("evses", "evse", "connectors") if name in station), None))


def _without_unknown(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not None}


def _statuses(location: dict[str, Any]) -> Iterator[Companion]:
    for evse in _evses(location):
        presence = evse.get("presence")
        status = presence if presence in ("PLANNED", "REMOVED") else evse.get("status")
        if isinstance(status, str):
            said = {"uid": evse.get("uid"), "status": status, "timestamp": evse.get("last_updated")}
            yield Companion("EVSEStatus", _without_unknown(said))


def _places(location: dict[str, Any], source: dict[str, Any]) -> Iterator[Companion]:
    connectors: dict[str, list[dict[str, Any]]] = {}
    for evse in objects(source.get("evses")):
        for connector in objects(evse.get("connectors")):
            place = {"evse_uid": evse.get("uid"), "connector_id": connector.get("id")}
            for tariff in texts(connector.get("tariff_ids")):
                connectors.setdefault(tariff, []).append(_without_unknown(place))
    for tariff, places in connectors.items():
        yield _association(location, tariff, {"connectors": places})


def _association(issuer: dict[str, Any], tariff: str, said: dict[str, Any]) -> Companion:
    issued = {name: issuer.get(name) for name in ISSUED}
    members = {**issued, "id": tariff, "tariff_id": tariff, **said}
    order = ("party_id", "id", "version", "start_date_time", "tariff_id", "connectors", "audience", "last_updated")
    return Companion("TariffAssociation", _without_unknown({name: members.get(name) for name in order}))


def of_location(location: dict[str, Any], source: dict[str, Any]) -> Iterator[Companion]:
    """The status of each EVSE and, by tariff, the connectors it holds at."""
    yield from _statuses(location)
    yield from _places(location, source)


def of_tariff(tariff: dict[str, Any], source: dict[str, Any]) -> Iterator[Companion]:
    """From when on a tariff holds and for whom, where that was said."""
    id_ = tariff.get("id")
    said = {"start_date_time": source.get("start_date_time"), "audience": source.get("type")}
    if isinstance(id_, str) and any(isinstance(value, str) for value in said.values()):
        yield _association(tariff, id_, said)


COMPANIONS: Companions = {("ocpi-3.0", "Location"): of_location, ("ocpi-3.0", "Tariff"): of_tariff}
