"""The columns of a tariff; a price column holds the lowest price of its dimension."""

from collections.abc import Iterator
from decimal import Decimal

from ocpi_console.store.modules.column import Column, Extract
from ocpi_console.store.modules.members import as_number, as_text, counted, display_text, joined, objects, text, time
from ocpi_console.store.modules.module import Module
from wwcp_ocpi.document import JsonObject

TYPES = ("AD_HOC_PAYMENT", "PROFILE_CHEAP", "PROFILE_FAST", "PROFILE_GREEN", "REGULAR")


def components(value: JsonObject) -> Iterator[JsonObject]:
    """The price components of all elements."""
    return (component for element in objects(value, "elements") for component in objects(element, "price_components"))


def _lowest(dimension: str) -> Extract:
    def extract(value: JsonObject) -> Decimal | None:
        prices = (as_number(found.get("price")) for found in components(value) if found.get("type") == dimension)
        return min((price for price in prices if price is not None), default=None)

    return extract


def _dimensions(value: JsonObject) -> Iterator[str | None]:
    return (as_text(component.get("type")) for component in components(value))


TARIFFS = Module(
    name="tariffs",
    objects=("Tariff", "ChargingTariff"),
    columns=(
        Column("text", "text", display_text("tariff_alt_text"), "explanation for drivers", indexed=True),
        Column("type", "state", text("type"), "type of the tariff", TYPES),
        Column("currency", "state", text("currency"), "currency, three letters", indexed=True),
        Column("kwh_price", "decimal", _lowest("ENERGY"), "lowest price of a kWh, without VAT", indexed=True),
        Column("hour_price", "decimal", _lowest("TIME"), "lowest price of an hour of charging, without VAT"),
        Column("flat_price", "decimal", _lowest("FLAT"), "lowest flat fee, without VAT"),
        Column("parking_price", "decimal", _lowest("PARKING_TIME"), "lowest price of an hour of parking, without VAT"),
        Column("dimensions", "text", joined(_dimensions), "what is priced"),
        Column("elements", "int", counted(lambda value: objects(value, "elements")), "number of elements"),
        Column("valid_from", "time", time("start_date_time"), "first moment of validity"),
        Column("valid_until", "time", time("end_date_time"), "last moment of validity"),
        Column("updated", "time", time("last_updated"), "last updated, as stated", indexed=True),
    ),
    searched=(display_text("tariff_alt_text"), text("tariff_alt_url")),
    valid_from=time("start_date_time"),
    valid_until=time("end_date_time"),
)
"""OCPI's Tariffs module."""
