"""The inspector's tabs."""

from ocpi_console.ui.inspectors.problems_tab import ProblemsTab
from ocpi_console.ui.inspectors.raw_tab import RawTab
from ocpi_console.ui.inspectors.summary_tab import SummaryTab
from ocpi_console.ui.inspectors.tab import TabEntry
from ocpi_console.ui.inspectors.translate_tab import TranslateTab
from ocpi_console.ui.inspectors.tree_tab import TreeTab

TABS: tuple[TabEntry, ...] = (
    TabEntry("summary", "Summary", SummaryTab),
    TabEntry("tree", "Tree", TreeTab, fits=lambda subject: isinstance(subject.value, dict | list)),
    TabEntry("raw", "Raw", RawTab),
    TabEntry("problems", "Problems", ProblemsTab, count=lambda subject: len(subject.problems)),
    TabEntry("translate", "Translate", TranslateTab, fits=lambda subject: subject.format is not None),
)
"""In their order, which never changes."""
