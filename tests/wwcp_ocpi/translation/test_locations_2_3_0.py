"""Locations between OCPI 2.2.1 and 2.3.0: parking places, plugs and restrictions."""

import pytest

from generators.neighbours import OF_2_3_0
from generators.ocpi_samples import sample
from wwcp_ocpi.document import same

up, down = OF_2_3_0.up, OF_2_3_0.down


def test_what_only_2_3_0_has_is_carried_where_it_belongs():
    location = sample("Location", "2.3.0") | {"help_phone": "+31 1", "parking_places": [{"id": "P1"}]}
    location["evses"][0] |= {"parking": [{"parking_id": "P1"}], "accepted_service_providers": ["MSP"]}
    location["evses"][0]["connectors"][0]["capabilities"] = ["ISO_15118_2_PLUG_AND_CHARGE"]
    there = down(location, "Location").value
    assert there["x_wwcp_ocpi"].keys() == {"~format", "help_phone", "parking_places"}
    assert there["evses"][0]["x_wwcp_ocpi"].keys() == {"parking", "accepted_service_providers"}
    assert there["evses"][0]["connectors"][0]["x_wwcp_ocpi"] == {"capabilities": ["ISO_15118_2_PLUG_AND_CHARGE"]}
    assert same(up(there, "Location").value, location)


def test_parking_restrictions_that_2_2_1_does_not_know_are_dropped():
    location = sample("Location", "2.3.0")
    location["evses"][0]["parking_restrictions"] = ["EV_ONLY", "TAXIS", "MY_OWN"]
    there = down(location, "Location").value
    assert there["evses"][0]["parking_restrictions"] == ["EV_ONLY", "MY_OWN"]
    assert same(up(there, "Location").value, location)


@pytest.mark.parametrize("plug", ["MCS", "SAE_J3400"])
def test_a_new_plug_has_no_other_name(plug):
    location = sample("Location", "2.3.0")
    location["evses"][0]["connectors"][0]["standard"] = plug
    there = down(location, "Location")
    assert there.value["evses"][0]["connectors"][0]["standard"] == plug
    assert f"OCPI 2.2.1 does not know {plug}; no other value says the same." in [note.message for note in there.notes]


def test_publish_tokens_have_a_type_too():
    value = sample("Location", "2.3.0") | {"publish": False, "publish_allowed_to": [{"uid": "1", "type": "EMAID"}]}
    assert down(value, "Location", carry=False).value["publish_allowed_to"] == [{"uid": "1", "type": "OTHER"}]
    assert OF_2_3_0.down_and_up(value, "Location")
