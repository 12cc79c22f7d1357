"""EVSE ids in WWCP: the printed one, else one made of the uid; no two alike in a pool."""

import hashlib
from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.wwcp import problems


def location(*evses: dict[str, Any], **members: Any) -> dict[str, Any]:
    return sample("Location") | {"evses": list(evses)} | members


def evse(uid: str | None, evse_id: str | None, **members: Any) -> dict[str, Any]:
    ids = {name: text for name, text in (("uid", uid), ("evse_id", evse_id)) if text is not None}
    return {**ids, "status": "AVAILABLE", "connectors": [], **members}


def pool(value: Any, **options: Any) -> dict[str, Any]:
    return translate(value, "Location", "ocpi-2.2.1", "wwcp", **options).value


def back(value: Any, **options: Any) -> dict[str, Any]:
    return translate(value, "ChargingPool", "wwcp", "ocpi-2.2.1", **options).value


def stations(value: dict[str, Any]) -> dict[str, list[str]]:
    return {station["@id"]: [evse["@id"] for evse in station["EVSEs"]] for station in value["chargingStations"]}


def stand_in(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest().upper()[:15]


def test_an_evse_without_evse_id_is_named_after_its_uid():
    value = location(evse("7", None), evse("a-b", None), evse(None, "NL*ABC*E5*1"), evse(None, None))
    made = pool(value)
    ids = [e.get("@id") for station in made["chargingStations"] for e in station["EVSEs"]]
    assert ids == ["NL*ABC*E7", f"NL*ABC*E{stand_in('NL*ABC*a-b')}", "NL*ABC*E5*1", None]
    assert same(back(made), value)


@pytest.mark.parametrize("owner", [{"country_code": "NL", "party_id": "ABC"}, {"country_code": "NL", "party_id": ""}])
def test_evses_whose_id_names_no_station_share_none_with_others(owner):
    """DIN operators have no station ids; an EVSE without any id has one neither."""
    value = location(
        evse("1", "+49*822*0834*1"), evse("2", None), evse(None, None), evse("3", "+49*822*0834*2"), **owner
    )
    made = pool(value)
    assert [len(evses) for evses in (s["EVSEs"] for s in made["chargingStations"])] == [1, 1, 1, 1]
    assert same(back(made), value)


def test_an_evse_id_that_is_used_twice_is_given_once():
    """A removed EVSE often keeps the evse_id that its successor has; WWCP holds no two alike."""
    value = location(evse("old", "NL*ABC*E1*1", status="REMOVED"), evse("new", "NL*ABC*E1*1"), evse("x", "NL*ABC*E11"))
    there = translate(value, "Location", "ocpi-2.2.1", "wwcp")
    assert stations(there.value) == {
        "NL*ABC*S1": ["NL*ABC*E1*1"],
        "NL*ABC*Snew".upper(): ["NL*ABC*Enew"],
        "NL*ABC*SX": ["NL*ABC*Ex"],
    }
    assert not [problem for problem in problems(there.value, "ChargingPool") if problem.rule == "wwcp.duplicate"]
    assert {note.from_ for note in there.notes if note.kind == "assumed"} >= {"/evses/1/uid", "/evses/2/uid"}
    assert same(back(there.value), value)


def test_the_same_evse_twice_stays_the_same():
    value = location(evse("1", "NL*ABC*E1*1"), evse("1", "NL*ABC*E1*1"))
    assert same(back(pool(value)), value)
