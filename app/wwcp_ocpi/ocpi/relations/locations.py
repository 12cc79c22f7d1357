"""Rules between the members of Location, EVSE, Connector, Hours and PublishTokenType."""

from decimal import Decimal

from wwcp_ocpi.ocpi.relations.reading import Members, each, moment, number, text
from wwcp_ocpi.ocpi.report import Report

PHASES = {"AC_1_PHASE": 1, "AC_2_PHASE": 2, "AC_2_PHASE_SPLIT": 2, "AC_3_PHASE": 3, "DC": 1}
"""How many conductors carry the current, by PowerType."""

LEAST_POWER = 1_000
"""Watt; no vehicle charges with less (6 A at 230 V are 1 380 W)."""

TOLERANCE = Decimal("1.2")
"""How far a rated power may lie above what voltage and amperage give."""

LINE_TO_LINE = 340
"""Volt; a three-phase voltage above this is the one between two conductors."""


def check_location(value: Members, pointer: str, report: Report) -> None:
    """Ids, times and publication of a Location."""
    evses = each(value, "evses")
    check_distinct(evses, "uid", "ocpi.duplicate-id", pointer, report)
    check_distinct(evses, "evse_id", "ocpi.duplicate-evse-id", pointer, report)
    check_distinct(each(value, "parking_places"), "id", "ocpi.duplicate-id", pointer, report)
    check_newest(value, "EVSE", evses, pointer, report)
    _check_parking(value, evses, pointer, report)
    if value.get("publish") is True and value.get("publish_allowed_to"):
        report("ocpi.publish-allowed-to", f"{pointer}/publish_allowed_to", "publish is true, so this does not count.")


def check_evse(value: Members, pointer: str, report: Report) -> None:
    """Ids and times of an EVSE's connectors."""
    connectors = each(value, "connectors")
    check_distinct(connectors, "id", "ocpi.duplicate-id", pointer, report)
    check_newest(value, "connector", connectors, pointer, report)


def check_connector(value: Members, pointer: str, report: Report) -> None:
    """Volt, ampere and watt of a Connector."""
    check_line_voltage(value, "max_voltage", pointer, report)
    volt, ampere, watt = (number(value, f"max_{what}") for what in ("voltage", "amperage", "electric_power"))
    phases = PHASES.get(text(value, "power_type") or "")
    if watt is None:
        return
    place = f"{pointer}/max_electric_power"
    if watt < LEAST_POWER:
        report(
            "ocpi.power",
            place,
            f"max_electric_power {watt} is less than any charger gives; OCPI counts in watt, not kW.",
        )
    elif phases and volt is not None and ampere is not None and 0 < volt < 10_000 and 0 < ampere < 10_000:
        most = volt * ampere * phases
        if watt > most * TOLERANCE:
            message = f"max_electric_power {watt} W is more than {volt} V × {ampere} A × {phases} = {most} W."
            report("ocpi.power", place, message)


def check_line_voltage(value: Members, name: str, pointer: str, report: Report) -> None:
    """Three phases are told by the volt between one of them and neutral."""
    volt = number(value, name)
    if value.get("power_type") == "AC_3_PHASE" and volt is not None and LINE_TO_LINE < volt < 1_000:
        message = f"{name} {volt} V is line to line; OCPI wants line to neutral for AC_3_PHASE."
        report("ocpi.voltage", f"{pointer}/{name}", message)


def check_hours(value: Members, pointer: str, report: Report) -> None:
    """Hours that are not around the clock are given, and others are not."""
    if value.get("twentyfourseven") is False and not value.get("regular_hours"):
        message = "twentyfourseven is false, but regular_hours says no hours."
        report("ocpi.regular-hours", f"{pointer}/regular_hours", message)
    elif value.get("twentyfourseven") is True and value.get("regular_hours"):
        message = "regular_hours are given, but twentyfourseven is true, so they do not count."
        report("ocpi.hours-contradiction", f"{pointer}/regular_hours", message)


def check_regular_hours(value: Members, pointer: str, report: Report) -> None:
    """A period of one day ends later than it begins; `HH:MM` compares as text."""
    begin, end = text(value, "period_begin"), text(value, "period_end")
    if begin is not None and end is not None and end not in ("00:00", "") and end <= begin:
        report("ocpi.hours-order", f"{pointer}/period_end", f"period_end {end} is not later than {begin}.")


def check_publish_token(value: Members, pointer: str, report: Report) -> None:
    """What makes a filter of tokens complete."""
    given = {name for name, member in value.items() if member is not None}
    if not given & {"uid", "visual_number", "group_id"}:
        report("ocpi.publish-token", pointer, "Neither uid, visual_number nor group_id is given.")
    for name, along in (("uid", "type"), ("visual_number", "issuer")):
        if name in given and along not in given:
            report("ocpi.publish-token", pointer, f"{name} is given without {along}.")


def check_distinct(
    items: list[tuple[str, Members]], key: str, rule: str, pointer: str, report: Report, *, exact: bool = False
) -> None:
    """No two items have the same id, case aside unless `exact`; an EVSE that was removed may share its evse_id."""
    seen: dict[str, str] = {}
    for place, item in items:
        id_ = text(item, key)
        if id_ is None or (rule == "ocpi.duplicate-evse-id" and item.get("status") == "REMOVED"):
            continue
        first = seen.setdefault(id_ if exact else id_.casefold(), place)
        if first != place:
            report(rule, f"{pointer}{place}/{key}", f'{key} "{id_}" is also that of {first}.')


def check_newest(value: Members, what: str, items: list[tuple[str, Members]], pointer: str, report: Report) -> None:
    """No item was updated later than the object itself."""
    own = moment(value, "last_updated")
    if own is None:
        return
    newer = [item for _, item in items if (moment(item, "last_updated") or own) > own]
    if newer:
        message = f"last_updated {value['last_updated']} is before that of its {what}, {newer[0]['last_updated']}."
        report("ocpi.last-updated-order", f"{pointer}/last_updated", message)


def _check_parking(value: Members, evses: list[tuple[str, Members]], pointer: str, report: Report) -> None:
    """OCPI 2.3.0: an EVSE's parking refers to the Location's parking places."""
    known = {(text(place, "id") or "").casefold() for _, place in each(value, "parking_places")}
    for at_evse, evse in evses:
        for at, parking in each(evse, "parking"):
            id_ = text(parking, "parking_id")
            if id_ is not None and id_.casefold() not in known:
                place = f"{pointer}{at_evse}{at}/parking_id"
                report("ocpi.parking-reference", place, f'The Location has no parking place "{id_}".')
