"""From place to place and back: every step back leads somewhere else."""

import pytest
from PySide6.QtWidgets import QWidget

from ocpi_console.ui.shell.navigation import GROUPS
from ocpi_console.ui.shell.navigator import Navigator
from ocpi_console.ui.shell.page import Place
from ocpi_console.ui.shell.page_host import PageHost
from ocpi_console.ui.shell.rail import Rail


class Page(QWidget):
    """A page as the lists are: None leaves filter and record as they are."""

    def __init__(self, name):
        super().__init__()
        self._at = Place(name, "", None)

    def show_place(self, place):
        filter_ = self._at.filter if place.filter is None else place.filter
        self._at = Place(place.page, filter_, self._at.record if place.record is None else place.record)

    def place(self):
        return self._at


@pytest.fixture
def host(qtbot):
    made = PageHost()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def navigator(host, qtbot):
    rail, shown = Rail(GROUPS, {}), []
    qtbot.addWidget(rail)
    made = Navigator(host, rail, shown.append)
    made.rail, made.shown = rail, shown
    return made


@pytest.fixture
def ready(navigator, host):
    host.use(Page)
    return navigator


def marked(navigator):
    return [page for page, item in navigator.rail.items.items() if item.isChecked()]


def test_a_place_is_shown_marked_and_told(ready, host):
    ready.open(Place("cdrs", "credit"))
    assert (host.current, marked(ready), ready.shown) == ("cdrs", ["cdrs"], [Place("cdrs", "credit")])
    assert ready.history.can == (False, False)


def test_back_and_forward_lead_through_filters_and_records(ready, host):
    ready.open(Place("cdrs", "credit"))
    ready.open(Place("tokens", record=7))
    ready.open(Place("cdrs", "kwh>5", 3))
    ready.back()
    assert host.place() == Place("tokens", "", 7)
    assert marked(ready) == ["tokens"]
    ready.back()
    assert (host.place().page, host.place().filter) == ("cdrs", "credit")
    ready.forward()
    ready.forward()
    assert host.place() == Place("cdrs", "kwh>5", 3)
    assert ready.history.can == (True, False)


def test_going_where_one_is_leaves_no_step_that_leads_nowhere(ready, host):
    ready.open(Place("locations", "city:Kiel", 4))
    ready.open(Place("cdrs"))
    ready.back()
    for place in (Place("locations"), Place("locations", "city:Kiel"), Place("locations", record=4)):
        ready.open(place)
        assert ready.history.can == (False, True), "and the way forward stays"
    ready.open(Place("locations", ""))
    assert ready.history.can == (True, False)
    ready.back()
    assert host.place().filter == "city:Kiel"


def test_at_either_end_nothing_happens(ready, host):
    ready.back()
    ready.forward()
    ready.open(Place("cdrs"))
    ready.back()
    ready.forward()
    assert host.current == "cdrs"
    assert len(ready.shown) == 1


def test_before_the_store_is_open_nothing_is_shown_or_kept(navigator):
    navigator.open(Place("cdrs"))
    navigator.back()
    assert (navigator.shown, marked(navigator), navigator.history.can) == ([], [], (False, False))


def test_a_page_that_cannot_be_built_leaves_one_where_one_was(ready, host):
    ready.open(Place("cdrs"))
    host.use(lambda name: {}[name])
    with pytest.raises(KeyError):
        ready.open(Place("tokens"))
    assert (host.current, marked(ready), ready.shown) == ("cdrs", ["cdrs"], [Place("cdrs")])
