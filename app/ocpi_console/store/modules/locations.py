"""The columns of a location, with what its EVSEs and connectors say in sum."""

from collections.abc import Iterator
from decimal import Decimal

from ocpi_console.store.modules.column import Column
from ocpi_console.store.modules.members import (
    as_number,
    as_text,
    counted,
    first,
    flag,
    joined,
    number,
    objects,
    text,
    time,
)
from ocpi_console.store.modules.module import Module
from wwcp_ocpi.document import JsonObject

STATUSES = (
    "AVAILABLE",
    "CHARGING",
    "RESERVED",
    "BLOCKED",
    "INOPERATIVE",
    "OUTOFORDER",
    "PLANNED",
    "UNKNOWN",
    "REMOVED",
)
"""EVSE statuses, the one that a driver likes best first; a location has the first that any of its EVSEs has."""

_PHASES = {"AC_1_PHASE": 1, "AC_2_PHASE": 2, "AC_2_PHASE_SPLIT": 2, "AC_3_PHASE": 3, "DC": 1}


def evses(value: JsonObject) -> Iterator[JsonObject]:
    """All EVSEs."""
    return objects(value, "evses")


def connectors(value: JsonObject) -> Iterator[JsonObject]:
    """All connectors of all EVSEs."""
    return (connector for evse in evses(value) for connector in objects(evse, "connectors"))


def _status(value: JsonObject) -> str | None:
    found = [status for evse in evses(value) if (status := as_text(evse.get("status")))]
    return min(found, key=lambda status: STATUSES.index(status) if status in STATUSES else len(STATUSES), default=None)


def _available(value: JsonObject) -> int:
    return sum(evse.get("status") == "AVAILABLE" for evse in evses(value))


def power(connector: JsonObject) -> Decimal | None:
    """A connector's power in kW: as stated, else volts times amperes per phase (voltage is line to neutral)."""
    stated = as_number(connector.get("max_electric_power"))
    if stated is not None:
        return stated / 1000
    volts = as_number(connector.get("max_voltage", connector.get("voltage")))
    amperes = as_number(connector.get("max_amperage", connector.get("amperage")))
    phases = _PHASES.get(str(connector.get("power_type")))
    return volts * amperes * phases / 1000 if volts is not None and amperes is not None and phases else None


def _max_power(value: JsonObject) -> Decimal | None:
    return max((kw for connector in connectors(value) if (kw := power(connector)) is not None), default=None)


def _current(value: JsonObject) -> str | None:
    kinds = {str(connector.get("power_type")).partition("_")[0] for connector in connectors(value)}
    return " and ".join(sorted(kinds & {"AC", "DC"})) or None


def _tariff_ids(value: JsonObject) -> Iterator[str | None]:
    for connector in connectors(value):
        yield as_text(connector.get("tariff_id"))
        several = connector.get("tariff_ids")
        yield from map(as_text, several if isinstance(several, list) else ())


def _evse_ids(value: JsonObject) -> Iterator[str | None]:
    for evse in evses(value):
        yield from (as_text(evse.get("evse_id")), as_text(evse.get("uid")))


LOCATIONS = Module(
    name="locations",
    objects=("Location", "ChargingPool"),
    columns=(
        Column("name", "text", text("name"), "name of the location", indexed=True),
        Column("address", "text", text("address"), "street and number"),
        Column("city", "text", text("city"), "city", indexed=True),
        Column("postal_code", "text", text("postal_code"), "postal code"),
        Column("country", "state", text("country"), "country, three letters"),
        Column("status", "state", _status, "best status of its EVSEs", STATUSES, indexed=True),
        Column("evses", "int", counted(evses), "number of EVSEs", summed=True),
        Column("available", "int", _available, "number of EVSEs that are available", summed=True),
        Column("connectors", "int", counted(connectors), "number of connectors", summed=True),
        Column("kw", "decimal", _max_power, "power of the strongest connector in kW", indexed=True),
        Column("current", "state", _current, "AC, DC or both", ("AC", "DC", "AC and DC")),
        Column(
            "standards",
            "text",
            joined(lambda value: (as_text(connector.get("standard")) for connector in connectors(value))),
            "standards of its connectors",
        ),
        Column("operator", "text", text("operator", "name"), "name of the operator", indexed=True),
        Column("publish", "flag", flag("publish"), "may be published"),
        Column("parking", "state", first(text("parking_type"), text("type")), "type of parking"),
        Column("open_24_7", "flag", flag("opening_times", "twentyfourseven"), "always open"),
        Column("latitude", "decimal", number("coordinates", "latitude"), "latitude in degrees"),
        Column("longitude", "decimal", number("coordinates", "longitude"), "longitude in degrees"),
        Column("time_zone", "state", text("time_zone"), "time zone"),
        Column("tariff", "text", joined(_tariff_ids), "ids of its tariffs", identifier=True),
        Column("evse", "text", joined(_evse_ids), "ids of its EVSEs", identifier=True),
        Column("updated", "time", time("last_updated"), "last updated, as stated", indexed=True),
    ),
    searched=(
        text("name"),
        text("address"),
        text("city"),
        text("postal_code"),
        text("operator", "name"),
        joined(_evse_ids),
    ),
)
"""OCPI's Locations module."""
