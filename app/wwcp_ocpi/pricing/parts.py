"""A session taken apart: who prices how much of what, and when."""

from dataclasses import dataclass, replace
from decimal import Decimal

from wwcp_ocpi.pricing.cutting import Piece
from wwcp_ocpi.pricing.moments import SECOND, Moment
from wwcp_ocpi.pricing.numbers import ZERO
from wwcp_ocpi.pricing.selecting import Ranking, select
from wwcp_ocpi.pricing.session import Period
from wwcp_ocpi.pricing.situation import Situation
from wwcp_ocpi.pricing.stretches import Priced, Stretch
from wwcp_ocpi.pricing.tariff import Component, Tariff


@dataclass(slots=True)
class Part:
    """A volume (kWh, hours, or 1) of one period that one component prices, or none does.

    `seconds` of a time, as exact as period and clock tell it together; `situation` is None where no restriction was
    asked; `cut` tells that the period goes on under another price.
    """

    period: Period
    tariff: Tariff
    priced: Priced
    component: Component | None
    start: Moment
    end: Moment
    volume: Decimal
    seconds: Decimal
    situation: Situation | None
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Sliced:
    """A stretch in pieces, and the situation in the middle of each."""

    period: Period
    tariff: Tariff
    stretch: Stretch
    pieces: tuple[Piece, ...]
    situations: tuple[Situation, ...]

    def parts(self, priced: Priced, volume: Decimal, ranking: Ranking) -> list[Part]:
        """The parts of one volume; pieces that follow each other under one component are one part."""
        found: list[Part] = []
        whole = seconds(volume, self.stretch)
        for piece, situation in zip(self.pieces, self.situations, strict=True):
            component = select(ranking, situation)
            share = self._share(priced, volume, piece)
            if found and found[-1].component is component:
                last = found[-1]
                last.end, last.volume = int(piece.end), last.volume + share
                last.seconds += whole * piece.share
            else:
                bounds = int(piece.start), int(piece.end)
                new = Part(self.period, self.tariff, priced, component, *bounds, share, whole * piece.share, situation)
                found.append(new)
        return _settled(found, volume)

    def _share(self, priced: Priced, volume: Decimal, piece: Piece) -> Decimal:
        if len(self.pieces) == 1:
            return volume
        return piece.kwh_after - piece.kwh_before if priced == "ENERGY" else volume * piece.share


def whole(period: Period, tariff: Tariff, stretch: Stretch, priced: Priced, volume: Decimal, ranking: Ranking) -> Part:
    """A volume of a stretch whose price is the same all the time."""
    component = ranking[0].component if ranking else None
    exact = seconds(volume, stretch) if priced in ("TIME", "PARKING_TIME") else ZERO
    return Part(period, tariff, priced, component, stretch.start, stretch.end, volume, exact, None)


def _settled(found: list[Part], volume: Decimal) -> list[Part]:
    if len(found) > 1 and volume:
        found = [part for part in found if part.volume]
    if len(found) == 1:
        return [replace(found[0], volume=volume)]  # exactly, not as the sum of its pieces
    for part in found:
        part.cut = bool(volume)
    return found


def seconds(hours: Decimal, stretch: Stretch) -> Decimal:
    """The seconds of a stated time: those of the clock where the statement is the same, rounded.

    0.1667 h are 600 s if the clock says so: rounding up to a step must not bill what only rounding has added.
    """
    stated = hours * 3600
    exponent = hours.as_tuple().exponent
    if isinstance(exponent, int) and exponent <= -3:
        clock = Decimal(stretch.end - stretch.start) / SECOND
        if abs(clock - stated) <= Decimal(3600).scaleb(exponent):
            return clock
    return stated
