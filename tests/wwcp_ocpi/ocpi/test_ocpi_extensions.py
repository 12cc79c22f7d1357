"""What the C# reference implementation adds to OCPI 2.2.1 and 2.3.0: read, shown, and told as an extension."""

from typing import Any

import pytest

from generators import field_tables as tables
from generators.ocpi_samples import sample
from wwcp_ocpi.ocpi import model, problems, view
from wwcp_ocpi.ocpi.plan import declared

METER = {
    "id": "M1", "model": "X", "manufacturer": "Y", "public_keys": ["04ab", "04cd"],
    "transparency_software": [{
        "transparency_software": {
            "name": "S", "version": "1", "vendor": "V",
            "open_source_license": {"id": "AGPL-3.0", "urls": ["https://licence.example/"]},
        },
        "legal_status": "GermanCalibrationLaw", "not_before": "2026-01-01T00:00:00Z",
    }],
    "description": [{"language": "de", "text": "Zähler"}], "last_updated": "2026-01-01T00:00:00Z",
}  # fmt: skip

COMMANDS = ("ReserveNow", "CancelReservation", "StartSession", "StopSession", "UnlockConnector", "SetChargingProfile")

ADDED = {
    "2.2.1": {
        "Location": {"created", "energy_meters"},
        "EVSE": {"created", "energy_meter"},
        "Connector": {"created"},
        "BusinessDetails": {"technical_contact"},
        "Tariff": {"created"},
        "Session": {"created"},
        "CDR": {"created", "energy_meter", "transparency_software"},
        "Token": {"created"},
        "CredentialsRole": {"allow_downgrades"},
        **{name: {"id", "request_id", "correlation_Id"} for name in COMMANDS},
    }
}
ADDED["2.3.0"] = ADDED["2.2.1"] | {
    "Parking": {"evse_position"},
    "Terminal": {
        "floor_level", "physical_reference", "directions", "images", "capabilities", "payment_methods",
        "payment_brands", "created",
    },
    "FinancialAdviceConfirmation": {"created"},
    "Timeslot": {"start_from", "end_before"},
    "AccessInformation": {"location_access"},
    "BookingTerms": {"RFID_auth_required"},
    "Calendar": {"step_size"},
    "BookingLocation": {"evse_uid", "tariff_id", "bookable", "bookable_parking_options", "calendar", "created"},
    "BookingRequest": {"booking_tokens", "access_methods"},
    "Booking": {"tariff_id", "bookable_parking_option", "evse_uid", "parking_id", "access_methods", "created"},
}  # fmt: skip


@pytest.mark.parametrize("version", ["2.2.1", "2.3.0"])
def test_the_added_members_are_these_and_no_others(version: str) -> None:
    found = {
        name: {field for field, member, _ in declared(model(version, name)) if member.extension}
        for name in tables.table(version)["objects"]
    }
    assert {name: members for name, members in found.items() if members} == ADDED[version]


def test_a_meter_is_read_down_to_the_licence_of_its_software() -> None:
    seen = view(sample("CDR") | {"energy_meter": METER}, "2.2.1", "CDR").energy_meter
    software = seen.transparency_software[0]
    assert (seen.public_keys, software.legal_status) == (("04ab", "04cd"), "GermanCalibrationLaw")
    assert software.transparency_software.open_source_license.urls == ("https://licence.example/",)


@pytest.mark.parametrize("version", ["2.2.1", "2.3.0"])
def test_an_extension_in_order_is_no_more_than_an_info(version: str) -> None:
    found = problems(
        sample("CDR", version) | {"energy_meter": METER, "created": "2026-01-01T00:00:00Z"}, version, "CDR"
    )
    assert {problem.severity for problem in found} == {"info"}
    assert {problem.rule for problem in found} == {"ocpi.extension"}


@pytest.mark.parametrize(
    ("change", "rule", "pointer"),
    [
        ({"public_keys": "04ab"}, "ocpi.type", "/energy_meter/public_keys"),
        ({"last_updated": "yesterday"}, "ocpi.datetime", "/energy_meter/last_updated"),
        ({"model_url": "meter.example"}, "ocpi.url", "/energy_meter/model_url"),
        ({"description": [{"text": "x"}]}, "ocpi.required", "/energy_meter/description/0/language"),
    ],
)
def test_an_extension_out_of_order_is_told_as_anything_else(change: Any, rule: str, pointer: str) -> None:
    found = problems(sample("CDR") | {"energy_meter": METER | change}, "2.2.1", "CDR")
    assert (rule, pointer) in {(problem.rule, problem.pointer) for problem in found}


def test_an_extension_may_lack_what_it_requires() -> None:
    assert {problem.rule for problem in problems(sample("CDR") | {"energy_meter": {}}, "2.2.1", "CDR")} == {
        "ocpi.extension"
    }


def test_a_legal_status_of_another_country_is_kept() -> None:
    status = {"legal_status": "MID", "transparency_software": {"name": "S"}}
    seen = view(sample("CDR") | {"transparency_software": [status]}, "2.3.0", "CDR")
    assert seen.transparency_software[0].legal_status == "MID"
