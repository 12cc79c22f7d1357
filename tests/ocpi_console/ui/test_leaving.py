"""Leaving in the middle of something: the program ends at once, without a word, and leaves nothing behind."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time

import pytest

PROGRAM = """
import asyncio, sys
from pathlib import Path
from ocpi_console.ui import app, async_tools, theme
from ocpi_console.ui.main_window import MainWindow
from ocpi_console.ui.shell.question import Question
from ocpi_console.workspace import Workspace

FOLDER = Path(sys.argv[1])
BIG, SMALL = FOLDER / "big.ndjson", FOLDER / "small.json"


async def until(condition):
    while not condition():
        await asyncio.sleep(0.02)


async def reading(window):
    window.open_files([BIG])
    page = window.host.page()
    await until(lambda: page.job is not None and page.job.done > 0)
    return page


async def quit_while_a_file_is_read(window):
    await reading(window)


async def cancel_and_quit(window):
    page = await reading(window)
    page.cancel()
    await until(lambda: page.job is None)


async def open_another_and_quit(window):
    page = await reading(window)
    window.open_files([SMALL])
    await until(lambda: page.list is not None)
    assert page.list.paths == (SMALL,), page.list.paths


async def switch_the_theme_and_quit(window):
    await reading(window)
    for scheme in (theme.Scheme.DARK, theme.Scheme.LIGHT, theme.Scheme.DARK):
        theme.appearance().choose(scheme)
        await asyncio.sleep(0.05)


async def importing(window):
    async_tools.create_task(window._imports.run([BIG], "Polder Charge"), "Importing files")
    await until(lambda: any(job.done for job in window.board.running))


async def quit_while_files_are_imported(window):
    await importing(window)


async def keep_running_and_quit_later(window):
    await importing(window)
    window.close()
    window.findChild(Question)._buttons[0].click()
    await asyncio.sleep(0.3)
    assert window.board.running and not window.left.done()
    window.board.cancel(window.board.running[0].id)
    await until(lambda: not window.board.running)


async def script(window):
    await until(window.is_ready)
    await globals()[sys.argv[2]](window)
    print("leaving", flush=True)
    window.close()
    for question in window.findChildren(Question):
        if question.isVisible():
            question._buttons[1].click()


def main():
    with Workspace.open(FOLDER / "workspace") as workspace:
        app.application()
        shown = MainWindow.open_store

        async def open_store(window):
            async_tools.create_task(script(window), "The test")
            return await shown(window)

        MainWindow.open_store = open_store
        return app.run(workspace, [])


if __name__ == "__main__":
    sys.exit(main())
"""

CASES = (
    "quit_while_a_file_is_read",
    "cancel_and_quit",
    "open_another_and_quit",
    "switch_the_theme_and_quit",
    "quit_while_files_are_imported",
    "keep_running_and_quit_later",
)


def token(number):
    return {
        "country_code": "NL",
        "party_id": "TNM",
        "uid": f"U{number:07}",
        "type": "RFID",
        "contract_id": "NL-TNM-C1",
        "issuer": "TNM",
        "valid": True,
        "whitelist": "ALWAYS",
        "last_updated": "2026-10-25T03:12:00Z",
    }


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("files")
    lines = [json.dumps(token(number)) for number in range(150_000)]
    (folder / "big.ndjson").write_text("\n".join(lines), "utf-8")
    (folder / "small.json").write_text(lines[0], "utf-8")
    return folder


def outlives(group):
    """Whether a process of the group is still there; what is about to end has some time on a busy machine."""
    with contextlib.suppress(ProcessLookupError):
        for _ in range(200):
            os.killpg(group, 0)
            time.sleep(0.05)
        os.killpg(group, signal.SIGKILL)
        return True
    return False


@pytest.mark.skipif(os.name != "posix", reason="process groups are POSIX's")
@pytest.mark.parametrize("case", CASES)
def test_the_program_ends_soon_and_leaves_nothing(files, tmp_path, case):
    for name in ("big.ndjson", "small.json"):
        (tmp_path / name).symlink_to(files / name)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(temporary)}
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path), case],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        assert process.stdout.readline() == "leaving\n", process.communicate(timeout=10)
        begin = time.monotonic()
        _, errors = process.communicate(timeout=20)
        took = time.monotonic() - begin
    finally:
        process.kill()
        orphans = outlives(process.pid)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    assert took < 15
    assert not orphans
    assert list(temporary.iterdir()) == []
    assert [path.name for path in (tmp_path / "workspace").glob("reading-*")] == []
