"""Where a session took place: pool, station, EVSE and connector of a CDR or Session in WWCP."""

from typing import Any

import pytest

from generators.ocpi_samples import REMOVED, put, sample
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate


def there(value: Any, kind: str = "CDR", source: Any = "ocpi-2.2.1", **options: Any) -> dict[str, Any]:
    return translate(value, kind, source, "wwcp", **options).value


def comes_back(value: Any, kind: str = "CDR", source: Any = "ocpi-2.2.1") -> bool:
    made = translate(value, kind, source, "wwcp")
    return same(translate(made.value, made.object, "wwcp", source).value, value)


def test_the_place_is_pool_station_evse_and_connector():
    made = there(sample("CDR"))
    assert {
        name: made[name]
        for name in (
            "chargingStationOperatorId",
            "chargingPoolId",
            "chargingStationId",
            "evseId",
            "chargingConnectorId",
        )
    } == {
        "chargingStationOperatorId": "NL*ABC",
        "chargingPoolId": "NL*ABC*PLOC1",
        "chargingStationId": "NL*ABC*S1",
        "evseId": "NL*ABC*E1*1",
        "chargingConnectorId": "1",
    }


@pytest.mark.parametrize("evse_id", ["#NA", "", "7", None, REMOVED])
def test_an_evse_id_that_is_none_gives_way_to_the_uid(evse_id):
    cdr = put(sample("CDR"), "/cdr_location/evse_id", evse_id)
    assert there(cdr)["evseId"] == "NL*ABC*EE1"
    assert comes_back(cdr)


@pytest.mark.parametrize("kind", ["CDR", "Session"])
@pytest.mark.parametrize("location", ["821ff764-4f3c", "", "a b"])
def test_a_session_and_its_location_have_the_same_pool(kind, location):
    pointer = "/cdr_location/id" if kind == "CDR" else "/location_id"
    record = put(sample(kind), pointer, location)
    pool = translate(sample("Location") | {"id": location}, "Location", "ocpi-2.2.1", "wwcp").value
    assert there(record, kind)["chargingPoolId"] == pool["@id"]
    assert comes_back(record, kind)


@pytest.mark.parametrize(
    "owner", [{"country_code": 7}, {"party_id": "LONGER"}, {"party_id": None}, {"country_code": ""}]
)
def test_a_party_that_wwcp_cannot_name_is_the_same_for_operator_and_pool(owner):
    record = sample("CDR") | owner
    made = there(record)
    assert made["chargingPoolId"].startswith(f"{made['chargingStationOperatorId']}*P")
    assert comes_back(record)
