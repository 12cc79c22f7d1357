"""The five characters of a 3.0 party in WWCP's ids."""

import pytest

from generators.locations_3_0 import location
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.translation.ocpi_3_0_wwcp.parties import party


def test_a_party_of_five_characters_has_a_country():
    assert party("DEGEF") == ("DE", "GEF")


@pytest.mark.parametrize("value", ["", "GEF", "DE*GEF", 7, None, ["DEGEF"]])
def test_anything_else_has_none(value):
    assert party(value)[0] is None


@pytest.mark.parametrize("value", ["TOOLONG", "D_GEF", 7, None, {}])
def test_a_party_that_wwcp_cannot_name_is_carried_and_noted(value):
    made = translate(location(party_id=value), "Location", "ocpi-3.0", "wwcp")
    assert made.value["chargingStationOperatorId"].startswith("ZZ*")
    assert ("assumed", "/chargingStationOperatorId") in {(note.kind, note.to) for note in made.notes}
    assert same(translate(made.value, "ChargingPool", "wwcp", "ocpi-3.0").value, location(party_id=value))


@pytest.mark.parametrize(
    ("pool", "id", "owner"), [("DE*GEF*POOL1", "OOL1", "DEGEF"), ("DEGEFP12*34", "12*34", "DEGEF")]
)
def test_a_pool_of_wwcp_becomes_a_location_of_its_operator(pool, id, owner):
    made = translate({"@id": pool}, "ChargingPool", "wwcp", "ocpi-3.0").value
    assert (made["party_id"], made["id"]) == (owner, id)


def test_a_pool_id_that_is_none_gets_one_of_its_operator():
    made = translate({"@id": "pool 7", "chargingStationOperatorId": "DE*GEF"}, "ChargingPool", "wwcp", "ocpi-3.0")
    assert made.value["party_id"] == "DEGEF"
    assert len(made.value["id"]) == 15
