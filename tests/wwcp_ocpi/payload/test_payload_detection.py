"""Version and object from content alone, with confidence and reason."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from generators import ocpi, wwcp
from generators.payload_samples import LOCATION
from wwcp_ocpi.document import read
from wwcp_ocpi.document.versions import MODULES
from wwcp_ocpi.payload import Alike, detect, records, taken_as, taken_in

NDW = Path(__file__).parents[4] / "shared" / "data" / "ndw"

CONNECTOR = {"id": "1", "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_3_PHASE"}
NEW = CONNECTOR | {"max_voltage": 400, "max_amperage": 32}
OLD = CONNECTOR | {"voltage": 400, "amperage": 32}
EVSE = {"uid": "1", "status": "AVAILABLE", "connectors": [NEW], "last_updated": "2026-06-06T07:08:46Z"}
PARTY = {"country_code": "DE", "party_id": "ABC", "id": "1", "last_updated": "2026-06-06T07:08:46Z"}
TARIFF = PARTY | {"currency": "EUR", "elements": [{"price_components": [{"type": "FLAT", "price": 1, "step_size": 1}]}]}
CDR_TOKEN = {"country_code": "DE", "party_id": "ABC", "uid": "1", "type": "RFID", "contract_id": "C1"}
SESSION = PARTY | {"kwh": 1, "cdr_token": CDR_TOKEN, "auth_method": "WHITELIST", "location_id": "1", "status": "ACTIVE"}
CDR = PARTY | {"cdr_location": {}, "cdr_token": CDR_TOKEN, "total_energy": 1, "total_time": 1, "charging_periods": []}
TOKEN = PARTY | {"uid": "1", "type": "RFID", "contract_id": "C1", "issuer": "x", "valid": True, "whitelist": "ALWAYS"}


def without(value: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: member for name, member in value.items() if name not in names}


OLD_PLACE = without(LOCATION, "country_code", "party_id", "publish") | {"type": "ON_STREET"}
THREE_PLACE = without(LOCATION, "country_code", "evses", "city", "address") | {"version": 3, "address": {"city": "x"}}

KNOWN: list[tuple[str, str, dict[str, Any]]] = [
    ("2.1.1", "Location", OLD_PLACE | {"evses": [{"connectors": [OLD]}]}),
    ("2.2.1", "Location", LOCATION | {"evses": [EVSE]}),
    ("2.3.0", "Location", LOCATION | {"parking_places": []}),
    ("2.3.0", "Location", LOCATION | {"evses": [EVSE, EVSE | {"parking": []}]}),
    ("2.3.0", "Location", LOCATION | {"evses": [EVSE, EVSE | {"connectors": [NEW, NEW | {"standard": "MCS"}]}]}),
    ("3.0", "Location", THREE_PLACE | {"charging_pool": []}),
    ("2.2.1", "EVSE", EVSE),
    ("2.1.1", "EVSE", EVSE | {"connectors": [OLD]}),
    ("2.3.0", "EVSE", EVSE | {"accepted_service_providers": ["x"]}),
    ("3.0", "EVSE", EVSE | {"presence": "PRESENT", "parking": {}}),
    ("2.2.1", "Connector", NEW),
    ("2.1.1", "Connector", OLD),
    ("2.3.0", "Connector", NEW | {"capabilities": []}),
    ("2.2.1", "Tariff", TARIFF),
    ("2.1.1", "Tariff", without(TARIFF, "country_code", "party_id")),
    ("2.3.0", "Tariff", TARIFF | {"tax_included": "NO"}),
    ("2.1.1", "Tariff", TARIFF | {"not_before": "2026-06-06T07:08:46Z"}),
    ("2.2.1", "Token", TOKEN),
    ("2.1.1", "Token", without(TOKEN, "country_code", "party_id", "contract_id") | {"auth_id": "1"}),
    ("2.3.0", "Token", TOKEN | {"type": "EMAID"}),
    ("3.0", "Token", without(TOKEN, "country_code", "id") | {"version": 1, "valid_from": "2026-06-06T07:08:46Z"}),
    ("2.2.1", "Session", SESSION | {"total_cost": {"excl_vat": 1}}),
    ("2.2.1", "Token", without(TOKEN, "country_code", "party_id") | {"group_id": "G"}),
    ("2.2.1", "Tariff", without(TARIFF, "country_code", "party_id") | {"min_price": {"excl_vat": 1}}),
    ("2.2", "Session", SESSION | {"cdr_token": without(CDR_TOKEN, "country_code", "party_id")}),
    ("2.3.0", "Session", SESSION | {"total_cost": {"before_taxes": 1}}),
    ("2.1.1", "Session", {"id": "1", "start_datetime": "x", "kwh": 1, "auth_id": "1", "location": {}, "total_cost": 1}),
    ("2.2.1", "CDR", CDR | {"total_cost": {"excl_vat": 1}}),
    ("2.3.0", "CDR", CDR | {"total_cost": {"before_taxes": Decimal("1.5")}}),
    ("2.1.1", "CDR", {"id": "1", "stop_date_time": "x", "auth_id": "1", "total_energy": 1, "total_cost": Decimal("1")}),
    ("3.0", "CDR", without(CDR, "country_code") | {"version": 1, "tariff_association_id": "1"}),
    ("3.0", "TariffAssociation", {"party_id": "DEABC", "id": "1", "tariff_id": "1", "connectors": [], "audience": "x"}),
    ("wwcp", "ChargingPool", {"@id": "DE*GEF*P1", "chargingStations": [], "openingTimes": {"24/7": True}}),
    ("wwcp", "ChargingStation", {"@id": "DE*GEF*S1", "EVSEs": [], "chargingPoolId": "DE*GEF*P1"}),
    ("wwcp", "EVSE", {"@id": "DE*GEF*E1", "currentType": [], "socketOutlets": []}),
    ("wwcp", "ChargingTariff", {"@id": "DE*GEF*T1", "elements": [], "currency": "EUR"}),
    ("wwcp", "ChargingSession", {"@id": "1", "eventTrackingId": "1", "start": {}, "EVSEId": "DE*GEF*E1"}),
    ("wwcp", "ChargeDetailRecord", {"@id": "1", "sessionTime": {}, "evseId": "DE*GEF*E1"}),
    ("wwcp", "AAuthentication", {"authToken": "11223344"}),
]  # fmt: skip


@pytest.mark.parametrize(("version", "object_", "value"), KNOWN)
def test_the_members_tell_version_and_object(version: str, object_: str, value: dict[str, Any]) -> None:
    taken = detect(value)
    assert (taken.version, taken.object) == (version, object_), taken
    assert 0.4 <= taken.confidence <= 1
    assert taken.reason.startswith("has ")
    assert detect(dict(reversed(value.items()))) == taken


@pytest.mark.parametrize("name", ["chargingPool", "ChargingTariff", "EVSE", "chargeDetailRecord"])
def test_the_context_tells_the_wwcp_object(name: str) -> None:
    taken = detect({"@context": f"https://open.charging.cloud/contexts/wwcp+json/{name}", "@id": "x"})
    assert (taken.version, taken.object.lower(), taken.confidence) == ("wwcp", name.lower(), 1.0)


def test_the_reason_says_what_is_there_and_what_is_not() -> None:
    taken = detect(LOCATION)
    assert taken.reason == (
        "has evses and publish; no parking_places or help_phone: 2.2.1 Location, though 2.3.0 would look the same"
    )
    assert taken.confidence == 0.8
    clear = detect(LOCATION | {"parking_places": [], "help_phone": "1"})
    assert clear.confidence == 1.0
    assert clear.reason.endswith("2.3.0 Location")


@pytest.mark.parametrize("version", ["2.2.1", "2.3.0"])
@pytest.mark.parametrize("name", ["Location", "Tariff", "Token", "Session", "CDR"])
def test_generated_ocpi_records_are_known(version: str, name: str) -> None:
    @settings(max_examples=40)
    @given(ocpi.record(version, name))
    def known(value: dict[str, Any]) -> None:
        taken = detect(value)
        assert taken.object == name, taken
        assert taken.version in ("2.2.1", version), taken

    known()


@pytest.mark.parametrize("name", ["ChargingPool", "ChargingTariff", "ChargingSession", "ChargeDetailRecord"])
def test_generated_wwcp_records_are_known_by_context(name: str) -> None:
    context = "https://open.charging.cloud/contexts/wwcp+json/" + name[0].lower() + name[1:]

    @settings(max_examples=40)
    @given(wwcp.record(name))
    def known(value: dict[str, Any]) -> None:
        taken = detect(value | {"@context": context})
        assert (taken.version, taken.object) == ("wwcp", name)

    known()


def test_a_record_that_is_carried_whole_is_known() -> None:
    packed = {"x_wwcp_ocpi": {"format": "ocpi-2.2.1", "object": "Token", "value": TOKEN}}
    taken = detect(packed)
    assert (taken.version, taken.module, taken.object, taken.confidence) == ("2.2.1", "tokens", "Token", 1.0)
    [record] = records(json.dumps(packed).encode(), "file")
    assert (record.pointer, record.object) == ("", "Token")
    for wrong in ({"format": "x", "object": "Token", "value": 1}, {"format": "wwcp", "object": "EVSE"}, 1):
        assert detect({"x_wwcp_ocpi": wrong}).version is None


@pytest.mark.parametrize(
    "value",
    [
        {}, {"a": 1}, {"id": "1", "name": "x"}, {"latitude": "1", "longitude": "2"}, CDR_TOKEN,
        {"status": "CHARGING", "last_updated": "2026-06-06T07:08:46Z"}, {"name": "x", "website": "y"},
        {"id": "1", "address": "a", "city": "b", "country": "NLD", "coordinates": {}, "evse_uid": "1",
         "connector_standard": "CHADEMO", "connector_format": "CABLE"},
        {"name": "x", "url": "u"}, {"result": ["ACCEPTED"]}, None, 1, "x",
        [LOCATION],
    ],
)  # fmt: skip
def test_what_is_no_record_is_not_taken_for_one(value: Any) -> None:
    taken = detect(value)
    assert (taken.version, taken.module, taken.object, taken.confidence) == (None, "", "", 0.0)
    assert taken.reason


RESULT = {"result": "ACCEPTED"}
PROFILE = {"charging_rate_unit": "W", "charging_profile_period": [{"start_period": 0, "limit": 11000}]}
ROLE = {"role": "CPO", "business_details": {"name": "x"}, "party_id": "ABC", "country_code": "DE"}
CREDENTIALS = {"token": "t", "url": "https://example.com/ocpi/versions"}

MESSAGES: list[tuple[str, str, str, dict[str, Any]]] = [
    ("2.3.0", "bookings", "Booking", PARTY | {"location_id": "1", "reservation_status": "RESERVED"}),
    ("2.3.0", "bookings", "Booking", PARTY | {"location_id": "1", "booking_option": {}, "request_id": "1"}),
    ("2.3.0", "bookings", "BookingLocation", PARTY | {"location_id": "1", "booking_option": {}, "tariff_ids": []}),
    ("2.3.0", "bookings", "BookingLocation", PARTY | {"location_id": "1"}),
    ("2.3.0", "payments", "Terminal", without(LOCATION, "evses", "publish") | {"terminal_id": "1"}),
    ("2.3.0", "payments", "FinancialAdviceConfirmation", {"id": "1", "eft_data": [], "currency": "EUR"}),
    ("2.3.0", "invoicereconciliation", "InvoiceReconciliationRecord", PARTY | {"invoice_id": "1", "cdrs": ["1"]}),
    ("3.0", "irrs", "InvoiceReconciliationRecord", {"id": "1", "version": 1, "invoiceReconciliationRecord_ids": []}),
    ("2.2.1", "sessions", "ChargingPreferences", {"profile_type": "GREEN", "energy_need": 12}),
    ("2.2.1", "credentials", "Credentials", CREDENTIALS | {"roles": [ROLE]}),
    ("2.3.0", "credentials", "Credentials", CREDENTIALS | {"roles": [ROLE], "hub_party_id": "DEHUB"}),
    ("2.1.1", "credentials", "Credentials", CREDENTIALS | without(ROLE, "role")),
    ("2.2.1", "versions", "VersionDetails", {"version": "2.2.1", "endpoints": []}),
    ("2.1.1", "versions", "VersionDetails", {"version": "2.1.1", "endpoints": []}),
    ("3.0", "versions", "VersionDetail", {"version": "3.0", "endpoints": []}),
    ("2.3.0", "versions", "Version", {"version": "2.3.0", "url": "https://example.com/2.3.0"}),
    ("2.2.1", "commands", "StartSession", {"response_url": "u", "token": TOKEN, "location_id": "1"}),
    ("2.1.1", "commands", "ReserveNow", {"response_url": "u", "expiry_date": "x", "reservation_id": 7}),
    ("2.2.1", "commands", "CommandResponse", RESULT | {"timeout": 30}),
    ("2.2.1", "commands", "CommandResult", RESULT | {"message": [{"language": "en", "text": "x"}]}),
    ("2.2.1", "commands", "CommandResult", RESULT),
    ("2.2.1", "chargingprofiles", "ChargingProfileResponse", {"result": "TOO_OFTEN", "timeout": 30}),
    ("2.2.1", "chargingprofiles", "SetChargingProfile", {"response_url": "u", "charging_profile": PROFILE}),
    ("2.2.1", "chargingprofiles", "ActiveChargingProfileResult", RESULT | {"profile": {}}),
    ("2.2.1", "chargingprofiles", "ChargingProfile", PROFILE),
    ("3.0", "meterreadings", "ChargingProfile", PROFILE | {"id": "1"}),
    ("2.2.1", "hubclientinfo", "ClientInfo", {"party_id": "ABC", "country_code": "DE", "role": "CPO", "status": "x"}),
    ("2.2.1", "tokens", "AuthorizationInfo", {"allowed": "ALLOWED", "token": TOKEN}),
    ("2.1.1", "tokens", "AuthorizationInfo", {"allowed": "BLOCKED"}),
    ("2.1.1", "tokens", "LocationReferences", {"location_id": "1", "evse_uids": ["1"], "connector_ids": ["1"]}),
    ("3.0", "evsestatuses", "EVSEStatus", {"uid": "1", "status": "AVAILABLE", "timestamp": "2026-06-06T07:08:46Z"}),
    ("3.0", "parties", "PlatformParties", {"parties": [{"party_id": "DEABC", "roles": []}]}),
    ("3.0", "subscriptions", "AsyncRequest", {"callback_id": "1", "payload": {}}),
    ("3.0", "locations", "ReserveNowRequest", {"callback_id": "1", "payload": {"reservation_id": "1"}}),
    ("3.0", "subscriptions", "SubscriptionState", {"retry_interval": 1, "current_queue_size": 2, "max_queue_size": 3}),
    ("wwcp", "parties", "RoamingNetwork", {"@id": "Prod", "name": {"en": "x"}, "chargingStationOperatorIds": []}),
    ("wwcp", "parties", "ChargingStationOperator", {"@id": "DE*GEF", "name": {"en": "x"}, "chargingPoolIds": []}),
    ("wwcp", "parties", "EMobilityProvider", {"@id": "DE-GDF", "name": {"en": "x"}, "homepage": "x"}),
    ("wwcp", "evsestatuses", "EVSEStatus", {"id": "DE*GEF*E1", "status": "available", "timestamp": "x"}),
    ("wwcp", "evsestatuses", "EVSEStatusList", {"DE*GEF*E1*1": ["2026-08-02T10:00:00.000Z", "available"]}),
]


@pytest.mark.parametrize(("version", "module", "object_", "value"), MESSAGES)
def test_what_travels_alone_is_known(version: str, module: str, object_: str, value: dict[str, Any]) -> None:
    taken = detect(value)
    assert (taken.version, taken.module, taken.object) == (version, module, object_), taken
    assert 0 < taken.confidence <= 1
    assert ": " in taken.reason


def test_two_versions_or_objects_that_look_the_same_are_named() -> None:
    taken = detect(RESULT | {"timeout": 30})
    assert Alike("2.3.0", "CommandResponse") in taken.alike
    assert Alike("2.2.1", "ChargingProfileResponse") in taken.alike
    assert taken.reason.endswith(
        "2.2.1 CommandResponse, though 2.3.0 and 3.0 would look the same, and ChargingProfileResponse looks the same"
    )
    assert taken.confidence < 0.5
    assert detect(LOCATION).alike == (Alike("2.3.0", "Location"),)
    assert detect(LOCATION | {"parking_places": []}).alike == ()


@pytest.mark.parametrize(
    "name", ["locations-harlingen", "locations-heemstede", "tariffs-harlingen", "tariffs-heemstede"]
)
def test_the_real_exports_are_known(name: str) -> None:
    path = NDW / f"{name}.json"
    if not path.exists():
        pytest.skip("the shared data is not here")
    whole = read(path.read_bytes()).value
    with path.open("rb") as stream:
        found = list(records(stream, path.name))
    assert [record.value for record in found] == whole
    assert {(record.version, record.module) for record in found} == {("2.2.1", name.partition("-")[0])}


@pytest.mark.parametrize(
    ("text", "version", "module", "object_"),
    [
        ("2.2.1/locations", "2.2.1", "locations", "Location"),
        (" OCPI-2.3.0 / CDRs ", "2.3.0", "cdrs", "CDR"),
        ("2.1.1/EVSE", "2.1.1", "locations", "EVSE"),
        ("wwcp/ChargingPool", "wwcp", "locations", "ChargingPool"),
        ("wwcp/sessions", "wwcp", "sessions", "ChargingSession"),
        ("wwcp/evse", "wwcp", "locations", "EVSE"),
        ("2.1.1/locations", "2.1.1", "locations", "Location"),
        ("3.0/cdrs", "3.0", "cdrs", "CDR"),
        ("3.0/irrs", "3.0", "irrs", "InvoiceReconciliationRecord"),
        ("2.3.0/bookings", "2.3.0", "bookings", "Booking"),
        ("2.2/hubclientinfo", "2.2", "hubclientinfo", "ClientInfo"),
        ("2.3.0/commands", "2.3.0", "commands", ""),
        ("2.2.1/startsession", "2.2.1", "commands", "StartSession"),
        ("wwcp/RoamingNetwork", "wwcp", "parties", "RoamingNetwork"),
    ],
)
def test_what_the_user_says_is_understood(text: str, version: str, module: str, object_: str) -> None:
    taken = taken_as(text)
    assert (taken.version, taken.module, taken.object, taken.confidence) == (version, module, object_, 1.0)


@pytest.mark.parametrize("version", MODULES)
def test_every_module_can_be_said(version: str) -> None:
    for module in MODULES[version]:
        assert taken_as(f"{version}/{module}").module == module
    assert taken_in(f"ocpi-{version}").version == version
    with pytest.raises(ValueError, match="names no version"):
        taken_in("ocpi-2.4")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2.2.1", "names no module"),
        ("2.2.1/", "names no module"),
        ("", "names no version"),
        ("2.4/locations", "names no version that this program reads; it reads 2.1.1"),
        ("2.2.1/ChargingPool", "names no module or object of 2.2.1; there are locations"),
        ("wwcp/Location", "names no module or object of wwcp"),
    ],
)
def test_what_cannot_be_understood_is_answered_with_what_can(text: str, said: str) -> None:
    with pytest.raises(ValueError, match="names no") as caught:
        taken_as(text)
    assert said in str(caught.value)
    assert str(caught.value).endswith(".")
