"""One page at a time, each built when it is first shown."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ocpi_console.ui.shell.page import Place
from ocpi_console.ui.shell.page_host import PageHost


@pytest.fixture
def host(qtbot):
    made = PageHost()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def page_of(*widgets):
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    return page


def test_before_it_is_ready_it_says_so_and_shows_nothing(host):
    assert not host.ready
    assert host.currentWidget().accessibleName() == "Opening the workspace"
    assert host.show_place(Place("cdrs")) is None
    assert (host.page(), host.place(), host.current) == (None, None, "")
    host.focus_page()


def test_a_notice_takes_the_place_of_the_one_before(host):
    host.say("problems", "The workspace could not be opened", "It is no database. " * 40)
    assert host.currentWidget().accessibleName() == "The workspace could not be opened"
    assert host.currentWidget().accessibleDescription().startswith("It is no database.")


def test_a_page_is_built_once_and_kept_as_it_was(host):
    built = []
    host.use(lambda name: built.append(name) or QLabel(name))
    first = host.show_place(Place("cdrs"))
    second = host.show_place(Place("tokens"))
    assert host.show_place(Place("cdrs")) is first is host.currentWidget() is host.page()
    assert built == ["cdrs", "tokens"]
    assert not second.isVisible()


def test_a_page_that_knows_places_is_led_there_and_asked_where_it_is(host):
    class Page(QWidget):
        def show_place(self, place):
            self.at = place

        def place(self):
            return self.at

    host.use(lambda name: Page() if name == "cdrs" else QWidget())
    host.show_place(Place("cdrs", "credit", 4))
    assert host.place() == Place("cdrs", "credit", 4)
    host.show_place(Place("files", "credit", 4))
    assert host.place() == Place("files"), "it knows no places of its own"


@pytest.mark.parametrize("broken", ["first", "later"])
def test_a_page_that_cannot_be_built_is_built_the_next_time(host, broken):
    faults = [RuntimeError("no font")]

    def build(name):
        if name == "tokens" and faults:
            raise faults.pop()
        return QLabel(name)

    host.use(build)
    if broken == "later":
        host.show_place(Place("cdrs"))
    with pytest.raises(RuntimeError):
        host.show_place(Place("tokens"))
    assert host.current == ("cdrs" if broken == "later" else "")
    assert host.show_place(Place("tokens")).text() == "tokens"


def test_the_keyboard_goes_to_the_first_control_that_takes_it(host):
    hidden, off, field = QPushButton("hidden"), QPushButton("off"), QLineEdit()
    off.setEnabled(False)
    host.use(lambda name: page_of(QLabel("title"), hidden, off, field, QPushButton("last")))
    host.show_place(Place("cdrs"))
    hidden.hide()
    host.focus_page()
    assert host.focusWidget() is field


def test_a_page_that_says_where_its_keyboard_belongs_is_believed(host):
    first, wanted = QLineEdit(), QLineEdit()
    page = page_of(first, wanted)
    page.setFocusProxy(wanted)
    host.use(lambda name: page)
    host.show_place(Place("cdrs"))
    host.focus_page()
    assert host.focusWidget() is wanted


def test_a_page_without_controls_takes_no_keyboard(host):
    host.use(lambda name: page_of(QLabel("Nothing to do here.")))
    host.show_place(Place("cdrs"))
    host.focus_page()
    assert not isinstance(host.focusWidget(), QLabel)
