"""Values in the words of the window."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from ocpi_console.ui.states import State
from ocpi_console.ui.tables import wording
from ocpi_console.ui.tables.cells import BLANK, EMPTY, Cell, cell
from ocpi_console.ui.tables.column import TableColumn

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [
        (Decimal("1412.5"), 2, "1\u2009412.50"),
        (Decimal("-3.205"), 2, "−3.21"),
        (7, 0, "7"),
        (None, 2, "–"),
        ("twelve", 2, "twelve"),
        (True, 0, "True"),
        (Decimal("1e40"), 2, "1E+40"),
        (Decimal("NaN"), 2, "NaN"),
    ],
)
def test_numbers_have_fixed_decimals_and_a_true_minus_sign(value, decimals, shown):
    assert wording.number(value, decimals) == shown


def test_the_hour_that_comes_twice_is_told_apart_by_its_zone():
    assert wording.moment_with_zone("2026-10-25T00:30:00Z", BERLIN) == "25.10.2026 02:30 CEST"
    assert wording.moment_with_zone("2026-10-25T01:30:00Z", BERLIN) == "25.10.2026 02:30 CET"
    assert wording.moment("2026-10-25T00:30:00", UTC) == "25.10.2026 00:30", "without a zone OCPI means UTC"
    assert wording.moment("1730000000", UTC) == "1730000000", "what is no time is given as it stands"
    assert wording.moment_with_zone(None, UTC) == "–"


@pytest.mark.parametrize(
    ("stated", "zone"), [("9999-12-31T23:59:59Z", BERLIN), ("0001-01-01T00:00:00Z", ZoneInfo("America/New_York"))]
)
def test_the_ends_of_the_calendar_are_said_as_they_stand_where_the_zone_has_none(stated, zone):
    assert wording.moment(stated, UTC)[6:] in ("9999 23:59", "1 00:00", "0001 00:00")
    assert wording.moment(stated, zone) == wording.moment_with_zone(stated, zone) == stated
    assert wording.moment(wording.instant(stated), zone).startswith(stated[:10])


def test_durations_money_and_sizes():
    assert wording.duration(timedelta(minutes=270)) == "4:30"
    assert wording.hours(Decimal("4.5")) == "4:30"
    assert wording.hours(Decimal("1e300")) == "1E+300"
    assert wording.minutes(Decimal(75)) == "1:15"
    assert wording.money(Decimal("21.5"), "EUR") == "21.50 €"
    assert wording.money(Decimal("12.8752"), "CHF") == "12.8752 CHF"
    assert wording.money("free", "EUR") == "free"
    assert wording.size(3120) == "3.1 kB"
    assert wording.size(812_000_000) == "812 MB"
    assert wording.size(12) == "12 bytes"


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("text", "two\nlines", Cell("two lines")),
        ("text", None, EMPTY),
        ("text", "", EMPTY),
        ("text", ["A", "B"], Cell("A, B")),
        ("number", Decimal("2.5"), Cell("2.500")),
        ("duration", Decimal("90"), Cell("1:30")),
        ("problems", (0, "warning"), BLANK),
        ("problems", (3, "error"), Cell("3", State.ERROR)),
        ("time", datetime(2026, 7, 1, 12, tzinfo=UTC), Cell("01.07.2026 14:00")),
    ],
)
def test_each_kind_of_cell(kind, value, shown):
    assert cell(TableColumn("key", "Title", kind, decimals=3), value, BERLIN) == shown


def test_a_status_that_nobody_knows_keeps_its_own_word():
    column = TableColumn("status", "Status", "state", states="evse")
    assert cell(column, "OUTOFORDER", UTC) == Cell("Out of order", State.OUT_OF_ORDER)
    assert cell(column, "ON_FIRE", UTC) == Cell("ON_FIRE", State.UNKNOWN)
    assert cell(TableColumn("valid", "Valid", "state", states="validity"), False, UTC) == Cell(
        "Not valid", State.NOT_VALID
    )
