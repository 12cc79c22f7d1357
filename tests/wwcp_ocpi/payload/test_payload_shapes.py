"""Objects that are told by a few members."""

import re
from typing import Any

import pytest

from wwcp_ocpi.document.versions import MODULES
from wwcp_ocpi.payload.shapes import OPERATOR, PLAIN, SHAPES, Shape, plain_shape_of, shape_of

SIGNED = Shape("X", (frozenset("ab"), frozenset("cd")), never=frozenset("n"), texts={"a": "[A-Z]+"})
WHOLE = Shape("X", (frozenset("ab"), frozenset("c")), may=frozenset("m"), whole=True)


@pytest.mark.parametrize(
    ("shape", "value", "fits"),
    [
        (SIGNED, {"a": "OK", "b": 1, "other": 1}, True),
        (SIGNED, {"a": "OK", "c": 1}, False),
        (SIGNED, {"a": "OK", "b": 1, "n": None}, False),
        (SIGNED, {"a": "ok", "b": 1}, False),
        (SIGNED, {"a": "OK\n", "b": 1}, False),
        (SIGNED, {"a": 1, "b": 1}, False),
        (SIGNED, {"c": 1, "d": 1}, False),
        (WHOLE, {"a": 1, "b": 1}, True),
        (WHOLE, {"a": 1, "b": 1, "m": 1}, True),
        (WHOLE, {"c": 1, "m": 1}, True),
        (WHOLE, {"c": 1, "x": 1}, False),
        (WHOLE, {"m": 1}, False),
    ],
)
def test_a_sign_must_be_there_as_a_whole(shape: Shape, value: dict[str, Any], fits: bool) -> None:
    assert shape.fits(value, frozenset(value)) is fits


@pytest.mark.parametrize(
    ("value", "object_"),
    [
        ({"response_url": "u", "token": {}}, "StartSession"),
        ({"response_url": "u", "token": {}, "request_id": "1"}, "StartSessionCommand"),
        ({"response_url": "u", "reservation_id": "1"}, "CancelReservation"),
        ({"response_url": "u", "reservation_id": "1", "token": {}}, "ReserveNow"),
        ({"uid": "1", "status": "AVAILABLE", "timestamp": "x"}, "EVSEStatus"),
        ({"uid": "1", "status": "available", "timestamp": "x"}, None),
        ({"@id": "DE*GEF*P1"}, "ChargingPool"),
        ({"@id": "DE*GEF*S1"}, "ChargingStation"),
        ({"@id": "DE*GEF*E1", "plug": "x"}, None),
        ({"@id": "nothing"}, None),
        ({"callback_id": "1", "payload": {"token_uid": "1"}}, "AuthorizeRequest"),
        ({"callback_id": "1", "payload": 5}, "AsyncRequest"),
        ({"result_type": "ok", "error": {"status": "x"}}, "ReservationErrorResponse"),
        ({"payload": {"callback_id": "1"}}, None),
        ({}, None),
    ],
)
def test_a_few_members_tell_an_object(value: dict[str, Any], object_: str | None) -> None:
    found = shape_of(value)
    assert (found and found.object) == object_


@pytest.mark.parametrize(
    ("value", "object_"),
    [
        ({"result": "ACCEPTED", "timeout": 30}, "CommandResponse"),
        ({"result": "TOO_OFTEN", "timeout": 30}, "ChargingProfileResponse"),
        ({"result": "UNKNOWN"}, "CommandResult"),
        ({"result": "EVSE_OCCUPIED"}, "CommandResult"),
        ({"result": "sideways"}, None),
        ({"location_id": "1", "evse_uids": []}, "LocationReferences"),
        ({"location_id": "1", "name": "x"}, None),
        ({"versions": [], "x_wwcp_ocpi": {}}, "OCPIVersions"),
        ({"versions": [], "@context": "x", "customData": 1}, "OCPIVersions"),
        ({}, None),
    ],
)
def test_members_and_no_others_tell_an_object(value: dict[str, Any], object_: str | None) -> None:
    found = plain_shape_of(value)
    assert (found and found.object) == object_


def test_two_results_that_look_the_same_name_each_other() -> None:
    found = plain_shape_of({"result": "ACCEPTED"})
    assert found is not None
    assert "ChargingProfileResult" in found.alike


@pytest.mark.parametrize("shape", [*SHAPES, *PLAIN], ids=lambda shape: shape.object)
def test_every_shape_is_of_an_object_and_can_be_met(shape: Shape) -> None:
    names = {name for version, modules in MODULES.items() if (version == "wwcp") == (shape.family == "wwcp")
             for objects in modules.values() for name in objects}  # fmt: skip
    assert {shape.object, *shape.alike} <= names
    assert all(sign and not sign & shape.never for sign in shape.signs)
    assert (shape.texts or {}).keys() <= frozenset().union(*shape.signs)


@pytest.mark.parametrize("text", ["DE*GEF", "degef", "+49*822", "49*822000"])
def test_an_operator_in_both_ways_to_write_it(text: str) -> None:
    assert re.fullmatch(OPERATOR, text)
    assert not re.fullmatch(OPERATOR, text + "*")
