"""Signed metering values of WWCP in OCPI: format, key and bytes stay, moment and reading stand in the plain data."""

from typing import Any

import pytest

from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n
from wwcp_ocpi.translation import translate
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.signed_values import encoding

OCMF = 'OCMF|{"RD":[{"RV":1334.034}]}|{"SD":"3045\\u00e4\\t"}'


def value(clock: str, reading: str, type_: str, **members: Any) -> dict[str, Any]:
    return {"timestamp": f"2024-04-14T{clock}.000Z", "value": n(reading), "type": type_, **members}


def record(*values: dict[str, Any]) -> dict[str, Any]:
    return {
        "@id": "C1",
        "sessionId": "S1",
        "sessionTime": {"start": "2024-04-14T19:00:00.000Z", "end": "2024-04-14T21:00:00.000Z"},
        "duration": 7200,
        "chargingStationOperatorId": "DE*GEF",
        "publicKey": "04ab",
        "energyMeteringValues": list(values),
    }


SIGNED = record(
    value("19:00:00", "1334.034", "Start", signedData=f"{OCMF}1", signature="s"),
    value("21:00:00", "1346.500", "Stop", signedData=f"{OCMF}2"),
)


def cdr(made: dict[str, Any], **options: Any) -> dict[str, Any]:
    return translate(made, "ChargeDetailRecord", "wwcp", "ocpi-2.3.0", **options).value


def back(made: dict[str, Any], **options: Any) -> dict[str, Any]:
    return translate(made, "CDR", "ocpi-2.3.0", "wwcp", **options).value


def test_the_bytes_the_key_and_the_format_stay():
    data = cdr(SIGNED, carry=False)["signed_data"]
    assert data == {
        "encoding_method": "OCMF",
        "public_key": "04ab",
        "signed_values": [
            {"nature": "Start", "plain_data": "2024-04-14T19:00:00.000Z 1334.034 kWh", "signed_data": f"{OCMF}1"},
            {"nature": "End", "plain_data": "2024-04-14T21:00:00.000Z 1346.500 kWh", "signed_data": f"{OCMF}2"},
        ],
    }


def test_moment_and_reading_return_from_the_plain_data():
    returned = back(cdr(SIGNED, carry=False), carry=False)["energyMeteringValues"]
    expected = [{k: v for k, v in entry.items() if k != "signature"} for entry in SIGNED["energyMeteringValues"]]
    assert same(returned, expected)
    assert same(back(cdr(SIGNED)), SIGNED)


def test_the_signed_readings_are_cut_into_periods_too():
    (period,) = cdr(SIGNED)["charging_periods"]
    assert str(period["dimensions"][0]["volume"]) == "12.466"


def test_a_reading_between_signed_ones_is_synthetic_when_it_comes_back():
    made = record(
        value("19:00:00", "10", "Start", signedData="OCMF|1"),
        value("20:00:00", "14", "Intermediate"),
        value("21:00:00", "15", "Stop", signedData="OCMF|2"),
    )
    returned = back(cdr(made, carry=False), carry=False)["energyMeteringValues"]
    assert [(v["timestamp"][11:16], v["value"], v.get("synthetic"), "signedData" in v) for v in returned] == [
        ("19:00", 10, None, True),
        ("20:00", 14, True, False),
        ("21:00", 15, None, True),
    ]
    assert same(back(cdr(made)), made)


def test_one_signed_reading_at_the_end_still_tells_the_beginning():
    made = record(value("19:00:00", "10", "Start"), value("21:00:00", "15", "Stop", signedData="OCMF|2"))
    (signed,) = cdr(made)["signed_data"]["signed_values"]
    assert signed["signed_data"] == "OCMF|2"
    returned = back(cdr(made, carry=False), carry=False)["energyMeteringValues"]
    assert [(v["value"], v.get("synthetic")) for v in returned] == [(10, True), (15, None)]


def test_an_empty_payload_is_no_signed_value():
    """The reference reads a missing payload as an empty text."""
    made = record(value("19:00:00", "10", "Start", signedData=""), value("21:00:00", "15", "Stop", signedData=""))
    assert "signed_values" not in cdr(made)["signed_data"]
    assert same(back(cdr(made)), made)


@pytest.mark.parametrize(("plain", "kwh"), [("1334034.000 Wh", "1334.034000"), ("12.5 kWh", "12.5")])
def test_a_reading_alone_is_read(plain, kwh):
    value_ = {"nature": "Start", "plain_data": plain, "signed_data": "x"}
    made = {"id": "C1", "start_date_time": "2024-04-14T19:00:00Z", "signed_data": {"signed_values": [value_]}}
    (returned,) = back(made)["energyMeteringValues"]
    assert (str(returned["value"]), returned["timestamp"]) == (kwh, "2024-04-14T19:00:00.000Z")
    assert same(cdr(back(made)), made)


@pytest.mark.parametrize("plain", ["AA==", "now 12 kWh", "12 MWh", "", "kWh", None, 5])
def test_other_plain_data_are_the_partners_own(plain):
    value_ = {"nature": "Start", "plain_data": plain, "signed_data": "x"}
    made = {"id": "C1", "signed_data": {"signed_values": [value_]}}
    (returned,) = back(made)["energyMeteringValues"]
    assert "value" not in returned
    assert same(cdr(back(made)), made)


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ("OCMF|{}|{}", "OCMF"),
        ("T0NNRnx7fXx7fQ==", "OCMF"),
        ("AP;0;3;ALC", "Alfen Eichrecht"),
        ("QVA7MDszO0FMQw==", "Alfen Eichrecht"),
        ('<?xml version="1.0"?><Billing xmlns="http://www.mennekes.de/x">', "EDL40 Mennekes"),
        ("<values/>", None),
        ("", None),
    ],
)
def test_what_format_a_payload_has(payload, expected):
    assert encoding(payload) == expected


def test_payloads_of_two_formats_say_none():
    made = record(
        value("19:00:00", "1", "Start", signedData="OCMF|a"), value("21:00:00", "2", "Stop", signedData="AP;b")
    )
    assert "encoding_method" not in cdr(made)["signed_data"]
