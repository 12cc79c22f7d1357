"""Sessions of OCPI 3.0: energy in kWh, a connector, a tariff for all periods."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate


def there(value: Any, **options: Any) -> Any:
    return translate(value, "Session", "ocpi-2.3.0", "ocpi-3.0", **options)


def back(value: Any, **options: Any) -> Any:
    return translate(value, "Session", "ocpi-3.0", "ocpi-2.3.0", **options)


def periods(*tariffs: str | None) -> list[dict[str, Any]]:
    return [{} if tariff is None else {"tariff_id": tariff} for tariff in tariffs]


def tariffs(value: Any) -> list[str | None]:
    return [period.get("tariff_id") for period in value["charging_periods"]]


def test_energy_is_in_kwh():
    made = there(sample("Session", "2.3.0") | {"kwh": n("12.10")}, carry=False).value
    assert str(made["energy"]) == "12.10"
    assert str(back(made, carry=False).value["kwh"]) == "12.10"
    assert "kwh" not in made


def test_the_place_is_a_connector_of_an_evse():
    made = there(sample("Session", "2.3.0"), carry=False).value
    assert made["connector"] == {"evse_uid": "E1", "connector_id": "1"}
    assert not made.keys() & {"evse_uid", "connector_id"}
    made["connector"]["connector_id"] = "2"
    assert back(made, carry=False).value["connector_id"] == "2"


def test_a_reservation_without_an_evse_names_none():
    value = sample("Session", "2.3.0") | {"evse_uid": "#NA", "connector_id": "#NA"}
    made = there(value)
    assert "connector" not in made.value
    assert same(back(made.value).value, value)
    old = back({"id": "S1"})
    assert (old.value["evse_uid"], old.value["connector_id"]) == ("#NA", "#NA")
    assert {note.kind for note in old.notes} == {"assumed"}


def test_the_token_has_a_party_of_five_characters():
    made = there(sample("Session", "2.3.0"), carry=False).value
    assert (made["cdr_token"]["country_code"], made["cdr_token"]["party_id"]) == ("NL", "NLMSP")
    assert back(made, carry=False).value["cdr_token"]["party_id"] == "MSP"


def test_the_tariff_of_the_periods_is_that_of_the_session():
    made = there(sample("Session", "2.3.0"))
    assert (made.value["tariff_id"], made.value["tariff_association_id"]) == ("T1", "T1")
    assert tariffs(made.value) == ["T1", None]
    kinds = {note.to: (note.kind, note.from_) for note in made.notes}
    assert kinds["/tariff_id"] == ("assumed", "/charging_periods")
    assert kinds["/tariff_association_id"] == ("assumed", None)


@pytest.mark.parametrize(
    ("given", "shown"),
    [((None, None), ["T1", "T1"]), (("T2", None), ["T2", None]), (("T2", "T1"), ["T2", "T1"])],
)
def test_periods_without_any_tariff_have_that_of_the_session(given, shown):
    value = {"id": "S1", "tariff_id": "T1", "tariff_association_id": "A9", "charging_periods": periods(*given)}
    old = back(value).value
    assert tariffs(old) == shown
    assert same(there(old).value, value)


def test_an_edited_period_keeps_its_tariff():
    value = {"id": "S1", "tariff_id": "T1", "charging_periods": periods(None)}
    old = back(value).value
    old["charging_periods"][0]["tariff_id"] = "T7"
    made = there(old).value
    assert tariffs(made) == ["T7"]
