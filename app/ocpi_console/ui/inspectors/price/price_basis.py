"""What a price rests on: which tariff, how it is known, and the zone of its local times."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.piece import Jump
from ocpi_console.ui.inspectors.price.price_basis_words import how_known, tariff_sentence
from ocpi_console.ui.inspectors.price.priced_record import Basis, PricedRecord
from ocpi_console.ui.inspectors.price.zone_field import ZoneField
from ocpi_console.ui.states import State
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import Chip, StateLabel, button, label
from ocpi_console.ui.widgets.buttons import literal

CHOICES: tuple[tuple[Basis, str, str], ...] = (
    ("agreed", "Agreed", "The tariff that was held when the session started"),
    ("stated", "Stated", "The tariff that the record itself brings"),
)
LABEL, ROW = 88, 24  # px at 100 %


class PriceBasis(QWidget):
    """`chosen` gives the basis that the user wants, `zone_chosen` a time zone, `jump` a tariff to go to."""

    chosen = Signal(str)
    zone_chosen = Signal(str)
    jump = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.tariff = button("", self._follow, "quiet")
        self.tariff.setProperty("kind", "link")
        self.tariff.setAccessibleName("Tariff")
        self._id = ""
        self.how = label("", Role.BODY, "2", wrap=True)
        self.zone = StateLabel(State.INFO, "")
        self.change = button("Change", self._on_change, "quiet")
        self.change.setAccessibleName("Change the time zone")
        self.field = ZoneField()
        self.field.chosen.connect(self.zone_chosen)
        self.chips = self._choices()
        self._lay_out()

    def _choices(self) -> dict[Basis, Chip]:
        group = QButtonGroup(self)
        made: dict[Basis, Chip] = {}
        for basis, title, tip in CHOICES:
            chip = Chip(title)
            chip.setToolTip(tip)
            chip.clicked.connect(lambda _, basis=basis: self.chosen.emit(basis))
            group.addButton(chip)
            made[basis] = chip
        return made

    def _lay_out(self) -> None:
        first = [self.tariff, *self.chips.values()]
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(2)
        column.addLayout(_row("Tariff", first))
        column.addLayout(_row("", [self.how], stretch=True))
        column.addLayout(_row("Local time", [self.zone, self.change]))
        column.addLayout(_row("", [self.field], stretch=True))

    def show_record(self, record: PricedRecord, basis: Basis, shown_in: tzinfo | None) -> None:
        """Show what one of the prices of a record rests on."""
        report = record.reports[basis]
        self._id = report.tariff_id or ""
        self.tariff.setText(literal(tariff_sentence(report)))
        self.tariff.setAccessibleName(f"Tariff: {tariff_sentence(report)}")
        self.tariff.setVisible(bool(report.tariffs))
        self.tariff.setEnabled(bool(self._id))
        self.how.setText(how_known(record, basis, shown_in))
        for each, chip in self.chips.items():
            chip.setVisible(len(record.bases) > 1)
            chip.setChecked(each == basis)
        zone = report.zone
        unknown = zone.source == "unknown"
        asks = any(tariff.asks_clock for tariff in report.tariffs)
        word = f"{zone.name}, not known" if unknown else f"{zone.name}, inferred" if zone.inferred else zone.name
        state = (State.WARNING if asks else State.INFO) if unknown else State.INFO if zone.inferred else State.DONE
        self.zone.show_state(state, word)
        self.zone.setToolTip(zone.because)
        self.field.setVisible(unknown and asks)
        self.field.show_mistake("")
        self.change.setVisible(not self.field.isVisibleTo(self))

    def _follow(self) -> None:
        if self._id:
            self.jump.emit(Jump("tariffs", self._id))

    def _on_change(self) -> None:
        self.change.hide()
        self.field.show()
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def _row(name: str, widgets: Sequence[QWidget], *, stretch: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    caption = label(name, Role.BODY, "3")
    theme.style(caption, width=LABEL)
    if not name:
        caption.setMaximumHeight(0)  # it only indents: a row whose widgets are hidden takes no height
    row.addWidget(caption)
    for widget in widgets:
        row.addWidget(widget, int(stretch))
    if not stretch:
        row.addStretch(1)
    return row
