"""What makes a generated object hold together: the rules between its members, kept by changing the members."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

Members = dict[str, Any]


def _in_order(value: Members, low: str, high: str) -> None:
    """Exchange two members that stand the wrong way round; moments compare as text once `Z` is off."""
    if low in value and high in value:
        first, second = (v.removesuffix("Z") if isinstance(v, str) else v for v in (value[low], value[high]))
        if first > second:
            value[low], value[high] = value[high], value[low]


def _distinct(items: list[Members], key: str, taken: set[str]) -> None:
    for item in items:
        while item[key].casefold() in taken:
            item[key] = f"{item[key]}{len(taken)}"[-36:]
        taken.add(item[key].casefold())


def _location(value: Members) -> None:
    if value.get("publish_allowed_to"):
        value["publish"] = False
    evses, places = value.get("evses", []), value.get("parking_places", [])
    _distinct(evses, "uid", set())
    _distinct([evse for evse in evses if "evse_id" in evse], "evse_id", set())
    _distinct(places, "id", set())
    for parking in (parking for evse in evses for parking in evse.get("parking", [])):
        if not places:
            places.append(
                {"id": "P1", "vehicle_types": ["VAN"], "restricted_to_type": True, "reservation_required": False}
            )
            value["parking_places"] = places
        parking["parking_id"] = places[0]["id"]
    _newest(value, evses)


def _evse(value: Members) -> None:
    _distinct(value["connectors"], "id", set())
    _newest(value, value["connectors"])


def _newest(value: Members, items: list[Members]) -> None:
    """A change below raises `last_updated` above."""
    moments = [value["last_updated"], *(item["last_updated"] for item in items)]
    value["last_updated"] = max(moments, key=lambda text: text.removesuffix("Z"))


def _connector(value: Members) -> None:
    if value["power_type"] != "DC":
        value["max_voltage"] = 230
    if "max_electric_power" in value:
        value["max_electric_power"] = value["max_voltage"] * value["max_amperage"]


def _hours(value: Members) -> None:
    value["twentyfourseven"] = not value.get("regular_hours")


def _regular_hours(value: Members) -> None:
    _in_order(value, "period_begin", "period_end")
    if value["period_begin"] == value["period_end"]:
        value["period_begin"], value["period_end"] = "08:00", "18:15"


def _token_filter(value: Members) -> None:
    if not value.keys() & {"uid", "visual_number", "group_id"}:
        value["uid"] = "0123456789"
    if "uid" in value:
        value.setdefault("type", "RFID")
    if "visual_number" in value:
        value.setdefault("issuer", "Issuer")


def _period(value: Members) -> None:
    _in_order(value, "period_begin", "period_end")


def _element(value: Members) -> None:
    if "reservation" in value.get("restrictions", {}):
        for component in value["price_components"]:
            component["type"] = component["type"] if component["type"] in {"FLAT", "TIME"} else "TIME"


def _restrictions(value: Members) -> None:
    ranges = [(f"min_{what}", f"max_{what}") for what in ("kwh", "current", "power", "duration")]
    for low, high in [*ranges, ("start_date", "end_date")]:
        _in_order(value, low, high)
        if low in value and value[low] == value.get(high):
            del value[low]


def _component(value: Members) -> None:
    if value["type"] != "FLAT":
        value["step_size"] = value["step_size"] or 1


def _tariff(value: Members) -> None:
    _in_order(value, "start_date_time", "end_date_time")
    least, most = value.get("min_price", {}), value.get("max_price", {})
    for name in least.keys() & most.keys():
        least[name], most[name] = sorted((least[name], most[name]))


def _session(value: Members) -> None:
    _in_order(value, "start_date_time", "end_date_time")
    if value["status"] == "COMPLETED":
        value.setdefault("end_date_time", value["start_date_time"])
    _periods(value)


def _periods(value: Members) -> None:
    """Periods in order, none before the start or after the end."""
    start, end = value["start_date_time"], value.get("end_date_time")
    for period in value.get("charging_periods", []):
        moment = max(period["start_date_time"], start, key=lambda text: text.removesuffix("Z"))
        period["start_date_time"] = moment if end is None else min(moment, end, key=lambda text: text.removesuffix("Z"))
    value.get("charging_periods", []).sort(key=lambda period: period["start_date_time"].removesuffix("Z"))


_SESSION_ONLY = {"CURRENT", "ENERGY_EXPORT", "ENERGY_IMPORT", "POWER", "STATE_OF_CHARGE"}


def _cdr(value: Members) -> None:
    _in_order(value, "start_date_time", "end_date_time")
    _in_order(value, "total_parking_time", "total_time")
    _periods(value)
    for period in value["charging_periods"]:
        for dimension in period["dimensions"]:
            dimension["type"] = "ENERGY" if dimension["type"] in _SESSION_ONLY else dimension["type"]
    if value.get("credit"):
        value["credit_reference_id"] = value.get("credit_reference_id", "C")[:30]
        value["id"] = f"credit-{value['id']}"[:39]
        _negate(value["total_cost"])
    else:
        value.pop("credit_reference_id", None)
        value["id"] = value["id"][:36]


def _negate(price: Members) -> None:
    for name, amount in price.items():
        if isinstance(amount, list):
            for tax in amount:
                _negate(tax)
        elif isinstance(amount, int | Decimal) and name != "percentage":
            price[name] = amount.copy_negate() if isinstance(amount, Decimal) and amount else -amount


SETTLE: dict[str, Callable[[Members], None]] = {
    "Location": _location,
    "EVSE": _evse,
    "Connector": _connector,
    "Hours": _hours,
    "RegularHours": _regular_hours,
    "PublishTokenType": _token_filter,
    "StatusSchedule": _period,
    "ExceptionalPeriod": _period,
    "TariffElement": _element,
    "PriceComponent": _component,
    "TariffRestrictions": _restrictions,
    "Tariff": _tariff,
    "Session": _session,
    "CDR": _cdr,
}
"""By class; each changes the members in place."""


def settled(object_: str, value: Members, order: tuple[str, ...]) -> Members:
    """The object in the table's order, after the rules of its class."""
    if object_ in SETTLE:
        SETTLE[object_](value)
    return {name: value[name] for name in order if name in value}
