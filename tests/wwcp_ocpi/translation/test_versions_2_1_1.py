"""Versions between OCPI 2.1.1 and 2.2.1: an endpoint has a role from 2.2 on."""

from generators.neighbours import OF_2_1_1, told
from wwcp_ocpi.document import same

URL = "https://abc.example/ocpi/2.2.1"
OLD = {"version": "2.1.1", "endpoints": [{"identifier": "cdrs", "url": f"{URL}/cdrs"}]}
NEW = {"version": "2.2.1", "endpoints": [{"identifier": "cdrs", "role": "SENDER", "url": f"{URL}/cdrs"}]}


def test_a_version_is_the_same():
    value = {"version": "2.2.1", "url": URL}
    assert same(OF_2_1_1.up(value, "Version").value, value)
    assert same(OF_2_1_1.down(value, "Version").value, value)


def test_the_role_of_an_endpoint_is_not_made_up():
    there = OF_2_1_1.up(OLD, "VersionDetails")
    assert same(there.value, OLD)
    assert told(there, "/endpoints/0").message.startswith("OCPI 2.2.1 asks for the role of an endpoint")


def test_the_role_of_an_endpoint_is_carried_by_it():
    there = OF_2_1_1.down(NEW, "VersionDetails").value
    assert there["endpoints"][0]["x_wwcp_ocpi"] == {"role": "SENDER"}
    assert OF_2_1_1.down_and_up(NEW, "VersionDetails")
    assert OF_2_1_1.up(there, "VersionDetails").notes == ()


def test_an_endpoint_alone():
    there = OF_2_1_1.down(NEW["endpoints"][0], "Endpoint", carry=False)
    assert there.value == {"identifier": "cdrs", "url": f"{URL}/cdrs"}
    assert [note.from_ for note in there.notes] == ["/role"]
