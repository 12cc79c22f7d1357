"""TariffAssociations of a location that came from WWCP, which names the tariffs at its connectors.

A 3.0 Connector has no place for them: they are read from what it carries. Start and audience WWCP does not say.
"""

from collections.abc import Iterator
from typing import Any

from wwcp_ocpi.translation.mapping import CARRIER
from wwcp_ocpi.translation.ocpi_3_0_wwcp.stations import SPELLINGS
from wwcp_ocpi.translation.result import Companion
from wwcp_ocpi.translation.steps import Companions
from wwcp_ocpi.wwcp.identifiers import tariff_id_of


def associations(location: dict[str, Any]) -> Iterator[Companion]:
    """One for each tariff, with the connectors it holds at."""
    places: dict[str, list[dict[str, Any]]] = {}
    for evse in _evses(location):
        for connector in _objects(evse.get("connectors")):
            place = {"evse_uid": evse.get("uid"), "connector_id": connector.get("id")}
            for tariff in _tariffs(connector):
                places.setdefault(tariff, []).append(place)
    issued: dict[str, Any] = {name: location[name] for name in ("party_id", "last_updated") if name in location}
    for tariff, connectors in places.items():
        id_ = tariff_id_of(tariff) or tariff
        yield Companion("TariffAssociation", {**issued, "id": id_, "tariff_id": id_, "connectors": connectors})


def _evses(location: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for station in _objects(location.get("charging_pool")):
        for name in SPELLINGS:
            yield from _objects(station.get(name))


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    return (element for element in value if isinstance(element, dict)) if isinstance(value, list) else iter(())


def _tariffs(connector: dict[str, Any]) -> list[str]:
    carried = connector.get(CARRIER)
    ids = carried.get("tariffIds") if isinstance(carried, dict) else None
    return [text for text in ids if isinstance(text, str)] if isinstance(ids, list) else []


COMPANIONS: Companions = {("ocpi-3.0", "Location"): associations}
