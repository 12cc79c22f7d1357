"""The command palette as it is typed into."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ocpi_console.ui.shell.palette import CommandPalette
from ocpi_console.ui.shell.palette_entries import Entry

RAN = []


def entry(title, kind="action", **more):
    return Entry(kind, title, "", "command", lambda: RAN.append(title), id=title, **more)


ENTRIES = [
    entry("CDRs", "page"),
    entry("Tariffs", "page"),
    entry("Export what is shown…", keys=("Ctrl", "E")),
    entry("Open files…"),
    entry("Choose columns…", enabled=False),
    entry("cdrs-2026.json", "file"),
]


class TestPanel:
    @pytest.fixture
    def window(self, qtbot):
        made = QWidget()
        made.resize(900, 600)
        qtbot.addWidget(made)
        made.show()
        RAN.clear()
        return made

    @pytest.fixture
    def palette(self, window):
        async def find(text):
            self.asked.append(text)
            return [entry(f"CDR-{text}", "record")]

        self.asked = []
        return CommandPalette(window, lambda: ENTRIES, find)

    def shown(self, palette):
        return [palette.model.entry(row).title for row in range(palette.model.rowCount())]

    def test_typing_choosing_and_running_by_keys(self, palette, qtbot):
        palette.open()
        qtbot.keyClicks(palette.field, "ex")
        assert self.shown(palette) == ["Export what is shown…"]
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
        assert RAN == ["Export what is shown…"]
        assert not palette.isVisible()

    def test_arrows_go_round(self, palette, qtbot):
        palette.open()
        qtbot.keyClick(palette.field, Qt.Key.Key_Up)
        assert palette.list.currentIndex().row() == palette.model.rowCount() - 1
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        assert palette.list.currentIndex().row() == 0
        qtbot.keyClick(palette.field, Qt.Key.Key_PageDown)
        assert palette.list.currentIndex().row() == palette.model.rowCount() - 1

    def test_escape_gives_the_focus_back(self, palette, window, qtbot):
        field = QLineEdit(window)
        field.show()
        field.setFocus()
        palette.open()
        assert palette.field.hasFocus()
        qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
        assert not palette.isVisible()
        assert field.hasFocus()

    def test_a_click_beside_it_closes_it(self, palette, qtbot):
        palette.open()
        qtbot.mouseClick(palette._dim, Qt.MouseButton.LeftButton, pos=palette._dim.rect().bottomLeft())
        assert not palette.isVisible()

    def test_nothing_found_is_said(self, palette, qtbot):
        palette.open(">zzz")
        assert palette.model.rowCount() == 0
        assert palette._none.isVisible()
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
        assert palette.isVisible()

    def test_lines_speak_for_screen_readers_and_paint(self, palette):
        palette.open(">exp")
        index = palette.model.index(0, 0)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Export what is shown…, Ctrl+E"
        assert not palette.grab().isNull()

    @pytest.mark.asyncio
    async def test_records_are_looked_up_after_a_pause_and_come_first(self, palette, eventually):
        palette.open()
        for text in ("4", "41", "417"):
            palette.field.setText(text)
        await eventually(lambda: self.shown(palette)[:1] == ["CDR-417"])
        assert self.asked == ["417"]

    @pytest.mark.asyncio
    async def test_records_found_by_name_come_after_those_found_by_id(self, palette, eventually):
        async def find(text):
            return [entry("L14", "record"), entry("cdr-9", "record")]

        palette._find = find
        palette.open()
        palette.field.setText("cdr")
        await eventually(lambda: self.shown(palette)[-1:] == ["L14"])
        assert self.shown(palette) == ["cdr-9", "CDRs", "cdrs-2026.json", "L14"]

    def test_it_is_no_higher_than_the_window(self, palette, window, look):
        look.set_zoom(2.0)
        palette._entries = lambda: [entry(f"Command {number}") for number in range(30)]
        palette.open()
        assert palette.geometry().bottom() <= window.height()

    @pytest.mark.asyncio
    async def test_leaving_ends_the_search(self, palette):
        palette.open()
        palette.field.setText("417")
        palette.leave()
        await asyncio.sleep(0.15)
        assert self.asked == []
