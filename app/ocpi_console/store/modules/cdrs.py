"""The columns of a charge detail record."""

from collections.abc import Iterator
from decimal import Decimal

from ocpi_console.store.modules.charging import AUTH_METHODS, CONTRACT, TOKEN, embedded
from ocpi_console.store.modules.column import Column, Extract
from ocpi_console.store.modules.members import (
    as_number,
    as_text,
    first,
    flag,
    joined,
    member,
    number,
    objects,
    text,
    time,
)
from ocpi_console.store.modules.module import Module
from ocpi_console.store.modules.money import with_tax, without_tax
from wwcp_ocpi.document import JsonObject

_start = time("start_date_time")
_end = first(time("end_date_time"), time("stop_date_time"))
_location = first(text("cdr_location", "id"), text("location", "id"))
_name = first(text("cdr_location", "name"), text("location", "name"))
_address = first(text("cdr_location", "address"), text("location", "address"))
_city = first(text("cdr_location", "city"), text("location", "city"))
_evse = first(text("cdr_location", "evse_id"), embedded("evse_id"))
_uid = first(text("cdr_location", "evse_uid"), embedded("uid"))


def _minutes(name: str) -> Extract:
    def extract(value: JsonObject) -> Decimal | None:
        hours = as_number(member(value, name))
        return None if hours is None else hours * 60

    return extract


def _tariff_ids(value: JsonObject) -> Iterator[str | None]:
    yield from (as_text(tariff.get("id")) for tariff in objects(value, "tariffs"))
    yield from (as_text(period.get("tariff_id")) for period in objects(value, "charging_periods"))


CDRS = Module(
    name="cdrs",
    objects=("CDR", "ChargeDetailRecord"),
    columns=(
        Column("start", "time", _start, "start of the session", indexed=True),
        Column("end", "time", _end, "end of the session", indexed=True),
        Column("minutes", "decimal", _minutes("total_time"), "total time in minutes", summed=True),
        Column("parking_minutes", "decimal", _minutes("total_parking_time"), "time parked in minutes", summed=True),
        Column("kwh", "decimal", number("total_energy"), "energy in kWh", indexed=True, summed=True),
        Column("cost", "decimal", without_tax("total_cost"), "cost without VAT", indexed=True, summed=True, money=True),
        Column("cost_with_vat", "decimal", with_tax("total_cost"), "cost with VAT", summed=True, money=True),
        Column("currency", "state", text("currency"), "currency, three letters"),
        Column("contract", "text", CONTRACT, "contract id", indexed=True, identifier=True),
        Column("token", "text", TOKEN, "uid of the token", identifier=True),
        Column("auth", "state", text("auth_method"), "method of authorisation", AUTH_METHODS),
        Column("authorization", "text", text("authorization_reference"), "authorisation reference"),
        Column("session", "text", text("session_id"), "id of the session", identifier=True),
        Column("location", "text", _location, "id of the location", identifier=True),
        Column("name", "text", _name, "name of the location"),
        Column("city", "text", _city, "city of the location"),
        Column("evse", "text", first(_evse, _uid), "id of the EVSE", identifier=True),
        Column("tariff", "text", joined(_tariff_ids), "ids of the tariffs", identifier=True),
        Column("meter", "text", text("meter_id"), "id of the meter"),
        Column("credit", "flag", flag("credit"), "credit for an earlier record"),
        Column("credits", "text", text("credit_reference_id"), "id of the record it is a credit for", identifier=True),
        Column("signed", "flag", lambda value: isinstance(value.get("signed_data"), dict), "has signed meter values"),
        Column("updated", "time", time("last_updated"), "last updated, as stated", indexed=True),
    ),
    searched=(
        CONTRACT,
        TOKEN,
        text("session_id"),
        text("authorization_reference"),
        _location,
        _name,
        _address,
        _city,
        _evse,
        _uid,
        text("meter_id"),
        text("credit_reference_id"),
        text("invoice_reference_id"),
    ),
    valid_from=_start,
    valid_until=_end,
)
"""OCPI's CDRs module."""
