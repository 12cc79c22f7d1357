"""Rules between the members of Session and CDR."""

from datetime import datetime

from wwcp_ocpi.ocpi.relations.order import check_not_negative, check_period
from wwcp_ocpi.ocpi.relations.reading import Members, below, each, moment, number, text
from wwcp_ocpi.ocpi.report import Report

SESSION_ONLY = frozenset({"CURRENT", "ENERGY_EXPORT", "ENERGY_IMPORT", "POWER", "STATE_OF_CHARGE"})
"""Dimensions that a session may report and a CDR may not."""


def check_session(value: Members, pointer: str, report: Report) -> None:
    """Times, periods and energy of a Session."""
    check_period(value, "start_date_time", "end_date_time", pointer, report)
    check_periods(value, "start_date_time", "end_date_time", pointer, report)
    check_not_negative(value, ("kwh",), pointer, report)
    if value.get("status") == "COMPLETED" and value.get("end_date_time") is None:
        report("ocpi.session-end", f"{pointer}/end_date_time", "The session is completed, but has no end_date_time.")


def check_cdr(value: Members, pointer: str, report: Report) -> None:
    """Times, periods, totals and credit of a CDR."""
    check_period(value, "start_date_time", "end_date_time", pointer, report)
    check_periods(value, "start_date_time", "end_date_time", pointer, report)
    check_not_negative(value, ("total_energy", "total_time", "total_parking_time"), pointer, report)
    check_parking_time(value, pointer, report)
    _check_dimensions(value, pointer, report)
    if value.get("credit") is True:
        _check_credit(value, pointer, report)
    else:
        _check_ordinary(value, pointer, report)


def check_periods(value: Members, begin_: str, end_: str, pointer: str, report: Report) -> None:
    """Charging periods in order, within the session that the two members bound."""
    start, end = moment(value, begin_), moment(value, end_)
    before: datetime | None = None
    for at, period in each(value, "charging_periods"):
        begin = moment(period, "start_date_time")
        if begin is None:
            continue
        place = f"{pointer}{at}/start_date_time"
        if before is not None and begin < before:
            report("ocpi.charging-period-order", place, "The period starts before the one that is listed before it.")
        if (start is not None and begin < start) or (end is not None and begin > end):
            report("ocpi.charging-period-outside", place, "The period starts outside of the session.")
        before = begin


def check_parking_time(value: Members, pointer: str, report: Report) -> None:
    """The time of parking is part of the whole."""
    parking, total = number(value, "total_parking_time"), number(value, "total_time")
    if parking is not None and total is not None and parking > total:
        message = f"total_parking_time {parking} h is more than total_time {total} h, of which it is part."
        report("ocpi.parking-time", f"{pointer}/total_parking_time", message)


def _check_dimensions(value: Members, pointer: str, report: Report) -> None:
    for at_period, period in each(value, "charging_periods"):
        for at, dimension in each(period, "dimensions"):
            if (type_ := text(dimension, "type")) in SESSION_ONLY:
                place = f"{pointer}{at_period}{at}/type"
                report("ocpi.session-dimension", place, f"{type_} is for sessions only; a CDR must not have it.")


def _check_credit(value: Members, pointer: str, report: Report) -> None:
    reference, own = text(value, "credit_reference_id"), text(value, "id")
    place = f"{pointer}/credit_reference_id"
    if reference is None:
        report("ocpi.credit-reference", place, "A credit CDR names the CDR that it credits in credit_reference_id.")
    elif own is not None and reference.casefold() == own.casefold():
        report("ocpi.credit-reference", place, "credit_reference_id is the CDR's own id; a credit CDR has a new one.")
    cost = below(value, "total_cost")
    for name in ("excl_vat", "before_taxes"):
        amount = number(cost, name)
        if amount is not None and amount > 0:
            message = f"total_cost {name} of a credit CDR is {amount}; it should be negative."
            report("ocpi.credit-amount", f"{pointer}/total_cost/{name}", message)


def _check_ordinary(value: Members, pointer: str, report: Report) -> None:
    if text(value, "credit_reference_id") is not None:
        message = "credit_reference_id is given, but credit is not true."
        report("ocpi.credit-flag", f"{pointer}/credit_reference_id", message)
    id_ = text(value, "id")
    if id_ is not None and 36 < len(id_) <= 39:
        message = f"id has {len(id_)} characters; more than 36 are for credit CDRs."
        report("ocpi.cdr-id-length", f"{pointer}/id", message)
