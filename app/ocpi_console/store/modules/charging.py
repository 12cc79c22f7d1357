"""What sessions and CDRs have in common: whose token it was, where it was used, and for how long."""

from datetime import timedelta
from decimal import Decimal

from ocpi_console.store.modules.column import Extract
from ocpi_console.store.modules.members import first, objects, text
from wwcp_ocpi.document import JsonObject

AUTH_METHODS = ("AUTH_REQUEST", "COMMAND", "WHITELIST")

CONTRACT = first(text("cdr_token", "contract_id"), text("auth_id"))
TOKEN = text("cdr_token", "uid")


def minutes_between(start: Extract, end: Extract) -> Extract:
    """The minutes from one instant to another."""

    def extract(value: JsonObject) -> Decimal | None:
        begun, ended = start(value), end(value)
        return None if begun is None or ended is None else Decimal((ended - begun) // timedelta(seconds=1)) / 60

    return extract


def embedded(name: str) -> Extract:
    """A text of the first EVSE of an OCPI 2.1.1 location that stands inside the record."""

    def extract(value: JsonObject) -> str | None:
        found = next(objects(value, "location", "evses"), None)
        return text(name)(found) if found else None

    return extract
