"""Objects of OCPI 3.0 that share one counterpart in 2.3.0."""

import pytest

from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate

URL = "https://msp.example/results/1"

TWINS = [
    ("ReserveNowCommand", "ReserveNow", "ReserveNowRequest"),
    ("UnlockConnectorCommand", "UnlockConnector", "UnlockConnectorRequest"),
    ("OCPIVersion", "Version", "VersionInformation"),
]


@pytest.mark.parametrize(("twin", "old", "usual"), TWINS)
def test_a_twin_comes_back_as_what_it_was(twin, old, usual):
    value = {"url": URL, "response_url": URL, "location_id": "LOC1", "token": {"party_id": "NLMSP", "uid": "1"}}
    made = translate(value, twin, "ocpi-3.0", "ocpi-2.3.0")
    assert made.object == old
    returned = translate(made.value, old, "ocpi-2.3.0", "ocpi-3.0")
    assert returned.object == twin
    assert same(returned.value, value)


@pytest.mark.parametrize(("twin", "old", "usual"), TWINS)
def test_without_a_carry_it_is_the_usual_one(twin, old, usual):
    made = translate({"response_url": URL}, twin, "ocpi-3.0", "ocpi-2.3.0", carry=False)
    assert translate(made.value, old, "ocpi-2.3.0", "ocpi-3.0", carry=False).object == usual


def test_the_token_of_a_command_is_one_of_3_0():
    made = translate({"token": {"party_id": "NLMSP"}}, "ReserveNowCommand", "ocpi-3.0", "ocpi-2.3.0", carry=False)
    assert made.value == {"token": {"country_code": "NL", "party_id": "MSP"}}
