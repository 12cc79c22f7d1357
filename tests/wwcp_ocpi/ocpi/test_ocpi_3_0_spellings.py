"""The spellings of OCPI 3.0: each defect is read, told, and rewritten to what is meant."""

import copy
from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from generators import field_tables as tables
from generators.ocpi_3_0 import clean
from generators.ocpi_3_0_writers import FORMS, NAMES, written
from wwcp_ocpi.document import exact_number, read, same, text
from wwcp_ocpi.ocpi import problems, view
from wwcp_ocpi.ocpi.v3_0.spellings import SPELLINGS, intended

OBJECTS = tuple(tables.table("3.0")["objects"])
FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


class Case(NamedTuple):
    """A value as some writer has it, and as it is meant; `rules` are the infos at their pointers."""

    object: str
    given: str
    meant: str
    rules: tuple[tuple[str, str], ...]


CASES = (
    Case("ChargingStation", '{"evse": [{"uid": "E1"}]}', '{"evses": [{"uid": "E1"}]}', (("spelling", "/evse"),)),
    Case("ChargingStation", '{"connectors": []}', '{"evses": []}', (("spelling", "/connectors"),)),
    Case("ChargingStation", '{"evses": [], "connectors": []}', '{"evses": [], "connectors": []}', ()),
    Case("EVSEStatus", '{"id": "E1"}', '{"uid": "E1"}', (("spelling", "/id"),)),
    Case("PointOfContact", '{"logo": "+31"}', '{"telephone": "+31"}', (("spelling", "/logo"),)),
    Case("InvoiceReconciliationRecord", '{"invoiceReconciliationRecord_ids": ["C1"]}', '{"cdr_ids": ["C1"]}',
         (("spelling", "/invoiceReconciliationRecord_ids"),)),
    Case("CertificateRenewalRequest", '{"callbackId": "1"}', '{"callback_id": "1"}', (("spelling", "/callbackId"),)),
    Case("RenewedCertificate", '{"certificateChain": "P"}', '{"certificate_chain": "P"}',
         (("spelling", "/certificateChain"),)),
    Case("CredentialsRole", '{"allowDowngrades": true}', '{"allow_downgrades": true}',
         (("spelling", "/allowDowngrades"),)),
    Case("GeoLocation", '{"lat": 52.370216, "lng": -4.5}', '{"latitude": "52.370216", "longitude": "-4.5"}',
         (("spelling", "/lat"), ("form", "/lat"), ("spelling", "/lng"), ("form", "/lng"))),
    Case("GeoLocation", '{"latitude": 1e1, "longitude": true}', '{"latitude": 1e1, "longitude": true}', ()),
    Case("Address", '{"country": "NL"}', '{"country": "NLD"}', (("form", "/country"),)),
    Case("Address", '{"country": "nl"}', '{"country": "nl"}', ()),
    Case("CDRLocation", '{"country": "NL"}', '{"country": "NL"}', ()),
    Case("CDR", '{"total_energy": "12500 Wh"}', '{"total_energy": 12.500}', (("form", "/total_energy"),)),
    Case("CDR", '{"total_energy": {"Value": 12500, "kWh": 12.50}}', '{"total_energy": 12.50}',
         (("form", "/total_energy"),)),
    Case("CDR", '{"total_energy": {"Value": 12500}}', '{"total_energy": {"Value": 12500}}', ()),
    Case("Session", '{"energy": 12500}', '{"energy": 12500}', ()),
    Case("Connector", '{"cable_length": 500}', '{"cable_length": 500}', ()),
    Case("Token", '{"valid": false}', '{"valid": false}', ()),
    Case("ChargingProfile", '{"min_charging_rate": "6.0"}', '{"min_charging_rate": 6.0}',
         (("form", "/min_charging_rate"),)),
    Case("ChargingProfile", '{"charging_profile_period": "2026-05-03T10:00:00Z"}',
         '{"charging_profile_period": "2026-05-03T10:00:00Z"}', ()),
    Case("SubscriptionRequest", '{"retry_interval": 30.0}', '{"retry_interval": 30}', (("form", "/retry_interval"),)),
    Case("SubscriptionState", '{"retry_interval": 30.5}', '{"retry_interval": 30.5}', ()),
    Case("ResetEVSERequest", '{"callback_id": "1", "location_id": "L", "evse_uid": "E"}',
         '{"callback_id": "1", "payload": {"location_id": "L", "evse_uid": "E"}}',
         (("spelling", "/location_id"), ("spelling", "/evse_uid"))),
    Case("ResetEVSERequest", '{"payload": {"location_id": "L"}, "evse_uid": "E"}',
         '{"payload": {"location_id": "L", "evse_uid": "E"}}', (("spelling", "/evse_uid"),)),
    Case("ResetEVSERequest", '{"payload": {"location_id": "L"}, "location_id": "M"}',
         '{"payload": {"location_id": "L"}, "location_id": "M"}', ()),
    Case("ResetEVSERequest", '{"payload": 5, "location_id": "L"}', '{"payload": 5, "location_id": "L"}',
         (("spelling", "/location_id"),)),
    Case("AuthorizeResponse",
         '{"result_type": "SUCCESS", "payload": null, "error": {"allowed": "ALLOWED", "max_energy": "10 kWh",'
         ' "max_time": "01:30:00", "info": "en -> Welcome"}}',
         '{"result_type": "SUCCESS", "payload": {"allowed": "ALLOWED", "max_energy": 10, "max_time": 1.5,'
         ' "info": {"language": "en", "text": "Welcome"}}}',
         (("spelling", "/error/allowed"), ("spelling", "/error/max_energy"), ("form", "/error/max_energy"),
          ("spelling", "/error/max_time"), ("form", "/error/max_time"), ("spelling", "/error/info"),
          ("form", "/error/info"))),
    Case("AuthorizeResponse", '{"error": {"code": 5, "allowed": "BLOCKED"}}',
         '{"error": {"code": 5}, "payload": {"allowed": "BLOCKED"}}', (("spelling", "/error/allowed"),)),
    Case("ReservationErrorResponse", '{"result_type": "FAILED", "error": {"status": "EVSE_OCCUPIED"}}',
         '{"result_type": "FAILED", "error": {"status": "EVSE_OCCUPIED"}}', ()),
    Case("Location", '{"charging_pool": [{"id": "S1", "connectors": [{"uid": "E1"}]}, 5, {"id": "S2"}]}',
         '{"charging_pool": [{"id": "S1", "evses": [{"uid": "E1"}]}, 5, {"id": "S2"}]}',
         (("spelling", "/charging_pool/0/connectors"),)),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.object} {case.given[:40]}")
def test_a_spelling_is_rewritten_and_told(case: Case) -> None:
    value, meant = read(case.given.encode()).value, read(case.meant.encode()).value
    before = copy.deepcopy(value)
    assert text(intended(value, case.object)) == text(meant)
    assert same(value, before)
    told = [(one.rule.removeprefix("ocpi."), one.pointer) for one in problems(value, "3.0", case.object)]
    assert [one for one in told if one[0] in ("spelling", "form")] == list(case.rules)
    assert not {one[0] for one in told if one[1] in {pointer for _, pointer in case.rules}} & {"unknown-member", "type"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.object} {case.given[:40]}")
def test_a_view_says_the_same_in_every_spelling(case: Case) -> None:
    given_, meant = (view(read(value.encode()).value, "3.0", case.object) for value in (case.given, case.meant))
    assert given_ == meant


@pytest.mark.parametrize("name", OBJECTS)
def test_every_way_of_the_writers_leads_back_to_what_is_meant(name: str) -> None:
    @st.composite
    def pair(draw: DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
        value = draw(clean(name))
        return value, draw(written(name, value))

    @FEW
    @given(pair())
    def back(values: tuple[dict[str, Any], dict[str, Any]]) -> None:
        meant, spelt = values
        rewritten = intended(spelt, name)
        assert same(rewritten, meant), text(spelt)
        assert intended(meant, name) is meant
        assert intended(rewritten, name) is rewritten
        assert view(spelt, "3.0", name) == view(meant, "3.0", name)

    back()


def test_the_table_of_spellings_has_every_spelling_that_writers_use() -> None:
    listed = {(row.object, row.field): row for row in SPELLINGS}
    for (object_, field), names in NAMES.items():
        assert listed[object_, field].also == names
        assert listed[object_, field].intended == field
    assert all(listed[key].form for key in FORMS)
    assert listed["ReserveNowRequest", "token"].intended == "payload/token"
    assert listed["AuthorizeResponse", "allowed"].also == ("allowed", "error/allowed")


def test_an_unknown_object_is_given_back_as_it_is() -> None:
    value = {"evse": []}
    assert intended(value, "Booking") is value
    assert intended(value, "Capability") is value
    assert intended(value, "") is value


@pytest.mark.parametrize("value", [None, 5, "x", [], [{"evse": []}], True, Decimal("1.5"), exact_number("1e99999")])
def test_what_is_no_object_is_given_back_as_it_is(value: Any) -> None:
    assert intended(value, "ChargingStation") is value
