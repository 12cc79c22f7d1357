"""Ctrl+C ends long work even where Python lost the exception of it."""

import signal
import threading
from contextlib import suppress

import pytest

from ocpi_console.cli.interrupts import noticed
from ocpi_console.cli.output import Output


def lost_interrupt():
    with suppress(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_an_interrupt_that_was_lost_is_raised_at_the_next_progress():
    with Output(json=True).progress("Importing", None) as advance:
        advance(1, None)
        lost_interrupt()
        with pytest.raises(KeyboardInterrupt):
            advance(2, None)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_an_interrupt_still_ends_at_once_what_is_going_on():
    with noticed(), pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_an_ignored_signal_stays_ignored():
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with noticed() as check:
            signal.raise_signal(signal.SIGINT)
            check()
    finally:
        signal.signal(signal.SIGINT, before)


def test_other_threads_leave_signals_alone():
    seen = []

    def work():
        with noticed() as check:
            check()
            seen.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [signal.default_int_handler]
