"""Tariffs in WWCP: prices as text, restrictions as a list, and what is carried."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate


def there(value: Any, kind: str = "Tariff", **options: Any) -> dict[str, Any]:
    return translate(value, kind, "ocpi-2.2.1", "wwcp", **options).value


def comes_back(value: Any, kind: str = "Tariff") -> bool:
    made = translate(value, kind, "ocpi-2.2.1", "wwcp")
    return same(translate(made.value, made.object, "wwcp", "ocpi-2.2.1").value, value)


@pytest.mark.parametrize("price", ["0.25", "0.250", "6.10", "1", "0.6185", "-1.50"])
def test_a_price_is_a_text_with_all_its_decimals(price):
    tariff = sample("Tariff")
    tariff["elements"][0]["price_components"][0]["price"] = n(price)
    made = there(tariff)
    assert made["elements"][0]["priceComponents"][0]["price"] == price
    assert comes_back(tariff)
    bare = translate(there(tariff, carry=False), "ChargingTariff", "wwcp", "ocpi-2.2.1", carry=False).value
    assert str(bare["elements"][0]["price_components"][0]["price"]) == price


def test_restrictions_are_a_list_of_one_with_energy_as_text():
    (restriction,) = there(sample("Tariff"))["elements"][0]["restrictions"]
    assert restriction == {
        "startTime": "22:00",
        "endTime": "06:00",
        "startDate": "2026-01-01",
        "endDate": "2027-01-01",
        "minkWh": "1",
        "maxkWh": "20.5",
        "day_of_week": ["MONDAY"],
    }


def test_a_further_restriction_of_wwcp_has_no_place_and_comes_back():
    made = {
        "@id": "DE*GEF*T1",
        "elements": [{"priceComponents": [], "restrictions": [{"minkWh": "1"}, {"maxkWh": "9"}]}],
    }
    back = translate(made, "ChargingTariff", "wwcp", "ocpi-2.2.1")
    assert back.value["elements"][0]["restrictions"] == {"min_kwh": 1}
    assert any(note.from_ == "/elements/0/restrictions" for note in back.notes)
    assert same(translate(back.value, "Tariff", "ocpi-2.2.1", "wwcp").value, made)


def test_a_tariff_without_restrictions_is_a_tariff():
    """The reference rejects it."""
    tariff = sample("Tariff")
    del tariff["elements"][0]["restrictions"]
    assert "restrictions" not in there(tariff)["elements"][0]
    assert comes_back(tariff)


def test_what_wwcp_has_no_word_for_is_carried_where_it_was():
    made = there(sample("Tariff"))
    assert made["elements"][0]["priceComponents"][0]["customData"]["OCPI"] == {"vat": 21}
    assert made["elements"][1]["restrictions"][0]["customData"]["OCPI"] == {"reservation": "RESERVATION"}
    assert made["customData"]["OCPI"].keys() >= {"type", "min_price", "max_price", "start_date_time", "end_date_time"}


def test_the_tariff_of_2_3_0_keeps_its_taxes():
    tariff = sample("Tariff", "2.3.0") | {"tax_included": "YES"}
    made = translate(tariff, "Tariff", "ocpi-2.3.0", "wwcp")
    assert made.value["customData"]["OCPI"]["tax_included"] == "YES"
    assert same(translate(made.value, "ChargingTariff", "wwcp", "ocpi-2.3.0").value, tariff)
