"""The demo data is consistent with itself, repeatable, and blemished only where it says so."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ocpi_console.demo.generation import Delivery, generate
from ocpi_console.demo.parties import OWN, PARTIES
from wwcp_ocpi.document import write

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]


@pytest.fixture(scope="module")
def deliveries() -> list[Delivery]:
    return generate(1, NOW)


def values(deliveries: list[Delivery], module: str, *names: str) -> list[dict[str, Any]]:
    wanted = names or tuple(party.name for party in PARTIES)
    return [value for d in deliveries if d.module == module and d.party.name in wanted for value in d.values]


CLEAN = (OWN.name, "Polder Charge", "Swift Energie")


def test_the_same_seed_and_moment_give_the_same_bytes(deliveries):
    again = generate(1, NOW)
    assert [write(d.values) for d in again] == [write(d.values) for d in deliveries]
    assert [write(d.values) for d in generate(2, NOW)] != [write(d.values) for d in deliveries]


def test_there_is_enough_of_everything(deliveries):
    assert len(values(deliveries, "locations")) >= 60
    assert len(values(deliveries, "cdrs")) >= 300
    assert len({d.party.id for d in deliveries if not d.party.own}) >= 6
    live = [session for session in values(deliveries, "sessions") if session["status"] == "ACTIVE"]
    assert len(live) >= 7
    assert all("end_date_time" not in session for session in live)


@pytest.mark.parametrize(
    ("module", "key"), [("locations", "id"), ("tokens", "uid"), ("sessions", "id"), ("cdrs", "id")]
)
def test_ids_are_unique_within_a_party(deliveries, module, key):
    ids = [(v["country_code"], v["party_id"], v[key]) for v in values(deliveries, module)]
    assert len(ids) == len(set(ids))


def test_sessions_and_cdrs_refer_to_what_exists(deliveries):
    evses = {
        (loc["id"], evse["uid"], con["id"])
        for loc in values(deliveries, "locations")
        for evse in loc["evses"]
        for con in evse["connectors"]
    }
    contracts = {token["contract_id"] for token in values(deliveries, "tokens", OWN.name)}
    sessions = {session["id"]: session for session in values(deliveries, "sessions", "Polder Charge")}
    for session in sessions.values():
        assert (session["location_id"], session["evse_uid"], session["connector_id"]) in evses
        assert session["cdr_token"]["contract_id"] in contracts
    for cdr in values(deliveries, "cdrs", "Polder Charge"):
        assert sessions[cdr["session_id"]]["kwh"] == cdr["total_energy"]


def test_cars_never_share_an_evse(deliveries):
    visits = defaultdict(list)
    for session in values(deliveries, "sessions", *CLEAN):
        end = session.get("end_date_time", "9999")
        visits[session["evse_uid"]].append((session["start_date_time"], end))
    for times in visits.values():
        ordered = sorted(times)
        assert all(first[1] <= second[0] for first, second in pairwise(ordered))


def test_a_running_session_shows_at_its_evse(deliveries):
    status = {e["uid"]: e["status"] for loc in values(deliveries, "locations") for e in loc["evses"]}
    for session in values(deliveries, "sessions"):
        if session["status"] == "ACTIVE":
            assert status[session["evse_uid"]] == "CHARGING"


def test_parts_are_never_newer_than_their_location(deliveries):
    for location in values(deliveries, "locations", *CLEAN):
        assert all(evse["last_updated"] <= location["last_updated"] for evse in location["evses"])
        assert location["last_updated"] <= NOW.strftime("%Y-%m-%dT%H:%M:%SZ")


def price_at(tariff: dict[str, Any], dimension: str, local: datetime, elapsed: timedelta) -> Decimal:
    """An own reading of OCPI 2.2.1 section 11.3, minute of the day as number, apart from the generator's."""
    minute = local.hour * 60 + local.minute
    for element in tariff["elements"]:
        rules = element.get("restrictions", {})
        begin, end = (
            int(t[:2]) * 60 + int(t[3:]) for t in (rules.get("start_time", "00:00"), rules.get("end_time", "24:00"))
        )
        in_time = begin <= minute < end if begin < end else not end <= minute < begin
        in_week = local.strftime("%A").upper() in rules.get("day_of_week", DAYS)
        if in_time and in_week and elapsed >= timedelta(seconds=rules.get("min_duration", 0)):
            for component in element["price_components"]:
                if component["type"] == dimension:
                    return component["price"]
    return Decimal(0)


def test_totals_follow_from_the_periods_and_the_tariff(deliveries):
    zones = {loc["id"]: ZoneInfo(loc["time_zone"]) for loc in values(deliveries, "locations", *CLEAN)}
    bands = set()
    for cdr in values(deliveries, "cdrs", *CLEAN):
        tariff = cdr["tariffs"][0]
        start = datetime.fromisoformat(cdr["start_date_time"])
        net = sum(
            (c["price"] for e in tariff["elements"] for c in e["price_components"] if c["type"] == "FLAT"), Decimal(0)
        )
        for period in cdr["charging_periods"]:
            begin = datetime.fromisoformat(period["start_date_time"])
            local = begin.astimezone(zones[cdr["cdr_location"]["id"]])
            for part in period["dimensions"]:
                price = price_at(tariff, part["type"], local, begin - start)
                bands.add((part["type"], price))
                net += price * part["volume"]
        sign = -1 if cdr.get("credit") else 1
        assert abs(sign * cdr["total_cost"]["excl_vat"] - net) <= Decimal("0.00005")
    assert len(bands) > 10


def test_times_and_energies_add_up(deliveries):
    for cdr in values(deliveries, "cdrs", *CLEAN):
        parts = [part for period in cdr["charging_periods"] for part in period["dimensions"]]
        by_type = {
            name: sum(p["volume"] for p in parts if p["type"] == name) for name in ("ENERGY", "TIME", "PARKING_TIME")
        }
        start, end = (datetime.fromisoformat(cdr[name]) for name in ("start_date_time", "end_date_time"))
        assert by_type["ENERGY"] == cdr["total_energy"]
        assert by_type["PARKING_TIME"] == cdr["total_parking_time"]
        assert by_type["TIME"] + by_type["PARKING_TIME"] == cdr["total_time"]
        assert Decimal((end - start) // timedelta(seconds=1)) == cdr["total_time"] * 3600


def test_a_period_begins_where_the_one_before_ends(deliveries):
    for cdr in values(deliveries, "cdrs", *CLEAN):
        at = datetime.fromisoformat(cdr["start_date_time"])
        for period in cdr["charging_periods"]:
            assert datetime.fromisoformat(period["start_date_time"]) == at
            hours = sum(p["volume"] for p in period["dimensions"] if p["type"] != "ENERGY")
            at += timedelta(seconds=int(hours * 3600))
        assert at == datetime.fromisoformat(cdr["end_date_time"])


def test_a_credit_takes_back_the_total_only(deliveries):
    cdrs = {cdr["id"]: cdr for cdr in values(deliveries, "cdrs", "Polder Charge")}
    (credit,) = (cdr for cdr in cdrs.values() if cdr.get("credit"))
    original = cdrs[credit["credit_reference_id"]]
    assert credit["total_cost"]["incl_vat"] == -original["total_cost"]["incl_vat"]
    assert credit["total_energy_cost"] == original["total_energy_cost"]
    assert len(credit["id"]) <= 39
