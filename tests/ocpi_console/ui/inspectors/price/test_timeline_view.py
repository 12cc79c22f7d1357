"""The timeline as a picture: where lanes stand, the cursor by mouse and key, both themes, small and large."""

from decimal import Decimal
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt

from generators.priced_samples import NIGHT
from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.nothing_held import NothingHeld
from ocpi_console.ui.inspectors.price.priced_record import Terms, look_up, priced
from ocpi_console.ui.inspectors.price.timeline_charts import apart, nice
from ocpi_console.ui.inspectors.price.timeline_lanes import shown_ticks
from ocpi_console.ui.inspectors.price.timeline_layout import layout
from ocpi_console.ui.inspectors.price.timeline_view import TimelineView, next_mark
from ocpi_console.ui.inspectors.price.timeline_words import in_words, readout, rows, span
from wwcp_ocpi.pricing.moments import HOUR


@pytest.fixture
def line_of(make_subject):
    def make(**members):
        found = priced(look_up(make_subject({**NIGHT, **members}), NothingHeld()), Terms())
        return found.timeline("stated")

    return make


@pytest.fixture
def line(line_of):
    return line_of()


@pytest.fixture
def view(qtbot, line):
    made = TimelineView()
    qtbot.addWidget(made)
    made.resize(1000, 300)
    made.show_timeline(line)
    made.show()
    return made


def lanes(at):
    change = [at.change] if at.change is not None else []
    return [at.utc, at.local, *change, *(lane for lane, _ in at.bands), at.power, at.cost]


@pytest.mark.parametrize("size", [(1000, 300), (1000, 200), (400, 260), (2000, 800)])
def test_lanes_follow_each_other_without_touching(line, size):
    at = layout(line, *size)
    for above, below in pairwise(lanes(at)):
        assert above.bottom <= below.top
        assert below.height > 10
    assert at.left < at.right < size[0]


def test_a_low_timeline_has_one_lane_for_energy(line):
    assert [len(group) for _, group in layout(line, 1000, 300).bands] == [1, 1, 1, 1]
    assert [len(group) for _, group in layout(line, 1000, 200).bands] == [2, 2]


def test_moments_and_places_belong_together(line):
    at = layout(line, 1000, 300)
    assert (at.x(line.start), at.x(line.end)) == (at.left, at.right)
    for moment in line.marks():
        assert abs(at.at(at.x(moment)) - moment) < HOUR / 1000
    assert at.at(-50) == line.start
    assert at.at(5000) == line.end


@pytest.mark.parametrize("width", [360, 500, 1000, 2500])
def test_labels_of_a_ruler_never_touch(qapp, line, width):
    at = layout(line, width, 300)
    found = [at.x(tick.at) for tick in shown_ticks(at, at.ticks(line.clock))]
    assert found
    assert all(b - a > 30 for a, b in pairwise(found))


def test_the_hour_that_comes_twice_is_there_twice(line):
    at = layout(line, 1000, 300)
    assert [tick.label for tick in at.ticks(line.clock)].count("02:30") == 2


def test_it_says_itself_in_words(line):
    words = in_words(line)
    assert span(line) == "25.10.2026 00:40 CEST – 04:10 CET"
    for part in (
        "The clock goes from 03:00 CEST to 02:00 CET",
        "Energy · 22:00–03:00 at 0.40 €/kWh: 33.333 kWh, 13.33 €",
        "Power up to 10.0 kW",
        "Cost at the end 21.33 €",
    ):
        assert part in words


def test_keys_move_the_cursor_and_say_what_is_there(qtbot, view, line):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.cursor_at == line.start
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert 0 < view.cursor_at - line.start < HOUR / 10
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.cursor_at == line.marks()[1]
    assert "Power 10.0 kW" in view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.cursor_at == line.end
    assert "Cost 21.33 €" in view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.cursor_at == line.end
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.cursor_at == line.start


def test_the_next_mark_is_where_something_changes(line):
    marks = line.marks()
    assert next_mark(line, marks[0], 1) == marks[1]
    assert next_mark(line, marks[2], -1) == marks[1]
    assert next_mark(line, line.end, 1) == line.end


def test_the_mouse_moves_the_cursor_and_takes_it_away(qtbot, view, line):
    at = view.shown()
    qtbot.mouseMove(view, QPoint(round((at.left + at.right) / 2), 100))
    qtbot.mouseMove(view, QPoint(round((at.left + at.right) / 2) + 1, 100))
    assert abs(view.cursor_at - (line.start + line.end) // 2) < HOUR / 10
    qtbot.mouseMove(view, QPoint(10, 100))
    assert view.cursor_at is None


def test_the_readout_names_time_power_prices_and_cost(line):
    found = dict(readout(line, line.start + HOUR))
    assert found[""] == "25.10. 01:40 CEST"
    assert (found["UTC"], found["Power"], found["Energy"]) == ("23:40", "10.0 kW", "0.40 €/kWh")
    assert found["Cost"] == "5.00 €"


def test_the_table_has_the_numbers_of_every_change(line):
    table = rows(line)
    assert len(table) == len(line.marks())
    assert table[0] == ("24.10. 22:40:00", "25.10. 00:40:00 CEST", "10.0", "Fee 1.00 €; Energy 0.40 €/kWh", "1.00")
    assert table[-1][-1] == "21.33"


def colors(widget):
    picture = widget.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


@pytest.mark.parametrize("scheme", list(theme.Scheme)[1:])
def test_lanes_are_painted_in_the_colours_of_the_theme(view, look, scheme):
    look.choose(scheme)
    found = colors(view)
    for token in ("surface", "chart1", "chart3", "chart4", "grid"):
        assert theme.color(token).name() in found, token


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_every_size_is_painted_without_a_fault(qtbot, view, look, zoom):
    look.set_zoom(zoom)
    for size in ((300, 120), (500, 200), (1400, 320)):
        view.resize(*size)
        view.move_cursor(view.shown().line.end)
        assert not view.grab().isNull()


@pytest.mark.parametrize(
    "members",
    [
        {"tariffs": []},
        {"total_cost": None},
        {"credit": True, "total_cost": {"excl_vat": -23.5, "incl_vat": -28.2}},
        {"charging_periods": []},
        {"end_date_time": "2027-10-25T03:10:00Z"},
    ],
)
def test_sessions_that_lack_something_are_painted_too(view, line_of, members):
    view.show_timeline(line_of(**members))
    view.move_cursor(view.shown().line.start)
    assert not view.grab().isNull()


def test_nothing_to_show_is_said(view):
    view.show_timeline(None)
    assert view.accessibleName() == "No price timeline"
    assert view.shown() is None
    assert not view.grab().isNull()


@pytest.mark.parametrize(
    ("value", "round_"), [("0", 1), ("3.7", 4), ("10", 10), ("21.76", 30), ("0.012", "0.015"), ("95", 100)]
)
def test_scales_end_at_round_numbers(value, round_):
    assert nice(Decimal(value)) == Decimal(str(round_))


@pytest.mark.parametrize("places", [[100, 104], [104, 100], [100, 100]])
def test_values_at_the_end_are_pushed_apart(places):
    first, second = apart(places, 15)
    assert abs(first - second) == 15
    assert (first <= second) == (places[0] <= places[1])


def test_values_far_from_each_other_stay():
    assert apart([10, 90], 15) == [10, 90]
    assert apart([10], 15) == [10]
