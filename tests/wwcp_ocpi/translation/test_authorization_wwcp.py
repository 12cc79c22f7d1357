"""Whether a driver may start: AuthorizationInfo and AuthStartResult."""

from typing import Any

import pytest

from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.wwcp import CONTEXTS, problems

TOKEN = {
    "country_code": "NL",
    "party_id": "MSP",
    "uid": "04A1B2C3",
    "type": "RFID",
    "contract_id": "NL-MSP-C12345678-X",
    "visual_number": "12 34",
    "issuer": "MSP",
    "valid": True,
    "language": "nl",
}
INFO = {
    "allowed": "ALLOWED",
    "token": TOKEN,
    "location": {"location_id": "LOC1", "evse_uids": ["E1"]},
    "authorization_reference": "ref-1",
    "info": {"language": "nl", "text": "Welkom"},
}


def there(value: Any, **options: Any) -> dict[str, Any]:
    return translate(value, "AuthorizationInfo", "ocpi-2.3.0", "wwcp", **options).value


def back(value: Any, **options: Any) -> dict[str, Any]:
    return translate(value, "AuthStartResult", "wwcp", "ocpi-2.3.0", **options).value


def test_everything_is_shown():
    made = there(INFO)
    assert made == {
        "@context": CONTEXTS["AuthStartResult"],
        "result": "Authorized",
        "authorizationReference": "ref-1",
        "contractId": "NL-MSP-C12345678-X",
        "printedNumber": "12 34",
        "uiLanguage": "nl",
        "providerId": "NL-MSP",
        "providerName": "MSP",
        "description": {"nl": "Welkom"},
        "additionalContext": {"token": TOKEN, "location": INFO["location"]},
    }
    assert problems(made, "AuthStartResult") == []
    assert same(back(made), INFO)
    assert same(back(there(INFO, carry=False), carry=False), INFO)


@pytest.mark.parametrize(
    ("allowed", "result"),
    [("BLOCKED", "Blocked"), ("EXPIRED", "Expired"), ("NO_CREDIT", "NoCredit"), ("NOT_ALLOWED", "NotAuthorized")],
)
def test_verdicts_have_a_pair_each(allowed, result):
    assert there(INFO | {"allowed": allowed})["result"] == result
    assert back({"result": result})["allowed"] == allowed


@pytest.mark.parametrize("result", ["CommunicationTimeout", "Reserved", 7])
def test_a_failure_is_no_verdict(result):
    made = back({"result": result})
    assert "allowed" not in made
    assert there(made)["result"] == result


def test_wwcp_s_own_member_counts_where_both_say_something():
    made = there(INFO)
    made["contractId"] = "NL-MSP-C00000000-1"
    made["providerId"] = "DE-GDF"
    token = back(made)["token"]
    assert (token["contract_id"], token["country_code"], token["party_id"]) == ("NL-MSP-C00000000-1", "DE", "GDF")
    assert INFO["token"]["country_code"] == "NL"


@pytest.mark.parametrize("token", [None, 7, "04A1", [TOKEN], {}, {"contract_id": 7, "country_code": "N-L"}])
def test_a_broken_token_comes_back(token):
    value = INFO | {"token": token}
    assert same(back(there(value)), value)
