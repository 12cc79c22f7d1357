"""Tokens in WWCP: which identification a token is, and how a session was authenticated."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.wwcp import problems

EMAID = "DE-GDF-C12345678-X"


def there(value: Any, kind: str = "Token", **options: Any) -> dict[str, Any]:
    return translate(value, kind, "ocpi-2.2.1", "wwcp", **options).value


def comes_back(value: Any, kind: str = "Token", source: Any = "ocpi-2.2.1") -> bool:
    made = translate(value, kind, source, "wwcp")
    return same(translate(made.value, made.object, "wwcp", source).value, value)


@pytest.mark.parametrize(
    ("type_", "uid", "expected"),
    [
        ("RFID", "04A1B2C3", {"authToken": "04A1B2C3", "authTokenType": "RFID"}),
        ("AD_HOC_USER", "x", {"authToken": "x", "authTokenType": "AD_HOC_USER"}),
        ("OTHER", "x", {"authToken": "x", "authTokenType": "OTHER"}),
        ("APP_USER", EMAID, {"remoteIdentification": EMAID}),
        ("APP_USER", "user-17", {"authToken": "user-17", "authTokenType": "APP_USER"}),
        ("EMAID", EMAID, {"plugAndChargeIdentification": EMAID}),
        ("EMAID", "none", {"authToken": "none", "authTokenType": "EMAID"}),
        ("MY_OWN", "x", {"authToken": "x", "authTokenType": "MY_OWN"}),
        (None, "x", {"authToken": "x"}),
    ],
)
def test_a_token_is_one_identification(type_, uid, expected):
    token = sample("Token") | {"type": type_, "uid": uid}
    made = translate(token, "Token", "ocpi-2.3.0", "wwcp")
    visible = {name: member for name, member in made.value.items() if name not in ("customData", "lastChange")}
    assert visible == {"authenticationType": "REMOTE", **expected}
    assert comes_back(token, source="ocpi-2.3.0")
    assert [problem for problem in problems(made.value, made.object) if problem.severity == "error"] == []


def test_an_eMAId_of_2_2_1_is_an_other_token_there():
    made = {"authenticationType": "REMOTE", "plugAndChargeIdentification": EMAID}
    back = translate(made, "AAuthentication", "wwcp", "ocpi-2.2.1").value
    assert (back["uid"], back["type"]) == (EMAID, "OTHER")
    assert same(translate(back, "Token", "ocpi-2.2.1", "wwcp").value, made)


def test_the_use_of_a_token_is_assumed():
    notes = translate(sample("Token"), "Token", "ocpi-2.2.1", "wwcp").notes
    (note,) = [note for note in notes if note.kind == "assumed"]
    assert (note.from_, note.to) == (None, "/authenticationType")
    assert note.message == "OCPI does not say how a token is used; WWCP takes it for a remote start."


def test_a_local_authentication_stays_local():
    made = {"authenticationType": "LOCAL", "authToken": "11223344", "authMethod": "AUTH_REQUEST", "PIN": "1234"}
    token = translate(made, "AAuthentication", "wwcp", "ocpi-2.2.1").value
    assert token["uid"] == "11223344"
    assert same(translate(token, "Token", "ocpi-2.2.1", "wwcp").value, made)


def test_what_wwcp_knows_nothing_of_is_carried():
    carried = there(sample("Token"))["customData"]["OCPI"]
    assert carried == {
        "~format": "ocpi-2.2.1",
        "country_code": "NL",
        "party_id": "MSP",
        "contract_id": "NL-MSP-C12345678-X",
        "issuer": "MSP",
        "valid": True,
        "whitelist": "ALLOWED",
        "language": "nl",
    }


@pytest.mark.parametrize(
    ("method", "kind", "expected"),
    [
        ("AUTH_REQUEST", "LOCAL", "AUTH_REQUEST"),
        ("WHITELIST", "LOCAL", "WHITELIST"),
        ("COMMAND", "REMOTE", "REMOTESTART"),
    ],
)
@pytest.mark.parametrize("record", ["CDR", "Session"])
def test_how_a_session_was_authenticated(method, kind, expected, record):
    value = sample(record) | {"auth_method": method}
    made = there(value, record)
    found = made["authenticationStart"] if record == "CDR" else made["start"]["authentication"]
    assert (found["authenticationType"], found["authMethod"]) == (kind, expected)
    bare = translate(
        there(value, record, carry=False),
        "ChargeDetailRecord" if record == "CDR" else "ChargingSession",
        "wwcp",
        "ocpi-2.2.1",
    )
    assert bare.value["auth_method"] == method


@pytest.mark.parametrize("method", ["auth_request", "MY_OWN", "", None, 7])
def test_a_method_that_ocpi_does_not_have_is_carried(method):
    value = sample("CDR") | {"auth_method": method}
    assert "authMethod" not in there(value, "CDR")["authenticationStart"]
    assert comes_back(value, "CDR")


@pytest.mark.parametrize(
    ("country", "party", "provider"),
    [("NL", "MSP", "NL-MSP"), ("nl", "msp", "nl-msp"), ("", "MSP", None), ("NL", "M-P", None), (7, "MSP", None)],
)
def test_the_provider_of_a_token(country, party, provider):
    value = sample("CDR")
    value["cdr_token"] |= {"country_code": country, "party_id": party}
    assert there(value, "CDR").get("providerIdStart") == provider
    assert comes_back(value, "CDR")
