"""A set of local times in words: on which days, from when to when."""

from collections.abc import Iterator
from datetime import date

from wwcp_ocpi.pricing.linting.boxes import EVERY_DAY, Cell, Space
from wwcp_ocpi.pricing.linting.wording import clock, listed, weekdays
from wwcp_ocpi.pricing.tariff import DAY

Spans = tuple[tuple[int, int], ...]
"""Minutes of a day, apart and in order."""

WHOLE_DAY: Spans = ((0, DAY),)


def spans(space: Space, times: int) -> dict[Cell, Spans]:
    """The minutes of each cell that are in a set of times; cells without any are left out."""
    day = (1 << space.width) - 1
    each = ((cell, times >> index * space.width & day) for index, cell in enumerate(space.cells))
    return {cell: tuple(_runs(space, bits)) for cell, bits in each if bits}


def _runs(space: Space, bits: int) -> Iterator[tuple[int, int]]:
    start = None
    for index in range(space.width + 1):
        held = index < space.width and bits >> index & 1
        if held and start is None:
            start = index
        elif not held and start is not None:
            yield space.minutes[start], space.minutes[index]
            start = None


def in_words(found: dict[Cell, Spans], among: list[Cell]) -> str:
    """Days and times; `among` are all the days in question."""
    alike: dict[Spans, list[Cell]] = {}
    for cell, held in found.items():
        alike.setdefault(held, []).append(cell)
    return "; ".join(f"{_days(cells, among)} {_times(held)}" for held, cells in list(alike.items())[:3])


def _times(held: Spans) -> str:
    if held == WHOLE_DAY:
        return "all day"
    if len(held) > 1 and held[0][0] == 0 and held[-1][1] == DAY:
        held = (*held[1:-1], (held[-1][0], held[0][1]))
    return listed([f"from {clock(start)} to {clock(end)}" for start, end in held])


def _days(cells: list[Cell], among: list[Cell]) -> str:
    if len(cells) == len(among):
        return "every day"
    periods = {(cell.start, cell.end) for cell in cells}
    kept = {cell.weekday for cell in cells}
    words = listed([_period(*period) for period in sorted(periods)])
    if None in kept or kept == EVERY_DAY:
        return words
    named = weekdays(day for day in kept if day is not None)
    whole = all(cell in cells for cell in among if cell.weekday in kept)
    return f"on {named}" if whole else f"{words} on {named}"


def _period(start: int, end: int) -> str:
    """Ordinals as dates; a period of one day is that day."""
    first = date.fromordinal(start) if start >= date.min.toordinal() else None
    last = date.fromordinal(end) if end <= date.max.toordinal() else None
    if first is None or last is None:
        return f"before {last}" if first is None else f"from {first}"
    return f"on {first}" if end - start == 1 else f"from {first} until {last}"
