"""The inspector's tabs."""

from ocpi_console.ui.inspectors.price.price_tab import PriceTab
from ocpi_console.ui.inspectors.price.priced_record import can_be_priced
from ocpi_console.ui.inspectors.problems_tab import ProblemsTab
from ocpi_console.ui.inspectors.raw_tab import RawTab
from ocpi_console.ui.inspectors.summary_tab import SummaryTab
from ocpi_console.ui.inspectors.tab import TabEntry
from ocpi_console.ui.inspectors.tariff.lint_tab import LintTab
from ocpi_console.ui.inspectors.tariff.readable_tariff import is_tariff
from ocpi_console.ui.inspectors.tariff.simulate_tab import SimulateTab
from ocpi_console.ui.inspectors.tariff.tariff_lint import lint_count
from ocpi_console.ui.inspectors.tariff.week_tab import WeekTab
from ocpi_console.ui.inspectors.translate_tab import TranslateTab
from ocpi_console.ui.inspectors.tree_tab import TreeTab

TABS: tuple[TabEntry, ...] = (
    TabEntry("summary", "Summary", SummaryTab),
    TabEntry("tree", "Tree", TreeTab, fits=lambda subject: isinstance(subject.value, dict | list)),
    TabEntry("raw", "Raw", RawTab),
    TabEntry("problems", "Problems", ProblemsTab, count=lambda subject: len(subject.problems)),
    TabEntry("translate", "Translate", TranslateTab, fits=lambda subject: subject.format is not None),
    TabEntry("price", "Price", PriceTab, fits=can_be_priced),
    TabEntry("lint", "Lint", LintTab, fits=is_tariff, count_later=lint_count),
    TabEntry("week", "Week", WeekTab, fits=is_tariff),
    TabEntry("simulate", "Simulate", SimulateTab, fits=is_tariff),
)
"""In their order, which never changes."""
