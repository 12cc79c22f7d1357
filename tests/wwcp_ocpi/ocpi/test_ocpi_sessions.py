"""Sessions: their periods, their end, and a driver's preferences."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.ocpi import model, problems, view


def rules(value: Any, version: str = "2.2.1") -> list[str]:
    return [problem.rule for problem in problems(value, version, "Session")]


@pytest.mark.parametrize("status", ["ACTIVE", "PENDING", "INVALID", "RESERVATION"])
def test_only_a_completed_session_has_ended(status: str) -> None:
    value = sample("Session") | {"status": status}
    del value["end_date_time"]
    assert rules(value) == []
    assert rules(value | {"status": "COMPLETED"}) == ["ocpi.session-end"]


def test_a_running_session_may_have_periods_of_any_length() -> None:
    value = sample("Session") | {"status": "ACTIVE"}
    del value["end_date_time"]
    value["charging_periods"].append(
        {"start_date_time": "2026-06-01T00:00:00Z", "dimensions": value["charging_periods"][0]["dimensions"]}
    )
    assert rules(value) == []


def test_periods_that_start_at_the_same_moment_are_in_order() -> None:
    value = sample("Session")
    value["charging_periods"][1]["start_date_time"] = value["charging_periods"][0]["start_date_time"]
    assert rules(value) == []


def test_a_session_may_report_what_a_cdr_may_not() -> None:
    value = sample("Session")
    value["charging_periods"][0]["dimensions"].append({"type": "STATE_OF_CHARGE", "volume": 80})
    assert rules(value) == []


@pytest.mark.parametrize(("version", "member"), [("2.2.1", "excl_vat"), ("2.3.0", "before_taxes")])
def test_money_is_named_by_its_version(version: str, member: str) -> None:
    seen = view(sample("Session", version), version, "Session")
    assert str(getattr(seen.total_cost, member)) == "3.10"


def test_periods_of_2_3_0_know_bookings() -> None:
    assert model("2.2.1", "ChargingPeriod") is not model("2.3.0", "ChargingPeriod")
    value = sample("Session", "2.3.0")
    value["charging_periods"][0]["dimensions"][0]["type"] = "RESERVATION_EXPIRES"
    assert rules(value, "2.3.0") == []
    assert "ocpi.enum" in rules(value)
