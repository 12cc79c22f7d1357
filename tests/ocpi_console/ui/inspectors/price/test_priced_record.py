"""A record priced by what was agreed and by what it states, in every form that it may come in."""

from dataclasses import replace

import pytest

from generators.priced_samples import DEARER, NIGHT, TARIFF, Held, held
from ocpi_console.ui.inspectors.nothing_held import NothingHeld
from ocpi_console.ui.inspectors.price.priced_record import Terms, can_be_priced, look_up, priced
from wwcp_ocpi.document import read
from wwcp_ocpi.pricing import Policy
from wwcp_ocpi.pricing.zone_names import UnknownZone
from wwcp_ocpi.translation import translate


@pytest.fixture
def night(make_subject):
    return make_subject(NIGHT)


def test_without_a_store_there_is_only_what_the_record_states(night):
    found = priced(look_up(night, NothingHeld()), Terms())
    assert (found.bases, found.first) == (("stated",), "stated")
    assert found.reports["stated"].zone.name == "Europe/Berlin"
    assert found.reports["stated"].zone.inferred


def test_the_agreed_tariff_is_the_one_held_at_the_start(night):
    found = priced(look_up(night, held(DEARER)), Terms())
    assert (found.bases, found.first) == (("agreed", "stated"), "agreed")
    agreed, stated = (found.reports[basis].costs["total_cost"].net for basis in found.bases)
    assert agreed == 36
    assert stated < agreed


def test_the_location_of_the_store_names_the_zone(night):
    place = Held(locations={"L14": {"id": "L14", "time_zone": "Europe/Amsterdam"}})
    zone = priced(look_up(night, place), Terms()).reports["stated"].zone
    assert (zone.name, zone.inferred) == ("Europe/Amsterdam", False)
    assert "L14" in place.asked


def test_another_zone_and_policy_price_anew_without_looking_up(night):
    store = held(TARIFF)
    given = look_up(night, store)
    asked = list(store.asked)
    usual, in_utc = priced(given, Terms()), priced(given, Terms(zone="UTC"))
    free = priced(given, Terms(Policy(step_size="none")))
    assert store.asked == asked
    assert usual.reports["stated"].costs["total_cost"] != in_utc.reports["stated"].costs["total_cost"]
    assert free.reports["stated"].policy.step_size == "none"


def test_a_zone_that_is_none_is_told(night):
    with pytest.raises(UnknownZone):
        priced(look_up(night, NothingHeld()), Terms(zone="Europe/Berlino"))


def test_a_record_without_any_tariff_still_has_a_report(make_subject):
    bare = {name: value for name, value in NIGHT.items() if name != "tariffs"}
    found = priced(look_up(make_subject(bare), NothingHeld()), Terms())
    assert found.bases == ()
    assert found.first == "stated"
    assert any(finding.rule == "price.no-tariff" for finding in found.findings("stated"))


@pytest.mark.parametrize(
    ("target", "object_"), [("wwcp", "ChargeDetailRecord"), ("ocpi-2.3.0", "CDR"), ("ocpi-3.0", "CDR")]
)
def test_records_of_every_format_are_priced(make_subject, night, target, object_):
    value = translate(night.value, "CDR", "ocpi-2.2.1", target).value
    version = target.removeprefix("ocpi-")
    other = replace(night, value=value, version=version, object=object_)
    assert can_be_priced(other)
    found = priced(look_up(other, held(TARIFF)), Terms())
    assert found.reports[found.first].session.periods
    assert found.given.translated is (target == "wwcp")


@pytest.mark.parametrize(
    ("members", "can"),
    [({}, True), ({"object": "Session"}, True), ({"object": "Tariff"}, False), ({"version": None}, False)],
)
def test_only_sessions_and_cdrs_cost_something(night, members, can):
    assert can_be_priced(replace(night, **members)) is can


def test_what_is_no_object_cannot_be_priced(night):
    assert not can_be_priced(replace(night, value=read(b"[]").value))


def test_a_session_is_priced_too(make_subject):
    session = {
        "id": "S1",
        "start_date_time": "2026-10-24T22:40:00Z",
        "status": "ACTIVE",
        "currency": "EUR",
        "kwh": 4,
        "charging_periods": [
            {
                "start_date_time": "2026-10-24T22:40:00Z",
                "dimensions": [{"type": "ENERGY", "volume": 4}],
                "tariff_id": "NIGHT-1",
            }
        ],
    }
    found = priced(look_up(make_subject(session, module="sessions", object="Session"), held(TARIFF)), Terms())
    assert found.bases == ("agreed",)
    assert found.reports["agreed"].costs["total_cost"].net > 0
