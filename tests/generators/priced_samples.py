"""Records for the Price tab: a night of 25 hours, and what is held for it."""

from datetime import UTC, datetime
from decimal import Decimal

from wwcp_ocpi.pricing import read_tariff
from wwcp_ocpi.pricing.agreeing import HeldTariff


def element(dimension, price, vat=20, step=1, **restrictions):
    component = {"type": dimension, "price": price, "vat": vat, "step_size": step}
    return {"price_components": [component], **({"restrictions": restrictions} if restrictions else {})}


TARIFF = {
    "country_code": "DE",
    "party_id": "ABC",
    "id": "NIGHT-1",
    "currency": "EUR",
    "elements": [
        element("FLAT", 1),
        element("ENERGY", 0.4, start_time="22:00", end_time="03:00"),
        element("ENERGY", 0.6),
        element("PARKING_TIME", 6, step=900),
    ],
    "last_updated": "2026-09-03T14:03:00Z",
}
DEARER = {**TARIFF, "elements": [element("FLAT", 1), element("ENERGY", 0.8), element("PARKING_TIME", 6, step=900)]}

NIGHT = {
    "country_code": "DE",
    "party_id": "ABC",
    "id": "C-1",
    "start_date_time": "2026-10-24T22:40:00Z",
    "end_date_time": "2026-10-25T03:10:00Z",
    "currency": "EUR",
    "cdr_location": {
        "id": "L14",
        "country": "DEU",
        "coordinates": {"latitude": "52.52000", "longitude": "13.40500"},
        "evse_uid": "E14",
        "connector_id": "1",
    },
    "tariffs": [TARIFF],
    "charging_periods": [
        {
            "start_date_time": "2026-10-24T22:40:00Z",
            "dimensions": [{"type": "ENERGY", "volume": 40}, {"type": "TIME", "volume": 4}],
        },
        {"start_date_time": "2026-10-25T02:40:00Z", "dimensions": [{"type": "PARKING_TIME", "volume": 0.5}]},
    ],
    "total_cost": {"excl_vat": 23.5, "incl_vat": 28.2},
    "total_energy": 40,
    "total_time": 4.5,
    "total_energy_cost": {"excl_vat": 19.5, "incl_vat": 23.4},
    "total_parking_cost": {"excl_vat": 3, "incl_vat": 3.6},
    "total_parking_time": 0.5,
    "last_updated": "2026-10-25T03:12:00Z",
}
"""From 22:00 to 03:00 local time is 3 h 20 min of it: 33.3 kWh at 0.40 and 6.7 kWh at 0.60, and it bills otherwise."""


class Held:
    """Tariffs and locations as a store would give them; `asked` are the ids that were looked for."""

    def __init__(self, versions=(), locations=None):
        self.asked = []
        self._versions, self._locations = list(versions), locations or {}

    def versions(self, id_):
        self.asked.append(id_)
        return [version for version in self._versions if version.tariff.id == id_]

    def location(self, id_, party_):
        self.asked.append(id_)
        return self._locations.get(id_)


SITE = {
    "id": "L14",
    "time_zone": "Europe/Berlin",
    "evses": [{"uid": "E14", "connectors": [{"id": "1", "tariff_ids": ["NIGHT-1"]}]}],
}
"""Where the connector with the tariff stands."""


def held(*values, received_at="2026-09-04T00:00:00Z", site=None):
    """Tariffs that were all received at a time, and a location."""
    at = datetime.fromisoformat(received_at).astimezone(UTC)
    locations = {} if site is None else {site["id"]: site}
    return Held([HeldTariff(read_tariff(exact(value), "2.2.1"), at) for value in values], locations)


def exact(value):
    """JSON numbers as Decimals, as they are read from a file."""
    if isinstance(value, dict):
        return {name: exact(item) for name, item in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    return Decimal(str(value)) if isinstance(value, int | float) and not isinstance(value, bool) else value
