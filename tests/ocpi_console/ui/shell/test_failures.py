import errno

from ocpi_console.store import ReadInterrupted, StoreFull
from ocpi_console.ui.shell.failures import Failures, is_known
from ocpi_console.ui.states import State


def failures(tmp_path):
    told, shown = [], []
    return Failures(lambda *args: told.append(args), tmp_path / "crashes", shown.append), told, shown


def test_a_known_error_is_its_sentence(tmp_path):
    taker, told, _ = failures(tmp_path)
    taker.take("Importing files", StoreFull("The disk is full."))
    assert told == [("Importing files: The disk is full.", State.FAILED, None)]
    assert taker.reports == []


def test_the_systems_refusal_is_a_sentence(tmp_path):
    taker, told, _ = failures(tmp_path)
    taker.take("Exporting", OSError(errno.ENOSPC, "No space left on device", "/a/b.csv"))
    assert told[0][0] == "Exporting: /a/b.csv: No space left on device."


def test_a_fault_is_a_report_without_values(tmp_path):
    taker, told, shown = failures(tmp_path)
    secret = "token-abc"
    try:
        {}[secret[:0]]
    except KeyError as error:
        taker.take("The window", error)
    (path,) = taker.reports
    text = path.read_text("utf-8")
    assert "KeyError" in text
    assert "Qt 6." in text
    assert secret not in text.replace('secret = "token-abc"', "")
    sentence, state, offer = told[0]
    assert "fault of the program" in sentence
    assert state is State.FAILED
    offer.run()
    assert shown == [path]


def test_a_cancelled_read_is_not_told(tmp_path):
    taker, told, _ = failures(tmp_path)
    taker.take("Filtering", ReadInterrupted("The read was cancelled."))
    assert told == []


def test_our_exceptions_are_known_and_builtin_ones_are_not():
    assert is_known(StoreFull("x"))
    assert is_known(OSError("x"))
    assert not is_known(ValueError("x"))
