"""What the Summary tab says."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from ocpi_console.ui.inspectors.headline import condition, second_line, title
from ocpi_console.ui.inspectors.piece import Jump, Reading
from ocpi_console.ui.inspectors.summaries import GROUPS, summary
from ocpi_console.ui.states import State

BERLIN = ZoneInfo("Europe/Berlin")


def said(subject):
    groups = summary(Reading(subject, BERLIN))
    return {fact.label: [piece.text for piece in fact.pieces] for group in groups for fact in group.facts}


def test_a_cdr_says_when_how_much_where_and_who(cdr):
    facts = said(cdr)
    assert facts["Start"] == ["25.10.2026 00:40 CEST"]
    assert facts["End"] == ["25.10.2026 04:10 CET"], "the clock went back in between, and one sees it"
    assert facts["Duration"] == ["4:30"]
    assert facts["Energy"] == ["42.988 kWh"]
    assert facts["Billed"] == ["21.55 € without VAT"]
    assert facts["EVSE"] == ["DE*ABC*E0014*2"]
    assert facts["Read as"] == ["OCPI 2.2.1 CDR"]
    assert "Reservation" not in facts, "what the record does not state is left out"


def test_related_records_are_links(cdr):
    groups = summary(Reading(cdr, BERLIN))
    jumps = {fact.label: fact.pieces[0].jump for group in groups for fact in group.facts if fact.pieces[0].jump}
    assert jumps == {
        "Tariff": Jump("tariffs", "NL-HOME-2"),
        "Location": Jump("locations", "L14"),
        "Token": Jump("tokens", "04A2B9C1D2E380"),
        "Session": Jump("sessions", "S-88120"),
    }


def test_a_location_counts_its_evses_and_a_tariff_tells_its_prices(make_subject):
    connector = {"id": "1", "standard": "IEC_62196_T2", "max_electric_power": 11000, "tariff_ids": ["T1"]}
    evse = {"uid": "1", "status": "AVAILABLE", "connectors": [connector, connector]}
    location = make_subject(
        {"id": "L1", "evses": [evse, {**evse, "status": "ON_FIRE"}]}, "2.2.1", "locations", "Location"
    )
    facts = said(location)
    assert facts["State"] == ["1 Available", "1 ON_FIRE"]
    assert facts["EVSEs"] == ["2 with 4 connectors"]
    assert facts["Power, at most"] == ["11 kW"]
    assert facts["Tariffs"] == ["T1"]
    component = {"type": "ENERGY", "price": 0.39, "vat": 21, "step_size": 1}
    element = {"price_components": [component], "restrictions": {"start_time": "22:00"}}
    tariff = make_subject({"id": "T1", "currency": "EUR", "elements": [element]}, "2.2.1", "tariffs", "Tariff")
    assert said(tariff)["Elements"] == ["Energy 0.39 €/kWh + 21 % VAT · from 22:00"]


@pytest.mark.parametrize(
    ("restrictions", "words"),
    [
        ({"min_duration": 2700}, "after 45 min"),
        ({"max_duration": 90}, "in the first 90 s"),
        ({"start_time": "22:00", "end_time": "03:00"}, "from 22:00 · until 03:00"),
        ({"max_kwh": 20, "min_power": 22.5}, "up to 20 kWh · from 22.5 kW"),
        ({"day_of_week": ["SATURDAY", "SUNDAY"]}, "Saturday, Sunday"),
        ({"reservation": "RESERVATION", "max_current": None}, "reservation RESERVATION"),
    ],
)
def test_restrictions_of_a_tariff_are_said_in_words(make_subject, restrictions, words):
    element = {"price_components": [{"type": "FLAT", "price": 1}], "restrictions": restrictions}
    tariff = make_subject({"id": "T1", "currency": "EUR", "elements": [element]}, "2.2.1", "tariffs", "Tariff")
    assert said(tariff)["Elements"] == [f"Flat 1.00 € · {words}"]


@pytest.mark.parametrize(
    ("file", "place", "words"),
    [
        ("/home/eva/cdrs.json", "/data/4", "cdrs.json, record /data/4"),
        ("/home/eva/cdrs.zip!/2026/october.json", "", "cdrs.zip!/2026/october.json, record /"),
    ],
)
def test_where_a_record_came_from_is_said_by_name(cdr, file, place, words):
    assert said(replace(cdr, file=file, place=place))["File"] == [words]


@pytest.mark.parametrize("object_", [*GROUPS, "ChargingPool", ""])
@pytest.mark.parametrize("value", [{}, {"id": 7, "evses": "none", "elements": [1], "total_cost": [], "tariffs": {}}])
def test_dirty_data_is_shown_not_raised_on(make_subject, object_, value):
    subject = make_subject(value, "wwcp" if object_ == "ChargingPool" else "2.2.1", "cdrs", object_ or "CDR")
    assert said(subject)["Read as"]


def test_the_head_says_id_condition_who_and_where(cdr, broken_cdr, make_subject):
    assert title(cdr) == "CDR-261025-00417"
    assert condition(cdr) is State.NO_PROBLEMS
    assert condition(broken_cdr) is State.BROKEN
    assert second_line(Reading(cdr, BERLIN)) == "CDR  ·  NL*TNM  ·  Hauptstra\u00dfe, Berlin  ·  25.10.2026 00:40 CEST"
