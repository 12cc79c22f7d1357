"""The columns of each page, in the order state, when, who, amounts, problems, place, ids."""

from collections.abc import Mapping

from ocpi_console.ui.tables import derived
from ocpi_console.ui.tables.column import TableColumn

_C = TableColumn

PROBLEMS = _C("problems", "Problems", "problems", 56, sort="errors", read=derived.problems)
PARTY = _C("party", "Party", "party", 84, about="Owner party")
LAST = (
    _C("partner", "Partner", "text", 120, shown=False, about="Partner who sent it"),
    _C("version", "Version", "text", 72, shown=False, about="OCPI version"),
    _C("received", "Received", "time", 140, shown=False, about="Received in this form"),
)
"""What every list can show at its end."""

LOCATIONS = (
    _C("status", "Status", "state", 116, states="evse", about="Best status of its EVSEs"),
    _C("updated", "Updated", "time", 140, about="Last updated, as stated"),
    PARTY,
    _C("evses", "EVSEs", "number", 62, about="Number of EVSEs"),
    _C("available", "Free", "number", 56, about="EVSEs that are available"),
    _C("kw", "kW", "number", 66, 1, about="Power of the strongest connector, kW"),
    _C("current", "Current", "text", 76, shown=False, about="AC, DC or both"),
    PROBLEMS,
    _C("name", "Name", "text", 190),
    _C("address", "Address", "text", 180),
    _C("postal_code", "Postal code", "text", 88, shown=False),
    _C("city", "City", "text", 120),
    _C("country", "Country", "text", 72, shown=False),
    _C("operator", "Operator", "text", 140),
    _C("standards", "Connectors", "text", 150, shown=False, about="Standards of its connectors"),
    _C("connectors", "Plugs", "number", 62, shown=False, about="Number of connectors"),
    _C("publish", "Published", "text", 80, shown=False),
    _C("open_24_7", "24/7", "text", 60, shown=False, about="Always open"),
    _C("time_zone", "Time zone", "text", 130, shown=False),
    _C("tariff", "Tariffs", "id", 140, shown=False),
    _C("evse", "EVSE ids", "id", 160, shown=False),
    _C("id", "Id", "id", 170),
    *LAST,
)

TARIFFS = (
    _C("state", "Status", "state", 104, states="validity", sort="valid_until", read=derived.validity),
    _C("updated", "Updated", "time", 140, about="Last updated, as stated"),
    PARTY,
    _C("currency", "Currency", "text", 78),
    _C("kwh_price", "Per kWh", "number", 76, 4, about="Lowest price of a kWh, without VAT"),
    _C("hour_price", "Per hour", "number", 80, 4, about="Lowest price of an hour of charging, without VAT"),
    _C("parking_price", "Parking/h", "number", 84, 4, about="Lowest price of an hour of parking, without VAT"),
    _C("flat_price", "Flat", "number", 72, 4, about="Lowest flat fee, without VAT"),
    _C("elements", "Elements", "number", 78, about="Number of tariff elements"),
    PROBLEMS,
    _C("type", "Type", "text", 120),
    _C("text", "In words", "text", 220, about="Explanation for drivers"),
    _C("valid_from", "Valid from", "time", 140, shown=False),
    _C("valid_until", "Valid until", "time", 140, shown=False),
    _C("id", "Id", "id", 220),
    *LAST,
)

TOKENS = (
    _C("valid", "Status", "state", 104, states="validity"),
    _C("updated", "Updated", "time", 140, about="Last updated, as stated"),
    PARTY,
    _C("type", "Type", "text", 90),
    _C("whitelist", "Whitelist", "text", 140),
    PROBLEMS,
    _C("issuer", "Issuer", "text", 150),
    _C("contract", "Contract", "id", 180),
    _C("number", "Printed number", "id", 150),
    _C("group", "Group", "id", 120, shown=False),
    _C("language", "Language", "text", 78, shown=False),
    _C("supplier", "Supplier", "text", 130, shown=False),
    _C("id", "Uid", "id", 180),
    *LAST,
)

_MONEY = (
    _C("cost", "Billed", "number", 84, 2, about="Cost without VAT"),
    _C("currency", "Currency", "text", 76, about="Currency of the amounts"),
    _C("cost_with_vat", "With VAT", "number", 84, 2, shown=False, about="Cost with VAT"),
)

SESSIONS = (
    _C("status", "Status", "state", 112, states="session"),
    _C("start", "Start", "time", 140),
    _C("end", "End", "time", 140, shown=False),
    PARTY,
    _C("kwh", "kWh", "number", 76, 3),
    _C("minutes", "Time", "duration", 66, about="Hours and minutes from start to end"),
    *_MONEY,
    PROBLEMS,
    _C("location", "Location", "id", 150),
    _C("evse", "EVSE", "id", 160),
    _C("contract", "Contract", "id", 170),
    _C("token", "Token", "id", 150, shown=False),
    _C("auth", "Authorised", "text", 110, shown=False),
    _C("meter", "Meter", "id", 120, shown=False),
    _C("updated", "Updated", "time", 140, shown=False),
    _C("id", "Id", "id", 190),
    *LAST,
)

CDRS = (
    _C("state", "Status", "state", 116, states="record", sort="errors", read=derived.cdr_state),
    _C("start", "Start", "time", 140),
    _C("end", "End", "time", 140, shown=False),
    PARTY,
    _C("kwh", "kWh", "number", 76, 3),
    _C("minutes", "Time", "duration", 66, about="Total time, hours and minutes"),
    _C("parking_minutes", "Parked", "duration", 66, shown=False, about="Time parked, hours and minutes"),
    *_MONEY,
    PROBLEMS,
    _C("name", "Location", "text", 170),
    _C("city", "City", "text", 110),
    _C("evse", "EVSE", "id", 150),
    _C("contract", "Contract", "id", 170),
    _C("token", "Token", "id", 150, shown=False),
    _C("auth", "Authorised", "text", 110, shown=False),
    _C("session", "Session", "id", 170, shown=False),
    _C("tariff", "Tariffs", "id", 150, shown=False),
    _C("meter", "Meter", "id", 120, shown=False),
    _C("signed", "Signed", "text", 70, shown=False, about="Has signed meter values"),
    _C("location", "Location id", "id", 150, shown=False),
    _C("updated", "Updated", "time", 140, shown=False),
    _C("id", "Id", "id", 190),
    *LAST,
)

OTHERS = (
    _C("state", "Soundness", "state", 116, states="record", sort="errors", read=derived.soundness),
    _C("updated", "Updated", "time", 140, about="Last updated, as stated"),
    PARTY,
    _C("object", "Kind", "text", 150, about="Kind of object"),
    _C("module", "Module", "text", 120, about="OCPI module it belongs to"),
    PROBLEMS,
    _C("name", "Name", "text", 170),
    _C("role", "Role", "text", 72, about="Role of a party"),
    _C("status", "Status", "text", 110, about="Status or result, as stated"),
    _C("location", "Location id", "id", 150),
    _C("start", "Start", "time", 140, shown=False),
    _C("end", "End", "time", 140, shown=False),
    _C("id", "Id", "id", 190),
    *LAST,
)

FILE_RECORDS = (
    _C("state", "Status", "state", 116, states="record", sort="errors", read=derived.soundness),
    _C("object", "Kind", "text", 128),
    _C("version", "Version", "text", 72),
    _C("confidence", "Confidence", "text", 92, about="How sure we are of the kind and version"),
    _C("party", "Party", "party", 84, about="Owner party"),
    PROBLEMS,
    _C("name", "Name", "text", 190),
    _C("updated", "Updated", "time", 140, about="Last updated, as stated"),
    _C("id", "Id", "id", 220),
    _C("file", "File", "text", 160),
    _C("pointer", "Place", "id", 90, about="Place in the file"),
    _C("size", "Bytes", "number", 76, shown=False),
    _C("reason", "Reason", "text", 260, shown=False, about="Why it was taken for this kind and version"),
)

COLUMNS: Mapping[str, tuple[TableColumn, ...]] = {
    "locations": LOCATIONS,
    "tariffs": TARIFFS,
    "tokens": TOKENS,
    "sessions": SESSIONS,
    "cdrs": CDRS,
    "others": OTHERS,
    "files": FILE_RECORDS,
}
"""By page."""
