"""What the notes say: kind, both ends, and a sentence that a person on the phone can read out."""

import copy
from typing import Any

import pytest

from generators.ocpi_samples import REMOVED, put, sample
from wwcp_ocpi.document import Note
from wwcp_ocpi.document.pointer import MISSING, find
from wwcp_ocpi.translation import translate
from wwcp_ocpi.translation.telling import name, real_pointer


def notes(kind: str, value: Any = None, source: Any = "ocpi-2.2.1", target: Any = "wwcp", **options: Any) -> list[Note]:
    return list(translate(sample(kind) if value is None else value, kind, source, target, **options).notes)


def note_from(found: list[Note], pointer: str) -> Note:
    (note,) = [note for note in found if note.from_ == pointer]
    return note


def note_to(found: list[Note], pointer: str, kind: str) -> Note:
    (note,) = [note for note in found if note.to == pointer and note.kind == kind]
    return note


def test_formats_have_names_for_people():
    assert name("wwcp") == "WWCP"
    assert name("ocpi-2.2.1") == "OCPI 2.2.1"


def test_carried_what_the_target_has_no_place_for():
    assert note_from(notes("Location"), "/publish") == Note(
        "carried",
        "/publish",
        "/customData/OCPI/publish",
        "WWCP has no place for it; carried, translating back restores it.",
    )


def test_lost_when_it_is_not_carried():
    assert note_from(notes("Location", carry=False), "/publish") == Note(
        "lost", "/publish", None, "WWCP has no place for it."
    )


def test_a_null_is_told_as_a_null():
    location = sample("Location") | {"owner": None}
    carried = note_from(notes("Location", location), "/owner")
    assert carried.message == "Given as null, which WWCP leaves out; carried, translating back restores it."
    lost = note_from(notes("Location", location, carry=False), "/owner")
    assert (lost.kind, lost.message) == ("lost", "Given as null, which WWCP leaves out.")


def test_approximated_where_it_is_visible_in_another_form():
    location = sample("Location") | {"last_updated": "2026-05-03T10:00:00"}
    note = note_from(notes("Location", location), "/last_updated")
    assert (note.kind, note.to) == ("approximated", "/lastChange")
    assert note.message == "WWCP shows it in another form; the original is carried, translating back restores it."
    bare = note_from(notes("Location", location, carry=False), "/last_updated")
    assert bare.message == "WWCP shows it in another form; the form received cannot be told from it."


def test_assumed_says_where_and_because_of_what():
    note = note_to(notes("Session"), "/EVSEId", "assumed")
    assert note.from_ == "/evse_uid"
    assert note.message == "A session names the EVSE by its uid only; a WWCP id is made of it."
    kind = note_to(notes("CDR"), "/authenticationStart/authenticationType", "assumed")
    assert kind.from_ == "/auth_method"
    assert kind.message == "LOCAL, because WHITELIST says that the token was read at the station."


def test_an_assumption_without_cause_has_no_source():
    note = note_to(notes("Location"), "/chargingStations/0/@id", "assumed")
    assert note.from_ is None
    assert note.message == "OCPI has no stations; this one is told from the ids of its EVSEs, up to the last star."


def test_synthetic_readings_are_called_so():
    (note,) = [note for note in notes("CDR") if "synthetic" in note.message]
    assert (note.kind, note.from_, note.to) == ("approximated", "/charging_periods", "/energyMeteringValues")


def test_limits_that_differ_between_connectors():
    found = [note for note in notes("Location") if "connectors differ" in note.message]
    assert [(note.kind, note.from_, note.to) for note in found] == [
        ("approximated", "/evses/0/connectors", f"/chargingStations/0/EVSEs/0/{limit}")
        for limit in ("averageVoltage", "maxCurrent", "maxPower")
    ]


def test_another_place_in_a_list():
    location = sample("Location")
    other = copy.deepcopy(location["evses"][0]) | {"uid": "X", "evse_id": "NL*ABC*E2*1"}
    location["evses"].insert(1, other)
    (first, *_) = [note for note in notes("Location", location) if "another place" in note.message]
    assert first.kind == "carried"
    assert first.from_ is not None
    assert find(location, first.from_)["evse_id"] in ("NL*ABC*E1*1", "NL*ABC*E1*2", "NL*ABC*E2*1")
    bare = [note for note in notes("Location", location, carry=False) if "another place" in note.message]
    assert {(note.kind, note.message) for note in bare} == {
        ("approximated", "WWCP lists it in another place; the place it had is not kept.")
    }


def test_the_order_of_a_list_is_noted_on_the_list():
    """A station without EVSEs has no place in OCPI; it and its place among the others are carried."""
    stations = [{"@id": "DE*GEF*S0", "EVSEs": []}, {"@id": "DE*GEF*S1", "EVSEs": [{"@id": "DE*GEF*E1*1"}]}]
    found = notes("ChargingPool", {"@id": "DE*GEF*P1", "chargingStations": stations}, "wwcp", "ocpi-2.3.0")
    assert note_from(found, "/chargingStations/0").kind == "carried"
    order = note_from(found, "/chargingStations")
    assert (order.kind, order.message) == ("carried", "OCPI 2.3.0 orders the list otherwise; the order is carried.")


@pytest.mark.parametrize("kind", ["Location", "Tariff", "Token", "Session", "CDR"])
def test_nothing_is_lost_while_carrying(kind):
    assert not [note for note in notes(kind) if note.kind == "lost"]


@pytest.mark.parametrize("kind", ["Location", "Tariff", "Token", "Session", "CDR"])
@pytest.mark.parametrize("carry", [True, False])
def test_notes_are_plain_sentences_about_things_that_are_there(kind, carry):
    value = sample(kind)
    result = translate(value, kind, "ocpi-2.2.1", "wwcp", carry=carry)
    for note in result.notes:
        assert note.message[0].isupper()
        assert note.message.endswith(".")
        assert "~" not in note.message
        assert note.from_ is None or find(value, note.from_) is not MISSING
        assert note.to is None or find(result.value, note.to) is not MISSING


def superseded(kind: str, value: Any, pointer: str, edit: Any) -> list[Note]:
    there = translate(value, kind, "ocpi-2.2.1", "wwcp")
    edited = put(copy.deepcopy(there.value), pointer, edit)
    back = translate(edited, there.object, "wwcp", "ocpi-2.2.1")
    return [note for note in back.notes if note.kind == "superseded"]


def test_superseded_points_into_the_carry_and_at_the_edited_value():
    cdr = put(sample("CDR"), "/cdr_location/id", "a-b")
    (note,) = superseded("CDR", cdr, "/chargingPoolId", "NL*ABC*PLOC2")
    assert (note.from_, note.to) == ("/customData/OCPI/cdr_location~1id", "/cdr_location/id")
    assert note.message == "The visible value was edited after the translation, so the carried one was not put back."


def test_superseded_by_a_removal_points_at_nothing():
    (note,) = superseded("Session", sample("Session"), "/energyMeterValues", REMOVED)
    assert (note.from_, note.to) == ("/customData/OCPI/charging_periods", None)


def test_superseded_in_a_list_that_returned_to_another_order():
    location = sample("Location")
    location["evses"].insert(1, copy.deepcopy(location["evses"][1]) | {"uid": "X", "evse_id": "NL*ABC*E2*1"})
    location["evses"][2]["last_updated"] = "2026-05-02T10:00:00"
    (note,) = superseded("Location", location, "/chargingStations/0/EVSEs/1/lastChange", "2027-01-01T00:00:00.000Z")
    assert note.to == "/evses/2/last_updated"


def test_real_pointers_name_elements_by_position():
    record = {"stations": [{"@id": "S/1"}, {"@id": "S2", "open": True}]}
    assert real_pointer(record, "", "stations/=S2/open") == "/stations/1/open"
    assert real_pointer(record, "", "stations/=S~11") == "/stations/0"
    assert real_pointer(record, "/stations/1", "open") == "/stations/1/open"
