"""The grid of a week: keys, mouse, gaps of a minute, and days on which the clock is changed."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt

from generators.linting_cases import el, tariff
from generators.shown_tariffs import HOME, day_ahead, tariff_subject
from ocpi_console.ui import theme
from ocpi_console.ui.charts.week_grid import WeekGrid
from wwcp_ocpi.pricing import read_tariff
from wwcp_ocpi.pricing.simulating import week
from wwcp_ocpi.pricing.zone import Zone

ZONE = Zone("Europe/Amsterdam", "asked")
MONDAY = date(2026, 11, 16)
NOW = datetime(2026, 11, 22, 20, 30, tzinfo=UTC)


def tell(run, day, minute):
    price = "nothing" if run is None or run.component is None else str(run.component.price)
    return f"{day:%a} {minute // 60:02}:{minute % 60:02} {price}"


def shown(grid, value=HOME, day=MONDAY, dimension="ENERGY", now=NOW):
    found = week(read_tariff(tariff_subject(value).value, "2.2.1"), day, zone=ZONE)
    grid.show_week(found, found.row(dimension), now, lambda run: str(run.component.price), tell)
    return found


@pytest.fixture
def grid(qtbot):
    made = WeekGrid()
    qtbot.addWidget(made)
    made.resize(480, made.sizeHint().height())
    made.show()
    return made


def test_the_cursor_begins_at_this_hour_of_this_week_and_else_at_its_beginning(grid):
    shown(grid)
    assert grid.readout() == "Sun 20:00 0.59"
    shown(grid, day=date(2026, 6, 1))
    assert grid.readout() == "Mon 00:00 0.39"


def test_arrows_walk_slots_and_days_and_stop_at_the_ends(grid, qtbot):
    shown(grid)
    moves = []
    grid.moved.connect(lambda: moves.append(grid.readout()))
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(grid, key)
    assert moves == [
        "Sat 20:00 0.59",
        "Sat 00:00 0.39",
        "Sat 00:00 0.39",
        "Sat 00:15 0.39",
        "Sun 00:15 0.39",
        "Sun 00:15 0.39",
    ]
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.readout() == "Sun 23:45 0.39"


def test_control_leads_from_price_to_price_and_into_a_gap_of_a_minute(grid, qtbot):
    shown(grid)
    grid.put(0, 0)
    walked = []
    for _ in range(3):
        qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        walked.append(grid.readout())
    assert walked == ["Mon 06:00 0.59", "Mon 21:59 nothing", "Mon 22:00 0.39"]
    for _ in range(3):
        qtbot.keyClick(grid, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
        walked.append(grid.readout())
    assert walked[3:] == ["Mon 21:59 nothing", "Mon 06:00 0.59", "Mon 00:00 0.39"]


def test_pages_ask_for_other_weeks(grid, qtbot):
    shown(grid)
    asked = []
    grid.page_wanted.connect(asked.append)
    qtbot.keyClick(grid, Qt.Key.Key_PageUp)
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    assert asked == [-1, 1]


def test_a_click_puts_the_cursor_where_it_was_and_beside_the_blocks_nowhere(grid, qtbot):
    shown(grid)
    room = grid._room()
    at = QPoint(round(room.left() + room.width() * 10.6 / 24), round(room.top() + room.height() * 2.5 / 7))
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=at)
    assert grid.readout() == "Wed 10:30 0.59"
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert grid.readout() == "Wed 10:30 0.59"


def test_a_gap_of_a_minute_is_seen(grid):
    shown(grid)
    room = grid._room()
    image = grid.grab().toImage()
    x = round((room.left() + room.width() * (21 * 60 + 59.5) / 1440) * image.devicePixelRatio())
    y = round((room.top() + room.height() * 0.5 / 7) * image.devicePixelRatio())
    marked = {image.pixelColor(x + offset, y).name() for offset in (-1, 0, 1)}
    assert theme.color("edge").name() in marked


def test_quarters_of_a_day_are_walked_one_by_one(grid, qtbot):
    shown(grid, day_ahead(date(2026, 11, 22)))
    assert grid.step == 15
    grid.put(6, 0)
    prices = set()
    for _ in range(96):
        prices.add(grid.run().component.element)
        qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert len(prices) == 96
    assert not grid.grab().isNull()


def test_the_hour_that_the_clock_leaps_over_holds_nothing(grid):
    shown(grid, tariff(el()), day=date(2026, 3, 29))
    grid.put(6, 2 * 60 + 30)
    assert grid.run() is None
    assert "nothing" in grid.readout()
    assert not grid.grab().isNull()
    shown(grid, tariff(el()), day=date(2026, 10, 25))
    grid.put(6, 2 * 60 + 30)
    assert grid.run() is not None


def test_a_screen_reader_hears_week_and_place(grid, qtbot):
    shown(grid)
    assert grid.accessibleName() == "Prices of the week of 16.11.2026"
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    assert grid.accessibleDescription() == "Sun 00:00 0.39"


@pytest.mark.parametrize("width", [300, 380, 1100])
@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_it_is_painted_at_every_width_in_both_themes(grid, look, width, scheme):
    look.choose(scheme)
    shown(grid)
    grid.resize(width, grid.height())
    grid.setFocus()
    image = grid.grab().toImage()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert theme.color("chart1").name() in colours or len(colours) > 4


def test_before_a_week_is_shown_nothing_is_painted_and_keys_do_no_harm(grid, qtbot):
    qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert grid.run() is None
    assert not grid.grab().isNull()
