"""Meters with their keys, an extension of OCPI, in WWCP."""

from typing import Any

from wwcp_ocpi.document import same
from wwcp_ocpi.translation.mapping import Direction
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.energy_meters import ENERGY_METER
from wwcp_ocpi.translation.passage import Passage
from wwcp_ocpi.wwcp import problems

METER = {
    "id": "m1",
    "model": "EM-1",
    "model_url": "https://acme.example/em1",
    "hardware_version": "1",
    "firmware_version": "2",
    "manufacturer": "ACME",
    "manufacturer_url": "https://acme.example/",
    "public_keys": ["04ab"],
    "public_key_certificate_chain": "…",
    "transparency_software": [
        {
            "transparency_software": {
                "name": "S.A.F.E.",
                "version": "1",
                "open_source_license": {"@id": "AGPL-3.0"},
                "vendor": "GraphDefined",
            },
            "legal_status": "GermanCalibrationLaw",
            "certificate": "c",
            "certificate_issuer": "i",
            "not_before": "2026-01-01T00:00:00Z",
            "not_after": "2027-01-01T00:00:00Z",
        }
    ],
    "description": [{"language": "de", "text": "Zähler"}],
    "created": "2026-01-01T00:00:00Z",
    "last_updated": "2026-05-01T10:00:00Z",
}


def converted(value: Any, direction: Direction) -> dict[str, Any]:
    return Passage(direction, value).convert(ENERGY_METER, value, "", "")


def test_everything_is_shown_and_comes_back():
    made = converted(METER, Direction.THERE)
    assert problems(made, "EnergyMeter") == []
    assert made["transparencySoftware"][0]["legalStatus"] == "GermanCalibrationLaw"
    assert same(converted(made, Direction.BACK), METER)
    assert list(converted(made, Direction.BACK)) == list(METER)
