"""The window gets the workspace, the files and the options; here a stand-in for it takes them."""

import json
import sys
from types import ModuleType

import pytest

from ocpi_console.workspace import Workspace, WorkspaceInUse


@pytest.fixture
def window(monkeypatch):
    """Stands for `ocpi_console.ui.app`; keeps what it was called with."""
    calls = []

    def run(workspace, paths, **options):
        counts = workspace.store.counts() if options.get("demo") else {}
        calls.append((workspace.path, workspace.is_temporary, [str(path) for path in paths], options, counts))
        with pytest.raises(WorkspaceInUse):
            Workspace.open(workspace.path, window=True)
        return 7

    module = ModuleType("ocpi_console.ui.app")
    module.run = run
    monkeypatch.setitem(sys.modules, "ocpi_console.ui.app", module)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return calls


def test_open_shows_files_in_a_workspace_of_its_own(run, window, tmp_path):
    ran = run("open", "a.json", "b.json", "--workspace", tmp_path, "--exit-after-start")
    assert ran.code == 7
    (path, temporary, files, options, _) = window[0]
    assert (path, temporary, files) == (tmp_path, False, ["a.json", "b.json"])
    assert options == {"screenshots": None, "exit_after_start": True}


def test_without_a_command_the_window_opens(run, window, tmp_path):
    assert run("--workspace", tmp_path).code == 7
    assert window[0][2] == []


def test_a_workspace_that_another_window_has_is_a_sentence(run, window, tmp_path):
    with Workspace.open(tmp_path, window=True):
        ran = run("open", "--workspace", tmp_path)
    assert ran.code == 2
    assert "is open in another window" in ran.err
    assert window == []


def test_the_demo_fills_the_window(run, window, tmp_path):
    ran = run("demo", "--workspace", tmp_path, "--screenshots", tmp_path / "pictures")
    assert ran.code == 7
    (_, _, _, options, counts) = window[0]
    assert options == {"demo": True, "screenshots": tmp_path / "pictures", "exit_after_start": False}
    assert counts["cdrs"] >= 300


def test_the_demo_keeps_out_of_a_workspace_with_real_records(run, tmp_path, location):
    path = tmp_path / "location.json"
    path.write_text(json.dumps(location))
    run("import", path, "--workspace", tmp_path / "mine")
    ran = run("demo", "--headless", "--workspace", tmp_path / "mine")
    assert ran.code == 2
    assert "holds records already" in ran.err
    assert run("list", "cdrs", "--json", "--workspace", tmp_path / "mine").document["total"] == 0


def test_without_a_display_the_demo_says_so_and_runs_headless(run, monkeypatch, tmp_path):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    ran = run("demo", "--workspace", tmp_path)
    assert ran.code == 0
    assert ran.err == "There is no display here, so the demo runs without a window and prints what it holds.\n"
    assert "Nordlicht Laden" in ran.out
    assert "Together" in ran.out
