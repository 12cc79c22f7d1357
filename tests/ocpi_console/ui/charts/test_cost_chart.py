"""The chart of costs: a cursor by keys and mouse, ends that never touch, jumps."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt

from ocpi_console.ui import theme
from ocpi_console.ui.charts.cost_chart import CostChart, CostLine, picture, pushed_apart


def points(*pairs):
    return tuple((Decimal(a), Decimal(b)) for a, b in pairs)


OURS = CostLine("Ours", "chart1", points((0, 0), (60, 6), (60, 8), (120, 10)), "10.00")
THEIRS = CostLine("Theirs", "chart3", points((0, 2), (120, 9)), "9.00", dashed=True)
MARKS = tuple((Decimal(n), f"{n // 60}:00") for n in (0, 60, 120))


@pytest.fixture
def chart(qtbot):
    made = CostChart()
    qtbot.addWidget(made)
    made.resize(460, made.sizeHint().height())
    made.show()
    made.show_picture(picture("Cost over time", (OURS, THEIRS), MARKS, 2))
    return made


@pytest.mark.parametrize(
    ("place", "cost"), [("0", "0"), ("30", "3"), ("60", "8"), ("90", "9"), ("120", "10"), ("121", None), ("-1", None)]
)
def test_the_cost_at_a_place(place, cost):
    assert OURS.at(Decimal(place)) == (None if cost is None else Decimal(cost))


def test_the_keys_walk_the_points(chart, qtbot):
    places = []
    chart.moved.connect(lambda: places.append(chart.cursor_place))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left):
        qtbot.keyClick(chart, key)
    assert places == [0, 60, 120, 60, 0], "at an end nothing moves, and nothing is told"


def test_the_mouse_shows_the_nearest_point_and_leaving_takes_it_away(chart, qtbot):
    room = chart._room(chart.shown)
    qtbot.mouseMove(chart, QPoint(round(room.left() + room.width() * 0.55), round(room.top() + 20)))
    assert chart.cursor_place == 60
    chart.clearFocus()
    chart.leaveEvent(None)
    assert chart.cursor_place is None


def test_the_ends_are_pushed_apart():
    assert pushed_apart([10.0, 12.0], 15) == [3.5, 18.5]
    assert pushed_apart([12.0, 10.0], 15) == [18.5, 3.5]
    assert pushed_apart([10.0, 40.0], 15) == [10.0, 40.0]
    assert pushed_apart([10.0], 15) == [10.0]


def test_it_says_its_title_and_what_the_lines_come_to(chart):
    assert chart.accessibleName() == "Cost over time: Ours 10.00, Theirs 9.00"


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
def test_both_lines_are_painted_in_both_themes(chart, look, scheme):
    look.choose(scheme)
    image = chart.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 2)}
    assert {theme.color("chart1").name(), theme.color("chart3").name()} <= colours


def test_nothing_to_draw_is_no_harm(chart, qtbot):
    chart.show_picture(None)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.cursor_place is None
    chart.show_picture(picture("Cost", (CostLine("Ours", "chart1", (), ""),), (), 2))
    assert not chart.grab().isNull()
