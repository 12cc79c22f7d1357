"""CDR and Session in WWCP: times, tariffs, and records that break the rule."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate
from wwcp_ocpi.wwcp import problems


def there(value: Any, kind: str = "CDR", source: Any = "ocpi-2.2.1", **options: Any) -> dict[str, Any]:
    return translate(value, kind, source, "wwcp", **options).value


def comes_back(value: Any, kind: str = "CDR", source: Any = "ocpi-2.2.1") -> bool:
    made = translate(value, kind, source, "wwcp")
    return same(translate(made.value, made.object, "wwcp", source).value, value)


@pytest.mark.parametrize("kind", ["Location", "Tariff", "Token", "Session", "CDR"])
@pytest.mark.parametrize("source", ["2.2.1", "2.3.0"])
def test_plain_records_are_good_wwcp(kind, source):
    made = translate(sample(kind, source), kind, f"ocpi-{source}", "wwcp")  # type: ignore[arg-type]
    assert [problem for problem in problems(made.value, made.object) if problem.severity == "error"] == []


@pytest.mark.parametrize(
    ("hours", "seconds"), [(n("1.5"), "5400"), (n("1.50"), "5400.0"), (2, "7200"), (n("0.0001"), "0.36"), (0, "0")]
)
def test_hours_are_seconds(hours, seconds):
    cdr = sample("CDR") | {"total_time": hours}
    assert str(there(cdr)["duration"]) == seconds
    assert comes_back(cdr)


def test_seconds_that_are_no_finite_number_of_hours_are_rounded_as_ocpi_does():
    made = there(sample("CDR"), carry=False) | {"duration": 5000}
    back = translate(made, "ChargeDetailRecord", "wwcp", "ocpi-2.2.1")
    assert str(back.value["total_time"]) == "1.3889"
    assert same(translate(back.value, "CDR", "ocpi-2.2.1", "wwcp").value, made)


def test_a_cdr_without_session_is_given_the_one_id_there_is():
    cdr = sample("CDR")
    made = translate(cdr, "CDR", "ocpi-2.2.1", "wwcp")
    assert made.value["sessionId"] == "C1"
    (note,) = [note for note in made.notes if note.to == "/sessionId"]
    assert (note.kind, note.from_) == ("assumed", "/id")
    assert note.message == "The CDR names no session, which WWCP asks for; the id of the CDR stands for it."
    assert comes_back(cdr)
    assert comes_back(cdr | {"session_id": None})
    assert comes_back(cdr | {"session_id": "C1"})
    bare = translate(there(cdr, carry=False), "ChargeDetailRecord", "wwcp", "ocpi-2.2.1", carry=False)
    assert "session_id" not in bare.value


def test_a_cdr_with_a_session_needs_no_assumption():
    made = translate(sample("CDR") | {"session_id": "S1"}, "CDR", "ocpi-2.2.1", "wwcp")
    assert made.value["sessionId"] == "S1"
    assert not [note for note in made.notes if note.to == "/sessionId"]


def test_of_several_tariffs_the_first_is_visible():
    tariffs = [sample("Tariff") | {"id": name} for name in ("T1", "T2", "T3")]
    cdr = sample("CDR") | {"tariffs": tariffs}
    made = translate(cdr, "CDR", "ocpi-2.2.1", "wwcp")
    assert made.value["chargingTariff"]["@id"] == "NL*ABC*TT1"
    assert "@context" not in made.value["chargingTariff"]
    carried = {note.from_: note.to for note in made.notes if note.kind == "carried"}
    assert carried["/tariffs/1"] == "/customData/OCPI/tariffs~1=T2"
    assert carried["/tariffs/2"] == "/customData/OCPI/tariffs~1=T3"
    assert comes_back(cdr)


def test_one_tariff_is_carried_in_itself():
    made = there(sample("CDR") | {"tariffs": [sample("Tariff")]})
    assert made["chargingTariff"]["customData"]["OCPI"]["type"] == "REGULAR"
    assert "tariffs" not in made["customData"]["OCPI"]


def test_members_of_a_cdr_stand_in_the_order_of_the_reference():
    later = ("consumedEnergy", "parkingTime", "customData")  # which the reference does not write
    names = [name for name in there(sample("CDR")) if name not in later]
    assert names == [
        *("@id", "sessionId", "@context", "sessionTime", "duration", "authenticationStart", "providerIdStart"),
        *("chargingStationOperatorId", "chargingPoolId", "chargingStationId", "evseId", "chargingConnectorId"),
        *("chargingPrice", "energyMeteringValues", "lastChange"),
    ]
