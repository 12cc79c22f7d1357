"""Generated records of OCPI 3.0, from its field table; every field of every class occurs, spelt as it is intended."""

from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from generators import field_tables as tables
from generators.ocpi_3_0_settling import settled
from generators.ocpi_3_0_writers import MAX_TIMES, written
from generators.ocpi_scalars import BY_NAME, evse_ids, identifiers, scalar, texts

VERSION = "3.0"

INTENDED = {
    ("ChargingStation", "evse"): "evses",
    ("InvoiceReconciliationRecord", "invoiceReconciliationRecord_ids"): "cdr_ids",
    ("CertificateRenewalRequest", "callbackId"): "callback_id",
    ("RenewedCertificate", "certificateChain"): "certificate_chain",
}
"""Fields that the table has under the name of a defect, with the intended name."""

CARDS = {("Token", "valid"): "?"}
"""Left over from 2.x: the reference demands it when it reads and never writes it."""

UNDER = {
    "AuthorizeRequest": "payload",
    "AuthorizeResponse": "payload",
    "ReserveNowRequest": "payload",
    "ResetEVSERequest": "payload",
    "UnlockConnectorRequest": "payload",
    "GetActiveChargingProfileRequest": "payload",
    "ReservationErrorResponse": "error",
}
"""The member that all but the envelope's own stand in."""

ENVELOPE = ("callback_id", "result_type")

_SCALARS: dict[str, SearchStrategy[Any]] = {
    "Party_Id": st.sampled_from(["NLABC", "DELNT", "FRX1Y", "gbabc"]),
    "EVSE_Id": evse_ids,
    "Currency": BY_NAME["currency"],
    "CountryCode": BY_NAME["country_code"],
    "PhoneNumber": BY_NAME["help_phone"],
    "integer": st.integers(0, 99_999),
    "any": st.dictionaries(texts(8), st.one_of(st.booleans(), texts(8), st.integers(0, 99)), max_size=3),
    "object": st.dictionaries(texts(8), st.integers(0, 99), max_size=3),
    "LocalAccessInfo": st.just({"accessToken": "x", "status": "ALLOWED"}),
    "RemoteAccessInfo": st.just({"versionsURL": "https://example.org/versions"}),
}

_BY_FIELD: dict[tuple[str, str], SearchStrategy[Any]] = {
    ("RegularHours", "period_begin"): BY_NAME["start_time"],
    ("RegularHours", "period_end"): BY_NAME["end_time"],
    ("Address", "country"): BY_NAME["country"],
    ("CDRLocation", "country"): BY_NAME["country"],
    ("CredentialsRole", "party_id"): BY_NAME["party_id"],
    ("AuthorizeResponse", "max_time"): st.sampled_from([*MAX_TIMES, Decimal("0.3333")]),
    ("MeterSample", "evse_id"): identifiers(20),
}

_OWN_TYPES = ("party_id", "hub_party_id", "country", "country_code", "evse_id", "help_phone")
"""Names whose values follow from the type in 3.0."""

_MOST = {"charging_periods": 3, "energy_meters": 1, "transparency_software": 1, "images": 1, "standards": 1}


def record(object_: str, dirty: bool = False) -> SearchStrategy[dict[str, Any]]:
    """Exact values; dirty ones are spelt as the writers do, with the blemishes of `generators.ocpi` besides."""
    from generators.ocpi import record as any_record

    return any_record(VERSION, object_, dirty)


def clean(object_: str) -> SearchStrategy[dict[str, Any]]:
    """Correct records in the intended spelling."""
    holder = UNDER.get(object_)
    return _flat(object_).map(lambda value: _nested(value, holder)) if holder else _flat(object_)


def spelt(object_: str) -> SearchStrategy[dict[str, Any]]:
    """Correct records in which some members are spelt as the one or the other writer does."""
    return clean(object_).flatmap(lambda value: written(object_, value))


def name_of(object_: str, row: tables.TableField) -> str:
    """The intended name of a field of the table."""
    return INTENDED.get((object_, row.name), row.name)


def card_of(object_: str, row: tables.TableField) -> str:
    """The intended cardinality of a field of the table."""
    return CARDS.get((object_, row.name), row.card)


def _nested(value: dict[str, Any], holder: str) -> dict[str, Any]:
    outside = {name: member for name, member in value.items() if name in ENVELOPE}
    return outside | {holder: {name: member for name, member in value.items() if name not in ENVELOPE}}


@cache
def _flat(object_: str) -> SearchStrategy[dict[str, Any]]:
    rows = [(name_of(object_, row), card_of(object_, row), row) for row in tables.fields(VERSION, object_)]
    order = tuple(name for name, _, _ in rows)
    return st.fixed_dictionaries(
        {name: _member(object_, card, row) for name, card, row in rows if card in "1+"},
        optional={name: _member(object_, card, row) for name, card, row in rows if card in "?*"},
    ).map(lambda value: settled(object_, value, order))


def _member(object_: str, card: str, row: tables.TableField) -> SearchStrategy[Any]:
    one = _one(object_, row)
    if card in "1?":
        return one
    return st.lists(one, min_size=1 if card == "+" else 0, max_size=_MOST.get(row.name, 2))


def _one(object_: str, row: tables.TableField) -> SearchStrategy[Any]:
    by_name = None if row.name in _OWN_TYPES else BY_NAME.get(row.name)
    special = _BY_FIELD.get((object_, row.name), by_name)
    if special is not None:
        return special
    if tables.is_object(VERSION, row.type):
        return st.deferred(lambda: clean(row.type))
    enum = tables.enum(VERSION, row.type)
    if enum is not None:
        return st.sampled_from(enum["values"])
    return _scalar(row.type)


def _scalar(type_: str) -> SearchStrategy[Any]:
    if type_ in _SCALARS:
        return _SCALARS[type_]
    known = type_.split("(")[0] in ("string", "URL", "DateTime", "number", "boolean")
    return scalar(type_) if known else identifiers(36)
