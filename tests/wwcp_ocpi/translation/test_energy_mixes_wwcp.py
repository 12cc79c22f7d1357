"""Energy mixes in WWCP: no water, no mark for green."""

from typing import Any

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate


def there(value: Any, kind: str = "Tariff", **options: Any) -> dict[str, Any]:
    return translate(value, kind, "ocpi-2.2.1", "wwcp", **options).value


def comes_back(value: Any, kind: str = "Tariff") -> bool:
    made = translate(value, kind, "ocpi-2.2.1", "wwcp")
    return same(translate(made.value, made.object, "wwcp", "ocpi-2.2.1").value, value)


MIX = {
    "is_green_energy": True,
    "energy_sources": [{"source": "WATER", "percentage": n("60.5")}, {"source": "SOLAR", "percentage": 39}],
    "environ_impact": [{"category": "CARBON_DIOXIDE", "amount": n("1.20")}],
    "supplier_name": "Greenpeace Energy eG",
    "energy_product_name": "eco-power",
}


def test_an_energy_mix_has_no_water_and_no_mark_for_green():
    location = sample("Location") | {"energy_mix": MIX}
    made = there(location, "Location")["energyMix"]
    assert made["supplierName"] == {"unknown": "Greenpeace Energy eG"}
    assert made["productName"] == {"unknown": "eco-power"}
    assert [source["category"] for source in made["energySources"]] == ["OtherGreen", "Sun"]
    assert made["customData"]["OCPI"].keys() == {"is_green_energy", "environ_impact"}
    assert made["energySources"][0]["customData"]["OCPI"]["source"] == "WATER"
    assert comes_back(location, "Location")


def test_without_carrying_water_is_some_green_energy():
    made = there(sample("Location") | {"energy_mix": MIX}, "Location", carry=False)
    back = translate(made, "ChargingPool", "wwcp", "ocpi-2.2.1", carry=False).value
    assert [source["source"] for source in back["energy_mix"]["energy_sources"]] == ["GENERAL_GREEN", "SOLAR"]
