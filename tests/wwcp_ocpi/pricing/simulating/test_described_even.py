"""The power of a described session is known, so that a cut at a change of the price assumes nothing."""

from wwcp_ocpi.pricing import price, read_tariff
from wwcp_ocpi.pricing.simulating import read_description

TARIFF = {
    "id": "T",
    "currency": "EUR",
    "elements": [
        {"price_components": [{"type": "ENERGY", "price": 1, "step_size": 1}], "restrictions": {"start_time": "18:00"}},
        {"price_components": [{"type": "ENERGY", "price": 2, "step_size": 1}]},
    ],
}


def test_a_described_session_is_cut_without_a_finding():
    description = read_description(
        {"start": "2026-11-02T17:30", "duration": 60, "kwh": 10, "time_zone": "Europe/Berlin", "currency": "EUR"}
    )
    report = price(description.session(), [read_tariff(TARIFF, "2.2.1")], zone=description.zone)
    energy = [line for line in report.as_json()["lines"] if line["dimension"] == "ENERGY"]
    assert [(line["measured"], line["price"], line["assumed"]) for line in energy] == [("5", "2", []), ("5", "1", [])]
    assert report.findings == ()
