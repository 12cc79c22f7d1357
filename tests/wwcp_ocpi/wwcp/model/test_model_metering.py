"""Meters, what they measured, and the programs that verify it."""

from decimal import Decimal

import pytest

from wwcp_ocpi.document import exact_number
from wwcp_ocpi.wwcp import problems, view

NOW, LATER = "2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z"
SOFTWARE = {"name": "Chargy", "version": "1.2", "vendor": "GraphDefined"}


def found(value, name):
    return [(problem.rule, problem.pointer) for problem in problems(value, name)]


@pytest.mark.parametrize(
    ("value", "missing"),
    [
        ({"type": "Start", "signedData": "OCMF|{}|{}"}, []),
        ({"type": "Start"}, ["/timestamp", "/value"]),
        ({"timestamp": NOW, "type": "Start"}, ["/value"]),
        ({"timestamp": NOW, "value": 0}, []),
        ({"signature": "only"}, ["/timestamp", "/value"]),
    ],
)
def test_moment_and_reading_may_stand_in_the_payload(value, missing):
    assert found(value, "EnergyMeteringValue") == [("wwcp.missing", pointer) for pointer in missing]


def test_null_is_no_payload_and_no_reading():
    assert ("wwcp.missing", "/value") in found({"timestamp": NOW, "signedData": None}, "EnergyMeteringValue")
    assert ("wwcp.missing", "/value") in found({"timestamp": NOW, "value": None}, "EnergyMeteringValue")
    assert found({"value": None, "signedData": "OCMF"}, "EnergyMeteringValue") == [("wwcp.null", "/value")]


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"value": exact_number("-0.1")}, "wwcp.range"),
        ({"value": "1.5"}, "wwcp.type"),
        ({"type": "begin"}, "wwcp.closed-value"),
        ({"synthetic": "true"}, "wwcp.type"),
        ({"timestamp": "noon"}, "wwcp.timestamp"),
    ],
)
def test_what_is_wrong_with_a_reading(change, rule):
    value = {"timestamp": NOW, "value": 1} | change
    assert [problem for problem, _ in found(value, "EnergyMeteringValue")] == [rule]


def test_a_reading_is_read_exactly():
    reading = view({"timestamp": NOW, "value": exact_number("1.50"), "synthetic": True}, "EnergyMeteringValue")
    assert (reading.reading, str(reading.reading), reading.synthetic) == (Decimal("1.5"), "1.50", True)
    assert reading.timestamp.isoformat() == "2026-01-01T00:00:00+00:00"


@pytest.mark.parametrize(
    ("value", "problems_"),
    [
        ({"id": "EM1", "publicKeys": ["04ab"], "manufacturerURL": "https://x.example"}, []),
        ({"@id": "EM1"}, [("wwcp.missing", "/id"), ("wwcp.unknown-property", "/@id")]),
        ({"id": " "}, [("wwcp.identifier", "/id")]),
        ({"id": "EM1", "publicKeys": "04ab"}, [("wwcp.type", "/publicKeys")]),
    ],
)
def test_the_identifier_of_a_meter_is_id(value, problems_):
    assert found(value, "EnergyMeter") == problems_


def test_a_software_is_legal_for_a_time():
    status = {
        "transparencySoftware": SOFTWARE,
        "legalStatus": "GermanCalibrationLaw",
        "notBefore": LATER,
        "notAfter": NOW,
    }
    meter = {"id": "EM1", "transparencySoftware": [status]}
    place = "/transparencySoftware/0"
    assert ("wwcp.order", f"{place}/notAfter") in found(meter, "EnergyMeter")
    del status["transparencySoftware"]
    assert ("wwcp.missing", f"{place}/transparencySoftware") in found(meter, "EnergyMeter")


def test_software_is_written_in_snake_case():
    value = SOFTWARE | {"open_source_license": {"@id": "AGPL-3.0"}, "how_to_use": "Open it."}
    assert found(value, "TransparencySoftware") == []
    assert view(value, "TransparencySoftware").open_source_license.id == "AGPL-3.0"
    assert found(SOFTWARE | {"howToUse": "x"}, "TransparencySoftware") == [("wwcp.unknown-property", "/howToUse")]
