"""What a translation gives: notes and links cost nothing until they are asked for."""

from typing import Any

from generators.ocpi_samples import sample
from wwcp_ocpi.document import Note
from wwcp_ocpi.translation import Companion, Link, Translation, translate


def test_notes_and_links_are_worked_out_once_and_only_on_demand():
    asked: list[str] = []

    def tell(what: str, given: Any) -> Any:
        asked.append(what)
        return given

    note = Note("lost", "/a", None, "No place.")
    result = Translation({}, "Token", (), lambda: tell("notes", (note,)), lambda: tell("links", (Link("/a", "/b"),)))
    assert asked == []
    assert result.notes == (note,)
    assert result.notes is result.notes
    assert result.links == (Link("/a", "/b"),)
    assert result.links is result.links
    assert asked == ["notes", "links"]


def test_a_note_and_a_companion_are_written_as_the_command_line_says():
    assert Note("lost", "/a", None, "No place.").as_json() == {
        "kind": "lost",
        "from": "/a",
        "to": None,
        "message": "No place.",
    }
    assert Companion("EVSEStatus", {"id": "E1"}).as_json() == {"object": "EVSEStatus", "value": {"id": "E1"}}


def test_the_status_of_each_evse_comes_as_a_companion():
    result = translate(sample("Location"), "Location", "ocpi-2.2.1", "wwcp")
    assert result.object == "ChargingPool"
    assert [(companion.object, companion.value) for companion in result.companions] == [
        (
            "EVSEStatus",
            {"id": "NL*ABC*E1*1", "status": "available", "timestamp": "2026-05-02T10:00:00.000Z"},
        ),
        (
            "EVSEStatus",
            {"id": "NL*ABC*E1*2", "status": "charging", "timestamp": "2026-05-02T10:00:00.000Z"},
        ),
    ]


def test_links_pair_what_stands_on_both_sides():
    links = translate(sample("Location"), "Location", "ocpi-2.2.1", "wwcp").links
    pairs = {(link.from_, link.to) for link in links}
    assert ("/id", "/@id") in pairs
    assert ("/city", "/address/city") in pairs
    assert ("/evses/0/connectors/1/standard", "/chargingStations/0/EVSEs/0/socketOutlets/1/type") in pairs
    assert ("/opening_times/regular_hours", "/openingTimes") in pairs
    assert not any(link.from_ == "/publish" for link in links)


def test_links_of_the_way_back_are_the_other_way_round():
    there = translate(sample("Tariff"), "Tariff", "ocpi-2.2.1", "wwcp")
    back = translate(there.value, there.object, "wwcp", "ocpi-2.2.1")
    turned = {(link.to, link.from_) for link in back.links}
    assert {
        ("/currency", "/currency"),
        ("/elements/0/restrictions/min_kwh", "/elements/0/restrictions/0/minkWh"),
    } <= turned
