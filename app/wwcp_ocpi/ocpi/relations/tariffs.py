"""Rules between the members of Tariff, TariffElement, PriceComponent and TariffRestrictions."""

from wwcp_ocpi.ocpi.relations.order import check_not_negative, check_period
from wwcp_ocpi.ocpi.relations.reading import Members, below, each, number, text
from wwcp_ocpi.ocpi.report import Report

_RANGES = ("kwh", "current", "power", "duration")


def check_tariff(value: Members, pointer: str, report: Report) -> None:
    """Validity and price limits."""
    check_period(value, "start_date_time", "end_date_time", pointer, report)
    check_not_negative(value, ("preauthorize_amount",), pointer, report)
    least, most = below(value, "min_price"), below(value, "max_price")
    for name in ("excl_vat", "incl_vat", "before_taxes", "after_taxes"):
        low, high = number(least, name), number(most, name)
        if low is not None and high is not None and low > high:
            message = f"min_price {name} {low} is above max_price {name} {high}."
            report("ocpi.price-limits", f"{pointer}/min_price/{name}", message)


def check_element(value: Members, pointer: str, report: Report) -> None:
    """A reservation or a booking has no energy and no parking."""
    restrictions = below(value, "restrictions")
    what = next((name for name in ("reservation", "booking") if text(restrictions, name) is not None), None)
    if what is None:
        return
    for at, component in each(value, "price_components"):
        if (dimension := text(component, "type")) not in ("FLAT", "TIME", None):
            message = f"The element prices a {what}, but {dimension} is never counted before charging starts."
            report("ocpi.reservation-dimension", f"{pointer}{at}/type", message)


def check_component(value: Members, pointer: str, report: Report) -> None:
    """A step of 0 is for FLAT, which has no steps."""
    dimension = text(value, "type")
    if number(value, "step_size") == 0 and dimension not in ("FLAT", None):
        report("ocpi.step-size", f"{pointer}/step_size", f"step_size is 0 for {dimension}; it is 1 or more.")


def check_restrictions(value: Members, pointer: str, report: Report) -> None:
    """Ranges that nothing lies in; a time of day may wrap past midnight."""
    for what in _RANGES:
        low, high = number(value, f"min_{what}"), number(value, f"max_{what}")
        if low is not None and high is not None and low >= high:
            _report_range(f"min_{what} {low}", f"max_{what}", str(high), pointer, report)
    start, end = text(value, "start_date"), text(value, "end_date")
    if start is not None and end is not None and start >= end:
        _report_range(f"start_date {start}", "end_date", end, pointer, report)


def _report_range(low: str, name: str, high: str, pointer: str, report: Report) -> None:
    message = f"{low} is not below {name} {high}, so the element never applies."
    report("ocpi.restriction-range", f"{pointer}/{name}", message)
