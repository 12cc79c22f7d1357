"""The tariffs that are at hand beside the one that is shown, and what locations tell of where a tariff is used."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from ocpi_console.filters import parse
from ocpi_console.filters.tree import quoted
from ocpi_console.store import Sort, Store, columns
from ocpi_console.ui.inspectors.show import objects
from wwcp_ocpi.document import Json, JsonObject, Version
from wwcp_ocpi.pricing.zone import UNKNOWN, Zone
from wwcp_ocpi.pricing.zones import zone_of

MOST = 8
"""Tariffs that a search offers."""

LOOKED_AT = 20
"""Locations of a tariff that are read for its time zone and countries."""


@dataclass(frozen=True, slots=True)
class OfferedTariff:
    """A tariff to choose: its row in the store, its id, and what else tells it from others."""

    row_id: int
    id: str
    told: str


@dataclass(frozen=True, slots=True)
class HeldValue:
    """A tariff as it is held; `party` (`NL*TNM`) is whose it is."""

    value: Json
    object: str
    version: Version | None
    party: str = ""


@dataclass(frozen=True, slots=True)
class TariffUse:
    """Where a tariff is used, as far as locations tell: their time zone, and their countries."""

    zone: Zone = UNKNOWN
    countries: frozenset[str] = frozenset()


class TariffShelf(Protocol):
    """Every method may take long and is called in a thread."""

    def search(self, text: str) -> Sequence[OfferedTariff]:
        """The tariffs that a text finds, the newest first; an empty text finds any."""

    def held(self, row_id: int) -> HeldValue:
        """A tariff by its row."""

    def use(self, tariff_id: str) -> TariffUse:
        """Where the connectors are that name the tariff."""


class NoTariffs:
    """A shelf that is empty."""

    def search(self, text: str) -> Sequence[OfferedTariff]:
        """Nothing."""
        return ()

    def held(self, row_id: int) -> HeldValue:
        """There is none."""
        raise KeyError(row_id)

    def use(self, tariff_id: str) -> TariffUse:
        """Not known."""
        return TariffUse()


NO_TARIFFS = NoTariffs()


class StoredTariffs:
    """The shelf of a store, which may be opened later than this is made."""

    def __init__(self, store: Callable[[], Store]) -> None:
        self._of = store

    @property
    def _store(self) -> Store:
        return self._of()

    def search(self, text: str) -> Sequence[OfferedTariff]:
        """Ids and explanations that contain each word."""
        tree = parse(" ".join(quoted(word, always=True) for word in text.split()), columns.fields("tariffs"))
        ids = self._store.snapshot("tariffs", tree, Sort("updated", descending=True)).ids[:MOST]
        told = ("party", "text", "currency")
        return [
            OfferedTariff(row.row_id, str(row["id"]), " · ".join(str(row[key]) for key in told if row[key]))
            for row in self._store.rows("tariffs", ids)
        ]

    def held(self, row_id: int) -> HeldValue:
        """A tariff by its row; raises UnknownRecord."""
        found = self._store.record(row_id)
        return HeldValue(found.value, found.object, found.version, found.party)

    def use(self, tariff_id: str) -> TariffUse:
        """Of several time zones the first counts."""
        zones, countries = [], set()
        for value, version in self._locations(tariff_id):
            zones.append(zone_of(value, "Location", version, None, None))
            country = value.get("country")
            countries |= {country} if isinstance(country, str) else set()
        known = (zone for zone in zones if zone.source != "unknown")
        return TariffUse(next(known, UNKNOWN), frozenset(countries))

    def _locations(self, tariff_id: str) -> Iterator[tuple[JsonObject, Version]]:
        tree = parse(f"tariff:{quoted(tariff_id, always=True)}", columns.fields("locations"))
        for row_id in self._store.snapshot("locations", tree, None).ids[:LOOKED_AT]:
            found = self._store.record(row_id)
            if isinstance(found.value, dict) and found.version not in (None, "wwcp") and _names(found.value, tariff_id):
                yield found.value, found.version


def _names(location: JsonObject, tariff_id: str) -> bool:
    """Whether a connector names exactly this tariff: the filter finds longer ids too. Ids compare without case."""
    connectors = [plug for evse in objects(location.get("evses")) for plug in objects(evse.get("connectors"))]
    named = [id_ for plug in connectors for id_ in (plug.get("tariff_id"), *_listed(plug.get("tariff_ids")))]
    return tariff_id.lower() in (id_.lower() for id_ in named if isinstance(id_, str))


def _listed(ids: Any) -> list[Any]:
    return ids if isinstance(ids, list) else []
