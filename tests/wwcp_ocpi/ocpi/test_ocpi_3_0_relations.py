"""Rules between members of OCPI 3.0: each is broken once, in each spelling of the list of EVSEs."""

from decimal import Decimal
from typing import Any

import pytest

from wwcp_ocpi.ocpi import problems
from wwcp_ocpi.ocpi.v3_0.relations import EVSES

EARLY, LATE = "2026-05-01T10:00:00Z", "2026-05-02T10:00:00Z"


def found(value: Any, object_: str, rule: str) -> list[str]:
    return [problem.pointer for problem in problems(value, "3.0", object_) if problem.rule == rule]


def pool(name: str, *uids: str, **members: Any) -> dict[str, Any]:
    """A location with one station per uid, the EVSE under `name`."""
    stations = [{"id": f"S{uid}", name: [{"uid": uid, **members}]} for uid in uids]
    return {"charging_pool": stations}


@pytest.mark.parametrize("name", EVSES)
def test_uids_differ_over_all_stations(name: str) -> None:
    assert found(pool(name, "E1", "E2"), "Location", "ocpi.duplicate-id") == []
    value = pool(name, "E1", "e1")
    value["charging_pool"][1]["id"] = "other"
    assert found(value, "Location", "ocpi.duplicate-id") == [f"/charging_pool/1/{name}/0/uid"]


@pytest.mark.parametrize("name", EVSES)
def test_an_evse_id_names_one_evse_unless_the_other_was_removed(name: str) -> None:
    value = pool(name, "E1", "E2", evse_id="NL*ABC*E1")
    assert found(value, "Location", "ocpi.duplicate-evse-id") == [f"/charging_pool/1/{name}/0/evse_id"]
    value["charging_pool"][0][name][0]["presence"] = "REMOVED"
    assert found(value, "Location", "ocpi.duplicate-evse-id") == []


def test_ids_of_stations_and_connectors_differ() -> None:
    value = {"charging_pool": [{"id": "S1"}, {"id": "s1"}]}
    assert found(value, "Location", "ocpi.duplicate-id") == ["/charging_pool/1/id"]
    assert found({"connectors": [{"id": "1"}, {"id": "1"}]}, "EVSE", "ocpi.duplicate-id") == ["/connectors/1/id"]


@pytest.mark.parametrize("name", EVSES)
def test_a_change_below_raises_the_moment_above(name: str) -> None:
    station = {"last_updated": EARLY, name: [{"last_updated": LATE}]}
    assert found(station, "ChargingStation", "ocpi.last-updated-order") == ["/last_updated"]
    location = {"last_updated": EARLY, "charging_pool": [{"last_updated": LATE}]}
    assert found(location, "Location", "ocpi.last-updated-order") == ["/last_updated"]
    assert found({"last_updated": LATE, "charging_pool": [{"last_updated": EARLY}]}, "Location",
                 "ocpi.last-updated-order") == []  # fmt: skip


def test_publication_is_as_in_2_x() -> None:
    value = {"publish": True, "publish_allowed_to": [{"issuer": "X"}]}
    assert found(value, "Location", "ocpi.publish-allowed-to") == ["/publish_allowed_to"]
    assert found(value, "Location", "ocpi.publish-token") == ["/publish_allowed_to/0"]


def test_a_token_does_not_end_before_it_begins() -> None:
    value = {"valid_from": LATE, "valid_until": EARLY}
    assert found(value, "Token", "ocpi.period-order") == ["/valid_until"]


def test_a_session_has_an_end_and_no_negative_energy() -> None:
    value = {"energy": Decimal("-1"), "status": "COMPLETED", "start_date_time": EARLY}
    assert found(value, "Session", "ocpi.negative") == ["/energy"]
    assert found(value, "Session", "ocpi.session-end") == ["/end_date_time"]


def test_a_credit_cdr_names_another() -> None:
    assert found({"id": "C1", "credit": True}, "CDR", "ocpi.credit-reference") == ["/credit_reference_id"]


def test_prices_and_restrictions_are_as_in_2_x() -> None:
    tariff = {"min_price": {"excl_vat": 2}, "max_price": {"excl_vat": 1},
              "elements": [{"restrictions": {"min_kwh": 2, "max_kwh": 1}}]}  # fmt: skip
    assert found(tariff, "Tariff", "ocpi.price-limits") == ["/min_price/excl_vat"]
    assert found(tariff, "Tariff", "ocpi.restriction-range") == ["/elements/0/restrictions/max_kwh"]
