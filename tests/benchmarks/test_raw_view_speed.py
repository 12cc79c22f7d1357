"""A large payload in the inspector's raw view: what the user waits for between a click and the text."""

import json
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest

from generators.ocpi_samples import sample
from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.raw_tab import MOST, RawTab
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tab import Desk


@pytest.fixture
def tab(qtbot, qapp):
    theme.install(qapp)
    desk = Desk(
        start=lambda coroutine, name: coroutine.close(),
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
    made.resize(500, 800)
    made.show()
    return made


def record(megabytes, indent):
    """A location with as many EVSEs as it takes, on one line or on many."""
    location = sample("Location", "2.2.1")
    evse = json.dumps(location["evses"][0], default=str)
    number = megabytes * 1_000_000 // len(evse)
    location["evses"] = [json.loads(evse) for _ in range(number)]
    raw = json.dumps(location, indent=indent, default=str).encode()
    return Subject(location, raw, (), "2.2.1", "locations", "Location", "NL*TNM", "L1", "locations.json")


@pytest.mark.parametrize("indent", [None, 1], ids=["one line", "many lines"])
def test_a_large_record_is_opened(compared, tab, indent):
    """A payload of 8 MB shown and painted in the raw view, against json.loads of the whole of it."""
    subject = record(8, indent)

    def work():
        tab.show_subject(subject)
        tab.grab()
        return len(tab.view.toPlainText())

    shown = compared(work, lambda: json.loads(subject.raw), most=1.5, turns=4)
    assert 0 < shown <= MOST < len(subject.raw)
    assert tab.more.isVisible()
