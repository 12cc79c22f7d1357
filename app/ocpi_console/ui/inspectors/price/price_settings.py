"""The open points that mattered for a price: what was taken and why, and a box to try another answer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ocpi_console.ui.inspectors.choice_box import ChoiceBox
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import label
from wwcp_ocpi.pricing.policy import OPEN_POINTS, OpenPoint, Policy
from wwcp_ocpi.pricing.report import Report

_POINTS = {point.key: point for point in OPEN_POINTS}


class PriceSettings(QWidget):
    """`chosen` gives the key of an open point and the answer to try; nothing of it is kept."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, ChoiceBox] = {}
        self._whys: dict[str, QLabel] = {}
        self._keys: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(4)

    def show_report(self, report: Report, tried: Policy) -> None:
        """List what mattered, and what was tried: an answer that is tried stays to be taken back."""
        keys = [p.key for p in OPEN_POINTS if p.key in report.settings or getattr(tried, p.key) != p.default]
        if keys != self._keys:
            self._list(keys)
        for key, box in self.boxes.items():
            box.setCurrentIndex(box.findData(getattr(tried, key)))
        for key, why in self._whys.items():
            why.setText(report.settings.get(key, "It makes no difference for this session."))
        self.setVisible(bool(keys))

    def _list(self, keys: Sequence[str]) -> None:
        self._keys, self.boxes, self._whys = list(keys), {}, {}
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(label("What the specification leaves open", Role.HEADER_SORTED, "2"))
        for key in keys:
            self._add(_POINTS[key])

    def _add(self, point: OpenPoint) -> None:
        self._column.addSpacing(4)
        question = label(point.question, Role.BODY, wrap=True)
        question.setToolTip(point.source)
        self._column.addWidget(question)
        self._whys[point.key] = label("", Role.CAPTION, "3", wrap=True)
        self._column.addWidget(self._whys[point.key])
        box = ChoiceBox(point.question)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for answer, meaning in point.choices.items():
            box.addItem(f"{meaning}  (default)" if answer == point.default else meaning, answer)
        box.activated.connect(lambda _, key=point.key: self.chosen.emit(key, self.boxes[key].currentData()))
        self.boxes[point.key] = box
        self._column.addWidget(box)
