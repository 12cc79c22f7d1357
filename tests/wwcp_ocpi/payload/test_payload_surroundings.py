"""What the other records of a file decide, within bounds, and WWCP networks with the records in them."""

from typing import Any

import pytest

from generators.payload_samples import LOCATION, dump, location, read_all
from wwcp_ocpi.document import same
from wwcp_ocpi.payload import surroundings, taken_as, taken_in

NEWER = LOCATION | {"parking_places": []}
OLDER = {"id": "1", "start_datetime": "x", "kwh": 1, "auth_id": "1", "location": {}, "total_cost": 1}


def versions(values: list[Any], **options: Any) -> list[str | None]:
    found, error = read_all(dump(values), **options)
    assert error is None
    assert len(found) == len(values)
    return [record.version for record in found]


def test_one_that_is_sure_decides_for_all_others() -> None:
    assert versions([LOCATION, location(2), NEWER, location(3)]) == ["2.3.0"] * 4
    found, _ = read_all(dump([LOCATION, NEWER]))
    assert found[0].reason == (
        "has evses and publish; no parking_places or help_phone: 2.3.0 Location, as others in the file"
    )
    assert [record.confidence for record in found] == [0.95, 1.0]


def test_without_one_each_speaks_for_itself() -> None:
    assert versions([LOCATION, location(2)]) == ["2.2.1"] * 2


def test_those_that_are_sure_and_disagree_decide_nothing() -> None:
    assert versions([NEWER, OLDER, LOCATION]) == ["2.3.0", "2.1.1", "2.2.1"]


def test_the_order_and_what_is_no_record_are_kept() -> None:
    values = [LOCATION, 5, None, location(2), NEWER, {"a": 1}]
    found, _ = read_all(dump(values))
    assert [record.pointer for record in found] == [f"/{i}" for i in range(len(values))]
    assert all(same(record.value, value) for record, value in zip(found, values, strict=True))
    assert versions(values) == ["2.3.0", None, None, "2.3.0", "2.3.0", None]


def test_the_wait_has_bounds() -> None:
    many = [location(number) for number in range(surroundings.MOST_HELD)]
    assert versions([*many, location(-1), NEWER, location(-2)]) == ["2.2.1"] * (len(many) + 1) + ["2.3.0"] * 2


def test_what_waits_is_given_before_an_error() -> None:
    found, error = read_all(dump([LOCATION, location(2)])[:-1] + b", {]")
    assert error is not None
    assert (len(found), error.records) == (2, 2)


def test_the_user_is_not_overruled() -> None:
    assert versions([LOCATION, NEWER], force=taken_as("2.2.1/locations")) == ["2.2.1"] * 2


def test_the_version_alone_may_be_said() -> None:
    session = {"id": "1", "kwh": 1, "cdr_token": {}, "location_id": "1", "status": "ACTIVE", "auth_method": "COMMAND"}
    found, _ = read_all(dump([LOCATION, session, {"result": "ACCEPTED"}, {"@id": "DE*GEF*P1"}, {}]),
                        force=taken_in("ocpi-2.2"))  # fmt: skip
    assert [(record.version, record.module, record.object) for record in found] == [
        ("2.2", "locations", "Location"),
        ("2.2", "sessions", "Session"),
        ("2.2", "commands", "CommandResult"),
        (None, "", ""),
        (None, "", ""),
    ]
    assert found[3].reason.endswith("WWCP ChargingPool, which is none of 2.2, as you say that it is")


def test_a_module_of_messages_tells_them_from_their_content() -> None:
    found, _ = read_all(dump([{"result": "ACCEPTED"}, {"result": "ACCEPTED", "timeout": 3}, LOCATION]),
                        force=taken_as("2.1.1/commands"))  # fmt: skip
    assert [(record.version, record.object) for record in found] == [
        ("2.1.1", "CommandResponse"), ("2.1.1", "CommandResponse"), (None, ""),
    ]  # fmt: skip
    found, _ = read_all(dump({"result": "ACCEPTED", "timeout": 3}), force=taken_as("2.3.0/chargingprofiles"))
    assert [record.object for record in found] == ["ChargingProfileResponse"]


POOLS = [{"@id": f"DE*GEF*P{number}", "chargingStations": []} for number in range(2)]
OPERATOR = {"@id": "DE*GEF", "name": {"en": "Op"}, "chargingPools": POOLS, "hotline": "1"}
PROVIDER = {"@id": "DE-GDF", "name": {"en": "Emp"}}
NETWORK = {
    "@id": "Prod",
    "@context": "https://open.charging.cloud/contexts/wwcp+json/roamingNetwork",
    "name": {"en": "Production"},
    "chargingStationOperators": [OPERATOR],
    "eMobilityProviders": [PROVIDER],
}


@pytest.mark.parametrize("pools", [2, 9000])
def test_a_network_gives_the_records_in_it_and_what_it_says_itself(pools: int) -> None:
    """With 9000 pools it is too long for one look."""
    many = [{"@id": f"DE*GEF*P{number}", "chargingStations": []} for number in range(pools)]
    network = NETWORK | {"chargingStationOperators": [OPERATOR | {"chargingPools": many, "logos": ["x" * 100] * pools}]}
    found, error = read_all(dump(network))
    assert error is None
    assert {record.version for record in found} == {"wwcp"}
    assert [(record.pointer, record.object) for record in found] == [
        *((f"/chargingStationOperators/0/chargingPools/{number}", "ChargingPool") for number in range(pools)),
        ("/chargingStationOperators/0", "ChargingStationOperator"),
        ("/eMobilityProviders/0", "EMobilityProvider"),
        ("", "RoamingNetwork"),
    ]
    members = {name: NETWORK[name] for name in ("@id", "@context", "name")}
    assert same(found[-1].value, members)
    assert "chargingPools" not in str(found[-3].value)


def test_a_network_of_ids_is_one_record() -> None:
    value = {"@id": "Prod", "name": {"en": "x"}, "chargingStationOperatorIds": ["DE*GEF"], "chargingPoolIds": ["x"]}
    found, _ = read_all(dump(value))
    assert [(record.pointer, record.object, record.raw) for record in found] == [("", "RoamingNetwork", dump(value))]


def test_a_network_is_one_record_where_the_user_says_so() -> None:
    found, _ = read_all(dump(NETWORK), force=taken_as("wwcp/RoamingNetwork"))
    assert [(record.pointer, record.raw) for record in found] == [("", dump(NETWORK))]
