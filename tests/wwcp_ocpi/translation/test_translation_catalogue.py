"""All steps together: which object becomes which, and which have no counterpart."""

import pytest

from wwcp_ocpi.document.versions import FORMATS
from wwcp_ocpi.translation import UnknownRoute, counterpart
from wwcp_ocpi.translation.catalogue import STEPS, companions, legs
from wwcp_ocpi.translation.mapping import Direction

IN_WWCP = {
    "Location": "ChargingPool",
    "EVSE": "EVSE",
    "Connector": "ChargingConnector",
    "Tariff": "ChargingTariff",
    "Token": "AAuthentication",
    "Session": "ChargingSession",
    "CDR": "ChargeDetailRecord",
}


@pytest.mark.parametrize("version", ["ocpi-2.2.1", "ocpi-2.3.0"])
@pytest.mark.parametrize(("ours", "theirs"), IN_WWCP.items())
def test_each_object_has_its_counterpart_in_wwcp_and_back(version, ours, theirs):
    assert counterpart(ours, version, "wwcp") == theirs
    assert counterpart(theirs, "wwcp", version) == ours


@pytest.mark.parametrize("name", IN_WWCP)
def test_the_two_ocpi_versions_call_it_the_same(name):
    assert counterpart(name, "ocpi-2.2.1", "ocpi-2.3.0") == name
    assert counterpart(name, "ocpi-2.3.0", "ocpi-2.2.1") == name


@pytest.mark.parametrize(
    ("name", "source", "target"),
    [
        ("ChargingStation", "wwcp", "ocpi-2.2.1"),
        ("RoamingNetwork", "wwcp", "ocpi-2.3.0"),
        ("HubClientInfo", "ocpi-2.2.1", "wwcp"),
        ("Credentials", "ocpi-2.2.1", "wwcp"),
    ],
)
def test_what_the_target_does_not_know_has_no_counterpart(name, source, target):
    assert counterpart(name, source, target) is None


def test_in_its_own_format_an_object_is_its_own_counterpart():
    assert counterpart("Location", "ocpi-2.2.1", "ocpi-2.2.1") == "Location"


def test_formats_that_are_not_translated_yet_are_said_to_be_so():
    known = {format_ for step in STEPS for format_ in (step.left, step.right)}
    unknown = [format_ for format_ in FORMATS if format_ not in known]
    for format_ in unknown:
        with pytest.raises(UnknownRoute, match=f"{format_} is not translated"):
            counterpart("Location", "wwcp", format_)


def test_2_2_1_goes_to_wwcp_over_2_3_0():
    way = legs("ocpi-2.2.1", "wwcp", "Tariff")
    assert way is not None
    assert [leg.target for leg in way] == ["ocpi-2.3.0", "wwcp"]


def test_a_route_is_found_once_for_all_records():
    assert legs("ocpi-2.2.1", "wwcp", "CDR") is legs("ocpi-2.2.1", "wwcp", "CDR")


def test_no_step_reads_an_object_by_two_mappings():
    for step in STEPS:
        plain = [mapping for mapping in step.mappings if (mapping.left, mapping.right) not in step.conditions]
        for names in ([m.left for m in plain], [m.right for m in step.mappings]):
            assert len(set(names)) == len(names)
        for mapping in step.mappings:
            others = frozenset(pair for pair in step.conditions if pair != (mapping.left, mapping.right))
            assert step.mapping(Direction.THERE, mapping.left, others) is mapping


def test_only_a_pool_has_companions():
    pool = {"chargingStations": [{"EVSEs": [{"@id": "DE*GEF*E1", "status": "available"}, {"@id": "DE*GEF*E2"}]}]}
    (status,) = companions("wwcp", "ChargingPool", pool, {})
    assert status.value == {"id": "DE*GEF*E1", "status": "available"}
    assert companions("wwcp", "ChargingTariff", pool, {}) == ()
    assert companions("ocpi-2.2.1", "ChargingPool", pool, {}) == ()


@pytest.mark.parametrize("pool", [{}, {"chargingStations": None}, {"chargingStations": [None, {"EVSEs": [7]}]}])
def test_a_broken_pool_has_none(pool):
    assert companions("wwcp", "ChargingPool", pool, {}) == ()
