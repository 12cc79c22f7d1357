"""The rows of a simulated price as a list to walk through: bar, name and rule, amounts at their right edges."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.price.price_columns import BAR, right_text
from ocpi_console.ui.inspectors.price.price_line import difference_token
from ocpi_console.ui.inspectors.tariff.cost_rows import CostRow, signed
from ocpi_console.ui.theme import Role

ONE, TWO, COLUMN, TEXT, INDENT, HEADER, MARGIN = 26, 42, 70, 12, 12, 28, 6
"""px at 100 %: heights of rows of one and of two lines, a column of amounts, where texts begin, of parts, the head."""

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole.value + 20


class CostModel(QAbstractListModel):
    """The rows."""

    def __init__(self, rows: Sequence[CostRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = tuple(rows)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        texts = {
            Qt.ItemDataRole.DisplayRole: row.name,
            Qt.ItemDataRole.AccessibleTextRole: row.spoken,
            Qt.ItemDataRole.ToolTipRole: row.why,
        }
        return row if role == ROW_ROLE else texts.get(Qt.ItemDataRole(role)) if role < ROW_ROLE else None


class CostRows(QStyledItemDelegate):
    """Two lines where there is a rule or a quantity; the total below a line, in bold."""

    currency: str | None = None

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: CostRow = index.data(ROW_ROLE)
        return QSize(100, theme.px(TWO if row.rule or row.quantity else ONE))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: CostRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            active = option.state & QStyle.StateFlag.State_Active
            painter.fillRect(rect, theme.color("sel" if active else "sel_off"))
        if row.total:
            painter.fillRect(rect.x(), rect.y(), rect.width(), 1, theme.color("border"))
        left = rect.x() + theme.px(INDENT if row.within else 0)
        self._paint_bar(painter, rect, left, row.token)
        role = Role.STRONG if row.total else Role.BODY if row.within or not row.token else Role.EMPHASIS
        baseline = rect.y() + (theme.px(ONE) + QFontMetricsF(theme.font(role)).capHeight()) / 2
        end = self._paint_amounts(painter, rect, baseline, row, role)
        weak = not row.total and not row.token
        _text(painter, left + theme.px(TEXT), end, baseline, row.name, role, "text2" if weak else "text")
        self._paint_rule(painter, rect, left + theme.px(TEXT), row)

    def _paint_bar(self, painter: QPainter, rect: QRect, left: int, token: str) -> None:
        if token:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(token))
            painter.drawRoundedRect(QRectF(left, rect.y() + 5, theme.px(BAR), rect.height() - 10), 2, 2)
            painter.restore()

    def _paint_amounts(self, painter: QPainter, rect: QRect, baseline: float, row: CostRow, role: Role) -> float:
        """Gives where the first amount begins."""
        edges = columns(rect.width(), len(row.amounts))
        token = "text" if row.total or row.token else "text2"
        starts = [
            right_text(painter, rect.x() + edge, baseline, text, role, token)
            for edge, text in zip(edges, row.amounts, strict=False)
        ]
        if len(row.amounts) > 1:
            text = signed(row, self.currency)
            right_text(painter, rect.x() + edges[-1], baseline, text, role, difference_token(row.difference, text))
        return min(starts, default=float(rect.right()))

    def _paint_rule(self, painter: QPainter, rect: QRect, left: int, row: CostRow) -> None:
        metrics = QFontMetricsF(theme.font(Role.CAPTION))
        baseline = rect.y() + theme.px(ONE) - 2 + metrics.ascent()
        end = float(rect.x() + columns(rect.width(), len(row.amounts))[0])
        if row.quantity:
            end = right_text(painter, end, baseline, row.quantity, Role.CAPTION, "text2")
        _text(painter, left, end, baseline, row.rule, Role.CAPTION, "text3")


class CostHead(QWidget):
    """The titles of the columns, on the same edges."""

    def __init__(self) -> None:
        super().__init__()
        self._titles: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.style(self, height=HEADER)

    def show_titles(self, titles: Sequence[str]) -> None:
        """Show other titles."""
        self._titles = tuple(titles)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        baseline = (self.height() + QFontMetricsF(theme.font(Role.HEADER)).capHeight()) / 2
        _text(painter, 0, self.width() / 2, baseline, "Line", Role.HEADER, "text2")
        edges = columns(self.width(), 1 if len(self._titles) < 2 else 2)
        for edge, title in zip(edges, self._titles, strict=False):
            right_text(painter, edge, baseline, title, Role.HEADER, "text2")
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("border"))


class CostList(QListView):
    """As high as its rows are; it never scrolls by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Price lines")
        self._delegate = CostRows(self)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        theme.appearance().changed.connect(self._fit)

    def show_rows(self, rows: Sequence[CostRow], currency: str | None) -> None:
        """Show other rows; the row that was chosen stays so."""
        chosen = self.currentIndex().row()
        before = self.model()
        self._delegate.currency = currency
        self.setModel(CostModel(rows, self))
        if before is not None:
            before.deleteLater()
        if 0 <= chosen < len(rows):
            self.setCurrentIndex(self.model().index(chosen, 0))
        self._fit()

    def _fit(self) -> None:
        model = self.model()
        rows = model.rows if isinstance(model, CostModel) else ()
        self.setFixedHeight(sum(theme.px(TWO if row.rule or row.quantity else ONE) for row in rows) + 2)

    def current(self) -> CostRow | None:
        """The row that is chosen."""
        found = self.currentIndex().data(ROW_ROLE)
        return found if isinstance(found, CostRow) else None


def columns(width: int, amounts: int) -> tuple[int, ...]:
    """The right edges of the amounts, and of the difference where there are two."""
    right = width - theme.px(MARGIN)
    column = theme.px(COLUMN)
    return (right,) if amounts < 2 else (right - 2 * column, right - column, right)


def _text(painter: QPainter, left: float, end: float, baseline: float, text: str, role: Role, token: str) -> None:
    """A text from the left, elided before `end`."""
    font = theme.font(role)
    painter.setFont(font)
    painter.setPen(theme.color(token))
    room = max(0.0, end - left - theme.px(8))
    painter.drawText(QPointF(left, baseline), QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room))
