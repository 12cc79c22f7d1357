"""Views of OCPI 3.0: by the intended names, with every spelling read."""

from typing import Any, cast

import pytest

from wwcp_ocpi.document import exact_number
from wwcp_ocpi.ocpi import Timestamp, model, v3_0, view


def test_a_location_is_viewed_down_to_its_connectors() -> None:
    value = {
        "id": "LOC1", "party_id": "NLABC", "version": 3,
        "address": {"country": "NL", "coordinates": {"lat": exact_number("53.181608"), "lng": "5.455538"}},
        "charging_pool": [{"id": "S1", "evse": [{"uid": "E1", "connectors": [{"id": "1", "max_voltage": 230}]}]}],
    }  # fmt: skip
    seen = cast(v3_0.Location, view(value, "3.0", "Location"))
    assert seen.address is not None
    assert seen.address.coordinates == v3_0.GeoLocation(latitude="53.181608", longitude="5.455538")
    assert (seen.address.country, seen.version) == ("NLD", 3)
    assert seen.charging_pool is not None
    assert seen.charging_pool[0].evses is not None
    assert seen.charging_pool[0].evses[0].connectors == (v3_0.Connector(id="1", max_voltage=230),)
    assert seen.charging_pool[0].model_extra == {}
    assert "evse" in value["charging_pool"][0], "the value itself stays as it was"


@pytest.mark.parametrize(
    "value",
    [
        {"callback_id": "1", "payload": {"token": {"uid": "T"}, "expiry_date": "2026-05-03T10:00:00Z"}},
        {"callback_id": "1", "token": {"uid": "T"}, "expiry_date": "2026-05-03T10:00:00Z"},
        {"callback_id": "1", "payload": {"token": {"uid": "T"}}, "expiry_date": "2026-05-03T10:00:00Z"},
    ],
)
def test_parameters_of_a_request_are_its_members_wherever_they_stand(value: dict[str, Any]) -> None:
    seen = cast(v3_0.ReserveNowRequest, view(value, "3.0", "ReserveNowRequest"))
    assert (seen.callback_id, seen.token) == ("1", v3_0.Token(uid="T"))
    assert isinstance(seen.expiry_date, Timestamp)
    assert seen.model_extra == {}


def test_unknown_members_are_kept_beside_and_under_a_container() -> None:
    value = {"x_vendor": 1, "payload": {"location_id": "L", "y": 2}, "error": None}
    seen = view(value, "3.0", "ResetEVSERequest")
    assert seen.model_extra == {"x_vendor": 1, "payload": {"y": 2}, "error": None}


def test_what_does_not_fit_is_absent_and_nothing_else() -> None:
    value = {"payload": {"allowed": 5, "max_time": "soon", "token": {"uid": "T", "version": "1"}}}
    seen = cast(v3_0.AuthorizeResponse, view(value, "3.0", "AuthorizeResponse"))
    assert (seen.allowed, seen.max_time, seen.token) == (None, None, v3_0.Token(uid="T"))


def test_open_enums_keep_what_they_do_not_know_and_closed_ones_do_not() -> None:
    seen = cast(v3_0.EVSE, view({"presence": "HIDDEN", "status": "SLEEPING"}, "3.0", "EVSE"))
    assert (seen.presence, seen.status) == ("HIDDEN", "SLEEPING")
    power = cast(v3_0.LocationMaxPower, view({"unit": "kW", "value": 5}, "3.0", "LocationMaxPower"))
    assert (power.unit, power.value) == (None, 5)


def test_a_member_whose_name_is_no_name_of_python_has_one() -> None:
    seen = cast(v3_0.RemoteParty, view({"@id": "NL-ABC_CPO", "visibleVersionIds": ["3.0"]}, "3.0", "RemoteParty"))
    assert (seen.id, seen.visibleVersionIds) == ("NL-ABC_CPO", ("3.0",))


def test_what_may_be_anything_is_kept_as_it_is() -> None:
    payload = {"a": [exact_number("1.50"), None]}
    seen = cast(v3_0.AsyncRequest, view({"payload": payload}, "3.0", "AsyncRequest"))
    assert seen.payload == payload


@pytest.mark.parametrize("value", [None, 5, "x", [], [{}], True])
def test_what_is_no_object_gives_an_empty_view(value: Any) -> None:
    assert view(value, "3.0", "ReserveNowRequest") == v3_0.ReserveNowRequest()


def test_models_are_found_by_version_and_name() -> None:
    assert model("3.0", "TariffAssociation") is v3_0.TariffAssociation
