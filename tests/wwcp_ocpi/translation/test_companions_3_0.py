"""What goes along with a Location or Tariff to OCPI 3.0."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.ocpi import problems
from wwcp_ocpi.translation import translate
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.companions import of_location, of_tariff


def companions(kind: str, value: Any, source: Any = "ocpi-2.3.0") -> list[tuple[str, Any]]:
    made = translate(value, kind, source, "ocpi-3.0", carry=False)
    return [(one.object, one.value) for one in made.companions]


def test_the_status_of_each_evse():
    value = sample("Location", "2.3.0")
    value["evses"][1]["status"] = "REMOVED"
    found = [one for kind, one in companions("Location", value) if kind == "EVSEStatus"]
    assert found == [
        {"uid": "E1", "status": "AVAILABLE", "timestamp": "2026-05-02T10:00:00Z"},
        {"uid": "E2", "status": "REMOVED", "timestamp": "2026-05-02T10:00:00Z"},
    ]
    assert all(problems(one, "3.0", "EVSEStatus") == [] for one in found)


@pytest.mark.parametrize("source", ["ocpi-2.1.1", "ocpi-2.2.1", "ocpi-2.3.0"])
def test_the_connectors_of_a_tariff(source):
    value = sample("Location", source.removeprefix("ocpi-"))
    found = next(one for kind, one in companions("Location", value, source) if kind == "TariffAssociation")
    assert (found["id"], found["tariff_id"]) == ("T1", "T1")
    assert found["connectors"] == [{"evse_uid": "E1", "connector_id": "1"}]
    assert not found.keys() & {"start_date_time", "audience"}


def test_a_tariff_without_validity_and_type_tells_nothing():
    value = {n: v for n, v in sample("Tariff", "2.3.0").items() if n not in ("type", "start_date_time")}
    assert companions("Tariff", value) == []


@pytest.mark.parametrize("value", [{}, {"charging_pool": 5}, {"charging_pool": [None, {"evses": {}}]}, {"id": 5}])
def test_anything_may_stand_in_a_record(value):
    assert list(of_location(value, value)) == []
    assert list(of_tariff(value, value)) == []
