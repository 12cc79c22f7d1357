"""How writers of OCPI 3.0 spell a correct record differently, for tests: names, places and forms."""

import copy
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from generators import field_tables as tables
from wwcp_ocpi.document import exact_number, text

Members = dict[str, Any]

NAMES: dict[tuple[str, str], tuple[str, ...]] = {
    ("ChargingStation", "evses"): ("evse", "connectors"),
    ("EVSEStatus", "uid"): ("id",),
    ("PointOfContact", "telephone"): ("logo",),
    ("GeoLocation", "latitude"): ("lat",),
    ("GeoLocation", "longitude"): ("lng",),
    ("AdditionalGeoLocation", "latitude"): ("lat",),
    ("AdditionalGeoLocation", "longitude"): ("lng",),
    ("InvoiceReconciliationRecord", "cdr_ids"): ("invoiceReconciliationRecord_ids",),
    ("CertificateRenewalRequest", "callback_id"): ("callbackId",),
    ("RenewedCertificate", "certificate_chain"): ("certificateChain",),
    ("CredentialsRole", "allow_downgrades"): ("allowDowngrades",),
}
"""The names that writers use for a member."""

MAX_TIMES = {Decimal("1.5"): "01:30:00", 2: "02:00:00", Decimal("26.25"): "1.02:15:00"}
"""Hours, and how a span of them is written."""

_TWO_LETTERS = {"NLD": "NL", "DEU": "DE", "FRA": "FR", "GBR": "GB", "USA": "US"}


def _max_time(value: Any) -> Any:
    return MAX_TIMES.get(value, value)


FORMS: dict[tuple[str, str], tuple[Callable[[Any], Any], ...]] = {
    ("GeoLocation", "latitude"): (exact_number,),
    ("GeoLocation", "longitude"): (exact_number,),
    ("AdditionalGeoLocation", "latitude"): (exact_number,),
    ("AdditionalGeoLocation", "longitude"): (exact_number,),
    ("Address", "country"): (_TWO_LETTERS.__getitem__,),
    ("CDR", "total_energy"): (lambda kwh: f"{text(kwh)} kWh", lambda kwh: {"Value": kwh, "kWh": kwh}),
    ("AuthorizeResponse", "max_energy"): (lambda kwh: f"{text(kwh)} kWh",),
    ("AuthorizeResponse", "max_time"): (_max_time,),
    ("AuthorizeResponse", "info"): (lambda info: f"{info['language']} -> {info['text']}",),
    ("ChargingProfile", "min_charging_rate"): (text,),
    ("SubscriptionRequest", "retry_interval"): (lambda seconds: exact_number(f"{seconds}.0"),),
    ("SubscriptionParameterProposal", "retry_interval"): (lambda seconds: exact_number(f"{seconds}.0"),),
    ("SubscriptionState", "retry_interval"): (lambda seconds: exact_number(f"{seconds}.00"),),
}
"""The forms in which writers give a value, from the intended one."""

BESIDE = (
    "AuthorizeRequest", "AuthorizeResponse", "ReserveNowRequest", "ResetEVSERequest", "UnlockConnectorRequest",
    "GetActiveChargingProfileRequest", "ReservationErrorResponse",
)  # fmt: skip
"""Objects whose parameters also stand beside the envelope's members."""


@st.composite
def written(draw: DrawFn, object_: str, value: Members) -> Members:
    """A copy of a clean record with some members spelt differently, each independently."""
    value = copy.deepcopy(value)
    for name, place in [*_places(object_, value)]:
        for key in FORMS.keys() | NAMES.keys():
            if key[0] == name and key[1] in place and draw(st.booleans()):
                _respell(draw, key, place)
    if object_ in BESIDE:
        _replace(draw, object_, value)
    return value


def _respell(draw: DrawFn, key: tuple[str, str], place: Members) -> None:
    _, member = key
    if key in FORMS and draw(st.booleans()):
        place[member] = draw(st.sampled_from(FORMS[key]))(place[member])
    if key in NAMES and draw(st.booleans()):
        place[draw(st.sampled_from(NAMES[key]))] = place.pop(member)


def _replace(draw: DrawFn, object_: str, value: Members) -> None:
    holder = "error" if object_ == "ReservationErrorResponse" else "payload"
    way = draw(st.sampled_from(["kept", "beside", "some beside", "in error"]))
    if way == "in error" and object_ == "AuthorizeResponse":
        value |= {"error": value["payload"], "payload": None}
    elif way == "beside":
        value |= value.pop(holder)
    elif way == "some beside":
        for name in list(value[holder])[:-1]:
            value[name] = value[holder].pop(name)


def _places(object_: str, value: Members) -> Iterator[tuple[str, Members]]:
    """Every object of a clean record with the name of its class, the inner ones first."""
    inside = value | value.get("payload", {}) | value.get("error", {}) if object_ in BESIDE else value
    for row in tables.fields("3.0", object_):
        found = inside.get("evses" if row.name == "evse" else row.name)
        if tables.is_object("3.0", row.type):
            for item in found if isinstance(found, list) else [found]:
                if isinstance(item, dict):
                    yield from _places(row.type, item)
    yield object_, (value.get("error") or value["payload"]) if object_ in BESIDE else value
