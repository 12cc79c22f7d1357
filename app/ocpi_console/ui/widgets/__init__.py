"""Building blocks: buttons, labels, chips, pills, banners, fact lists, empty pages, floating panels."""

from ocpi_console.ui.widgets.banner import Banner
from ocpi_console.ui.widgets.buttons import button, icon_button
from ocpi_console.ui.widgets.chip import Chip
from ocpi_console.ui.widgets.empty_page import EmptyPage
from ocpi_console.ui.widgets.fact_list import Fact, FactGroup, FactList
from ocpi_console.ui.widgets.floating import DimLayer, FloatingPanel
from ocpi_console.ui.widgets.labels import ElidedLabel, label, line
from ocpi_console.ui.widgets.mark import IconTile, Mark
from ocpi_console.ui.widgets.page_header import PageHeader
from ocpi_console.ui.widgets.pill_label import PillLabel, StateLabel

__all__ = [
    "Banner",
    "Chip",
    "DimLayer",
    "ElidedLabel",
    "EmptyPage",
    "Fact",
    "FactGroup",
    "FactList",
    "FloatingPanel",
    "IconTile",
    "Mark",
    "PageHeader",
    "PillLabel",
    "StateLabel",
    "button",
    "icon_button",
    "label",
    "line",
]
