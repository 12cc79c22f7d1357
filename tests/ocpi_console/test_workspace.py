"""The workspace: its folder, its lock, its end."""

import json
import os
import subprocess
import sys
import textwrap
from datetime import UTC, datetime

import pytest

from ocpi_console.settings import ZOOM
from ocpi_console.workspace import Workspace, WorkspaceError, WorkspaceInUse, default_path
from wwcp_ocpi.document import Record, read

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def token(uid: str) -> Record:
    raw = json.dumps({"country_code": "NL", "party_id": "TNM", "uid": uid, "type": "RFID"}).encode()
    return Record(read(raw).value, raw, version="2.2.1", module="tokens", object="Token")


def test_a_workspace_keeps_store_and_settings_in_its_folder(tmp_path):
    folder = tmp_path / "my data 100% ü" / "here"
    with Workspace.open(folder) as workspace:
        workspace.store.save([token("A")], received_at=NOW)
        workspace.settings.set(ZOOM, 120)
    assert {"store.sqlite", "settings.json"} <= {found.name for found in folder.iterdir()}
    with Workspace.open(folder) as workspace:
        assert workspace.store.counts()["tokens"] == 1
        assert workspace.settings.get(ZOOM) == 120


def test_the_store_is_made_when_it_is_asked_for(tmp_path):
    with Workspace.open(tmp_path) as workspace:
        assert not (tmp_path / "store.sqlite").exists()
        assert workspace.store is workspace.store
    assert (tmp_path / "store.sqlite").exists()


def test_two_windows_do_not_share_a_workspace(tmp_path):
    first = Workspace.open(tmp_path, window=True)
    with pytest.raises(WorkspaceInUse, match=f"process {os.getpid()} on "):
        Workspace.open(tmp_path, window=True)
    first.close()
    Workspace.open(tmp_path, window=True).close()


def test_the_command_line_works_while_a_window_is_open(tmp_path):
    with Workspace.open(tmp_path, window=True) as window, Workspace.open(tmp_path) as command:
        command.store.save([token("A")], received_at=NOW)
        assert window.store.counts()["tokens"] == 1


def test_a_window_that_was_killed_leaves_no_lock(tmp_path):
    program = textwrap.dedent("""
        import os, sys
        from pathlib import Path
        from ocpi_console.workspace import Workspace
        kept = Workspace.open(Path(sys.argv[1]), window=True)
        print("open", flush=True)
        sys.stdin.read()
    """)
    arguments = [sys.executable, "-c", program, str(tmp_path)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout.readline().strip() == b"open"
        with pytest.raises(WorkspaceInUse, match=f"process {other.pid} "):
            Workspace.open(tmp_path, window=True)
        other.kill()
    Workspace.open(tmp_path, window=True).close()


def test_a_temporary_workspace_is_gone_when_closed():
    with Workspace.temporary() as workspace:
        workspace.store.save([token("A")], received_at=NOW)
        assert workspace.is_temporary
        assert workspace.path.exists()
    assert not workspace.path.exists()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(WorkspaceError, match="Choose another with --workspace"):
        Workspace.open(tmp_path / "file" / "below")


def test_without_a_path_it_is_the_users_own(monkeypatch, tmp_path):
    monkeypatch.setattr("ocpi_console.workspace.default_path", lambda: tmp_path / "own")
    with Workspace.open() as workspace:
        assert workspace.path == tmp_path / "own"
    assert default_path().name == "workspace"


def test_the_store_may_be_elsewhere(tmp_path):
    url = f"sqlite:///{tmp_path}/other.sqlite"
    with Workspace.open(tmp_path / "workspace", store_url=url) as workspace:
        assert workspace.store.counts()["cdrs"] == 0
    assert (tmp_path / "other.sqlite").exists()
