"""What the Summary tab says of each kind of object, declared as data."""

from collections.abc import Mapping
from pathlib import PurePath

from ocpi_console.ui.inspectors import counted, show
from ocpi_console.ui.inspectors.piece import Fact, Group, Jump, Piece, Reading, ShownGroup, gather
from ocpi_console.ui.tables import wording


def _received(reading: Reading) -> tuple[Piece, ...]:
    at = reading.subject.received_at
    return (Piece(wording.moment_with_zone(at, reading.zone)),) if at else ()


def _file(reading: Reading) -> tuple[Piece, ...]:
    """`cdrs.zip!/october.json, record /data/4`: the file's name, and where in it the record stood."""
    archive, inside, member = reading.subject.file.partition("!/")
    name = f"{PurePath(archive).name}{inside}{member}"
    return (Piece(f"{name}, record {reading.subject.place or '/'}"),) if name else ()


def _read_as(reading: Reading) -> tuple[Piece, ...]:
    version = reading.subject.version
    name = "not recognised" if version is None else "WWCP" if version == "wwcp" else f"OCPI {version}"
    return (Piece(f"{name} {reading.subject.object}".strip()),)


def _why(reading: Reading) -> tuple[Piece, ...]:
    return (Piece(reading.subject.reason),) if reading.subject.reason else ()


def _length(reading: Reading) -> tuple[Piece, ...]:
    return (Piece(wording.size(len(reading.subject.raw))),)


def _tariffs(reading: Reading) -> tuple[Piece, ...]:
    return tuple(Piece(name, Jump("tariffs", name), code=True) for name in counted.connector_tariffs(reading))


def _party(reading: Reading) -> tuple[Piece, ...]:
    return (Piece(reading.subject.party, code=True),) if reading.subject.party else ()


def _top_level(reading: Reading) -> tuple[Piece, ...]:
    value = reading.subject.value
    return (Piece(f"{len(value)} members"),) if isinstance(value, dict) else ()


RECORD = Group(
    "Record",
    (
        Fact("Read as", _read_as),
        Fact("Reason", _why),
        Fact("Party", _party),
        Fact("Last updated", show.time("/last_updated")),
        Fact("Received", _received),
        Fact("Size", _length),
        Fact("File", _file),
    ),
)

LOCATION = (
    Group(
        "Place",
        (
            Fact("Name", show.text("/name")),
            Fact("Address", show.text("/address")),
            Fact("City", show.joined("/postal_code", "/city", between=" ")),
            Fact("Country", show.joined("/state", "/country")),
            Fact("Coordinates", show.joined("/coordinates/latitude", "/coordinates/longitude")),
            Fact("Time zone", show.text("/time_zone")),
        ),
    ),
    Group(
        "Charging",
        (
            Fact("State", counted.evse_states),
            Fact("EVSEs", counted.evse_count),
            Fact("Connectors", counted.standards),
            Fact("Power, at most", counted.most_power),
            Fact("Tariffs", _tariffs),
        ),
    ),
    Group(
        "Access",
        (
            Fact("Operator", show.text("/operator/name")),
            Fact("Suboperator", show.text("/suboperator/name")),
            Fact("Owner", show.text("/owner/name")),
            Fact("Open", show.yes_or_no("/opening_times/twentyfourseven", "24 hours, every day", "at certain hours")),
            Fact("Parking", show.text("/parking_type", "/type")),
            Fact("Published", show.yes_or_no("/publish", "yes, to everybody", "no")),
            Fact("Facilities", show.text("/facilities")),
        ),
    ),
    RECORD,
)

TARIFF = (
    Group(
        "Prices",
        (
            Fact("Elements", counted.price_lines),
            Fact("At least", show.price("/min_price")),
            Fact("At most", show.price("/max_price")),
            Fact("Currency", show.text("/currency")),
        ),
    ),
    Group(
        "Use",
        (
            Fact("For", show.text("/type")),
            Fact("In words", show.text("/tariff_alt_text/0", "/tariff_alt_text")),
            Fact("More at", show.text("/tariff_alt_url")),
            Fact("Valid from", show.time("/start_date_time")),
            Fact("Valid until", show.time("/end_date_time")),
        ),
    ),
    RECORD,
)

TOKEN = (
    Group(
        "Token",
        (
            Fact("Uid", show.code("/uid")),
            Fact("Type", show.text("/type")),
            Fact("Valid", show.yes_or_no("/valid", "yes", "no")),
            Fact("Printed on it", show.code("/visual_number")),
        ),
    ),
    Group(
        "Contract",
        (
            Fact("Contract", show.code("/contract_id", "/auth_id")),
            Fact("Issuer", show.text("/issuer")),
            Fact("Group", show.code("/group_id")),
            Fact("Whitelist", show.text("/whitelist")),
            Fact("Language", show.text("/language")),
            Fact("Profile", show.text("/default_profile_type")),
            Fact("Supplier", show.text("/energy_contract/supplier_name")),
        ),
    ),
    RECORD,
)

SESSION = (
    Group(
        "Charging",
        (
            Fact("State", show.state("/status", "session")),
            Fact("Start", show.time("/start_date_time")),
            Fact("End", show.time("/end_date_time")),
            Fact("Duration", show.span("/start_date_time", "/end_date_time")),
            Fact("Energy", show.amount("/kwh", "kWh")),
            Fact("Periods", counted.period_count),
        ),
    ),
    Group("Cost", (Fact("So far", show.price("/total_cost")), Fact("Currency", show.text("/currency")))),
    Group(
        "Where and who",
        (
            Fact("Location", show.link("locations", "/location_id", "/location/id")),
            Fact("EVSE", show.code("/evse_uid")),
            Fact("Connector", show.code("/connector_id")),
            Fact("Contract", show.code("/cdr_token/contract_id", "/auth_id")),
            Fact("Token", show.link("tokens", "/cdr_token/uid")),
            Fact("Authorised", show.text("/auth_method")),
            Fact("Meter", show.code("/meter_id")),
        ),
    ),
    RECORD,
)

CDR = (
    Group(
        "Charging",
        (
            Fact("Start", show.time("/start_date_time")),
            Fact("End", show.time("/end_date_time")),
            Fact("Duration", show.hours("/total_time")),
            Fact("Parking", show.hours("/total_parking_time")),
            Fact("Energy", show.amount("/total_energy", "kWh")),
            Fact("Periods", counted.period_count),
        ),
    ),
    Group(
        "Cost",
        (
            Fact("Billed", show.price("/total_cost")),
            Fact("Energy", show.price("/total_energy_cost")),
            Fact("Time", show.price("/total_time_cost")),
            Fact("Parking", show.price("/total_parking_cost")),
            Fact("Flat", show.price("/total_fixed_cost")),
            Fact("Reservation", show.price("/total_reservation_cost")),
            Fact("Tariff", show.links("tariffs", "/tariffs", "id")),
            Fact("Credit", show.yes_or_no("/credit", "yes", "no")),
            Fact("Credit for", show.link("cdrs", "/credit_reference_id")),
            Fact("Invoice", show.code("/invoice_reference_id")),
        ),
    ),
    Group(
        "Where and who",
        (
            Fact("Location", show.link("locations", "/cdr_location/id", "/location/id", label="/cdr_location/name")),
            Fact("Address", show.joined("/cdr_location/address", "/cdr_location/city")),
            Fact("EVSE", show.code("/cdr_location/evse_id", "/cdr_location/evse_uid")),
            Fact("Connector", show.joined("/cdr_location/connector_standard", "/cdr_location/connector_power_type")),
            Fact("Contract", show.code("/cdr_token/contract_id", "/auth_id")),
            Fact("Token", show.link("tokens", "/cdr_token/uid")),
            Fact("Session", show.link("sessions", "/session_id")),
            Fact("Authorised", show.text("/auth_method")),
        ),
    ),
    Group(
        "Evidence",
        (
            Fact("Signed data", show.text("/signed_data/encoding_method")),
            Fact("Meter", show.code("/meter_id")),
            Fact("Remark", show.text("/remark")),
        ),
    ),
    RECORD,
)

ANY = (
    Group(
        "Object",
        (
            Fact("Id", show.code("/@id", "/id", "/uid")),
            Fact("Name", show.text("/name")),
            Fact("Holds", _top_level),
        ),
    ),
    RECORD,
)
"""For objects without facts of their own: WWCP's, and what was not recognised."""

GROUPS: Mapping[str, tuple[Group, ...]] = {
    "Location": LOCATION,
    "Tariff": TARIFF,
    "Token": TOKEN,
    "Session": SESSION,
    "CDR": CDR,
}


def summary(reading: Reading) -> list[ShownGroup]:
    """The groups of facts for the record's kind of object."""
    subject = reading.subject
    ours = GROUPS.get(subject.object) if subject.version != "wwcp" else None
    return gather(ours or ANY, reading)
