"""VAT: missing, on some components only, or not a percentage; and whether prices include taxes."""

from collections.abc import Iterator
from decimal import Decimal

from wwcp_ocpi.pricing.linting.currencies import VAT_COUNTRIES, countries_of
from wwcp_ocpi.pricing.linting.finding import Fix, LintFinding, found
from wwcp_ocpi.pricing.linting.fixes import replace
from wwcp_ocpi.pricing.linting.subject import Subject
from wwcp_ocpi.pricing.linting.wording import and_more, listed, number
from wwcp_ocpi.pricing.tariff import Component

_HUNDRED = Decimal(100)
_FEWEST_DIGITS = -12
"""A fraction with more decimals than that is no rate."""


def tax_included_missing(subject: Subject) -> Iterator[LintFinding]:
    """2.3.0 without tax_included, or with another value than its three; true and false are meant as two of them."""
    if not any(finding.pointer == "/tax_included" for finding in subject.tariff.findings):
        return
    stated = subject.value.get("tax_included")
    message = "tax_included is missing, so that nobody knows whether the prices are net or gross."
    fix = None
    if stated is not None:
        message = "tax_included is none of YES, NO and N/A, so that nobody knows whether the prices are net or gross."
    if isinstance(stated, bool):
        word = "YES" if stated else "NO"
        fix = Fix(f"Write tax_included as {word}.", (replace("/tax_included", word),))
    yield found("tariff.tax-included-missing", "/tax_included", message, expected="YES, NO or N/A", fix=fix)


def vat_out_of_range(subject: Subject) -> Iterator[LintFinding]:
    """What lies outside 0 to 100."""
    for component in subject.components:
        vat = component.vat
        if vat is not None and (vat < 0 or vat > _HUNDRED):
            message = f"vat is {number(vat)}, which is no percentage of a VAT."
            path = f"{component.pointer}/vat"
            yield found("tariff.vat-out-of-range", path, message, expected="0 to 100", actual=number(vat))


def vat_fraction(subject: Subject) -> Iterator[LintFinding]:
    """Shares of 1 instead of percentages; all of them are mended together."""
    several = [(f"{c.pointer}/vat", c.vat) for c in subject.components if c.vat is not None and 0 < c.vat < 1]
    if not several:
        return
    path, vat = several[0]
    percents = [_percent(share) for _, share in several]
    expected = None if percents[0] is None else str(percents[0])
    fix = None
    if None not in percents:
        patch = tuple(replace(at, percent) for (at, _), percent in zip(several, percents, strict=True))
        fix = Fix(f"Write vat in percent, as {expected}.", patch)
    message = f"vat is {number(vat)} percent{and_more(several)}; a fraction was written instead of a percentage."
    yield found("tariff.vat-fraction", path, message, expected=expected, actual=number(vat), fix=fix)


def _percent(share: Decimal) -> int | Decimal | None:
    """A share of 1 in percent, None where that is no rate of a VAT."""
    exponent = share.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < _FEWEST_DIGITS:
        return None
    percent = share.scaleb(2).normalize()
    if percent < 1:
        return None
    return int(percent) if percent == percent.to_integral_value() else Decimal(format(percent, "f"))


def vat_missing(subject: Subject) -> Iterator[LintFinding]:
    """No VAT at all where it is due or included, or on some of the priced components only."""
    if subject.version == "2.1.1" or subject.tariff.tax == "none":
        return
    priced = [c for c in subject.components if c.price]
    without = [c for c in priced if c.vat is None]
    if without and len(without) < len(priced):
        yield _partly(without)
    elif without and subject.tariff.tax == "included":
        message = "The prices include taxes, but none states its vat, so that the net cannot be known."
        yield found("tariff.gross-without-vat", "/elements", message)
    elif without and (taxed := sorted(countries_of(subject.tariff, subject.countries) & VAT_COUNTRIES)):
        message = f"No price states vat, so that none applies; in {listed(taxed)} VAT is due."
        yield found("tariff.vat-missing", "/elements", message)


def vat_without_taxes(subject: Subject) -> Iterator[LintFinding]:
    """A vat in a tariff to which no taxes apply."""
    for component in subject.components:
        if subject.tariff.tax == "none" and component.vat:
            path, vat = f"{component.pointer}/vat", number(component.vat)
            message = f"vat is {vat}, but tax_included is N/A: no taxes apply."
            yield found("tariff.vat-without-taxes", path, message, actual=vat)


def _partly(without: list[Component]) -> LintFinding:
    first = without[0]
    price = f"{first.dimension} {number(first.price)}"
    message = f"{price} has no vat{and_more(without)}, so that none applies, while other prices state one."
    return found("tariff.vat-partly", first.pointer, message)
