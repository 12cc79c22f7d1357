"""The program's window from start to end."""

import os
import signal
import subprocess
import sys
import time

import pytest

from ocpi_console.demo.filling import fill
from ocpi_console.ui import app as window_app
from ocpi_console.ui.shell import screenshots
from ocpi_console.workspace import Workspace

START = """
import sys
from pathlib import Path
from ocpi_console.ui import app
from ocpi_console.workspace import Workspace
slow = [name for name in ("sqlmodel", "sqlalchemy", "pydantic", "httpx") if name in sys.modules]
assert not slow, slow
with Workspace.open(Path(sys.argv[1])) as workspace:
    sys.exit(app.run(workspace, []))
"""


@pytest.mark.own_process
def test_it_starts_and_ends_by_itself(qapp):
    with Workspace.temporary() as workspace:
        assert window_app.run(workspace, [], exit_after_start=True) == 0
        assert workspace.store.counts()["cdrs"] == 0


@pytest.mark.own_process
def test_a_store_that_cannot_be_opened_fails_the_self_test(qapp, tmp_path):
    (tmp_path / "store.sqlite").write_bytes(b"no database at all, but long enough to be read as one " * 40)
    with Workspace.open(tmp_path) as workspace:
        assert window_app.run(workspace, [], exit_after_start=True) == 1


@pytest.mark.own_process
def test_pictures_of_every_page_in_both_themes_and_sizes(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(screenshots, "PAGES", {"files": screenshots.PAGES["files"], "cdrs": screenshots.PAGES["cdrs"]})
    with Workspace.temporary() as workspace:
        assert window_app.run(workspace, [], screenshots=tmp_path / "pictures") == 0
    names = {picture.name for picture in (tmp_path / "pictures").iterdir()}
    assert names == {
        f"{page}-{scheme}-{size}.png"
        for page in ("files", "cdrs")
        for scheme in ("light", "dark")
        for size in ("1280x800", "1600x1000")
    }


@pytest.mark.own_process
def test_the_pictures_show_a_record_near_the_top_and_its_translation(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(screenshots, "PAGES", {"locations": screenshots.PAGES["locations"]})
    shown = []
    monkeypatch.setattr(screenshots, "clipped", lambda window: shown.append(_state(window.host.page())) or [])
    with Workspace.temporary() as workspace:
        fill(workspace, Silent())
        assert window_app.run(workspace, [], screenshots=tmp_path) == 0
    assert {path.stem for path in tmp_path.glob("translate-*")} == {
        "translate-light-1600x1000",
        "translate-dark-1600x1000",
    }
    assert len(shown) == 6
    assert all(0 <= row < screenshots.UPPER and top == 0 and same for row, top, same, _, _ in shown)
    assert [(tab, widened) for *_, tab, widened in shown] == [("summary", False)] * 4 + [("translate", True)] * 2


def _state(page):
    row = page.table.currentIndex().row()
    same = page.inspector.subject().row_id == page.model.ids[row]
    return row, page.table.top_row()[0], same, page.inspector.tabs.current(), page.body.widened


class Silent:
    def report(self, done, total=0, message=""):
        """Nothing to show."""


@pytest.mark.own_process
def test_a_text_that_is_cut_off_fails_the_pictures(qapp, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(screenshots, "PAGES", {"files": screenshots.PAGES["files"]})
    monkeypatch.setattr(screenshots, "clipped", lambda window: ["QPushButton “Open” is cut off at 9 x 9 px"])
    with Workspace.temporary() as workspace:
        assert window_app.run(workspace, [], screenshots=tmp_path) == 1
    assert "files-light-1280x800.png: QPushButton “Open” is cut off" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
def test_a_real_process_paints_before_anything_slow_and_ends_on_sigterm(tmp_path):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen([sys.executable, "-c", START, str(tmp_path)], env=environment, stderr=subprocess.PIPE)
    try:
        end = time.monotonic() + 60
        while not (tmp_path / "store.sqlite").exists():
            assert process.poll() is None, process.stderr.read().decode()
            assert time.monotonic() < end
            time.sleep(0.1)
        process.send_signal(signal.SIGTERM)
        _, errors = process.communicate(timeout=60)
    finally:
        process.kill()
    assert process.returncode == 0, errors.decode()
    assert b"Traceback" not in errors
