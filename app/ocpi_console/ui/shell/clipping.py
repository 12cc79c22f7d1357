"""Texts that do not fit: what the pictures of the window are checked for."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QTabBar, QToolButton, QWidget

from ocpi_console.ui.widgets.labels import ElidedLabel

_SLACK = 1  # px that rounding may take


def clipped(root: QWidget) -> list[str]:
    """One sentence for each visible button, tab or label below `root` whose text is cut off."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            found += _in(widget)
    return found


def _in(widget: QWidget) -> list[str]:
    if isinstance(widget, QTabBar):
        return [_sentence(widget, text) for text in _tabs(widget)]
    if isinstance(widget, ElidedLabel) or not _text(widget):
        return []  # meant to be elided: the whole text is the tooltip
    return [_sentence(widget, _text(widget))] if _is_cut(widget) else []


def _text(widget: QWidget) -> str:
    if isinstance(widget, QToolButton) and widget.toolButtonStyle().name == "ToolButtonIconOnly":
        return ""
    if isinstance(widget, QAbstractButton | QLabel):
        return widget.text()
    return ""


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + _SLACK
    if isinstance(widget, QPushButton | QLabel):
        hint = widget.sizeHint()
        return hint.width() > widget.width() + _SLACK or _needed(widget) > widget.height() + _SLACK
    folded = bool(getattr(widget, "folded", False))
    return not folded and _advance(widget) > widget.width() + _SLACK


def _advance(widget: QWidget) -> int:
    return QFontMetrics(widget.font()).horizontalAdvance(_text(widget))


def _needed(widget: QWidget) -> int:
    return QFontMetrics(widget.font()).tightBoundingRect(_text(widget)).height()


def _tabs(bar: QTabBar) -> list[str]:
    metrics = QFontMetrics(bar.font())
    shown = [number for number in range(bar.count()) if bar.isTabVisible(number)]
    return [
        bar.tabText(number)
        for number in shown
        if metrics.horizontalAdvance(bar.tabText(number)) > bar.tabRect(number).width() + _SLACK
        or bar.tabRect(number).right() > bar.width() + _SLACK
    ]


def _sentence(widget: QWidget, text: str) -> str:
    return f"{type(widget).__name__} “{text}” is cut off at {widget.width()} x {widget.height()} px"
