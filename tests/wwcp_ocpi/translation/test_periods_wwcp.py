"""What a session and a CDR measured: synthetic readings from periods, signed values untouched."""

import copy
from typing import Any

import pytest

from generators.ocpi_samples import REMOVED, put, sample
from wwcp_ocpi.document import same, text
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate

OCMF = (
    'OCMF|{"FV":"1.0","RD":[{"TM":"2026-05-03T12:00:00,000+0200 S","RV":1334.034,"RU":"kWh"}]}|{"SD":"3045 \\u00e4\\t"}'
)


def there(value: Any, kind: str = "CDR", **options: Any) -> dict[str, Any]:
    return translate(value, kind, "ocpi-2.2.1", "wwcp", **options).value


def back(value: Any, kind: str = "ChargeDetailRecord", **options: Any) -> dict[str, Any]:
    return translate(value, kind, "wwcp", "ocpi-2.2.1", **options).value


def period(start: str, *energies: Any) -> dict[str, Any]:
    return {
        "start_date_time": f"2026-05-03T{start}:00Z",
        "dimensions": [{"type": "ENERGY", "volume": energy} for energy in energies],
    }


def test_energies_of_periods_are_summed_up_and_marked():
    cdr = sample("CDR") | {
        "charging_periods": [period("10:00", n("1.10")), period("10:30"), period("11:00", n("2.05"))]
    }
    values = there(cdr)["energyMeteringValues"]
    assert [(value["timestamp"][11:16], str(value["value"]), value["type"]) for value in values] == [
        ("10:00", "0", "Start"),
        ("10:30", "1.1", "Intermediate"),
        ("11:00", "1.1", "Intermediate"),
        ("11:30", "3.15", "Stop"),
    ]
    assert all(value["synthetic"] is True for value in values)
    assert same(back(there(cdr)), cdr)


def test_without_carrying_the_energies_of_the_periods_come_back():
    cdr = sample("CDR") | {"charging_periods": [period("10:00", n("1.1")), period("11:00", n("2.05"))]}
    assert same(back(there(cdr, carry=False), carry=False)["charging_periods"], cdr["charging_periods"])


@pytest.mark.parametrize("readings", [("0.0", "0", "0"), ("1.10", "2.1", "3"), ("1334.034", "1334.034", "1346.5")])
def test_energies_do_not_depend_on_how_many_zeros_a_reading_has(readings):
    values = [{"timestamp": f"2026-05-03T1{i}:00:00.000Z", "value": n(text)} for i, text in enumerate(readings)]
    once = back({"@id": "C1", "energyMeteringValues": values}, carry=False)
    assert same(back(there(once, carry=False), carry=False)["charging_periods"], once["charging_periods"])


def test_a_session_that_is_still_running_has_no_stop():
    session = put(put(sample("Session"), "/end_date_time", REMOVED), "/status", "ACTIVE")
    made = there(session, "Session")
    assert "stop" not in made
    assert [value["type"] for value in made["energyMeterValues"]] == ["Start", "Intermediate", "Intermediate"]
    assert made["energyMeterValues"][-1]["timestamp"] == "2026-05-03T12:00:00.000Z"
    assert same(back(made, "ChargingSession"), session)


@pytest.mark.parametrize(
    "periods",
    [
        [],
        [period("10:00", 1, 2)],
        [period("10:00", "12.5")],
        [{"start_date_time": "now", "dimensions": []}],
        [None],
        None,
        [period("10:00", n("1e99999999999999999999"))],
    ],
    ids=["none", "two energies", "text", "no moment", "null", "no list", "endless"],
)
def test_where_periods_do_not_tell_their_energy_the_total_stands_for_them(periods):
    cdr = sample("CDR") | {"charging_periods": periods}
    assert [(v["value"], v["type"], v["synthetic"]) for v in there(cdr)["energyMeteringValues"]] == [
        (0, "Start", True),
        (n("12.5"), "Stop", True),
    ]
    assert same(back(there(cdr)), cdr)
    del cdr["total_energy"]
    assert "energyMeteringValues" not in there(cdr)
    assert same(back(there(cdr)), cdr)
    session = sample("Session") | {"charging_periods": periods}
    assert "energyMeterValues" not in there(session, "Session")


def signed(*natures: str) -> dict[str, Any]:
    values = [{"nature": nature, "plain_data": "AA==", "signed_data": f"{OCMF}{nature}"} for nature in natures]
    data = {"encoding_method": "OCMF", "encoding_method_version": 1, "public_key": "04ab", "url": "https://e.example/"}
    return sample("CDR") | {"signed_data": data | {"signed_values": values}}


def test_a_signed_payload_travels_byte_for_byte():
    cdr = signed("Start", "End")
    made = there(cdr)
    assert [value["signedData"] for value in made["energyMeteringValues"]] == [f"{OCMF}Start", f"{OCMF}End"]
    assert [value["type"] for value in made["energyMeteringValues"]] == ["Start", "Stop"]
    assert made["publicKey"] == "04ab"
    assert same(back(made), cdr)
    bare = back(there(cdr, carry=False), carry=False)["signed_data"]
    assert [value["signed_data"] for value in bare["signed_values"]] == [f"{OCMF}Start", f"{OCMF}End"]


def test_no_value_is_invented_for_a_signed_one_and_nothing_synthetic_stands_beside_it():
    values = there(signed("Start", "Intermediate", "End"))["energyMeteringValues"]
    assert not [value for value in values if "value" in value or "synthetic" in value]
    assert [value.get("timestamp") for value in values] == [
        "2026-05-03T10:00:00.000Z",
        None,
        "2026-05-03T11:30:00.000Z",
    ]


def test_the_moments_of_signed_values_are_said_to_be_assumed():
    notes = translate(signed("Start", "End"), "CDR", "ocpi-2.2.1", "wwcp").notes
    found = {note.to: note.message for note in notes if note.kind == "assumed" and "signed" in note.message}
    sentence = "The signed payload says when; until it is read, the time of the session's {} stands here."
    assert found == {
        "/energyMeteringValues/0/timestamp": sentence.format("start"),
        "/energyMeteringValues/1/timestamp": sentence.format("end"),
    }


def test_how_the_payload_is_encoded_is_carried():
    carried = text(there(signed("Start", "End"))["customData"])
    assert '"signed_data/encoding_method_version"' in carried
    assert '"signed_data/encoding_method":' not in carried  # the payload itself says OCMF
    notes = translate(signed("Start", "End"), "CDR", "ocpi-2.2.1", "wwcp", carry=False).notes
    assert ("lost", "/signed_data/encoding_method_version") in [(note.kind, note.from_) for note in notes]


def test_a_format_that_the_payload_does_not_tell_is_carried():
    cdr = signed("Start", "End")
    cdr["signed_data"]["encoding_method"] = "EDL40 E-Mobility Extension"
    assert there(cdr)["customData"]["OCPI"]["signed_data/encoding_method"] == "EDL40 E-Mobility Extension"
    assert same(back(there(cdr)), cdr)


def test_natures_in_capitals_come_back_in_capitals():
    cdr = signed("START", "END")
    assert [value["type"] for value in there(cdr)["energyMeteringValues"]] == ["Start", "Stop"]
    assert same(back(there(cdr)), cdr)


def test_an_edited_payload_wins():
    made = copy.deepcopy(there(signed("Start", "End")))
    made["energyMeteringValues"][1]["signedData"] = "OCMF|other"
    values = back(made)["signed_data"]["signed_values"]
    assert [value["signed_data"] for value in values] == [f"{OCMF}Start", "OCMF|other"]
    assert back(made)["signed_data"]["encoding_method"] == "OCMF"


def test_readings_of_a_meter_become_charging_periods_and_stay_what_they_are():
    values = [
        {"timestamp": "2026-05-03T10:00:00.000Z", "value": n("1334.034"), "type": "Start"},
        {"timestamp": "2026-05-03T11:30:00.000Z", "value": n("1346.534"), "type": "Stop"},
    ]
    record = there(put(sample("CDR"), "/total_parking_time", REMOVED), carry=False) | {"energyMeteringValues": values}
    del record["parkingTime"]
    made = translate(record, "ChargeDetailRecord", "wwcp", "ocpi-2.2.1")
    assert same(made.value["charging_periods"], [period("10:00", n("12.5"))])
    assert same(translate(made.value, "CDR", "ocpi-2.2.1", "wwcp").value, record)


def test_a_session_has_no_signed_data_in_ocpi():
    values = [{"timestamp": "2026-05-03T10:00:00.000Z", "value": 1, "signedData": OCMF}]
    values.append({"timestamp": "2026-05-03T11:00:00.000Z", "value": 3, "signedData": OCMF})
    record = {"@id": "S1", "energyMeterValues": values}
    session = back(record, "ChargingSession")
    assert "signed_data" not in session
    assert same(session["charging_periods"], [period("10:00", 2)])
    assert same(there(session, "Session"), record)


def test_a_signed_value_without_its_payload_is_no_metering_value():
    cdr = {
        "id": "C",
        "signed_data": {"encoding_method": "OCMF", "signed_values": [{"nature": "Start", "signed_data": None}]},
    }
    there = translate(cdr, "CDR", "ocpi-2.3.0", "wwcp")
    assert "energyMeteringValues" not in there.value
    assert same(translate(there.value, there.object, "wwcp", "ocpi-2.3.0").value, cdr)
