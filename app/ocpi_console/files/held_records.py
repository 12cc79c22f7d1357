"""Tariffs with their history, and locations, as the store holds them."""

from ocpi_console.files.describing import party
from ocpi_console.files.pricing_input import Readable, readable
from ocpi_console.store import Store, StoredRecord
from wwcp_ocpi.document import JsonObject, Record
from wwcp_ocpi.pricing import read_tariff
from wwcp_ocpi.pricing.agreeing import HeldTariff


class HeldRecords:
    """Asks the store once for each id."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._versions: dict[str, list[HeldTariff]] = {}
        self._locations: dict[str, list[JsonObject]] = {}

    def versions(self, id_: str) -> list[HeldTariff]:
        """Every version of the tariffs of that id, of whatever party, with when it was received."""
        if id_ not in self._versions:
            self._versions[id_] = [
                HeldTariff(read_tariff(found.value, found.version), revision.received_at)
                for row_id in self._store.find("tariffs", id_)
                for revision in self._store.revisions(row_id)
                if (found := _readable(self._store.record(row_id, revision.id))) is not None
            ]
        return self._versions[id_]

    def location(self, id_: str, party_: str | None) -> "JsonObject | None":
        """The location of that id in its newest form; that of the party before those of others."""
        if id_ not in self._locations:
            found = (_readable(self._store.record(row_id)) for row_id in self._store.find("locations", id_))
            self._locations[id_] = [each.value for each in found if each is not None]
        known = self._locations[id_]
        return next((value for value in known if party(value) == party_), known[0] if known else None)


def _readable(stored: StoredRecord) -> Readable | None:
    """As pricing reads it; of WWCP the form of OCPI 2.3.0."""
    named = (stored.file, stored.pointer, stored.version, stored.module, stored.object)
    return readable(Record(stored.value, stored.raw, *named))
