"""Records of 3.0 and WWCP are listed as what they are in OCPI 2.3.0."""

import copy

import pytest

from ocpi_console.store.listed_form import FORM, listed_form
from wwcp_ocpi.translation import translate


@pytest.mark.parametrize("version", ["2.1.1", "2.2", "2.2.1", "2.3.0", ""])
def test_ocpi_2_is_read_as_it_is(version, make):
    value = make("locations").value
    assert listed_form(value, "Location", version) is value


@pytest.mark.parametrize("module", ["locations", "tariffs", "sessions", "cdrs"])
def test_wwcp_is_read_as_ocpi(module, make):
    record = make(module)
    foreign = translate(record.value, record.object, "ocpi-2.2.1", "wwcp")
    before = copy.deepcopy(foreign.value)
    found = listed_form(foreign.value, foreign.object, "wwcp")
    assert found["last_updated"] == record.value["last_updated"]
    assert {"@id", "@context"}.isdisjoint(found)
    assert foreign.value == before


@pytest.mark.parametrize(
    ("object_", "version"),
    [("NoSuchThing", "wwcp"), ("NoSuchThing", "3.0"), ("RoamingNetwork", "wwcp"), ("", "3.0")],
)
def test_what_has_no_counterpart_is_read_as_it_is(object_, version):
    value = {"id": "1", "name": {"en": "x"}}
    assert listed_form(value, object_, version) is value


@pytest.mark.parametrize("value", [{}, {"@id": 3}, {"name": None, "chargingStations": [None, 1, {}]}])
def test_any_pool_has_a_form(value):
    assert FORM == "ocpi-2.3.0"
    assert isinstance(listed_form(value, "ChargingPool", "wwcp"), dict)
