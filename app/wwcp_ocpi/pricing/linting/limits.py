"""min_price and max_price against each other, and net against gross."""

from collections.abc import Iterator
from decimal import Decimal

from wwcp_ocpi.pricing.linting.finding import LintFinding, found
from wwcp_ocpi.pricing.linting.subject import Subject
from wwcp_ocpi.pricing.linting.wording import number

_KINDS = ("net", "gross")


def _limits(subject: Subject) -> Iterator[tuple[str, str, Decimal]]:
    """Each limit that is stated: min_price or max_price, net or gross, and how much."""
    for name in ("min_price", "max_price"):
        limit = getattr(subject.tariff, name)
        for kind in _KINDS if limit is not None else ():
            if (stated := getattr(limit, kind)) is not None:
                yield name, kind, stated


def min_above_max(subject: Subject) -> Iterator[LintFinding]:
    """A least price above the highest one, in net or gross; one finding."""
    least, most = subject.tariff.min_price, subject.tariff.max_price
    for kind in _KINDS if least and most else ():
        low, high = getattr(least, kind), getattr(most, kind)
        if low is not None and high is not None and low > high:
            message = f"min_price is {number(low)} {kind}, which is above the max_price of {number(high)}."
            yield found(
                "tariff.min-above-max", "/min_price", message, expected=f"at most {number(high)}", actual=number(low)
            )
            return


def net_above_gross(subject: Subject) -> Iterator[LintFinding]:
    """A limit whose net is more than its gross."""
    for name in ("min_price", "max_price"):
        limit = getattr(subject.tariff, name)
        if limit is not None and limit.net is not None and limit.gross is not None and limit.net > limit.gross:
            net, gross = number(limit.net), number(limit.gross)
            message = f"{name} is {net} net, which is above its gross of {gross}."
            yield found("tariff.limit-net-above-gross", f"/{name}", message, expected=f"at most {gross}", actual=net)


def limit_signs(subject: Subject) -> Iterator[LintFinding]:
    """Limits below 0, and a maximum of 0."""
    for name, kind, stated in _limits(subject):
        if stated < 0:
            message = f"{name} is {number(stated)} {kind}, which is negative."
            yield found("tariff.limit-negative", f"/{name}", message, actual=number(stated))
        elif stated == 0 and name == "max_price" and kind == "net" and any(c.price for c in subject.components):
            yield found(
                "tariff.max-price-zero", "/max_price", "max_price is 0, so that every session is free.", actual="0"
            )
