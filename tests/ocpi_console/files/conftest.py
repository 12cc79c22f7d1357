"""A store filled through the ordinary import, from generated data."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ocpi_console.demo.generation import generate
from ocpi_console.files.importing import import_files
from ocpi_console.store import Store
from wwcp_ocpi.document import write

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Silent:
    """Takes the reports of an import."""

    def report(self, done, total=None, message=""):
        self.last = (done, total)


@pytest.fixture
def silent():
    return Silent()


@pytest.fixture(scope="session")
def payloads(tmp_path_factory) -> dict[str, Path]:
    """What the blemished partner Nordlicht Laden sends, one file per module."""
    folder = tmp_path_factory.mktemp("payloads")
    paths = {}
    for delivery in generate(7, NOW):
        if delivery.party.party_id == "NOL":
            paths[delivery.module] = folder / f"{delivery.module}.json"
            paths[delivery.module].write_bytes(write(delivery.values, indent=2))
    return paths


@pytest.fixture(scope="session")
def filled(payloads, tmp_path_factory):
    """A store with these records; tests only read it."""
    url = f"sqlite:///{tmp_path_factory.mktemp('store') / 'store.sqlite'}"
    import_files(url, list(payloads.values()), "Nordlicht Laden", Silent())
    with Store.open(url) as store:
        yield store
