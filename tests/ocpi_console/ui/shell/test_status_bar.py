"""The status bar: what goes on in few words, and each word leads to what it speaks of."""

import pytest
from PySide6.QtCore import Qt

from ocpi_console.jobs import Board
from ocpi_console.ui.shell.clipping import clipped
from ocpi_console.ui.shell.status_bar import HEIGHT, StatusBar
from ocpi_console.ui.states import State


@pytest.fixture
def bar(qtbot):
    made = StatusBar()
    qtbot.addWidget(made)
    made.resize(900, HEIGHT)
    made.show()
    return made


@pytest.fixture
def board():
    return Board()


def running(board, title, done=0, total=0):
    job = board.add(title, print)
    board.start(job)
    board.progress(job, done, total, "")
    return job


def test_what_has_nothing_to_say_is_not_there(bar):
    assert not any(entry.isVisible() for entry in (bar.jobs, bar.records, bar.zone, bar.store, bar.progress))
    bar.records.say("1 204 records")
    assert bar.records.isVisible()
    assert bar.records.accessibleName() == "Records: 1 204 records"
    bar.records.say("")
    assert not bar.records.isVisible()


@pytest.mark.parametrize(
    ("entry", "signal"),
    [("jobs", "jobs_asked"), ("records", "store_asked"), ("zone", "zone_asked"), ("store", "store_asked")],
)
@pytest.mark.parametrize("how", ["mouse", "key"])
def test_an_entry_leads_to_what_it_speaks_of(bar, qtbot, entry, signal, how):
    widget = getattr(bar, entry)
    widget.say("Something")
    with qtbot.waitSignal(getattr(bar, signal), timeout=1000):
        if how == "mouse":
            qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(widget, Qt.Key.Key_Space)


def test_the_bar_of_a_job_without_a_known_total_is_there(bar, board):
    running(board, "Reading -")
    bar.show_jobs(board.jobs)
    assert bar.progress.isVisible()
    assert bar.jobs.text() == "Reading -"


def test_a_failure_stays_until_it_was_seen(bar, board):
    job = running(board, "Importing cdrs.json")
    board.fail(job, "The disk is full.")
    bar.show_jobs(board.jobs)
    assert bar.jobs.text() == "Failed: Importing cdrs.json"
    assert bar.jobs._state is State.FAILED
    assert not bar.progress.isVisible()
    bar.show_jobs(board.jobs, frozenset({job.id}))
    assert not bar.jobs.isVisible()


def test_a_long_name_pushes_nothing_out_of_the_window(bar, board):
    for entry, text in ((bar.records, "1 204 records"), (bar.zone, "Times: UTC"), (bar.store, "Store 3 MB")):
        entry.say(text)
    running(board, "Importing " + "a" * 250 + ".json", 1, 2)
    bar.show_jobs(board.jobs)
    bar.resize(720, HEIGHT)
    bar.layout().activate()
    assert bar.minimumSizeHint().width() <= 720
    assert bar.store.geometry().right() < 720
    assert bar.jobs.toolTip() == "Importing " + "a" * 250 + ".json 50 %"
    assert bar.jobs.elided().endswith(".json 50 %")
    assert bar.jobs.accessibleName() == f"Jobs: {bar.jobs.toolTip()}"
    bar.grab()
    board.finish(board.jobs[0], None)
    running(board, "Importing b.json")
    bar.show_jobs(board.jobs)
    assert bar.jobs.toolTip() == ""


def test_the_zone_says_how_to_switch_it_whatever_it_shows(bar):
    for text in ("Times: UTC", "Times: local (Europe/Berlin)"):
        bar.zone.say(text)
        assert "Ctrl+T" in bar.zone.toolTip()


@pytest.mark.parametrize("zoom", [0.5, 1.0, 1.5])
def test_texts_fit_at_every_size(bar, board, look, zoom):
    look.set_zoom(zoom)
    running(board, "Importing cdrs.json", 62, 100)
    bar.show_jobs(board.jobs)
    for entry, text in ((bar.records, "1 204 records"), (bar.zone, "Times: UTC"), (bar.store, "Store 3 MB")):
        entry.say(text)
    bar.resize(1200, bar.height())
    bar.layout().activate()
    assert clipped(bar) == []
