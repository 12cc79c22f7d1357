"""Tokens between OCPI 2.2.1 and 2.3.0: the type EMAID."""

import pytest

from generators.neighbours import OF_2_3_0
from generators.ocpi_samples import sample
from wwcp_ocpi.document import same

up, down = OF_2_3_0.up, OF_2_3_0.down


@pytest.mark.parametrize(
    ("type_", "old"), [("EMAID", "OTHER"), ("RFID", "RFID"), ("MY_OWN", "MY_OWN"), ("OTHER", "OTHER")]
)
def test_token_types(type_, old):
    token = sample("Token") | {"type": type_}
    there = down(token, "Token")
    assert there.value["type"] == old
    assert same(up(there.value, "Token").value, token)
    cdr = sample("CDR", "2.3.0")
    cdr["cdr_token"]["type"] = type_
    assert down(cdr, "CDR").value["cdr_token"]["type"] == old


@pytest.mark.parametrize("name", ["AuthorizationInfo", "ReserveNow", "StartSession"])
def test_a_token_inside_another_object_is_translated(name):
    value = {"token": sample("Token") | {"type": "EMAID"}, "location": {"location_id": "LOC1"}}
    there = down(value, name).value
    assert there["token"]["type"] == "OTHER"
    assert OF_2_3_0.down_and_up(value, name)
