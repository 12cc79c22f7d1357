"""What the palette is filled with."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow

from ocpi_console.settings import RECENT_FILES
from ocpi_console.store import Partner, Store
from ocpi_console.ui.actions import Action, Actions
from ocpi_console.ui.shell.page import Place
from ocpi_console.ui.shell.palette_sources import MOST, caps, found, standing
from ocpi_console.workspace import Workspace
from wwcp_ocpi.payload import records


def token(number, **members):
    return {
        "country_code": "NL", "party_id": "TNM", "uid": f"U{number}", "type": "RFID", "contract_id": "NL-TNM-C1",
        "issuer": 'Polder "Zuid"', "valid": True, "whitelist": "ALWAYS", "last_updated": "2026-10-01T12:00:00Z",
        **members,
    }  # fmt: skip


@pytest.fixture
def store(tmp_path):
    with Store.open(f"sqlite:///{tmp_path}/store.sqlite") as opened:
        payload = json.dumps([token(number) for number in range(9)]).encode()
        opened.save(records(payload, "a.json"), owner=Partner("Polder Charge"), received_at=datetime.now(UTC))
        yield opened


def test_a_record_is_found_by_its_id_without_case_and_opened(store):
    opened = []
    [entry] = found(store, "u3", opened.append)
    assert (entry.kind, entry.title, entry.detail) == ("record", "U3", "Token · Polder Charge · NL*TNM")
    entry.run()
    assert opened == [Place("tokens", record=4)]


@pytest.mark.parametrize("text", ["Polder", 'Polder "Zuid"', "nltnmc1"])
def test_else_the_search_index_is_asked_for_some(store, text):
    assert len(found(store, text, print)) == MOST


@pytest.mark.parametrize("text", ["nothing", "a\\", "not", "valid:no", "(", "\\"])
def test_whatever_is_typed_is_a_text_and_no_filter(store, text):
    assert found(store, text, print) == []


def test_pages_actions_and_recent_files_stand_in_it(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    opened, ran = [], []
    actions = Actions(window)
    actions.add(
        (
            Action("go.cdrs", "&CDRs", lambda: ran.append("cdrs"), "Go", "Ctrl+5"),
            Action("theme.dark", "&Dark", lambda: ran.append("dark"), "View/Theme", enabled=lambda: False),
            Action("hidden", "Hidden", print, "View", in_palette=False),
        )
    )
    with Workspace.temporary() as workspace:
        workspace.settings.set(RECENT_FILES, ["/a/b/cdrs.json"])
        page, action, file = standing(actions, workspace.settings, opened.append)
    assert (page.kind, page.title, page.detail, page.keys) == ("page", "CDRs", "Page", ("Ctrl", "5"))
    assert (action.kind, action.detail, action.enabled) == ("action", "View › Theme", False)
    assert (file.kind, file.title, file.detail) == ("file", "cdrs.json", str(Path("/a/b")))
    page.run()
    file.run()
    assert (ran, opened) == (["cdrs"], [[Path("/a/b/cdrs.json")]])


@pytest.mark.parametrize(
    ("shortcut", "shown"),
    [("Ctrl+E", ("Ctrl", "E")), ("Ctrl++", ("Ctrl", "+")), ("Ctrl+Shift+F", ("Ctrl", "Shift", "F")), ("", ())],
)
def test_key_caps(qapp, shortcut, shown):
    assert caps(Action("x", "X", lambda: None, "File", shortcut)) == shown
