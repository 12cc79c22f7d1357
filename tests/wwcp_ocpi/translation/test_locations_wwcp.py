"""Locations in WWCP: stations told from EVSE ids, and everything they must not lose."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi import document
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.wwcp import problems

NDW = Path(__file__).parents[3] / "../shared/data/ndw"


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


def test_evses_are_grouped_up_to_the_last_star_of_their_ids():
    made = pool(location(evse("1", "NL*ABC*E1*1"), evse("2", "NL*ABC*E1*2"), evse("3", "NL*ABC*E2")))
    assert stations(made) == {"NL*ABC*S1": ["NL*ABC*E1*1", "NL*ABC*E1*2"], "NL*ABC*S2": ["NL*ABC*E2"]}


def test_an_interleaved_order_is_restored():
    value = location(
        evse("1", "NL*ABC*E1*1"), evse("2", "NL*ABC*E2*1"), evse("3", "NL*ABC*E1*2"), evse("4", "NL*ABC*E2*2")
    )
    made = pool(value)
    assert stations(made) == {"NL*ABC*S1": ["NL*ABC*E1*1", "NL*ABC*E1*2"], "NL*ABC*S2": ["NL*ABC*E2*1", "NL*ABC*E2*2"]}
    assert same(back(made), value)
    assert [e["evse_id"][-3:] for e in back(pool(value, carry=False), carry=False)["evses"]] == [
        "1*1",
        "1*2",
        "2*1",
        "2*2",
    ]


def test_an_evse_that_was_added_to_a_station_stands_behind_its_neighbour():
    made = copy.deepcopy(pool(location(evse("1", "NL*ABC*E1*1"), evse("2", "NL*ABC*E2*1"), evse("3", "NL*ABC*E1*2"))))
    made["chargingStations"][0]["EVSEs"].insert(1, {"@id": "NL*ABC*E1*9"})
    assert [e["evse_id"] for e in back(made)["evses"]] == ["NL*ABC*E1*1", "NL*ABC*E1*9", "NL*ABC*E2*1", "NL*ABC*E1*2"]


def wwcp_pool(*found: dict[str, Any]) -> dict[str, Any]:
    return {"@id": "DE*GEF*P1", "chargingStationOperatorId": "DE*GEF", "chargingStations": list(found)}


@pytest.mark.parametrize(
    "found",
    [
        [{"@id": "DE*GEF*SX", "EVSEs": [{"@id": "DE*GEF*E1*1"}, {"@id": "DE*GEF*E2*1"}]}],
        [{"@id": "DE*GEF*S1", "name": {"de": "links"}, "EVSEs": [{"@id": "DE*GEF*E1*1"}]}],
        [{"@id": "DE*GEF*S0", "EVSEs": []}, {"@id": "DE*GEF*S1", "EVSEs": [{"@id": "DE*GEF*E1*1"}]}],
        [{"@id": "DE*GEF*S1", "EVSEs": [{"@id": "DE*GEF*E1*1"}]}, {"@id": "DE*GEF*S2"}],
        [
            {"@id": "DE*GEF*S1", "EVSEs": [{"@id": "DE*GEF*E1*1"}]},
            {"@id": "DE*GEF*S2", "EVSEs": [{"@id": "DE*GEF*E11"}]},
        ],
        [],
    ],
    ids=["other id", "with a name", "empty first", "no EVSEs", "evses that are equal in WWCP", "no stations"],
)
def test_stations_of_wwcp_are_remembered(found):
    value = wwcp_pool(*found)
    there = translate(value, "ChargingPool", "wwcp", "ocpi-2.2.1").value
    assert same(translate(there, "Location", "ocpi-2.2.1", "wwcp").value, value)


def test_street_and_house_number_are_one_address_and_part_again():
    value = wwcp_pool() | {"address": {"street": "Biberweg", "houseNumber": "18", "city": {"de": "Jena"}}}
    there = translate(value, "ChargingPool", "wwcp", "ocpi-2.2.1").value
    assert (there["address"], there["city"]) == ("Biberweg 18", "Jena")
    assert same(translate(there, "Location", "ocpi-2.2.1", "wwcp").value, value)


def records(name: str) -> list[dict[str, Any]]:
    path = NDW / name
    if not path.exists():
        pytest.skip("the real exports are not there")
    value: Any = document.read(path.read_bytes()).value
    return value


@pytest.mark.parametrize("town", ["harlingen", "heemstede"])
@pytest.mark.parametrize(("kind", "there"), [("Location", "ChargingPool"), ("Tariff", "ChargingTariff")])
def test_real_exports_are_good_wwcp_and_come_back(town, kind, there):
    for value in records(f"{kind.lower()}s-{town}.json"):
        result = translate(value, kind, "ocpi-2.2.1", "wwcp")
        assert [problem for problem in problems(result.value, there) if problem.severity == "error"] == []
        assert same(translate(result.value, there, "wwcp", "ocpi-2.2.1").value, value)
        assert json.loads(document.text(result.value))
