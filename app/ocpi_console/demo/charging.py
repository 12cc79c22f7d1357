"""How a car charges: energy per tick at the power of plug and car, falling off towards the end, then parking."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from ocpi_console.demo.clock import TICK
from ocpi_console.demo.hardware import Plug

CAR_AC_POWER = (3700, 7400, 11000, 11000, 11000, 22000)
CAR_DC_POWER = (47000, 82000, 120000, 165000, 230000)
TICKS_PER_HOUR = 100


@dataclass(frozen=True, slots=True)
class Course:
    """A charging from plug in to plug out: Wh per tick while charging, then idle ticks."""

    start: datetime
    watt_hours: tuple[int, ...]
    idle_ticks: int

    @property
    def ticks(self) -> int:
        """The whole length."""
        return len(self.watt_hours) + self.idle_ticks

    @property
    def end(self) -> datetime:
        """When the cable was taken out."""
        return self.start + self.ticks * TICK

    def until(self, moment: datetime) -> "Course":
        """What has happened before `moment`: a running session."""
        ticks = max(1, (moment - self.start) // TICK)
        charged = self.watt_hours[:ticks]
        return Course(self.start, charged, min(self.idle_ticks, ticks - len(charged)))


def course(random: Random, plug: Plug, start: datetime) -> Course:
    """A plausible charging at a plug, between five minutes and twelve hours."""
    fast = plug.power_type == "DC"
    power = min(plug.power, random.choice(CAR_DC_POWER if fast else CAR_AC_POWER))
    wanted = random.randint(9000, 62000) if fast else random.randint(4000, 48000)
    charged = _curve(power, min(wanted, power * 8))
    idle = random.choice((0, 1, 3, 8, 20)) if fast else random.choice((0, 4, 12, 45, 130, 260))
    return Course(start, charged, idle)


def _curve(power: int, wanted: int) -> tuple[int, ...]:
    """Full power for four fifths of the energy, then falling to a quarter."""
    given, curve = 0, []
    while given < wanted:
        share = given / wanted
        factor = 100 if share < 0.8 else int(100 - 375 * (share - 0.8))
        step = min(max(1, power * factor // 100 // TICKS_PER_HOUR), wanted - given)
        curve.append(step)
        given += step
    return tuple(curve)


def pause(random: Random) -> timedelta:
    """The time between two cars at one EVSE, at least."""
    return timedelta(minutes=random.randint(5, 40))
