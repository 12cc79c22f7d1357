"""The columns of a charging session."""

from ocpi_console.store.modules.charging import AUTH_METHODS, CONTRACT, TOKEN, embedded, minutes_between
from ocpi_console.store.modules.column import Column
from ocpi_console.store.modules.members import first, number, text, time
from ocpi_console.store.modules.module import Module
from ocpi_console.store.modules.money import with_tax, without_tax

STATUSES = ("ACTIVE", "COMPLETED", "INVALID", "PENDING", "RESERVATION")

_start = first(time("start_date_time"), time("start_datetime"))
_end = first(time("end_date_time"), time("end_datetime"))
_location = first(text("location_id"), text("location", "id"))
_evse = first(text("evse_uid"), embedded("uid"))

SESSIONS = Module(
    name="sessions",
    objects=("Session", "ChargingSession"),
    columns=(
        Column("status", "state", text("status"), "status of the session", STATUSES, indexed=True),
        Column("start", "time", _start, "start of the session", indexed=True),
        Column("end", "time", _end, "end of the session"),
        Column("minutes", "decimal", minutes_between(_start, _end), "minutes from start to end", summed=True),
        Column("kwh", "decimal", number("kwh"), "energy in kWh", indexed=True, summed=True),
        Column("cost", "decimal", without_tax("total_cost"), "cost without VAT", indexed=True, summed=True, money=True),
        Column("cost_with_vat", "decimal", with_tax("total_cost"), "cost with VAT", summed=True, money=True),
        Column("currency", "state", text("currency"), "currency, three letters"),
        Column("contract", "text", CONTRACT, "contract id", indexed=True, identifier=True),
        Column("token", "text", TOKEN, "uid of the token", identifier=True),
        Column("auth", "state", text("auth_method"), "method of authorisation", AUTH_METHODS),
        Column("authorization", "text", text("authorization_reference"), "authorisation reference"),
        Column("location", "text", _location, "id of the location", identifier=True),
        Column("evse", "text", _evse, "uid of the EVSE", identifier=True),
        Column("connector", "text", text("connector_id"), "id of the connector"),
        Column("meter", "text", text("meter_id"), "id of the meter"),
        Column("updated", "time", time("last_updated"), "last updated, as stated", indexed=True),
    ),
    searched=(CONTRACT, TOKEN, text("authorization_reference"), _location, _evse, text("meter_id")),
    valid_from=_start,
    valid_until=_end,
)
"""OCPI's Sessions module."""
