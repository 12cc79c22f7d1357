"""The window as a whole, on a store of its own, with the real pages."""

import asyncio
import json
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit, QTabBar, QWidget

from ocpi_console.settings import RECENT_FILES, THEME, TIME_ZONE, ZOOM
from ocpi_console.ui import async_tools, theme
from ocpi_console.ui.main_window import MainWindow
from ocpi_console.ui.shell.clipping import clipped
from ocpi_console.ui.shell.navigation import PAGES
from ocpi_console.ui.shell.page import Place
from ocpi_console.ui.shell.question import Question
from ocpi_console.ui.shell.rail import FOLDED, WIDE
from ocpi_console.workspace import Workspace

TOKENS = [
    {
        "country_code": "DE",
        "party_id": "ABC",
        "uid": f"04A2B9C1D2E38{number}",
        "type": "RFID",
        "contract_id": f"DE-ABC-C0012204{number}-K",
        "issuer": "Nordlicht Laden",
        "valid": True,
        "whitelist": "ALWAYS",
        "last_updated": "2026-10-25T02:10:00Z",
    }
    for number in range(5)
]


@pytest.fixture
def export(tmp_path):
    path = tmp_path / "tokens.json"
    path.write_text(json.dumps(TOKENS), encoding="utf-8")
    return path


@pytest_asyncio.fixture
async def window(qapp):
    with Workspace.temporary() as workspace:
        made = MainWindow(workspace)
        made.show()
        assert await made.open_store()
        yield made
        made.dispose()
        await async_tools.cancel_tasks()
        await async_tools.in_thread(made.worker.close)


@pytest.mark.asyncio
async def test_an_empty_store_starts_on_the_files_page(window):
    assert window.host.current == "files"
    assert window.windowTitle() == "Files – OCPI Console"
    assert window.status.records.text() == "0 records"


@pytest.mark.asyncio
async def test_a_dropped_file_is_listed_at_once_and_imported_when_asked_for(window, export, eventually):
    window.drop._dropped([export])
    page = window.host.page()
    await eventually(lambda: page.list is not None and len(page.list.model.ids) == 5, 30)
    assert window.host.current == "files"
    assert window.store.counts()["tokens"] == 0
    window.commands.run("files.import")
    question = window._imports.question
    question.name.setText("Nordlicht Laden")
    question._import.click()
    await eventually(window.toast.isVisible, 30)
    assert window.toast.sentence() == "tokens.json: 5 new records."
    assert window.host.current == "files", "nobody is taken away from what they look at"
    window.toast._button.click()
    assert window.host.current == "tokens"
    await eventually(lambda: window.status.records.text() == "5 records")
    assert window.store.counts()["tokens"] == 5
    assert window.settings.get(RECENT_FILES) == [str(export)]
    assert window.jobs.offers
    record = window.store.record(window.store.find("tokens", TOKENS[0]["uid"])[0])
    assert record.partner == "Nordlicht Laden"

    found = await window._find(TOKENS[3]["uid"])
    assert [entry.title for entry in found] == [TOKENS[3]["uid"]]
    found[0].run()
    row = window.store.find("tokens", TOKENS[3]["uid"])[0]
    await eventually(lambda: window.host.place().record == row)


@pytest.mark.asyncio
async def test_files_dropped_before_the_store_is_open_are_shown_afterwards(qapp, export, eventually):
    with Workspace.temporary() as workspace:
        made = MainWindow(workspace)
        made.show()
        made.open_files([export])
        assert await made.open_store()
        await eventually(lambda: made.host.page().list is not None, 30)
        assert made.host.page().list.paths == (export,)
        await async_tools.cancel_tasks()
        made.dispose()
        await async_tools.in_thread(made.worker.close)


@pytest.mark.asyncio
async def test_a_file_that_is_none_is_told_in_a_sentence(window, tmp_path, eventually):
    photo = tmp_path / "photo.json"
    photo.write_bytes(bytes.fromhex("89504e470d0a1a0a") * 8)
    await window._imports.run([photo], None)
    assert window.toast.isVisible()
    assert "photo.json" in window.toast.sentence()
    assert "Traceback" not in window.toast.sentence()
    assert window.board.jobs[-1].state == "failed"


@pytest.mark.asyncio
async def test_keys_go_to_pages_and_back(window, qtbot):
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    for number, page in enumerate(PAGES, 1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), control)
        assert window.host.current == page
        assert window.rail.items[page].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_Left, alt)
    assert window.host.current == list(PAGES)[-2]
    qtbot.keyClick(window, Qt.Key.Key_Right, alt)
    assert window.host.current == list(PAGES)[-1]


@pytest.mark.asyncio
async def test_the_palette_opens_by_key_and_runs(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.palette_panel.isVisible()
    qtbot.keyClicks(window.palette_panel.field, ">dark")
    qtbot.keyClick(window.palette_panel.field, Qt.Key.Key_Return)
    assert theme.current() is theme.DARK
    assert window.settings.get(THEME) == "dark"


@pytest.mark.asyncio
async def test_zoom_zone_and_fold_are_kept(window, qtbot):
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Plus, control)
    assert window.settings.get(ZOOM) == 110
    qtbot.keyClick(window, Qt.Key.Key_0, control)
    assert window.settings.get(ZOOM) == 100
    with qtbot.waitSignal(window.zone_changed, timeout=0):
        window.switch_zone()
    assert window.zone is None
    assert window.settings.get(TIME_ZONE) == "local"
    assert window.status.zone.text().startswith("Times: local")
    window.resize(1500, 900)
    assert window.rail.width() == WIDE
    window.resize(1280, 800)
    assert window.rail.width() == FOLDED
    window.commands.run("view.fold")
    assert window.rail.width() == WIDE
    window.leave()
    assert window.settings.view("window")["fold"] is False


@pytest.mark.asyncio
async def test_quitting_asks_while_a_job_runs(window):
    job = window.board.add("Importing everything", print)
    window.close()
    assert not window.left.done()
    question = next(child for child in window.findChildren(Question) if child.isVisible())
    assert question.accessibleName() == "A job is running. Quit?"
    question._buttons[0].click()
    assert not window.left.done()
    window.board.end_cancelled(job)
    window.close()
    assert window.left.done()


@pytest.mark.asyncio
async def test_jobs_open_by_key(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert window.jobs.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert not window.jobs.isVisible()


@pytest.mark.asyncio
async def test_every_menu_entry_is_an_action_with_an_effect(window):
    entries = [entry for menu in window.menu_row.bar.actions() for entry in menu.menu().actions() if entry.text()]
    assert entries
    for entry in entries:
        assert entry.menu() is not None or entry.objectName() in {action.id for action in window.commands}


@pytest.mark.asyncio
async def test_every_control_has_a_name(window, export):
    for page in PAGES:
        window.open(Place(page))
        await asyncio.sleep(0)
    controls = QAbstractButton | QLineEdit | QAbstractItemView | QTabBar
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, controls)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.isHidden()
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []


@pytest.mark.asyncio
async def test_tab_walks_from_the_menu_row_to_the_status_bar(window):
    window.menu_row.palette_button.setFocus()
    visited = [window.menu_row.palette_button]
    for _ in range(60):
        window.focusNextChild()
        visited.append(QApplication.focusWidget())
        if visited[-1] is window.status.zone:
            break
    assert visited[-1] is window.status.zone
    assert any(item in visited for item in window.rail.items.values())


@pytest.mark.asyncio
@pytest.mark.parametrize("zoom", [1.0, 1.5])
async def test_no_text_is_cut_off(window, zoom, look):
    look.set_zoom(zoom)
    for page in PAGES:
        window.open(Place(page))
        await asyncio.sleep(0.05)
        assert clipped(window) == []


@pytest.mark.asyncio
async def test_a_store_that_cannot_be_opened_is_told_in_the_window(tmp_path, qapp):
    (tmp_path / "store.sqlite").write_bytes(b"this is no database at all, but it is long enough to be read" * 20)
    with Workspace.open(tmp_path) as workspace:
        window = MainWindow(workspace)
        window.show()
        assert not await window.open_store()
        assert not window.is_ready()
        window.commands.run("go.cdrs")
        window.ask_import([Path("x.json")])
        window.dispose()
