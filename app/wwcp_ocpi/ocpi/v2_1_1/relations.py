"""Rules between the members of objects of OCPI 2.1.1, whose ids tell capitals from small letters."""

from wwcp_ocpi.ocpi.dialect import Relation
from wwcp_ocpi.ocpi.relations import RELATIONS
from wwcp_ocpi.ocpi.relations.locations import check_distinct, check_line_voltage, check_newest
from wwcp_ocpi.ocpi.relations.order import check_not_negative, check_period
from wwcp_ocpi.ocpi.relations.reading import Members, below, each
from wwcp_ocpi.ocpi.relations.sessions import check_parking_time, check_periods
from wwcp_ocpi.ocpi.report import Report


def check_location(value: Members, pointer: str, report: Report) -> None:
    """Ids and times of a Location's EVSEs."""
    evses = each(value, "evses")
    check_distinct(evses, "uid", "ocpi.duplicate-id", pointer, report, exact=True)
    check_distinct(evses, "evse_id", "ocpi.duplicate-evse-id", pointer, report, exact=True)
    check_newest(value, "EVSE", evses, pointer, report)


def check_evse(value: Members, pointer: str, report: Report) -> None:
    """Ids and times of an EVSE's connectors."""
    connectors = each(value, "connectors")
    check_distinct(connectors, "id", "ocpi.duplicate-id", pointer, report, exact=True)
    check_newest(value, "connector", connectors, pointer, report)


def check_connector(value: Members, pointer: str, report: Report) -> None:
    """Volt of a Connector."""
    check_line_voltage(value, "voltage", pointer, report)


def check_hours(value: Members, pointer: str, report: Report) -> None:
    """Hours are a choice of two: around the clock, or regular."""
    RELATIONS["Hours"](value, pointer, report)
    if value.get("twentyfourseven") is None and not value.get("regular_hours"):
        report("ocpi.hours-choice", pointer, "Neither twentyfourseven nor regular_hours says when it is open.")


def check_tariff(value: Members, pointer: str, report: Report) -> None:
    """Validity, which is an extension."""
    check_period(value, "not_before", "not_after", pointer, report)


def check_session(value: Members, pointer: str, report: Report) -> None:
    """Times, periods, energy and place of a Session."""
    check_period(value, "start_datetime", "end_datetime", pointer, report)
    check_periods(value, "start_datetime", "end_datetime", pointer, report)
    check_not_negative(value, ("kwh",), pointer, report)
    check_place(value, pointer, report)
    if value.get("status") == "COMPLETED" and value.get("end_datetime") is None:
        report("ocpi.session-end", f"{pointer}/end_datetime", "The session is completed, but has no end_datetime.")


def check_cdr(value: Members, pointer: str, report: Report) -> None:
    """Times, periods, totals and place of a CDR."""
    check_period(value, "start_date_time", "stop_date_time", pointer, report)
    check_periods(value, "start_date_time", "stop_date_time", pointer, report)
    check_not_negative(value, ("total_energy", "total_time", "total_parking_time"), pointer, report)
    check_parking_time(value, pointer, report)
    check_place(value, pointer, report)


def check_place(value: Members, pointer: str, report: Report) -> None:
    """The location of a session has the one EVSE and the one connector that were used, and no others."""
    location = below(value, "location")
    evses = each(location, "evses")
    if location and len(evses) != 1:
        message = f"The location has {len(evses)} EVSEs; it should have the one that was used."
        report("ocpi.session-place", f"{pointer}/location/evses", message)
    for at, evse in evses[:1]:
        connectors = each(evse, "connectors")
        if len(connectors) > 1:
            message = f"The EVSE has {len(connectors)} connectors; it should have the one that was used."
            report("ocpi.session-place", f"{pointer}/location{at}/connectors", message)


_ALIKE = (
    "RegularHours", "StatusSchedule", "ExceptionalPeriod", "PriceComponent", "TariffRestrictions", "Response",
    "Version", "VersionDetails", "CommandResponse", "NotifyWebPaymentStarted",
)  # fmt: skip

RELATIONS_2_1_1: dict[str, Relation] = {name: RELATIONS[name] for name in _ALIKE} | {
    "Location": check_location,
    "EVSE": check_evse,
    "Connector": check_connector,
    "Hours": check_hours,
    "Tariff": check_tariff,
    "Session": check_session,
    "CDR": check_cdr,
}
"""By class; those of `_ALIKE` are the rules of later versions."""
