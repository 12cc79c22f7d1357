"""One plain, correct object of each further kind, to be spoilt by tests: OCPI 2.2.1, and 2.3.0 where it differs."""

import copy
from typing import Any

from generators.ocpi_samples import sample
from wwcp_ocpi import document

_VERSION = b'{"version": "2.2.1", "url": "https://cpo.example/ocpi/2.2.1"}'

_VERSION_DETAILS = b"""{
  "version": "2.2.1",
  "endpoints": [
    {"identifier": "credentials", "role": "SENDER", "url": "https://cpo.example/ocpi/2.2.1/credentials"},
    {"identifier": "tokens", "role": "RECEIVER", "url": "https://cpo.example/ocpi/2.2.1/tokens"},
    {"identifier": "locations", "role": "SENDER", "url": "https://cpo.example/ocpi/2.2.1/locations"}
  ]
}"""

_CREDENTIALS = b"""{
  "token": "c0ffee-1234", "url": "https://cpo.example/ocpi/versions",
  "roles": [
    {"role": "CPO", "business_details": {"name": "ABC"}, "party_id": "ABC", "country_code": "NL"},
    {"role": "EMSP", "business_details": {"name": "ABC"}, "party_id": "ABC", "country_code": "NL"}
  ]
}"""

_RESPONSE = b"""{
  "data": [{"version": "2.2.1", "url": "https://cpo.example/ocpi/2.2.1"}], "status_code": 1000,
  "status_message": "Success", "timestamp": "2026-05-03T10:00:00Z"
}"""

_RESERVE_NOW = b"""{
  "response_url": "https://msp.example/ocpi/2.2.1/commands/RESERVE_NOW/17", "token": null,
  "expiry_date": "2026-05-03T12:00:00Z", "reservation_id": "R17", "location_id": "LOC1", "evse_uid": "E1"
}"""

_START_SESSION = b"""{
  "response_url": "https://msp.example/ocpi/2.2.1/commands/START_SESSION/18", "token": null,
  "location_id": "LOC1", "evse_uid": "E1", "connector_id": "1", "authorization_reference": "A-99"
}"""

_WEB_PAYMENT = b"""{
  "location_id": "LOC1", "evse_uid": "E1", "evse_id": "NL*ABC*E1*1", "timeout": 120, "custom_data": {"order": 7},
  "response_url": "https://pay.example/started/7"
}"""

_PROFILE = b"""{
  "start_date_time": "2026-05-03T10:00:00Z", "duration": 7200, "charging_rate_unit": "A", "min_charging_rate": 6,
  "charging_profile_period": [{"start_period": 0, "limit": 16.0}, {"start_period": 3600, "limit": 8.1}]
}"""

_ACTIVE = b'{"start_date_time": "2026-05-03T10:05:00Z", "charging_profile": %s}' % _PROFILE

_CLIENT_INFO = b"""{
  "party_id": "ABC", "country_code": "NL", "role": "CPO", "status": "CONNECTED", "last_updated": "2026-05-03T10:00:00Z"
}"""

_RECONCILIATION = b"""{
  "country_code": "NL", "party_id": "ABC", "id": "IR1", "invoice_id": "INV-2026-0042", "cdrs": ["C1", "C2"],
  "last_updated": "2026-05-03T10:00:00Z"
}"""

_TERMS = b"""{
  "rfid_auth_required": true, "supported_access_methods": ["TOKEN", "ACCESS_CODE"], "change_until_minutes": 60,
  "cancel_until_minutes": 30, "early_start_allowed": true, "early_start_time": 10, "noshow_timeout": 15,
  "late_stop_allowed": false, "min_booking_duration": 15, "max_booking_duration": 240,
  "booking_terms": "https://cpo.example/terms"
}"""

_SLOT = b"""{
  "start_date_time": "2026-05-04T08:00:00Z", "end_date_time": "2026-05-04T09:30:00Z", "min_power": 11000,
  "max_power": 50000, "green_energy_support": true
}"""

_BOOKING_LOCATION = b"""{
  "country_code": "NL", "party_id": "ABC", "id": "BL1", "location_id": "LOC1",
  "booking_option": {"evse_uid": "E1", "connector_id": "1", "vehicle_types": ["RIGID"], "max_vehicle_weight": 40000},
  "policy": {"reservation_required": true}, "tariff_ids": ["T1"], "booking_terms": %s,
  "calendars": [{
    "id": "CAL1", "begin_from": "2026-05-04T00:00:00Z", "end_before": "2026-05-05T00:00:00Z",
    "timeslot_increment": 15, "available_timeslots": [%s], "last_updated": "2026-05-03T09:00:00Z"
  }],
  "last_updated": "2026-05-03T10:00:00Z"
}""" % (_TERMS, _SLOT)

_BOOKING_REQUEST = b"""{
  "country_code": "NL", "party_id": "MSP", "request_id": "RQ1", "booking_option": {"evse_uid": "E1"},
  "location_id": "LOC1", "booking_location_id": "BL1",
  "tokens": [{"country_code": "NL", "party_id": "MSP", "uid": "04A1B2C3", "type": "RFID", "contract_id": "NL-MSP-C1"}],
  "access_information": [{"method": "TOKEN"}],
  "period": {"start_date_time": "2026-05-04T08:00:00Z", "end_date_time": "2026-05-04T09:30:00Z"},
  "authorization_reference": "A-100", "power_required": 50
}"""

_BOOKING = b"""{
  "id": "B1", "country_code": "NL", "party_id": "ABC", "request_id": "RQ1", "booking_option": {"evse_uid": "E1"},
  "location_id": "LOC1", "tariff_ids": ["T1"], "period": %s, "reservation_status": "RESERVED",
  "access_information": [{"method": "ACCESS_CODE", "value": "4711"}], "authorization_reference": "A-100",
  "booking_terms": %s,
  "booking_requests": [{
    "request_status": "ACCEPTED", "booking_request": %s, "request_received": "2026-05-03T10:00:00Z"
  }],
  "last_updated": "2026-05-03T10:00:05Z"
}""" % (_SLOT, _TERMS, _BOOKING_REQUEST)

_TERMINAL = b"""{
  "terminal_id": "T-1", "customer_reference": "CUST-5", "party_id": "ABC", "country_code": "NL", "address": "Quay 1",
  "city": "Harlingen", "country": "NLD", "coordinates": {"latitude": "53.181608", "longitude": "5.455538"},
  "invoice_base_url": "https://invoices.example/", "invoice_creator": "PTP", "location_ids": ["LOC1"],
  "last_updated": "2026-05-03T10:00:00Z"
}"""

_CONFIRMATION = b"""{
  "id": "F1", "authorization_reference": "A-100", "total_costs": {"before_taxes": 10.00, "taxes": []},
  "currency": "EUR", "eft_data": ["AID A0000000031010"], "capture_status_code": "SUCCESS",
  "last_updated": "2026-05-03T10:00:00Z"
}"""

_SAMPLES = {
    "Version": _VERSION,
    "VersionDetails": _VERSION_DETAILS,
    "Credentials": _CREDENTIALS,
    "Response": _RESPONSE,
    "AuthorizationInfo": b'{"allowed": "ALLOWED", "token": null, "location": {"location_id": "LOC1"}}',
    "CancelReservation": b'{"response_url": "https://msp.example/result/19", "reservation_id": "R17"}',
    "ReserveNow": _RESERVE_NOW,
    "StartSession": _START_SESSION,
    "StopSession": b'{"response_url": "https://msp.example/result/20", "session_id": "S1"}',
    "UnlockConnector": b"""{
      "response_url": "https://msp.example/result/21", "location_id": "LOC1", "evse_uid": "E1", "connector_id": "1"
    }""",
    "CommandResponse": b"""{
      "result": "ACCEPTED", "timeout": 30, "message": [{"language": "en", "text": "Please plug in"}]
    }""",
    "CommandResult": b'{"result": "EVSE_OCCUPIED"}',
    "NotifyWebPaymentStarted": _WEB_PAYMENT,
    "NotifyWebPaymentFailed": b"""{
      "location_id": "LOC1", "evse_uid": "E1", "error_message": [{"language": "en", "text": "Card refused"}],
      "response_url": "https://pay.example/failed/7"
    }""",
    "ChargingPreferences": b"""{
      "profile_type": "GREEN", "departure_time": "2026-05-03T17:00:00Z", "energy_need": 20.5, "discharge_allowed": false
    }""",
    "SetChargingProfile": b'{"charging_profile": %s, "response_url": "https://scsp.example/result/22"}' % _PROFILE,
    "ActiveChargingProfile": _ACTIVE,
    "ActiveChargingProfileResult": b'{"result": "ACCEPTED", "profile": %s}' % _ACTIVE,
    "ChargingProfileResponse": b'{"result": "TOO_OFTEN", "timeout": 5}',
    "ChargingProfileResult": b'{"result": "REJECTED"}',
    "ClearProfileResult": b'{"result": "UNKNOWN"}',
    "ClientInfo": _CLIENT_INFO,
    "InvoiceReconciliationRecord": _RECONCILIATION,
    "BookingLocation": _BOOKING_LOCATION,
    "BookingRequest": _BOOKING_REQUEST,
    "Booking": _BOOKING,
    "Terminal": _TERMINAL,
    "FinancialAdviceConfirmation": _CONFIRMATION,
}

OF_2_3_0 = (
    "InvoiceReconciliationRecord", "BookingLocation", "BookingRequest", "Booking", "Terminal",
    "FinancialAdviceConfirmation",
)  # fmt: skip
"""Objects that OCPI 2.2.1 does not have."""

KINDS = [
    *(("2.2.1", name) for name in _SAMPLES if name not in OF_2_3_0),
    *(("2.3.0", name) for name in _SAMPLES),
]
"""Every pair of a version and an object that a sample is there of."""


def module_sample(object_: str, version: str = "2.2.1") -> dict[str, Any]:
    """A fresh, correct object of a module other than locations, tariffs, tokens, sessions and CDRs."""
    value: dict[str, Any] = copy.deepcopy(document.read(_SAMPLES[object_]).value)  # type: ignore[assignment]
    if value.get("token", 0) is None:
        value["token"] = sample("Token", version)
    if version == "2.3.0" and object_ == "Credentials":
        value["hub_party_id"] = "NLHUB"
    return value
