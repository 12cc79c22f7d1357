"""A charging gives the energy that was wanted, never more power than plug and car allow."""

from datetime import UTC, datetime
from random import Random

import pytest

from ocpi_console.demo.charging import CAR_DC_POWER, course
from ocpi_console.demo.clock import TICK, on_grid, stamp
from ocpi_console.demo.hardware import AC_11, CCS_50, CCS_300

START = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize("plug", [AC_11, CCS_50, CCS_300])
@pytest.mark.parametrize("seed", range(10))
def test_power_stays_within_the_plug(plug, seed):
    made = course(Random(seed), plug, START)
    assert max(made.watt_hours) * 100 <= min(plug.power, max(CAR_DC_POWER))
    assert min(made.watt_hours) > 0
    assert made.watt_hours[-1] <= made.watt_hours[0]
    assert made.end == START + made.ticks * TICK


def test_what_runs_is_the_beginning_of_the_whole():
    whole = course(Random(1), AC_11, START)
    early = whole.until(START + 10 * TICK)
    assert early.watt_hours == whole.watt_hours[:10]
    assert early.idle_ticks == 0
    assert whole.until(whole.end) == whole
    assert len(whole.until(START).watt_hours) == 1


def test_the_grid():
    assert on_grid(datetime(2026, 11, 22, 12, 1, 20, 5, tzinfo=UTC)) == datetime(2026, 11, 22, 12, 1, 12, tzinfo=UTC)
    assert stamp(datetime(2026, 11, 22, 12, 1, 12, tzinfo=UTC)) == "2026-11-22T12:01:12Z"
