"""A price as text, for a mail: totals, lines with their reasons, what was open, what was found."""

from collections.abc import Iterator

from ocpi_console.ui.inspectors.price.price_basis_words import how_known, tariff_sentence
from ocpi_console.ui.inspectors.price.price_explanation import reasons
from ocpi_console.ui.inspectors.price.price_rows import PriceRow, price_rows, shown_side
from ocpi_console.ui.inspectors.price.price_verdict import Verdict
from ocpi_console.ui.inspectors.price.price_words import difference, money, sign, tax
from ocpi_console.ui.inspectors.price.priced_record import Basis, PricedRecord
from ocpi_console.ui.inspectors.price.timeline_words import span
from ocpi_console.ui.tables import wording
from wwcp_ocpi.pricing.amounts import UNKNOWN
from wwcp_ocpi.pricing.policy import OPEN_POINTS
from wwcp_ocpi.pricing.report import Report


def price_text(record: PricedRecord, basis: Basis, found: Verdict) -> str:
    """The whole price in lines of text."""
    report = record.reports[basis]
    shown = shown_side(report)
    lines = [*_head(record, basis, found, shown), ""]
    for row in price_rows(report, record.timeline(basis).bands):
        lines += _row(row, report)
    lines += ["", *_settings(report)]
    lines += [f"{each.severity}: {each.message} ({each.rule})" for each in record.findings(basis)]
    return "\n".join(lines).strip() + "\n"


def _head(record: PricedRecord, basis: Basis, found: Verdict, shown: int) -> Iterator[str]:
    report = record.reports[basis]
    session, currency = report.session, report.currency
    stated = session.stated.costs.get("total_cost", UNKNOWN)[shown]
    yield f"Price of {session.object} {session.id}"
    line = record.timeline(basis)
    if not line.empty:
        yield f"{span(line)}, local time of {report.zone.name}{' (inferred)' if report.zone.inferred else ''}"
    yield f"Tariff {tariff_sentence(report)}. {how_known(record, basis)}"
    calculated = report.costs["total_cost"][shown] if report.tariffs else None
    yield f"By the tariff {money(calculated, currency)}, billed {money(stated, currency)}, {tax(shown)}"
    amount = difference(found.difference[shown] if found.difference is not None else None, currency)
    worth = "" if amount == wording.NOTHING else f" by {amount} {sign(currency)}"
    yield f"{found.state.word}{worth}. {found.cause}".strip()


def _row(row: PriceRow, report: Report) -> Iterator[str]:
    indent = "  " if row.within else ""
    told = [row.name, row.rule, row.quantity, money(row.tariff, report.currency)]
    if row.billed is not None:
        told.append(f"billed {money(row.billed, report.currency)}")
    yield indent + " | ".join(part for part in told if part)
    if row.why:
        yield f"{indent}    {row.why}"
    for reason in reasons(row.lines, report) if row.lines else ():
        yield f"{indent}    {reason.label + ': ' if reason.label else '  '}{reason.text}"


def _settings(report: Report) -> Iterator[str]:
    for point in OPEN_POINTS:
        if point.key in report.settings:
            yield f"{point.question} {point.choices[getattr(report.policy, point.key)]} ({point.source})"
