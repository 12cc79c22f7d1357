"""The forms of the status feed."""

from datetime import UTC, datetime

import pytest

from wwcp_ocpi import wwcp

NOW = "2026-08-02T10:00:00.000Z"
MOMENT = datetime(2026, 8, 2, 10, tzinfo=UTC)


def test_one_status():
    status = wwcp.view({"id": "DE*GEF*E1*1", "status": "available", "timestamp": NOW}, "EVSEStatus")
    assert (status.id, status.status, status.timestamp) == ("DE*GEF*E1*1", "available", MOMENT)


def test_a_list_by_evse():
    value = {"DE*GEF*E1*1": [NOW, "available"], "DE*GEF*E1*2": ["available"]}
    assert wwcp.view(value, "EVSEStatusList").entries == {"DE*GEF*E1*1": (MOMENT, "available")}
    assert [p.pointer for p in wwcp.problems(value, "EVSEStatusList")] == ["/DE*GEF*E1*2"]


def test_a_schedule_by_evse():
    value = {"DE*GEF*E1*1": {NOW: "charging", "2026-08-02T09:00:00.000Z": "available"}}
    assert wwcp.problems(value, "EVSEStatusSchedule") == []
    (schedule,) = wwcp.view(value, "EVSEStatusSchedule").entries.values()
    assert list(schedule.values()) == ["charging", "available"]


@pytest.mark.parametrize("name", ["EVSEStatusList", "EVSEStatusSchedule"])
@pytest.mark.parametrize("value", [None, 7, [], {"": None}, {"DE*GEF*E1": 7}, {"DE*GEF*E1": [1, 2]}, {"x": {"y": 1}}])
def test_anything_can_be_looked_at(name, value):
    assert wwcp.problems(value, name)
    assert isinstance(wwcp.view(value, name).entries, dict)
