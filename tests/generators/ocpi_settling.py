"""What makes a generated object hold together: the rules between its members, kept by changing the members."""

from collections.abc import Callable
from decimal import Decimal

from generators.ocpi_module_settling import MODULES, Members, distinct, in_order, newest


def _location(value: Members) -> None:
    if value.get("publish_allowed_to"):
        value["publish"] = False
    evses, places = value.get("evses", []), value.get("parking_places", [])
    distinct(evses, "uid", set())
    distinct([evse for evse in evses if "evse_id" in evse], "evse_id", set())
    distinct(places, "id", set())
    for parking in (parking for evse in evses for parking in evse.get("parking", [])):
        if not places:
            places.append(
                {"id": "P1", "vehicle_types": ["VAN"], "restricted_to_type": True, "reservation_required": False}
            )
            value["parking_places"] = places
        parking["parking_id"] = places[0]["id"]
    newest(value, evses)


def _evse(value: Members) -> None:
    distinct(value["connectors"], "id", set())
    newest(value, value["connectors"])


def _connector(value: Members) -> None:
    if value["power_type"] != "DC":
        value["max_voltage" if "max_voltage" in value else "voltage"] = 230
    if "max_electric_power" in value:
        value["max_electric_power"] = value["max_voltage"] * value["max_amperage"]


def _hours(value: Members) -> None:
    value["twentyfourseven"] = not value.get("regular_hours")


def _hours_2_1_1(value: Members) -> None:
    """Around the clock, or regular hours: a choice of two."""
    if value.get("regular_hours"):
        del value["twentyfourseven"]
    else:
        value.pop("regular_hours", None)
        value["twentyfourseven"] = True


def _regular_hours(value: Members) -> None:
    in_order(value, "period_begin", "period_end")
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
    in_order(value, "period_begin", "period_end")


def _element(value: Members) -> None:
    if value.get("restrictions", {}).keys() & {"reservation", "booking"}:
        for component in value["price_components"]:
            component["type"] = component["type"] if component["type"] in {"FLAT", "TIME"} else "TIME"


def _restrictions(value: Members) -> None:
    ranges = [(f"min_{what}", f"max_{what}") for what in ("kwh", "current", "power", "duration")]
    for low, high in [*ranges, ("start_date", "end_date")]:
        in_order(value, low, high)
        if low in value and value[low] == value.get(high):
            del value[low]


def _component(value: Members) -> None:
    if value["type"] != "FLAT":
        value["step_size"] = value["step_size"] or 1


def _tariff(value: Members) -> None:
    in_order(value, "start_date_time", "end_date_time")
    least, most = value.get("min_price", {}), value.get("max_price", {})
    for name in least.keys() & most.keys():
        least[name], most[name] = sorted((least[name], most[name]))


def _session(value: Members) -> None:
    in_order(value, "start_date_time", "end_date_time")
    if value["status"] == "COMPLETED":
        value.setdefault("end_date_time", value["start_date_time"])
    _periods(value)


def _periods(value: Members, begin: str = "start_date_time", close: str = "end_date_time") -> None:
    """Periods in order, none before the start or after the end."""
    start, end = value[begin], value.get(close)
    for period in value.get("charging_periods", []):
        moment = max(period["start_date_time"], start, key=lambda text: text.removesuffix("Z"))
        period["start_date_time"] = moment if end is None else min(moment, end, key=lambda text: text.removesuffix("Z"))
    value.get("charging_periods", []).sort(key=lambda period: period["start_date_time"].removesuffix("Z"))


_SESSION_ONLY = {"CURRENT", "ENERGY_EXPORT", "ENERGY_IMPORT", "POWER", "STATE_OF_CHARGE"}


def _cdr(value: Members) -> None:
    in_order(value, "start_date_time", "end_date_time")
    in_order(value, "total_parking_time", "total_time")
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


def _session_2_1_1(value: Members) -> None:
    in_order(value, "start_datetime", "end_datetime")
    if value["status"] == "COMPLETED":
        value.setdefault("end_datetime", value["start_datetime"])
    _periods(value, "start_datetime", "end_datetime")
    _one_evse(value["location"])


def _cdr_2_1_1(value: Members) -> None:
    in_order(value, "start_date_time", "stop_date_time")
    in_order(value, "total_parking_time", "total_time")
    _periods(value, close="stop_date_time")
    _one_evse(value["location"])


def _one_evse(location: Members) -> None:
    """Where a session took place: the EVSE and the connector that were used, no others."""
    evses = location.get("evses") or [_evse_of_2_1_1(location["last_updated"])]
    location["evses"] = [evses[0] | {"connectors": evses[0]["connectors"][:1]}]


def _evse_of_2_1_1(moment: str) -> Members:
    connector = {
        "id": "1", "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_3_PHASE", "voltage": 230,
        "amperage": 32, "last_updated": moment,
    }  # fmt: skip
    return {"uid": "E1", "status": "CHARGING", "connectors": [connector], "last_updated": moment}


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
    **MODULES,
}
"""By class; each changes the members in place."""

SETTLE_2_1_1 = SETTLE | {"Hours": _hours_2_1_1, "Session": _session_2_1_1, "CDR": _cdr_2_1_1}
"""OCPI 2.1.1 has other names and another choice of hours."""


def settled(version: str, object_: str, value: Members, order: tuple[str, ...]) -> Members:
    """The object in the table's order, after the rules of its class."""
    settle = (SETTLE_2_1_1 if version == "2.1.1" else SETTLE).get(object_)
    if settle is not None:
        settle(value)
    return {name: value[name] for name in order if name in value}
