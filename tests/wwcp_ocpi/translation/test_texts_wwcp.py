"""Texts, operators and coordinates in WWCP."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.translation import translate


def there(value: Any, kind: str = "Tariff", **options: Any) -> dict[str, Any]:
    return translate(value, kind, "ocpi-2.2.1", "wwcp", **options).value


def comes_back(value: Any, kind: str = "Tariff") -> bool:
    made = translate(value, kind, "ocpi-2.2.1", "wwcp")
    return same(translate(made.value, made.object, "wwcp", "ocpi-2.2.1").value, value)


def test_names_and_addresses_of_a_tariff():
    texts = [{"language": "nl", "text": "Nacht"}, {"language": "en", "text": "Night"}]
    tariff = sample("Tariff") | {"tariff_alt_text": texts, "tariff_alt_url": "https://t.example/"}
    made = there(tariff)
    assert made["description"] == {"nl": "Nacht", "en": "Night"}
    assert made["URI"] == "https://t.example/"
    assert list(made)[:3] == ["@id", "@context", "description"]
    assert comes_back(tariff)


@pytest.mark.parametrize(
    "texts",
    [
        [{"language": "en", "text": "a"}, {"language": "en", "text": "b"}],
        [{"language": "EN", "text": "a"}],
        [{"language": "unknown", "text": "a"}],
        [{"language": "en", "text": "a", "x": 1}],
        [{"text": "a"}, None],
        [],
    ],
)
def test_texts_that_wwcp_cannot_show_come_back(texts):
    assert comes_back(sample("Tariff") | {"tariff_alt_text": texts})


def test_operators_have_names_pages_and_logos():
    logo = {"url": "https://abc.example/l.png", "category": "OPERATOR", "type": "png"}
    location = sample("Location") | {"operator": {"name": "ABC", "website": "https://abc.example/", "logo": logo}}
    made = there(location, "Location")["chargingStationOperator"]
    assert {name: made[name] for name in ("name", "homepage", "logos")} == {
        "name": {"unknown": "ABC"},
        "homepage": "https://abc.example/",
        "logos": [{"uri": "https://abc.example/l.png"}],
    }
    assert comes_back(location, "Location")


@pytest.mark.parametrize(
    ("latitude", "number"),
    [("53.181608", "53.181608"), ("53.10", "53.10"), ("+5.4", "5.4"), ("-0", "-0"), (".5", "0.5")],
)
def test_coordinates_are_numbers_with_the_same_digits(latitude, number):
    location = sample("Location") | {"coordinates": {"latitude": latitude, "longitude": "5.455538"}}
    assert str(there(location, "Location")["geoLocation"]["lat"]) == number
    assert comes_back(location, "Location")
