"""The text and the page that accompany a tariff, against its elements."""

from collections.abc import Iterator
from decimal import Decimal

from wwcp_ocpi.pricing.linting.finding import LintFinding, found
from wwcp_ocpi.pricing.linting.quoted_prices import QuotedPrice, Unit, quoted_prices
from wwcp_ocpi.pricing.linting.subject import Subject
from wwcp_ocpi.pricing.linting.wording import amount, listed, quoted
from wwcp_ocpi.pricing.numbers import ONE
from wwcp_ocpi.pricing.tariff import Component, Dimension

_PRICED_BY: dict[Unit, tuple[Dimension, ...]] = {
    "kWh": ("ENERGY",),
    "hour": ("TIME", "PARKING_TIME"),
    "minute": ("TIME", "PARKING_TIME"),
    "session": ("FLAT",),
}
_MINUTES = Decimal(60)
_HIGHEST_VAT = Decimal("1.28")
"""No VAT in Europe is higher than 27 %; a text may be gross where the elements do not tell."""
_CENT = Decimal("0.01")
_WITHIN = Decimal(1_000_000)
"""Prices from here on are not compared."""


def alt_text(subject: Subject) -> Iterator[LintFinding]:
    """Prices in tariff_alt_text that the elements have as well, or do not have."""
    stated = subject.value.get("tariff_alt_text")
    for position, entry in enumerate(stated if isinstance(stated, list) else ()):
        text = entry.get("text") if isinstance(entry, dict) else None
        if isinstance(text, str):
            yield from _text(subject, f"/tariff_alt_text/{position}/text", text)


def _text(subject: Subject, path: str, text: str) -> Iterator[LintFinding]:
    quotes = [quote for quote in quoted_prices(text[:1000]) if subject.tariff.currency in quote.currencies]
    odd = [quote for quote in quotes if not subject.tariff.findings and not _is_stated(subject, quote)]
    if odd:
        words = listed([f'"{quoted(quote.words)}"' for quote in odd])
        message = f"The text announces {words}, but the elements have {_elements(subject, odd[0])}."
        yield found("tariff.text-contradicts-price", path, message)
    elif quotes:
        words = listed([f'"{quoted(quote.words)}"' for quote in quotes])
        yield found("tariff.text-repeats-price", path, f"The text repeats a price that the elements have: {words}.")


def _priced(subject: Subject, quote: QuotedPrice) -> list[Component]:
    return [c for c in subject.components if c.dimension in _PRICED_BY[quote.unit] and abs(c.price) < _WITHIN]


def _elements(subject: Subject, quote: QuotedPrice) -> str:
    prices = sorted({component.price for component in _priced(subject, quote)})
    dimensions = " or ".join(_PRICED_BY[quote.unit])
    if not prices:
        return f"no {dimensions}"
    return f"{dimensions} {listed([amount(price, subject.tariff.currency) for price in prices])}"


def _is_stated(subject: Subject, quote: QuotedPrice) -> bool:
    return any(_fits(subject, component, quote) for component in _priced(subject, quote))


def _fits(subject: Subject, component: Component, quote: QuotedPrice) -> bool:
    """Whether a price, net or gross, is the announced one as far as that is written out."""
    near = min(quote.precision, max(_CENT, abs(quote.value) / 100))
    price = component.price / _MINUTES if quote.unit == "minute" else component.price
    low, high = price, price * _vat(component)
    if subject.tariff.tax == "included":
        low, high = price / _vat(component), price
    if component.vat is None:
        return min(low, high) - near <= quote.value <= max(low, high) + near
    return any(abs(either - quote.value) <= near for either in (low, high))


def _vat(component: Component) -> Decimal:
    """What the price grows by with VAT, or at most by where none is stated."""
    if component.vat is None:
        return _HIGHEST_VAT
    return ONE + component.vat / 100 if 0 <= component.vat <= 100 else ONE


def alt_url(subject: Subject) -> Iterator[LintFinding]:
    """A page beside the elements."""
    if isinstance(subject.value.get("tariff_alt_url"), str) and subject.raw_elements:
        message = "A page is linked that may announce another price; sessions are billed by the elements."
        yield found("tariff.alt-url", "/tariff_alt_url", message)
