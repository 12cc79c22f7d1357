"""The columns of what has no list of its own: bookings, terminals, parties, charging profiles, messages."""

from ocpi_console.store.modules.column import Column
from ocpi_console.store.modules.members import first, text, time
from ocpi_console.store.modules.module import Module

_name = first(text("name"), text("business_details", "name"), text("name", "en"), text("customer_reference"))
_status = first(text("status"), text("reservation_status"), text("capture_status_code"), text("result"))
_start = first(time("start_date_time"), time("period", "start_date_time"), time("begin_from"))
_end = first(time("end_date_time"), time("period", "end_date_time"), time("end_before"))

OTHERS = Module(
    name="others",
    objects=(),
    id_members=("id", "uid", "@id", "terminal_id"),
    columns=(
        Column("object", "state", None, "kind of object", indexed=True),
        Column("module", "state", None, "OCPI module it belongs to", indexed=True),
        Column("name", "text", _name, "name, where it has one"),
        Column("role", "state", text("role"), "role of a party"),
        Column("status", "state", _status, "status or result"),
        Column("location", "text", text("location_id"), "id of the location", identifier=True),
        Column("start", "time", _start, "first moment"),
        Column("end", "time", _end, "last moment"),
        Column("updated", "time", first(time("last_updated"), time("timestamp")), "last updated", indexed=True),
    ),
    searched=(_name, text("location_id"), text("authorization_reference"), text("invoice_id"), text("session_id")),
    valid_from=_start,
    valid_until=_end,
)
"""All other modules together; which one a record belongs to stands in a column."""
