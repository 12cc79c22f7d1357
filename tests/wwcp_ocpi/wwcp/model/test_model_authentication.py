"""AAuthentication: one identification, checked by its own shape."""

import pytest

from wwcp_ocpi import wwcp
from wwcp_ocpi.wwcp.model.authentication import IDENTIFICATIONS, AAuthentication

SAMPLES = {
    "authToken": "04AABBCC",
    "QRCodeIdentification": {"eVCOId": "DE-GDF-C12345678-X"},
    "plugAndChargeIdentification": "DE-GDF-C12345678-X",
    "remoteIdentification": "DEGDF0010LY3",
    "PIN": "12aF",
    "publicKey": "04ab",
    "certificate": "-----BEGIN",
}


def found(value):
    return [(problem.rule, problem.pointer) for problem in wwcp.problems(value, "AAuthentication")]


@pytest.mark.parametrize("name", IDENTIFICATIONS)
def test_each_identification_is_enough(name):
    assert found({name: SAMPLES[name]}) == []


@pytest.mark.parametrize("name", IDENTIFICATIONS[1:])
def test_two_are_one_too_many(name):
    assert found({"authToken": "AB", name: SAMPLES[name]}) == [("wwcp.authentication", "")]


def test_null_identifies_nobody():
    assert found({"authToken": None}) == [("wwcp.null", "/authToken"), ("wwcp.authentication", "")]
    assert found({"authToken": "AB", "PIN": None}) == [("wwcp.null", "/PIN")]


@pytest.mark.parametrize(
    ("name", "value", "rule"),
    [
        ("authToken", " ", "wwcp.identifier"),
        ("remoteIdentification", "4711", "wwcp.identifier"),
        ("plugAndChargeIdentification", "DE-GDF", "wwcp.identifier"),
        ("PIN", "12G", "wwcp.identifier"),
        ("PIN", 1234, "wwcp.type"),
        ("publicKey", {}, "wwcp.type"),
    ],
)
def test_an_identification_has_the_shape_of_its_kind(name, value, rule):
    assert found({name: value}) == [(rule, f"/{name}")]


def test_it_is_read_with_its_method_and_description():
    view = AAuthentication.of(
        {"remoteIdentification": "DE-GDF-C12345678-X", "authMethod": "REMOTESTART", "authenticationType": "REMOTE",
         "description": "by app"}
    )  # fmt: skip
    assert (view.remote_identification, view.auth_method, view.auth_token) == (
        "DE-GDF-C12345678-X",
        "REMOTESTART",
        None,
    )
    assert (view.authentication_type, list(view.description.values())) == ("REMOTE", ["by app"])
    assert AAuthentication.of({"description": {"DE": "App", "en": 5}}).description == {"de": "App"}
