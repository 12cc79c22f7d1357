"""A chart, and a table of the same numbers one key away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from ocpi_console.ui.inspectors.tariff.text_table import TextTable
from ocpi_console.ui.widgets import Chip


class ChartOrTable(QStackedWidget):
    """T, or the chip, switches; the keyboard stays where one looks."""

    switched = Signal(bool)

    def __init__(self, chart: QWidget, name: str) -> None:
        super().__init__()
        self.chart, self.table = chart, TextTable(name)
        self.chip = Chip("Table")
        self.chip.setToolTip("Show the numbers as a table (T)")
        self.chip.clicked.connect(self.show_table)
        self.addWidget(chart)
        self.addWidget(self.table)
        self.setFocusProxy(chart)
        for widget in (chart, self.table):
            widget.installEventFilter(self)

    def show_table(self, on: bool) -> None:
        """Show the table, or the chart again."""
        focused = self.chart.hasFocus() or self.table.hasFocus()
        shown = self.table if on else self.chart
        self.chip.setChecked(on)
        self.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        if focused:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self.switched.emit(on)

    def show_rows(self, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """The numbers of the chart."""
        self.table.show_rows(titles, rows)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_t(event):
            self.show_table(self.currentWidget() is self.chart)
            return True
        return super().eventFilter(watched, event)


def _is_t(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_T and event.modifiers() == Qt.KeyboardModifier.NoModifier
