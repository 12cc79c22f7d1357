"""JSON of other formats is called by its name, and that of OCPI and WWCP is not."""

from typing import Any

import pytest

from generators.payload_samples import LOCATION
from wwcp_ocpi import wwcp
from wwcp_ocpi.document.versions import MODULES
from wwcp_ocpi.ocpi import model
from wwcp_ocpi.ocpi.plan import declared
from wwcp_ocpi.payload.foreign import DATEX, FOREIGN, OCPP, OICP, foreign, is_ocpp

SAMPLES = [
    (DATEX, ["d2:payloadPublication", "xmlns:d2"]),
    (DATEX, ["messageContainer"]),
    (OICP, ["EvseID", "Plugs", "Address"]),
    (OICP, ["Result", "StatusCode"]),
    (OCPP.name, ["chargePointModel", "chargePointVendor"]),
    (OCPP.name, ["connectorId", "errorCode", "status", "timestamp"]),
    ("GeoJSON, the data of a map", ["type", "features"]),
    ("a Postman collection", ["info", "item"]),
    ("an OpenAPI description", ["openapi", "paths", "info"]),
    ("a JSON Schema", ["$schema", "properties"]),
    ("Open Charge Map data", ["ID", "AddressInfo", "Connections"]),
]


@pytest.mark.parametrize(("name", "members"), SAMPLES)
def test_a_format_is_named_by_its_members(name: str, members: list[str]) -> None:
    found = foreign(members)
    assert found is not None
    assert found.name == name
    assert found.sentence == f"{name}, not OCPI or WWCP. {found.advice}"


@pytest.mark.parametrize(
    "members", [[], ["type"], ["EvseID"], ["evseid", "plugs"], ["info"], ["openapi"], ["idTag"], LOCATION]
)  # fmt: skip
def test_a_part_of_a_sign_is_none(members: Any) -> None:
    assert foreign(members) is None


def test_every_format_has_a_sign_and_an_advice() -> None:
    assert all(known.signs and all(known.signs) and known.advice.endswith(".") for known in FOREIGN)
    assert len({known.name for known in FOREIGN}) == len(FOREIGN)


@pytest.mark.parametrize(
    ("version", "name"),
    [(version, name) for version, modules in MODULES.items() for names in modules.values() for name in names],
)
def test_no_object_of_ours_has_the_members_of_another_format(version: str, name: str) -> None:
    members = wwcp.MEMBERS[name] if version == "wwcp" else [field for field, *_ in declared(model(version, name))]
    assert foreign(members) is None


@pytest.mark.parametrize(
    ("value", "is_one"),
    [
        ([2, "19223201", "BootNotification", {"chargePointVendor": "x"}], True),
        ([3, "19223201", {}], True),
        ([4, "162376037", "NotSupported", "no such action", {}], True),
        ([2, "1", {}], False),
        ([2, "1", "Heartbeat"], False),
        ([2, 1, "Heartbeat", {}], False),
        ([5, "1", {}], False),
        ([True, "1", {}], False),
        ([3, "1"], False),
        ([3, "1", "a", "b", "c", {}], False),
        ([], False),
        ({"2": "1"}, False),
        ("[2]", False),
        (None, False),
    ],
)
def test_a_message_of_ocpp_is_a_list_of_type_id_and_more(value: Any, is_one: bool) -> None:
    assert is_ocpp(value) is is_one
