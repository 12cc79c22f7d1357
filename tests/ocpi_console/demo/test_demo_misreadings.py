"""All CDRs cost what the program says, but for those that are wrong on purpose, and these are wrong in just one way."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from ocpi_console.demo.billing import costs
from ocpi_console.demo.generation import generate, history
from ocpi_console.demo.misreadings import LEAST, MISREADINGS, misread
from ocpi_console.demo.parties import OPERATORS
from wwcp_ocpi.document import write

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ZONES = {party.party_id: party.country.time_zone for party in OPERATORS}
BLEMISHED = 5
"""CDRs of a partner that a blemish struck, or that are credits."""


@pytest.fixture(scope="module")
def cdrs():
    return {d.party.party_id: d.values for d in generate(1, NOW) if d.module == "cdrs"}


def wrong(party_id, records):
    zone = ZONES[party_id]
    return [
        record
        for record in records
        if not record.get("credit")
        and record["charging_periods"]
        and abs(costs(record, "CDR", record["tariffs"][0], zone)["total_cost"]["excl_vat"] - _net(record))
        >= Decimal("0.01")
    ]


def _net(record):
    return record["total_cost"]["excl_vat"]


def test_only_blemishes_and_misreadings_are_wrong(cdrs):
    assert sum(map(len, cdrs.values())) > 300
    for party_id, records in cdrs.items():
        known = {each.party_id for each in MISREADINGS}
        assert len([r for r in wrong(party_id, records) if _net(r) != 0]) <= (2 if party_id in known else 1), party_id


@pytest.mark.parametrize("misreading", MISREADINGS, ids=lambda each: each.title)
def test_a_misreading_explains_its_record(cdrs, misreading):
    party_id = misreading.party_id
    explained = [
        record
        for record in wrong(party_id, cdrs[party_id])
        if costs(record, "CDR", record["tariffs"][0], misreading.zone or ZONES[party_id], misreading.policy)
        == {name: record[name] for name in record if name.endswith("_cost")}
    ]
    assert len(explained) == 1


def test_parties_that_read_rightly_and_credits_are_left_alone(cdrs):
    assert misread("RWM", "Europe/Berlin", cdrs["RWM"]) == cdrs["RWM"]
    credits = [record for record in cdrs["NOL"] if record.get("credit")]
    assert credits
    assert misread("NOL", "Europe/Berlin", credits) == credits
    assert LEAST > 0


def test_former_tariffs_came_before_every_visit_and_dearer_ones_when_they_were_raised(cdrs):
    deliveries = history(1, NOW)
    assert {d.party.party_id for d in deliveries} == set(ZONES)
    first = min(record["start_date_time"] for records in cdrs.values() for record in records)
    published = [d for d in deliveries if len(d.values) == 2]
    assert all(d.received_at.isoformat() < first for d in published)
    raised = [tariff for d in deliveries if len(d.values) == 1 for tariff in d.values]
    assert {tariff["id"] for tariff in raised} == {"NOL-AC-2026", "EXX-DC-2026"}


def test_a_visit_has_the_version_that_was_in_force(cdrs):
    found = {write(record["tariffs"][0]) for record in cdrs["NOL"] if record["tariffs"][0]["id"] == "NOL-AC-2026"}
    assert len(found) == 2
    for record in cdrs["NOL"]:
        assert record["tariffs"][0]["last_updated"] <= record["start_date_time"]
