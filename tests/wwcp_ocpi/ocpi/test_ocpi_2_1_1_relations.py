"""OCPI 2.1.1: what its objects must agree in, and what it is less strict in than later versions."""

import pytest

from generators.ocpi_samples import put, sample
from wwcp_ocpi.ocpi import problems
from wwcp_ocpi.ocpi.v2_1_1.relations import RELATIONS_2_1_1


def test_ids_of_2_1_1_tell_capitals_from_small_letters() -> None:
    value = put(sample("Location", "2.1.1"), "/evses/1/uid", "e1")
    assert problems(value, "2.1.1", "Location") == []


def test_hours_of_2_1_1_are_a_choice_of_two() -> None:
    value = sample("Location", "2.1.1")
    value["opening_times"] = {"twentyfourseven": True}
    assert problems(value, "2.1.1", "Location") == []
    value["opening_times"] = {"twentyfourseven": False}
    assert [problem.rule for problem in problems(value, "2.1.1", "Location")] == ["ocpi.regular-hours"]


def test_there_is_no_placeholder_in_2_1_1() -> None:
    value = put(sample("Location", "2.1.1"), "/evses/0/evse_id", "#NA")
    assert [problem.rule for problem in problems(value, "2.1.1", "Location")] == ["ocpi.evse-id"]
    del value["id"]
    missing = next(problem for problem in problems(value, "2.1.1", "Location"))
    assert missing.message == "Location has no id, which is required."


@pytest.mark.parametrize("name", ["Session", "CDR"])
def test_a_location_that_is_no_object_is_reported_once(name: str) -> None:
    value = put(sample(name, "2.1.1"), "/location", "LOC1")
    assert [problem.rule for problem in problems(value, "2.1.1", name)] == ["ocpi.type"]


def test_rules_of_later_versions_do_not_hold() -> None:
    value = sample("CDR", "2.1.1") | {"id": "C" * 36}
    value["charging_periods"][0]["dimensions"][0]["type"] = "FLAT"
    assert problems(value, "2.1.1", "CDR") == []
    assert not RELATIONS_2_1_1.keys() & {"PublishTokenType", "TariffElement", "StartSession", "Credentials"}


def test_version_details_need_credentials_and_no_roles() -> None:
    modules = [{"identifier": name, "url": f"https://cpo.example/{name}"} for name in ("credentials", "cdrs", "cdrs")]
    value = {"version": "2.1.1", "endpoints": modules}
    assert [problem.rule for problem in problems(value, "2.1.1", "VersionDetails")] == ["ocpi.duplicate-endpoint"]
    del modules[0], modules[0]
    assert [problem.rule for problem in problems(value, "2.1.1", "VersionDetails")] == ["ocpi.credentials-endpoint"]
