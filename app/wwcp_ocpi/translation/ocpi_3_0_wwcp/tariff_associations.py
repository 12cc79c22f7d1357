"""TariffAssociations of a location that came from WWCP, which names the tariffs at its connectors.

A 3.0 Connector has no place for them. Start and audience WWCP does not say.
"""

from collections.abc import Iterator
from typing import Any

from wwcp_ocpi.translation.ocpi_3_0_wwcp.stations import SPELLINGS
from wwcp_ocpi.translation.result import Companion
from wwcp_ocpi.translation.steps import Companions
from wwcp_ocpi.wwcp.identifiers import tariff_id_of


def associations(location: dict[str, Any], pool: dict[str, Any]) -> Iterator[Companion]:
    """One for each tariff of a pool, with the connectors of the location that it holds at."""
    uids = {evse.get("evse_id"): evse.get("uid") for evse in _evses(location) if isinstance(evse.get("evse_id"), str)}
    places: dict[str, list[dict[str, Any]]] = {}
    for station in _objects(pool.get("chargingStations")):
        for evse in _objects(station.get("EVSEs")):
            for connector in _objects(evse.get("socketOutlets")):
                place = {"evse_uid": _uid(evse.get("@id"), uids), "connector_id": connector.get("@id")}
                for tariff in _texts(connector.get("tariffIds")):
                    places.setdefault(tariff, []).append(place)
    issued: dict[str, Any] = {name: location[name] for name in ("party_id", "last_updated") if name in location}
    for tariff, connectors in places.items():
        id_ = tariff_id_of(tariff) or tariff
        yield Companion("TariffAssociation", {**issued, "id": id_, "tariff_id": id_, "connectors": connectors})


def _uid(evse_id: Any, uids: dict[Any, Any]) -> Any:
    return uids.get(evse_id, evse_id) if isinstance(evse_id, str) else None


def _evses(location: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for station in _objects(location.get("charging_pool")):
        for name in SPELLINGS:
            yield from _objects(station.get(name))


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    return (element for element in value if isinstance(element, dict)) if isinstance(value, list) else iter(())


def _texts(value: Any) -> Iterator[str]:
    return (element for element in value if isinstance(element, str)) if isinstance(value, list) else iter(())


COMPANIONS: Companions = {("ocpi-3.0", "Location"): associations}
