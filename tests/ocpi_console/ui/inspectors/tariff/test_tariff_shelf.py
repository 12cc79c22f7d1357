"""The tariffs of a store: found by words, read by row, and where locations use them."""

import json
from datetime import UTC, datetime

import pytest

from generators.shown_tariffs import HOME
from ocpi_console.store import OWN, Partner, UnknownRecord
from ocpi_console.ui.inspectors.tariff.tariff_shelf import MOST, NO_TARIFFS, StoredTariffs, TariffUse
from ocpi_console.workspace import Workspace
from wwcp_ocpi.payload import records


def location(number, country="NLD", tariff="NL-HOME-2", **members):
    return {
        "country_code": "NL",
        "party_id": "TNM",
        "id": f"L{number}",
        "publish": True,
        "address": "Blaak 31",
        "city": "Rotterdam",
        "country": country,
        "coordinates": {"latitude": "51.9", "longitude": "4.48"},
        "evses": [
            {
                "uid": "E1",
                "status": "AVAILABLE",
                "connectors": [{"id": "1", "standard": "IEC_62196_T2", "tariff_ids": [tariff]}],
                "last_updated": "2026-10-25T03:12:00Z",
            }
        ],
        "time_zone": "Europe/Amsterdam",
        "last_updated": "2026-10-25T03:12:00Z",
        **members,
    }


@pytest.fixture
def store():
    with Workspace.temporary() as workspace:
        yield workspace.store


@pytest.fixture
def save(store):
    def saved(values, owner=OWN):
        payload = json.dumps(values).encode()
        return store.save(records(payload, "x.json"), owner=owner, received_at=datetime(2026, 10, 26, tzinfo=UTC))

    return saved


@pytest.fixture
def shelf(store):
    return StoredTariffs(lambda: store)


def test_tariffs_are_found_by_a_part_of_their_id_and_any_by_nothing(shelf, save):
    save([HOME, {**HOME, "id": "NL-DAY-7"}])
    assert {found.id for found in shelf.search("")} == {"NL-HOME-2", "NL-DAY-7"}
    (found,) = shelf.search("home")
    assert found.id == "NL-HOME-2"
    assert found.told == "NL*TNM · EUR"
    assert shelf.search("no such thing") == []


@pytest.mark.parametrize("text", ['"', "id:", "a or", "(", "not", "\\", "*"])
def test_whatever_is_typed_is_words_and_no_filter(shelf, save, text):
    save([HOME])
    assert len(shelf.search(text)) <= 1


def test_no_more_than_fit_below_a_field(shelf, save):
    save([{**HOME, "id": f"T-{number}"} for number in range(MOST + 5)])
    assert len(shelf.search("T-")) == MOST


def test_the_same_id_of_two_parties_is_two_tariffs(shelf, save):
    save([HOME])
    save([{**HOME, "party_id": "ABC"}], Partner("Other"))
    first, second = shelf.search("NL-HOME-2")
    assert first.row_id != second.row_id
    assert {first.told, second.told} == {"NL*TNM · EUR", "NL*ABC · EUR"}


def test_a_tariff_is_read_by_its_row(shelf, save, store):
    save([HOME])
    held = shelf.held(shelf.search("")[0].row_id)
    assert (held.object, held.version) == ("Tariff", "2.2.1")
    assert held.value["id"] == "NL-HOME-2"
    with pytest.raises(UnknownRecord):
        shelf.held(10_000)


def test_locations_tell_zone_and_countries(shelf, save):
    save([HOME])
    save([location(1), location(2, "BEL", time_zone="Europe/Brussels"), location(3, "DEU", "OTHER")])
    use = shelf.use("NL-HOME-2")
    assert use.zone.name in ("Europe/Amsterdam", "Europe/Brussels")
    assert use.zone.source == "location"
    assert use.countries == {"NLD", "BEL"}
    assert shelf.use("NOBODY") == TariffUse()


def test_a_tariff_with_a_longer_id_is_another_one(shelf, save):
    save([location(1, "DEU", "NL-HOME-22", time_zone="Europe/Berlin"), location(2, tariff="nl-home-2")])
    use = shelf.use("NL-HOME-2")
    assert (use.zone.name, use.countries) == ("Europe/Amsterdam", {"NLD"})


def test_the_empty_shelf_has_nothing():
    assert NO_TARIFFS.search("x") == ()
    assert NO_TARIFFS.use("x") == TariffUse()
    with pytest.raises(KeyError):
        NO_TARIFFS.held(1)
