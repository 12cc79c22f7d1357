"""Scales of charts: from zero, with three to five round values."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from wwcp_ocpi.pricing.numbers import ZERO

_ROUND = tuple(Decimal(n) for n in ("1", "2", "2.5", "5", "10"))
_LEAST = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Scale:
    """From `low` to `high` in steps; both are whole steps."""

    low: Decimal
    high: Decimal
    step: Decimal

    @property
    def marks(self) -> list[Decimal]:
        """The values with a line."""
        count = int((self.high - self.low) / self.step)
        return [self.low + self.step * number for number in range(count + 1)]

    def share(self, value: Decimal) -> float:
        """Where a value stands, 0 at the low end and 1 at the high one."""
        return float((value - self.low) / (self.high - self.low))


def scale(least: Decimal, most: Decimal, lines: int = 4) -> Scale:
    """A scale that holds both and zero, with about so many steps."""
    low, high = min(least, ZERO), max(most, ZERO)
    step = _round_up(max(high - low, _LEAST) / lines)
    first, last = (low / step).to_integral_value("ROUND_FLOOR"), (high / step).to_integral_value(ROUND_CEILING)
    return Scale(first * step, max(last, first + 1) * step, step)


def span(least: Decimal, most: Decimal, steps: tuple[int, ...], lines: int = 6) -> Scale:
    """A scale that ends where the values do, in steps of one of these."""
    room = max(most - least, Decimal(1))
    step = Decimal(next((step for step in steps if room / step <= lines), steps[-1]))
    return Scale(least, max(most, least + 1), step)


def _round_up(value: Decimal) -> Decimal:
    unit = Decimal(1).scaleb(value.adjusted())
    return next(unit * factor for factor in _ROUND if unit * factor >= value)
