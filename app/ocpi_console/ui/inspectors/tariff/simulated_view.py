"""What came of a simulated session: the total, its lines, a comparison, and the cost along time or energy."""

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ocpi_console.ui.charts.cost_chart import CostChart
from ocpi_console.ui.inspectors.price.price_words import tax
from ocpi_console.ui.inspectors.tariff.chart_or_table import ChartOrTable
from ocpi_console.ui.inspectors.tariff.cost_list import CostHead, CostList
from ocpi_console.ui.inspectors.tariff.cost_pictures import cost_picture, readout, table
from ocpi_console.ui.inspectors.tariff.cost_rows import cost_rows, free, shown_side, sum_in_words, titles
from ocpi_console.ui.inspectors.tariff.simulation import Curves, Simulated
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import Chip, label
from wwcp_ocpi.pricing.simulating import Comparison


class SimulatedView(QWidget):
    """`head` is the row of the total, where the tab puts its button."""

    def __init__(self) -> None:
        super().__init__()
        self.simulated: Simulated | None = None
        self.drawn: Curves | None = None
        self.total, self.told = label("", Role.PAGE_TITLE), label("", Role.CAPTION, "3")
        self.told.setContentsMargins(0, 4, 0, 0)
        self.comparison = label("", Role.BODY, "2", wrap=True)
        self.titles, self.list = CostHead(), CostList()
        self.why = label("", Role.CAPTION, "2", wrap=True)
        self.over_time, self.over_energy = Chip("Over time"), Chip("Over energy")
        self._choice = QButtonGroup(self)
        for number, chip in enumerate((self.over_time, self.over_energy)):
            self._choice.addButton(chip, number)
        self.over_time.setChecked(True)
        self.chart = ChartOrTable(CostChart(), "Cost of the session")
        self.readout = label("", Role.CAPTION, "3", wrap=True)
        self.head = QHBoxLayout()
        self._lay_out()
        self._choice.idClicked.connect(lambda _: self._draw())
        self.curve_chart.moved.connect(self._on_moved)
        self.show_nothing()

    @property
    def walked(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, from the top."""
        return self.list, self.over_time, self.over_energy, self.chart.chip, self.chart.chart, self.chart.table

    @property
    def curve_chart(self) -> CostChart:
        """The chart of the cost curves."""
        assert isinstance(self.chart.chart, CostChart)
        return self.chart.chart

    def _lay_out(self) -> None:
        self.comparison.setContentsMargins(0, 6, 0, 4)
        self.why.setContentsMargins(0, 4, 0, 4)
        self.head.setSpacing(8)
        self.head.addWidget(self.total)
        self.head.addWidget(self.told)
        self.head.addStretch()
        switches = QHBoxLayout()
        switches.setSpacing(8)
        switches.addWidget(label("Cost", Role.HEADER_SORTED, "2"))
        switches.addWidget(self.over_time)
        switches.addWidget(self.over_energy)
        switches.addStretch()
        switches.addWidget(self.chart.chip)
        self._curves = QWidget()
        drawn = QVBoxLayout(self._curves)
        drawn.setContentsMargins(0, 8, 0, 0)
        drawn.setSpacing(8)
        drawn.addLayout(switches)
        drawn.addWidget(self.chart)
        drawn.addWidget(self.readout)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self.comparison)
        column.addWidget(self.titles)
        column.addWidget(self.list)
        column.addWidget(self.why)
        column.addWidget(self._curves)

    def show_nothing(self) -> None:
        """Nothing is priced: a box is wrong."""
        self.simulated, self.drawn = None, None
        self.total.setText("–")
        self.told.setText("")
        for widget in (self.comparison, self.titles, self.list, self.why, self._curves):
            widget.hide()

    def show_simulated(self, found: Simulated) -> None:
        """Show total and lines; the curves of before stay until the new ones come."""
        self.simulated = found
        self.total.setText(sum_in_words(found))
        self.told.setText(tax(shown_side(found.reports)))
        self.titles.show_titles(titles(found))
        self.list.show_rows(cost_rows(found), found.report.currency)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._on_row())
        self._on_row()
        for widget in (self.titles, self.list, self._curves):
            widget.show()

    def _on_row(self) -> None:
        row = self.list.current()
        told = row.why if row is not None and row.why else self._free()
        self.why.setText(told)
        self.why.setVisible(bool(told))

    def _free(self) -> str:
        alone = self.simulated is not None and len(self.simulated.reports) == 1
        return free(self.simulated) if self.simulated is not None and alone else ""

    def show_comparison(self, found: Comparison | None) -> None:
        """Say which tariff costs less, and from where on the other does."""
        self.comparison.setText("" if found is None else found.sentence)
        self.comparison.setVisible(found is not None)

    def show_curves(self, simulated: Simulated, drawn: Curves) -> None:
        """Show the curves of what is shown."""
        self.drawn = drawn
        self.over_energy.setEnabled(bool(drawn.by_kwh))
        if not drawn.by_kwh:
            self.over_time.setChecked(True)
        self._draw()

    def _draw(self) -> None:
        if self.simulated is None or self.drawn is None:
            return
        energy = self.over_energy.isChecked()
        shown = cost_picture(self.simulated, self.drawn, shown_side(self.simulated.reports), energy=energy)
        self._curves.setVisible(shown is not None)
        self.curve_chart.show_picture(shown)
        if shown is not None:
            self.chart.show_rows(*table(self.simulated, shown, energy=energy))

    def _on_moved(self) -> None:
        shown = self.curve_chart.shown
        if shown is not None and self.simulated is not None:
            currency, place = self.simulated.report.currency, self.curve_chart.cursor_place
            told = readout(shown, place, currency, energy=self.over_energy.isChecked())
            self.readout.setText(told)
            self.curve_chart.setAccessibleDescription(told)
