"""The program without a mouse: from page to page, into a filter, to a record and its tabs, and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from ocpi_console.ui.inspectors.tabs import TABS
from ocpi_console.ui.shell.navigation import PAGES
from ocpi_console.ui.shell.page import Place
from ocpi_console.ui.widgets import EmptyPage

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
CONTROLS = QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox | QAbstractItemView | QTabBar


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    """A key goes to whatever has the focus, as from a keyboard."""
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def type_text(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


def is_within(widget):
    focused = QApplication.focusWidget()
    return focused is widget or widget.isAncestorOf(focused)


@pytest.mark.asyncio
async def test_a_record_is_found_read_and_left_by_keys_alone(window, eventually):
    press(Qt.Key.Key_4, CONTROL)
    page = window.host.page()
    assert window.host.current == "sessions"
    await eventually(lambda: len(page.model.ids) == 600 and page.inspector.subject() is not None)
    assert page.table.hasFocus()

    press(Qt.Key.Key_F, CONTROL)
    assert page.field.edit.hasFocus()
    type_text("sta")
    assert page.field.edit.suggestions() is not None
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert page.field.text().startswith("sta")
    press(Qt.Key.Key_A, CONTROL)
    type_text("status:ACTIVE kwh>50")
    press(Qt.Key.Key_Escape)  # the suggestions
    press(Qt.Key.Key_Return)
    await eventually(lambda: 0 < len(page.model.ids) < 150)
    press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()

    first = page.model.ids[page.table.currentIndex().row()]
    press(Qt.Key.Key_Down)
    await eventually(lambda: page.inspector.subject().row_id not in (None, first))
    press(Qt.Key.Key_Return)
    assert is_within(page.inspector)
    for number, entry in enumerate(TABS, 1):
        before = page.inspector.tabs.current()
        press(Qt.Key(Qt.Key.Key_0 + number), ALT)
        assert page.inspector.tabs.current() == (entry.key if page.inspector.offers(entry.key) else before)
    press(Qt.Key.Key_W, CONTROL | SHIFT)
    assert page.body.widened
    press(Qt.Key.Key_W, CONTROL | SHIFT)
    press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    assert page.inspector.isVisible()
    press(Qt.Key.Key_W, CONTROL)
    assert not page.inspector.isVisible()
    assert page.table.hasFocus()


@pytest.mark.asyncio
async def test_every_tab_is_left_by_escape(window, eventually):
    window.open(Place("sessions"))
    page = window.host.page()
    await eventually(lambda: page.inspector.subject() is not None)
    for entry in TABS:
        page.show_tab(entry.key)
        page.inspector.focus()
        assert is_within(page.inspector), f"{entry.key} takes no keyboard"
        press(Qt.Key.Key_Escape)
        assert page.table.hasFocus(), entry.key


@pytest.mark.asyncio
async def test_the_keyboard_is_somewhere_useful_on_every_page(window, eventually):
    for number, name in enumerate(PAGES, 1):
        press(Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        page = window.host.page()
        await eventually(lambda page=page: not page.findChildren(EmptyPage) or is_within(page))
        assert is_within(page), name


@pytest.mark.asyncio
async def test_tab_reaches_every_control_of_a_page(window, eventually):
    window.open(Place("sessions"))
    page = window.host.page()
    await eventually(lambda: page.inspector.subject() is not None)
    visited = set()
    for _ in range(120):
        visited.add(QApplication.focusWidget())
        window.focusNextChild()
    wanted = [widget for widget in page.findChildren(QWidget) if isinstance(widget, CONTROLS) and _takes_tab(widget)]
    assert len(wanted) > 8
    assert [widget.accessibleName() for widget in wanted if widget not in visited] == []


def _takes_tab(widget):
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


@pytest.mark.asyncio
async def test_every_control_of_page_and_inspector_has_a_name(window, eventually):
    window.open(Place("sessions"))
    page = window.host.page()
    await eventually(lambda: page.inspector.subject() is not None)
    for entry in TABS:
        page.show_tab(entry.key)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and not widget.isHidden() and _takes_keys(widget) and not _name(widget)
    ]
    assert nameless == []


def _name(widget):
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def _takes_keys(widget):
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus
