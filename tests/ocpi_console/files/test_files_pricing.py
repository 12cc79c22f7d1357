"""The use case of `price`: which tariffs are agreed, and what an entry tells of them."""

import json
from datetime import UTC, datetime

import pytest

from generators.charging_records import cdr, location, period, price, session, tariff
from ocpi_console.files.held_records import HeldRecords
from ocpi_console.files.pricing import Terms
from ocpi_console.files.pricing import price as price_all
from ocpi_console.files.pricing_input import PricingInput, Role, readable
from ocpi_console.store import Store
from wwcp_ocpi.document import Record, read, write
from wwcp_ocpi.translation import translate

DEAR = [{"price_components": [price("ENERGY", 1.0)]}]


def exact(value):
    return read(json.dumps(value).encode()).value


def record(value, object_, version="2.2.1"):
    module, value = f"{object_.lower()}s", exact(value)
    return Record(value, write(value), "given.json", "/0", version, module, object_)


def priced(value, *beside, asked=(), held=None, object_="CDR"):
    given = PricingInput([record(value, object_)])
    given.take(beside)
    given.take(asked, Role.TARIFFS)
    (entry,) = price_all(given, Terms(held=held))
    return entry


def net(entry):
    return entry["totals"]["total_cost"]["excl_vat"]


@pytest.fixture
def store(tmp_path):
    with Store.open(f"sqlite:///{tmp_path / 'store.sqlite'}") as opened:
        yield opened


def received(store, day, *records):
    store.save(records, received_at=datetime(2026, 5, day, tzinfo=UTC))


def test_a_tariff_of_another_id_beside_a_cdr_does_not_price_it():
    entry = priced(cdr(), record(tariff(id="T9", elements=DEAR), "Tariff"))
    assert (entry["basis"], net(entry)) == ("stated", "8.5")
    assert "stated_price" not in entry


def test_a_tariff_of_the_same_id_beside_a_cdr_is_the_agreed_one():
    entry = priced(cdr(), record(tariff(id="t1", elements=DEAR), "Tariff"))
    assert (entry["basis"], net(entry), net(entry["stated_price"])) == ("agreed", "20", "8.5")
    assert entry["agreed"]["certainty"] == "doubtful"  # when it was received is not known


def test_without_any_name_the_tariffs_beside_it_are_tried():
    entry = priced(cdr(tariffs=None), record(tariff(id="T9", elements=DEAR), "Tariff"))
    assert (entry["basis"], net(entry)) == ("agreed", "20")


def test_a_cdr_of_3_0_names_its_tariff_as_a_whole():
    value = cdr(tariffs=None, tariff_id="T9", party_id="DEABC", country_code=None)
    beside = (record(tariff(), "Tariff"), record(tariff(id="T9", elements=DEAR), "Tariff"))
    given = PricingInput([record(value, "CDR", "3.0")])
    given.take(beside)
    (entry,) = price_all(given, Terms())
    assert (entry["basis"], entry["tariff_id"], net(entry)) == ("agreed", "T9", "20")


def test_the_version_held_at_the_start_is_the_agreed_one(store):
    early, late = tariff(elements=DEAR), tariff(last_updated="2026-06-02T00:00:00Z")
    received(store, 1, record(early, "Tariff"), record(location(), "Location"))
    store.save([record(late, "Tariff")], received_at=datetime(2026, 6, 2, tzinfo=UTC))
    entry = priced(cdr(), held=HeldRecords(store))
    assert (entry["basis"], net(entry), entry["agreed"]["certainty"]) == ("agreed", "20", "certain")
    assert any("2026-05-01" in sentence for sentence in entry["agreed"]["because"])


def test_2_1_1_embeds_the_connector_with_its_tariff():
    used = {"id": "1", "tariff_id": "T9"}
    there = {"id": "L1", "country": "DEU", "time_zone": "Europe/Berlin", "evses": [{"uid": "E1", "connectors": [used]}]}
    members = {"location": there, "total_cost": 8.5, "stop_date_time": "2026-06-01T21:30:00Z"}
    absent = dict.fromkeys(("country_code", "party_id", "cdr_location", "tariffs", "end_date_time"))
    given = PricingInput([record(cdr(**{**absent, **members}), "CDR", "2.1.1")])
    given.take([record(tariff(id="T9", elements=DEAR), "Tariff"), record(tariff(), "Tariff")])
    (entry,) = price_all(given, Terms())
    assert (entry["basis"], entry["tariff_id"], net(entry)) == ("agreed", "T9", "20")


def test_findings_name_their_record():
    entry = priced(cdr(charging_periods=[]), record(tariff(), "Tariff"))
    assert {finding["record"] for finding in (*entry["findings"], *entry["stated_price"]["findings"])} == {"CDR1"}


def test_ids_belong_to_parties(store):
    other = {"country_code": "NL", "party_id": "XYZ"}
    received(store, 1, record(tariff(**other, elements=DEAR), "Tariff"), record(tariff(), "Tariff"))
    there = location(**other, time_zone="Asia/Tokyo")
    received(store, 2, record(there, "Location"), record(location(), "Location"))
    entry = priced(session(), held=HeldRecords(store), object_="Session")
    assert (net(entry), entry["time_zone"]["name"], entry["agreed"]["certainty"]) == ("8.5", "Europe/Berlin", "certain")


def test_the_connector_decides_against_what_the_record_names(store):
    other = tariff(id="T2", elements=DEAR)
    received(store, 1, record(tariff(), "Tariff"), record(other, "Tariff"), record(location(("T2",)), "Location"))
    periods = [period("2026-06-01T19:00:00Z", tariff_id="T1", ENERGY=10, TIME=1)]
    entry = priced(session(charging_periods=periods), held=HeldRecords(store), object_="Session")
    assert (entry["tariff_id"], net(entry)) == ("T2", "10")
    assert "price.other-tariff" in {finding["rule"] for finding in entry["findings"]}


def test_a_session_of_several_tariffs_has_each_as_it_was_held(store):
    received(store, 1, record(tariff(), "Tariff"), record(tariff(id="T2", elements=DEAR), "Tariff"))
    periods = [period("2026-06-01T19:00:00Z", tariff_id="T1", ENERGY=10, TIME=1),
               period("2026-06-01T20:00:00Z", tariff_id="T2", ENERGY=10, TIME=1)]  # fmt: skip
    entry = priced(cdr(charging_periods=periods, tariffs=None), held=HeldRecords(store))
    assert {line["tariff_id"] for line in entry["lines"]} == {"T1", "T2"}
    assert net(entry) == "14.5"


def test_what_was_held_and_not_valid_is_not_agreed(store):
    received(store, 1, record(tariff(end_date_time="2026-05-02T00:00:00Z", elements=DEAR), "Tariff"))
    entry = priced(cdr(), held=HeldRecords(store))
    assert (entry["basis"], net(entry)) == ("stated", "8.5")
    (finding,) = [each for each in entry["findings"] if each["rule"] == "price.not-agreed"]
    assert "valid at the start" in finding["message"]


def test_the_store_is_asked_once_for_each_id(store, monkeypatch):
    received(store, 1, record(tariff(), "Tariff"), record(location(), "Location"))
    asked = []
    find = store.find
    monkeypatch.setattr(store, "find", lambda module, id_: asked.append((module, id_)) or find(module, id_))
    held = HeldRecords(store)
    for _ in range(3):
        priced(cdr(), held=held)
    assert sorted(asked) == [("locations", "L1"), ("tariffs", "T1")]


def test_a_held_tariff_of_wwcp_prices_too(store):
    value = translate(exact(tariff(elements=DEAR)), "Tariff", "ocpi-2.3.0", "wwcp").value
    received(store, 1, Record(value, write(value), "held.json", "", "wwcp", "tariffs", "ChargingTariff"))
    held = HeldRecords(store)
    (row,) = store.snapshot("tariffs").ids
    (version,) = held.versions(store.record(row).object_id)
    assert len(version.tariff.elements) == 1


def test_the_same_tariff_many_times_is_one():
    given = PricingInput()
    given.take([record(tariff(), "Tariff")] * 3)
    given.take([record(tariff(), "Tariff")] * 3, Role.TARIFFS)
    assert (len(given.tariffs), len(given.asked)) == (1, 1)


def test_a_wwcp_record_without_counterpart_is_not_readable():
    network = Record({"@id": "Prod"}, b"{}", "given.json", "", "wwcp", "parties", "RoamingNetwork")
    assert readable(network) is None
    assert readable(Record(42, b"42", "given.json", "", "2.2.1", "cdrs", "CDR")) is None
