"""The lines of a simulated price, and where there is a second tariff its costs and the difference beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from ocpi_console.ui.inspectors.price.price_rows import COST_OF, PriceRow
from ocpi_console.ui.inspectors.price.price_words import NAMES, amount, difference, money, sign, tax
from ocpi_console.ui.inspectors.tariff.simulation import Simulated
from ocpi_console.ui.tables import wording
from wwcp_ocpi.pricing import Report
from wwcp_ocpi.pricing.explaining import because


@dataclass(frozen=True, slots=True)
class CostRow:
    """One row: texts and amounts as they are shown; `total` stands out. `why` explains it in sentences."""

    name: str
    rule: str
    quantity: str
    token: str
    amounts: tuple[str, ...]
    difference: Decimal | None = None
    why: str = ""
    within: bool = False
    total: bool = False

    @property
    def spoken(self) -> str:
        """The row as a sentence."""
        return ", ".join(part for part in (self.name, self.rule, self.quantity, *self.amounts, self.why) if part)


def shown_side(reports: Sequence[Report]) -> int:
    """Gross (1) where every total knows it, else net (0): what somebody pays comes first."""
    return 1 if all(report.costs["total_cost"].gross is not None for report in reports) else 0


def cost_rows(simulated: Simulated) -> list[CostRow]:
    """The rows of the price, and the total with and without VAT."""
    shown = shown_side(simulated.reports)
    rows = [_line(row, simulated, shown) for row in simulated.rows if not _is_free(row)]
    if len(simulated.reports) > 1:
        rows = list(_by_cost(simulated, shown))
    return [*rows, *_totals(simulated, shown)]


def free(simulated: Simulated) -> str:
    """What the tariff has no price for, and what of it cannot be read; empty where there is neither."""
    names = [row.name.lower() for row in simulated.rows if _is_free(row)]
    told = [f"Free, since no element prices it: {', '.join(names)}."] if names else []
    return " ".join((*told, *(finding.message for finding in simulated.tariffs[0].tariff.findings[:1])))


def _is_free(row: PriceRow) -> bool:
    """Whether no component prices what is measured."""
    return bool(row.lines) and all(line.part is not None and line.part.component is None for line in row.lines)


def titles(simulated: Simulated) -> tuple[str, ...]:
    """The heads of the columns of amounts."""
    units = [sign(report.currency) for report in simulated.reports]
    return (f"This {units[0]}", f"Other {units[1]}", "Diff") if len(units) > 1 else (units[0],)


def _line(row: PriceRow, simulated: Simulated, shown: int) -> CostRow:
    report = simulated.report
    found = _amount_of(row, shown)
    sentences = dict.fromkeys(because(line.part, report) for line in row.lines if line.part is not None)
    return CostRow(
        row.name,
        row.rule,
        row.quantity,
        row.token,
        (amount(found, report.currency),),
        why=" ".join(sentences),
        within=row.within,
    )


def _amount_of(row: PriceRow, shown: int) -> Decimal | None:
    """The amount on the side that is shown; rows without lines are sums, which know one side only."""
    amounts = [line.amount[shown] for line in row.lines]
    if not amounts:
        return row.tariff
    known = [each for each in amounts if each is not None]
    return sum(known, Decimal(0)) if len(known) == len(amounts) else None


def _by_cost(simulated: Simulated, shown: int) -> Iterator[CostRow]:
    """Costs by what they are for: lines of two tariffs have no other order in common."""
    for cost, dimensions in COST_OF.items():
        found = [report.costs[cost][shown] for report in simulated.reports]
        if any(found) or any(each is None for each in found):
            rows = [row for row in simulated.rows if any(line.dimension in dimensions for line in row.lines)]
            rules = "  ".join(row.rule or row.name for row in rows)
            token = rows[0].token if rows else "chart5"
            yield CostRow(NAMES[dimensions[0]], rules, "", token, _amounts(simulated, found), _less(simulated, found))


def _totals(simulated: Simulated, shown: int) -> Iterator[CostRow]:
    for number in (shown, 1 - shown):
        found = [report.costs["total_cost"][number] for report in simulated.reports]
        if number == shown or any(each is not None for each in found):
            name = f"Total {tax(number)}"
            less = _less(simulated, found)
            yield CostRow(name, "", "", "", _amounts(simulated, found), less, total=number == shown)


def _amounts(simulated: Simulated, found: Sequence[Decimal | None]) -> tuple[str, ...]:
    return tuple(amount(each, report.currency) for each, report in zip(found, simulated.reports, strict=True))


def _less(simulated: Simulated, found: Sequence[Decimal | None]) -> Decimal | None:
    """What the second tariff costs more; None where that cannot be told."""
    if len(found) < 2 or found[0] is None or found[1] is None:
        return None
    return found[1] - found[0] if simulated.reports[0].currency == simulated.reports[1].currency else None


def sum_in_words(simulated: Simulated) -> str:
    """`15.00 €`, or that it cannot be known."""
    total = simulated.report.costs["total_cost"][shown_side(simulated.reports)]
    return "Not known" if total is None else money(total, simulated.report.currency)


def signed(row: CostRow, currency: str | None) -> str:
    """The difference with its sign; a dash for none."""
    return wording.NOTHING if row.difference is None else difference(row.difference, currency)
