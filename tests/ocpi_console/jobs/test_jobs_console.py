"""A task without a window: its result and its exceptions come through, and the bar goes to standard error."""

import io
import sys

import pytest

from ocpi_console.jobs import run_here


class Terminal(io.StringIO):
    def isatty(self):
        return True


def task(first, second, progress):
    progress.report(1, 2, "half of it [bold")
    progress.report(2, 2)
    return first + second


def failing(progress):
    raise LookupError("not there")


@pytest.mark.parametrize("quiet", [True, False])
def test_the_result_comes_back_and_standard_output_stays_empty(quiet, capsys):
    assert run_here(task, 1, 2, title="Adding", quiet=quiet) == 3
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("quiet", [True, False])
def test_an_exception_passes_as_it_is(quiet):
    with pytest.raises(LookupError, match="not there"):
        run_here(failing, title="Failing", quiet=quiet)


@pytest.mark.parametrize("title", ["Reading [b].json", "Reading [/b].json"])
def test_a_title_is_drawn_as_it_is(monkeypatch, title):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", Terminal())
    run_here(lambda progress: None, title=title)
    assert title in sys.stderr.getvalue()


def test_a_quiet_task_draws_nothing(monkeypatch):
    monkeypatch.setattr(sys, "stderr", Terminal())
    run_here(task, 1, 2, title="Adding", quiet=True)
    assert sys.stderr.getvalue() == ""
