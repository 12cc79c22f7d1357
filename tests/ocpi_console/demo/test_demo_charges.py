"""A visit as session and CDR: both tell the same, and a credit takes back what was billed."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random

import pytest

from ocpi_console.demo.charges import cdr, credit, session
from ocpi_console.demo.charging import Course
from ocpi_console.demo.clock import TICK
from ocpi_console.demo.locations import locations
from ocpi_console.demo.parties import OWN
from ocpi_console.demo.tariffs import tariffs
from ocpi_console.demo.tokens import tokens
from ocpi_console.demo.visits import Visit
from wwcp_ocpi.document import read, write
from wwcp_ocpi.ocpi import problems

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def visit_of():
    site = locations(OWN, Random(1), NOW)[0]
    prices, cards = tariffs(OWN, Random(1), NOW), tokens(OWN, Random(1), NOW, 12)
    evse = site["evses"][0]
    connector = evse["connectors"][0]
    tariff = next(tariff for tariff in prices if tariff["id"] in connector["tariff_ids"])

    def make(idle=20, live=False, kind="RFID"):
        token = next(card for card in cards if card["type"] == kind)
        course = Course(NOW - 200 * TICK, (110,) * 100, idle)
        return Visit(OWN, 7, site, evse, connector, tariff, token, course, live)

    return make


def test_session_and_record_of_a_visit_tell_the_same(visit_of):
    told, billed = session(visit_of(), NOW), cdr(visit_of())
    for name in ("start_date_time", "end_date_time", "currency", "total_cost", "charging_periods", "cdr_token"):
        assert told[name] == billed[name], name
    assert told["id"] == billed["session_id"]
    assert told["kwh"] == billed["total_energy"] == Decimal("11")
    assert (billed["total_time"], billed["total_parking_time"]) == (Decimal("1.20"), Decimal("0.20"))
    assert told["last_updated"] > told["end_date_time"]


def test_a_running_session_has_no_end_and_was_updated_just_now(visit_of):
    told = session(visit_of(live=True), NOW)
    assert told["status"] == "ACTIVE"
    assert "end_date_time" not in told
    assert told["last_updated"] == "2026-11-22T11:59:20Z"


@pytest.mark.parametrize("kind", ["RFID", "APP_USER"])
def test_what_was_started_by_command_or_request_has_its_reference(visit_of, kind):
    visit = visit_of(kind=kind)
    told = session(visit, NOW)
    assert (told["auth_method"] == "COMMAND") is (kind == "APP_USER")
    assert ("authorization_reference" in told) is (told["auth_method"] != "WHITELIST")


@pytest.mark.parametrize("idle", [0, 260])
def test_both_are_faultless_ocpi_with_and_without_parking(visit_of, idle):
    visit = visit_of(idle=idle)
    for value, kind in ((session(visit, NOW), "Session"), (cdr(visit), "CDR"), (credit(cdr(visit)), "CDR")):
        assert problems(read(write(value)).value, "2.2.1", kind) == []


def test_a_credit_negates_the_sum_names_its_original_and_changes_it_not(visit_of):
    original = cdr(visit_of())
    before = write(original)
    made = credit(original)
    assert write(original) == before
    assert made["credit"] is True
    assert made["credit_reference_id"] == original["id"] != made["id"]
    for name, amount in original["total_cost"].items():
        assert made["total_cost"][name] == -amount < 0
    later = datetime.fromisoformat(made["last_updated"]) - datetime.fromisoformat(original["last_updated"])
    assert later == timedelta(days=1)
