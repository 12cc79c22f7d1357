"""Table and inspector share the page."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ocpi_console.ui.pages import list_body
from ocpi_console.ui.pages.list_body import INSPECTOR, NARROW, ListBody


@pytest.fixture
def body(qtbot, monkeypatch):
    monkeypatch.setattr(list_body, "wants_motion", lambda: False)
    made = ListBody(QLabel("table"), QWidget())
    qtbot.addWidget(made)
    made.resize(1600, 600)
    made.show()
    return made


@pytest.mark.parametrize(("width", "inspector"), [(1600, INSPECTOR), (1200, NARROW), (500, 300)])
def test_the_inspector_has_its_width_and_never_takes_the_table_away(body, width, inspector):
    body.resize(width, 600)
    assert body.inspector.width() == inspector


def test_widened_it_takes_three_quarters_and_gives_them_back(body):
    body.widen(True)
    assert body.inspector.width() == 1200
    body.resize(1000, 600)
    assert body.inspector.width() == 750
    body.resize(1600, 600)
    body.widen(False)
    assert body.inspector.width() == INSPECTOR


def test_what_the_user_dragged_stays_as_far_as_there_is_room(body):
    body.moveSplitter(900, 1)
    dragged = body.inspector.width()
    assert dragged != INSPECTOR
    body.resize(1900, 600)
    assert body.inspector.width() == dragged
    body.resize(800, 600)
    assert body.inspector.width() == 600


def test_it_grows_with_the_zoom(body, look):
    look.set_zoom(1.5)
    assert body.inspector.width() == INSPECTOR * 1.5


def test_another_page_stands_in_place_of_the_rows_until_they_are_back(body):
    first, second = QLabel("nothing matches"), QLabel("nothing yet")
    body.show_instead(first)
    body.show_instead(second)
    assert (body.left.currentWidget(), body.left.count()) == (second, 2)
    body.show_table()
    assert (body.left.currentWidget(), body.left.count()) == (body.table, 1)


def test_motion_is_the_desktops_choice(qapp, monkeypatch):
    for wanted in (True, False):
        monkeypatch.setattr(QApplication, "isEffectEnabled", lambda _, on=wanted: on)
        assert list_body.wants_motion() is wanted
