"""Where the lanes of a timeline stand: from time to px, and how the height is shared out."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.price.price_columns import SIDE
from wwcp_ocpi.pricing.local_clock import LocalClock
from wwcp_ocpi.pricing.moments import Moment
from wwcp_ocpi.pricing.rulers import Tick, step, ticks
from wwcp_ocpi.pricing.timeline import Band, Timeline

LABELS, LABELS_WHEN_NARROW, NARROW, ENDS = 176, 112, 640, 66
"""px at 100 %: names of the lanes, the width under which they get less, room for the values at the end."""

RULER, CHANGE, BAND, GAP, BETWEEN, LEAST = 19, 23, 18, 8, 16, 32
"""px at 100 %: heights of the lanes, the gaps before and between charts, and the least height of a chart."""

TICK = 62
"""px at 100 % from one mark of a ruler to the next, at least."""

COMPACT = 240
"""px at 100 % under which the energy bands share one lane."""

MOST = 7
"""Lanes of bands at most; of more the energy bands share one."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A strip from top to bottom, in px."""

    top: int
    bottom: int

    @property
    def height(self) -> int:
        """How high it is."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Its middle line."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True)
class TimelineLayout:
    """The lanes, and the stretch from left to right that stands for the session."""

    line: Timeline
    left: int
    right: int
    labels: int
    utc: Lane
    local: Lane
    change: Lane | None
    bands: tuple[tuple[Lane, tuple[Band, ...]], ...]
    power: Lane
    cost: Lane

    @property
    def bottom(self) -> int:
        """Where the last lane ends."""
        return self.cost.bottom

    def x(self, at: Moment) -> float:
        """Where a moment stands."""
        return self.left + (at - self.line.start) / (self.line.end - self.line.start) * (self.right - self.left)

    def ticks(self, clock: LocalClock) -> tuple[Tick, ...]:
        """The marks of a ruler, as many as have room."""
        most = max(2, (self.right - self.left) // theme.px(TICK))
        return ticks(self.line.start, self.line.end, clock, step(self.line.start, self.line.end, most))

    def at(self, x: float) -> Moment:
        """The moment at a place, within the session."""
        share = (x - self.left) / max(1, self.right - self.left)
        return self.line.start + round((self.line.end - self.line.start) * min(max(share, 0.0), 1.0))


def layout(line: Timeline, width: int, height: int) -> TimelineLayout:
    """The lanes of a timeline in a widget of this size."""
    labels = theme.px(LABELS_WHEN_NARROW if width < theme.px(NARROW) else LABELS)
    top, ruler = theme.px(2), theme.px(RULER)
    utc, local = Lane(top, top + ruler), Lane(top + ruler, top + 2 * ruler)
    top = local.bottom + theme.px(4)
    change = Lane(top, top + theme.px(CHANGE)) if line.changes else None
    top = change.bottom if change is not None else top
    bands = []
    for group in _groups(line.bands, compact=height < theme.px(COMPACT)):
        bands.append((Lane(top, top + theme.px(BAND)), group))
        top += theme.px(BAND)
    power, cost = _charts(top + theme.px(GAP), height - theme.px(GAP))
    return TimelineLayout(
        line=line,
        left=SIDE + labels,
        right=max(SIDE + labels + 60, width - theme.px(ENDS)),
        labels=labels,
        utc=utc,
        local=local,
        change=change,
        bands=tuple(bands),
        power=power,
        cost=cost,
    )


def _groups(bands: Sequence[Band], *, compact: bool) -> list[tuple[Band, ...]]:
    """The bands of each lane: one, or all of energy and all others where there is little room."""
    if not compact and len(bands) <= MOST:
        return [(band,) for band in bands]
    energy = tuple(band for band in bands if band.dimension == "ENERGY")
    others = tuple(band for band in bands if band.dimension != "ENERGY")
    return [group for group in (energy, others) if group]


def _charts(top: int, bottom: int) -> tuple[Lane, Lane]:
    """Power and cost share what is left."""
    gap, least = theme.px(BETWEEN), theme.px(LEAST)
    each = max(least, (bottom - top - gap) // 2)
    return Lane(top, top + each), Lane(top + each + gap, top + 2 * each + gap)


def needed_height(line: Timeline) -> int:
    """The least height, in px, at which all lanes have room."""
    top = layout(line, theme.px(NARROW), 0).power.top
    return top + 2 * theme.px(LEAST) + theme.px(BETWEEN) + theme.px(GAP)
