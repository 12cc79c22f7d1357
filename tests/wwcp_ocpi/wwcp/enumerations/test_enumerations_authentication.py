"""How a driver was recognised, in OCPI's words and in WWCP's."""

import pytest

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp import problems
from wwcp_ocpi.wwcp.enumerations.authentication import (
    AUTH_METHOD,
    AUTH_METHOD_VALUES,
    AUTHENTICATION_TYPE_VALUES,
    TOKEN_TYPE,
    TOKEN_TYPE_VALUES,
)


@pytest.mark.parametrize(
    ("ocpi", "wwcp"), [("AUTH_REQUEST", "AUTH_REQUEST"), ("COMMAND", "REMOTESTART"), ("WHITELIST", "WHITELIST")]
)
def test_the_methods_of_ocpi_are_kept(ocpi, wwcp):
    assert AUTH_METHOD.there(ocpi) == wwcp
    assert AUTH_METHOD.keeps(ocpi)


@pytest.mark.parametrize(
    ("wwcp", "ocpi"), [("RESERVE", "COMMAND"), ("OCSP", MISSING), ("COMMAND", MISSING), (1, MISSING)]
)  # fmt: skip
def test_a_method_of_wwcp_has_the_nearest_of_ocpi_or_none(wwcp, ocpi):
    assert AUTH_METHOD.back(wwcp) == ocpi


def test_an_unknown_method_passes_into_wwcp_and_does_not_come_back():
    assert AUTH_METHOD.there("FACE") == "FACE"
    assert not AUTH_METHOD.keeps("FACE")


@pytest.mark.parametrize("type_", ["RFID", "AD_HOC_USER", "OTHER", "APP_USER", "EMAID", "BRAND_NEW"])
def test_token_types_of_ocpi_are_kept(type_):
    assert TOKEN_TYPE.there(type_) == type_
    assert TOKEN_TYPE.keeps(type_)


@pytest.mark.parametrize(("wwcp", "ocpi"), [("ISO15118", "EMAID"), ("MACAddress", "OTHER"), ("NFC", "NFC")])
def test_token_types_of_wwcp_have_the_nearest_of_ocpi(wwcp, ocpi):
    assert TOKEN_TYPE.back(wwcp) == ocpi


@pytest.mark.parametrize(
    ("member", "values", "rule"),
    [
        ("authMethod", AUTH_METHOD_VALUES, "wwcp.open-value"),
        ("authTokenType", TOKEN_TYPE_VALUES, "wwcp.open-value"),
        ("authenticationType", AUTHENTICATION_TYPE_VALUES, "wwcp.closed-value"),
    ],
)
def test_the_model_knows_these_values_and_no_others(member, values, rule):
    assert values
    for value in values:
        assert problems({"authToken": "AB", member: value}, "AAuthentication") == []
    found = problems({"authToken": "AB", member: "FACE"}, "AAuthentication")
    assert [(problem.rule, problem.pointer) for problem in found] == [(rule, f"/{member}")]
