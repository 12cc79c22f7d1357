"""What is to be said of a priced session: findings, and the open points that mattered."""

from collections.abc import Iterator
from decimal import Decimal

from wwcp_ocpi.document import Finding
from wwcp_ocpi.pricing.amounts import Amount, plain
from wwcp_ocpi.pricing.report import Report
from wwcp_ocpi.pricing.rounding import decimals
from wwcp_ocpi.pricing.rules import RULES, finding
from wwcp_ocpi.pricing.session import Period

_SENTENCES = {rule.id: rule.explanation for rule in RULES}

MATTERING = {
    "price.period-spans-change": ("spanning", "The price changes within a period."),
    "price.time-not-stated": ("time_without_volume", "A period states no time, while time has a price."),
    "price.further-fee": ("flat", "Another FLAT component becomes active during the session."),
    "price.current-assumed": ("current", "A price depends on a current that is not stated."),
    "price.current-unknown": ("current", "A price depends on a current that is not stated."),
}
"""The setting that a finding makes matter, and why."""


def of_periods(noted: dict[str, list[Period]]) -> Iterator[Finding]:
    """The findings that single periods call for."""
    for rule, periods in noted.items():
        for period in periods:
            yield finding(rule, period.pointer, _SENTENCES[rule])


def of_report(report: Report) -> Iterator[Finding]:
    """What is said of zone, sign, taxes, and of what the record states otherwise."""
    if report.session.timeless and any(tariff.asks_clock for tariff in report.tariffs):
        yield finding("price.time-undecided", "", _SENTENCES["price.time-undecided"])
    elif report.zone.inferred and any(tariff.asks_clock for tariff in report.tariffs):
        rule = "price.zone-unknown" if report.zone.source == "unknown" else "price.zone-inferred"
        yield finding(rule, "", f"Local times are those of {report.zone.name}. {report.zone.because}".strip())
    if report.session.credit:
        yield finding("price.credit", "/total_cost", _SENTENCES["price.credit"])
    if report.session.compensation:
        yield finding("price.compensation", "/home_charging_compensation", _SENTENCES["price.compensation"])
    if report.tariffs and report.costs["total_cost"].gross is None and report.tariffs[0].tax != "untold":
        yield finding("price.tax-unknown", "", "The gross total cannot be known, and is not guessed.")
    if report.tariffs and report.costs["total_cost"].net is None:
        yield finding("price.tax-unknown", "", "The net total cannot be known, and is not guessed.")
    yield from _differences(report)


def _differences(report: Report) -> Iterator[Finding]:
    """Where the record states another amount than rounding to the currency's decimals explains."""
    tolerance = Decimal(5).scaleb(-decimals(report.currency) - 1)
    for name, difference in report.difference.items():
        if isinstance(difference, Amount):
            sides = zip(
                ("net", "gross"), difference, report.session.stated.costs[name], report.costs[name], strict=True
            )
            for side, by, stated, calculated in sides:
                if by is not None and abs(by) > tolerance:
                    yield _differs(name, side, by, stated, calculated)
                    break


def _differs(name: str, side: str, by: Decimal, stated: Decimal | None, calculated: Decimal | None) -> Finding:
    more = f"{plain(abs(by))} {'more' if by > 0 else 'less'}"
    message = f"It states {plain(stated)} {side}, {more} than the {plain(calculated)} of its tariff."
    return finding("price.differs", f"/{name}", message, expected=plain(calculated), actual=plain(stated))
