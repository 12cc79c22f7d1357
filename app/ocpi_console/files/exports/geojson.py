"""Locations as GeoJSON (RFC 7946): points in the order longitude, latitude."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Any, BinaryIO

from ocpi_console.files.describing import party
from ocpi_console.store import Payload
from wwcp_ocpi.document import Json, write

OPEN = b'{"type":"FeatureCollection","features":['


def write_geojson(records: Iterable[Payload], stream: BinaryIO) -> int:
    """A feature per location; the number written."""
    count = 0
    stream.write(OPEN)
    for count, record in enumerate(records, start=1):
        stream.write((b"\n" if count == 1 else b",\n") + write(feature(record.value)))
    stream.write(b"\n]}\n")
    return count


def feature(value: Json) -> dict[str, Any]:
    """A location as a feature; without usable coordinates its geometry is null (RFC 7946, 3.2)."""
    location = value if isinstance(value, dict) else {}
    coordinates = point(location.get("coordinates"))
    geometry = None if coordinates is None else {"type": "Point", "coordinates": coordinates}
    return {"type": "Feature", "geometry": geometry, "properties": _properties(location)}


def point(coordinates: Any) -> list[Decimal] | None:
    """Longitude and latitude as exact numbers; None where they are missing or no place on earth."""
    if not isinstance(coordinates, dict):
        return None
    try:
        longitude, latitude = (Decimal(str(coordinates.get(name))) for name in ("longitude", "latitude"))
    except InvalidOperation:
        return None
    usable = longitude.is_finite() and latitude.is_finite() and abs(longitude) <= 180 and abs(latitude) <= 90
    return [longitude, latitude] if usable else None


def _properties(location: dict[str, Any]) -> dict[str, Any]:
    names = ("id", "name", "address", "postal_code", "city", "country", "publish", "time_zone", "last_updated")
    evses = [evse for evse in _listed(location, "evses") if isinstance(evse, dict)]
    connectors = [connector for evse in evses for connector in _listed(evse, "connectors")]
    powers = [connector.get("max_electric_power") for connector in connectors if isinstance(connector, dict)]
    return {
        "party": party(location),
        **{name: location.get(name) for name in names},
        "evses": len(evses),
        "statuses": dict(Counter(str(evse.get("status")) for evse in evses)),
        "max_electric_power": max((power for power in powers if isinstance(power, int)), default=None),
    }


def _listed(value: dict[str, Any], name: str) -> list[Any]:
    found = value.get(name)
    return found if isinstance(found, list) else []
