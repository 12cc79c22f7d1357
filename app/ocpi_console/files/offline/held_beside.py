"""The tariffs and locations of opened files, before those of the store: a tariff opened beside a CDR prices it."""

from collections.abc import Iterator, Sequence

from ocpi_console.files.agreed_tariffs import Held
from ocpi_console.files.describing import party
from ocpi_console.files.offline.spooled_records import SpooledRecords
from ocpi_console.files.pricing_input import readable
from wwcp_ocpi.document import JsonObject, Version
from wwcp_ocpi.pricing import read_tariff
from wwcp_ocpi.pricing.agreeing import HeldTariff


class HeldBeside:
    """Asks the opened files first; what they do not have is asked of `others`."""

    def __init__(self, opened: SpooledRecords, others: Held) -> None:
        self._opened, self._others = opened, others

    def versions(self, id_: str) -> Sequence[HeldTariff]:
        """Those of the files, received at a time that nobody wrote down; where they have none, those that are held."""
        found = [HeldTariff(read_tariff(value, version), None) for value, version in self._values("tariffs", id_)]
        return found or self._others.versions(id_)

    def location(self, id_: str, party_: str | None) -> "JsonObject | None":
        """The location of the files, that of the party first; where they have none, the one that is held."""
        found = [value for value, _ in self._values("locations", id_)]
        own = [value for value in found if party(value) == party_]
        return next(iter([*own, *found]), None) or self._others.location(id_, party_)

    def _values(self, module: str, id_: str) -> "Iterator[tuple[JsonObject, Version]]":
        for place in self._opened.find_all(module, id_):
            found = readable(self._opened.record(place))
            if found is not None:
                yield found.value, found.version
