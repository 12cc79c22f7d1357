"""Versions, and the endpoints of a version."""

import pytest

from generators.ocpi_breaking import assert_broken
from generators.ocpi_module_cases import VERSIONS, Case
from generators.ocpi_module_samples import module_sample
from wwcp_ocpi.ocpi import problems, view


@pytest.mark.parametrize("case", VERSIONS, ids=lambda case: f"{case.rule} {case.version} {case.change}")
def test_a_broken_rule_is_named_where_it_is_broken(case: Case) -> None:
    assert_broken(case)


def test_a_module_may_be_listed_once_per_role() -> None:
    value = module_sample("VersionDetails")
    value["endpoints"].append(value["endpoints"][1] | {"role": "SENDER", "url": "https://cpo.example/other"})
    assert problems(value, "2.2.1", "VersionDetails") == []


def test_ocpi_2_3_0_keeps_modules_and_versions_that_it_does_not_know() -> None:
    value = module_sample("VersionDetails") | {"version": "2.4"}
    value["endpoints"][1]["identifier"] = "bookings"
    seen = view(value, "2.3.0", "VersionDetails")
    assert (seen.version, seen.endpoints[1].identifier) == ("2.4", "bookings")
    assert view(value, "2.2.1", "VersionDetails").version is None


def test_endpoints_that_cannot_be_read_do_not_hide_the_others() -> None:
    value = module_sample("VersionDetails")
    value["endpoints"][1:] = [None, 5, {"identifier": 7}]
    found = problems(value, "2.2.1", "VersionDetails")
    assert {one.pointer for one in found if one.rule == "ocpi.type"} == {
        "/endpoints/1", "/endpoints/2", "/endpoints/3/identifier",
    }  # fmt: skip
    assert view(value, "2.2.1", "VersionDetails").endpoints[0].identifier == "credentials"
