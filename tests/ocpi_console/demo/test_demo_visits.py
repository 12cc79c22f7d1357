"""Visits fit their EVSE, their time and the people who may charge."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from ocpi_console.demo.locations import locations
from ocpi_console.demo.parties import OPERATORS, OWN
from ocpi_console.demo.tariffs import tariffs
from ocpi_console.demo.tokens import tokens
from ocpi_console.demo.visits import DAYS_BACK, Diary, Operation

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def operation(party=OWN, cards=None):
    cards = tokens(OWN, Random(1), NOW, 20) if cards is None else cards
    return Operation(party, locations(party, Random(2), NOW), tariffs(party, Random(3), NOW), cards)


@pytest.mark.parametrize(
    ("start", "end", "free"),
    [(-2, 0, True), (1, 2, True), (0, 1, False), (-1, 2, False), (0.5, 0.7, False), (-1, 0.01, False)],
)
def test_a_time_is_taken_once_and_neighbours_may_touch(start, end, free):
    diary = Diary()
    assert diary.take({"uid": "E1"}, NOW, NOW + HOUR)
    assert diary.take({"uid": "E1"}, NOW + start * HOUR, NOW + end * HOUR) is free
    assert diary.take({"uid": "E2"}, NOW + start * HOUR, NOW + end * HOUR)


@pytest.mark.parametrize("party", OPERATORS, ids=lambda party: party.party_id)
def test_visits_come_in_order_each_with_a_number_and_within_their_time(party):
    visits = operation(party).visits(Random(5), NOW, past=40, live=5)
    assert len({visit.number for visit in visits}) == len(visits) > 20
    starts = [visit.course.start for visit in visits]
    assert starts == sorted(starts)
    for visit in visits:
        assert NOW - timedelta(days=DAYS_BACK + 1) < visit.course.start < NOW
        assert visit.course.end <= NOW + timedelta(minutes=1) if visit.live else visit.course.end < NOW
        assert visit.tariff["id"] in visit.connector["tariff_ids"]


def test_running_visits_are_at_free_evses_only_and_only_valid_tokens_charge():
    made = operation()
    for location in made.locations:
        for evse in location["evses"]:
            evse["status"] = "OUTOFORDER"
    visits = made.visits(Random(5), NOW, past=60, live=20)
    assert visits
    assert not any(visit.live for visit in visits)
    assert all(visit.token["valid"] for visit in visits)


def test_ids_name_the_day_and_the_number():
    visit = operation().visits(Random(5), NOW, past=5, live=0)[0]
    day = f"{visit.course.start:%y%m%d}"
    assert (visit.session_id, visit.cdr_id) == (f"S-{day}-{visit.number:05}", f"CDR-{day}-{visit.number:05}")


def test_none_wanted_are_none():
    assert operation().visits(Random(5), NOW, past=0, live=0) == []
