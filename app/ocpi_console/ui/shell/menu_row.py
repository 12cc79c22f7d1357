"""The top row of the window: the menus, and the button that opens the palette."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenuBar,
    QProxyStyle,
    QSizePolicy,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from typing_extensions import override

from ocpi_console.ui import icons, theme
from ocpi_console.ui.theme import Role

HEIGHT = 40


class PaletteButton(QAbstractButton):
    """Looks like a field and opens the palette."""

    _WIDTH, _HEIGHT, _ICON, _SIDE = 360, 30, 14, 12

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key.replace("+", " ")
        self.setText("Go to, find an id, run a command")
        self.setAccessibleName(f"{self.text()} ({key})")
        self.setToolTip(f"Go to a page, find a record by its id, run a command ({key})")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.style(self, Role.BODY, height=self._HEIGHT)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._WIDTH), theme.px(self._HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(self._HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        edge = "edge" if self.underMouse() else "border"
        painter.setPen(QPen(theme.color("focus" if self.hasFocus() else edge), width))
        painter.setBrush(theme.color("surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        side, icon = theme.px(self._SIDE), theme.px(self._ICON)
        icons.paint(painter, QRectF(side, (self.height() - icon) / 2, icon, icon), "search", "text3")
        self._paint_texts(painter, QRect(self.rect()).adjusted(side + icon + theme.px(8), 0, -side, 0))

    def _paint_texts(self, painter: QPainter, room: QRect) -> None:
        painter.setFont(theme.font(Role.CAPTION))
        painter.setPen(theme.color("text3"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._key)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(self._key) - theme.px(8))
        painter.setFont(self.font())
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class _MenuStyle(QProxyStyle):
    """Underlines the access keys of the menus while the keyboard is in the menu bar, as after Alt."""

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_UnderlineShortcut and isinstance(widget, QMenuBar):
            return int(widget.hasFocus())
        return super().styleHint(hint, option, widget, returnData)


class MenuRow(QWidget):
    """The menu bar and the palette button; on macOS the menus are at the top of the screen."""

    def __init__(self, palette_key: str) -> None:
        super().__init__()
        self.bar = QMenuBar()
        self.bar.setAccessibleName("Menus")
        self._style = _MenuStyle("Fusion")
        self._style.setParent(self)
        self.bar.setStyle(self._style)
        self.bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.palette_button = PaletteButton(palette_key)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 1)
        row.setSpacing(8)
        row.addWidget(self.bar)
        row.addStretch(1)
        row.addWidget(self.palette_button)
        row.addStretch(1)
        theme.style(self, height=HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("canvas"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("border"))
