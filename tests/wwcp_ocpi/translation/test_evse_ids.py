"""The WWCP id of an EVSE: the printed one where it can be used, else one made of the uid."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.translation import translate
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.evse_ids import evse_id
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import UNFIT
from wwcp_ocpi.wwcp.identifiers import TakenIds, fits

PARTY = ("NL", "ABC")


@pytest.mark.parametrize(
    ("evse", "found"),
    [
        ({"uid": "1", "evse_id": "NL*ABC*E7*1"}, ("NL*ABC*E7*1", True)),
        ({"uid": 1, "evse_id": "NL*ABC*E7*1"}, ("NL*ABC*E7*1", True)),
        ({"evse_id": "BE*XYZ*E7"}, ("BE*XYZ*E7", True)),
        ({"uid": "1", "evse_id": "+49*822*083*1"}, ("+49*822*083*1", True)),
        ({"uid": "1", "evse_id": "7"}, ("NL*ABC*E1", False)),
        ({"uid": "1", "evse_id": " NL*ABC*E7"}, ("NL*ABC*E1", False)),
        ({"uid": "1", "evse_id": None}, ("NL*ABC*E1", False)),
        ({"uid": "1"}, ("NL*ABC*E1", False)),
        ({"uid": None, "evse_id": 7}, None),
        ({}, None),
    ],
)
def test_an_evse_has_its_printed_id_or_its_uid(evse: dict[str, Any], found: tuple[str, bool] | None) -> None:
    assert evse_id(evse, PARTY, TakenIds()) == found


@pytest.mark.parametrize("evse", [{"uid": "a b"}, {"uid": ""}, {"evse_id": "no id"}, {"uid": "x" * 40}])
@pytest.mark.parametrize("party", [PARTY, (None, None), ("NLD", 7)])
def test_what_fits_nowhere_gets_a_stand_in_of_the_right_shape(evse: dict[str, Any], party: tuple[Any, Any]) -> None:
    found = evse_id(evse, party, TakenIds())
    assert found is not None
    assert fits("EVSE", found[0])
    assert found == evse_id(evse, party, TakenIds())
    assert not found[1]


def test_an_id_that_another_evse_has_is_not_given_again() -> None:
    taken = TakenIds()
    first, second = {"uid": "1", "evse_id": "NL*ABC*E7"}, {"uid": "2", "evse_id": "nlabcE7"}
    assert evse_id(first, PARTY, taken) == ("NL*ABC*E7", True)
    assert evse_id(second, PARTY, taken) == ("NL*ABC*E2", False)
    assert evse_id(first, PARTY, taken) == ("NL*ABC*E7", True)


@pytest.mark.parametrize(
    ("printed", "message"),
    [({"evse_id": "7"}, UNFIT), ({}, "No evse_id is given; it is made of the uid."), ({"evse_id": "NL*ABC*E7"}, None)],
)
def test_an_id_that_is_made_is_told(printed: dict[str, Any], message: str | None) -> None:
    evse = {"uid": "1", "status": "AVAILABLE", "connectors": [], **printed}
    made = translate(sample("Location") | {"evses": [evse]}, "Location", "ocpi-2.2.1", "wwcp")
    told = [note.message for note in made.notes if note.kind == "assumed" and note.from_ == "/evses/0/uid"]
    assert told == ([message] if message else [])


def test_an_id_of_wwcp_stands_for_both() -> None:
    station = {"@id": "NL*ABC*S7", "EVSEs": [{"@id": "NL*ABC*E7*1"}]}
    pool = {"@id": "NL*ABC*P1", "chargingStations": [station]}
    made = translate(pool, "ChargingPool", "wwcp", "ocpi-2.2.1")
    (evse,) = made.value["evses"]
    assert (evse["uid"], evse["evse_id"]) == ("NL*ABC*E7*1", "NL*ABC*E7*1")
    assert "/evses/0/uid" in {note.to for note in made.notes if note.kind == "assumed"}
