"""The raw payload: exactly what came, and never so much at once that the window stands still."""

import pytest
from PySide6.QtGui import QGuiApplication

from ocpi_console.ui.inspectors.raw_tab import LONGEST_LINE, MOST, RawTab, beginning, decoded
from ocpi_console.ui.inspectors.tab import Desk


@pytest.fixture
def tab(qtbot):
    desk = Desk(
        start=lambda coro, name: coro.close(),
        jump=lambda jump: None,
        zone=lambda: None,
        filter_for=lambda subject, pointer: "",
        apply_filter=lambda text: None,
        show_pointer=lambda pointer: None,
        say=lambda sentence, state: None,
        carries=lambda: True,
        keep_carry=lambda on: None,
    )
    made = RawTab(desk)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


def test_every_byte_is_shown_as_it_came(tab, make_subject):
    raw = b'{ "id":  "C1",\r\n\t"kwh" : 12.10 , "kwh":12.1}'
    tab.show_subject(make_subject({"id": "C1"}, raw=raw))
    assert tab.view.toPlainText() == raw.decode().replace("\r\n", "\n")
    tab.copy()
    assert QGuiApplication.clipboard().text() == raw.decode()
    tab.formatted.click()
    assert '"kwh": 12.1' in tab.view.toPlainText()


def test_bytes_that_are_no_text_are_written_out():
    assert decoded(b'{"a":"\xff"}') == '{"a":"\\xff"}'
    assert decoded('{"a":1}'.encode("utf-16")).endswith('{"a":1}')


def test_a_large_record_shows_its_beginning_first(tab, make_subject):
    lines = b",\n".join(b'"member%06d": "%s"' % (number, b"x" * 80) for number in range(30_000))
    tab.show_subject(make_subject({}, raw=b"{" + lines + b"}", version="wwcp", object="X"))
    assert len(tab.view.toPlainText()) <= MOST
    assert tab.more.isVisible()
    assert "of 3" in tab.length.text()
    tab.more.click()
    assert len(tab.view.toPlainText()) > MOST
    assert not tab.more.isVisible()


def test_one_endless_line_is_cut_where_it_gets_slow():
    text = "a\n" + "x" * (LONGEST_LINE * 2)
    assert len(beginning(text)) == 1 + LONGEST_LINE
    assert beginning("short\nlines") == "short\nlines"
