"""Rules that several classes share: what must not come after what, what must not be below zero."""

from wwcp_ocpi.ocpi.relations.reading import Members, moment, number
from wwcp_ocpi.ocpi.report import Report


def check_period(value: Members, begin: str, end: str, pointer: str, report: Report) -> None:
    """The end of a period is not before its begin."""
    first, last = moment(value, begin), moment(value, end)
    if first is not None and last is not None and last < first:
        report("ocpi.period-order", f"{pointer}/{end}", f"{end} {value[end]} is before {begin} {value[begin]}.")


def check_schedule(value: Members, pointer: str, report: Report) -> None:
    """StatusSchedule and ExceptionalPeriod."""
    check_period(value, "period_begin", "period_end", pointer, report)


def check_not_negative(value: Members, names: tuple[str, ...], pointer: str, report: Report) -> None:
    """Amounts that cannot be below zero."""
    for name in names:
        amount = number(value, name)
        if amount is not None and amount < 0:
            report("ocpi.negative", f"{pointer}/{name}", f"{name} is {amount}, which is negative.")
