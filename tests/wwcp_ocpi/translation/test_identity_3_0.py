"""Party ids of five characters and version counters."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.identity import milliseconds

KINDS = ["Location", "Tariff", "Token", "Session", "CDR"]


def there(value: Any, kind: str, **options: Any) -> Any:
    return translate(value, kind, "ocpi-2.3.0", "ocpi-3.0", **options)


def back(value: Any, kind: str, **options: Any) -> Any:
    return translate(value, kind, "ocpi-3.0", "ocpi-2.3.0", **options)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("carry", [True, False])
def test_country_and_party_are_one_id(kind, carry):
    value = sample(kind, "2.3.0")
    made = there(value, kind, carry=carry).value
    assert made["party_id"] == value["country_code"] + value["party_id"]
    assert "country_code" not in made
    old = back(made | {"party_id": "DEXYZ"}, kind, carry=carry).value
    assert (old["country_code"], old["party_id"]) == ("DE", "XYZ")


@pytest.mark.parametrize(
    "party",
    [("NL", "ABCD"), ("N", "ABC"), ("NL", None), (31, "ABC"), ("NL", "A-C"), ("ÑL", "ABC")],
)
def test_what_is_no_party_is_not_joined(party):
    value = {"country_code": party[0], "party_id": party[1], "uid": "1"}
    made = there(value, "Token")
    assert "party_id" not in made.value
    assert {note.from_ for note in made.notes} == {"/country_code", "/party_id"}
    assert same(back(made.value, "Token").value, value)


@pytest.mark.parametrize("party", ["NLAB", "NLABCD", "NL*AB", 12345, None])
def test_what_is_no_party_of_3_0_is_not_parted(party):
    assert back({"party_id": party, "uid": "1"}, "Token", carry=False).value.keys() == {"uid"}


@pytest.mark.parametrize(
    ("given", "old"),
    [
        ({"country_code": "NL", "party_id": "NLABC"}, ("NL", "ABC")),
        ({"country_code": "NL", "party_id": "ABC"}, ("NL", "ABC")),
        ({"party_id": "NLABC"}, ("NL", "ABC")),
        ({"country_code": "Holland", "party_id": "NLABC"}, ("NL", "ABC")),
    ],
)
def test_a_hub_client_keeps_its_country_beside_the_party(given, old):
    value = given | {"role": "CPO", "status": "CONNECTED", "last_updated": "2026-05-03T10:00:00Z"}
    made = back(value, "ClientInfo").value
    assert (made["country_code"], made["party_id"]) == old
    assert same(there(made, "ClientInfo").value, value)
    again = there(back(value, "ClientInfo", carry=False).value, "ClientInfo", carry=False).value
    assert (again["country_code"], again["party_id"]) == ("NL", "NLABC")


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("1970-01-01T00:00:01Z", 1000),
        ("2026-05-03T10:00:00Z", 1777802400000),
        ("2026-05-03T10:00:00.250", 1777802400250),
        ("2026-05-03T12:00:00+02:00", 1777802400000),
        ("1969-12-31T23:59:59Z", None),
        ("tomorrow", None),
        (1777802400, None),
    ],
)
def test_a_version_is_the_milliseconds_of_the_last_change(text, counted):
    assert milliseconds(text) == counted


def test_an_invented_version_is_told_and_a_real_one_comes_back():
    value = sample("Token", "2.3.0")
    made = there(value, "Token")
    (note,) = [note for note in made.notes if note.to == "/version"]
    assert (note.kind, note.from_) == ("assumed", "/last_updated")
    given = made.value | {"version": 7}
    assert there(back(given, "Token").value, "Token").value["version"] == 7


def test_a_later_change_has_a_higher_version():
    value = sample("Tariff", "2.3.0")
    later = value | {"last_updated": "2026-05-03T10:00:00.001Z"}
    assert there(later, "Tariff").value["version"] == there(value, "Tariff").value["version"] + 1
