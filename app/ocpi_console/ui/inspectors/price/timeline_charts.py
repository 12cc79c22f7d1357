"""The charts of a timeline: power as filled steps, and the cost so far with what was billed at its end."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.price.price_columns import right_text
from ocpi_console.ui.inspectors.price.price_line import difference_token
from ocpi_console.ui.inspectors.price.price_verdict import tolerance
from ocpi_console.ui.inspectors.price.price_words import amount, sign
from ocpi_console.ui.inspectors.price.timeline_lanes import lane_label, soft, text
from ocpi_console.ui.inspectors.price.timeline_layout import Lane, TimelineLayout
from ocpi_console.ui.inspectors.price.timeline_words import shown_side
from ocpi_console.ui.theme import Role

APART = 15
"""px at 100 % between two values at the end of the cost."""

_NICE = tuple(map(Decimal, ("1", "1.5", "2", "3", "4", "5", "6", "8", "10")))


def nice(value: Decimal) -> Decimal:
    """The least round number that is not below a value; 1 for nothing."""
    if value <= 0:
        return Decimal(1)
    unit = Decimal(1).scaleb(value.adjusted())
    return next(unit * step for step in _NICE if unit * step >= value)


def power(painter: QPainter, at: TimelineLayout) -> None:
    """The mean power of each stretch, from zero."""
    lane = at.power
    lane_label(painter, at, lane, "Power", "kW")
    most = nice(max((each.kw for each in at.line.power), default=Decimal(0)))
    _scale(painter, at, lane, (most, Decimal(0)))
    if not at.line.power:
        return
    outline = QPainterPath()
    for each in at.line.power:
        y = lane.bottom - float(each.kw / most) * lane.height
        for x in (at.x(each.start), at.x(each.end)):
            outline.lineTo(x, y) if outline.elementCount() else outline.moveTo(x, y)
    filled = QPainterPath(outline)
    filled.lineTo(at.x(at.line.power[-1].end), lane.bottom)
    filled.lineTo(at.x(at.line.power[0].start), lane.bottom)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(filled, soft("chart2"))
    painter.strokePath(outline, QPen(theme.color("chart2"), 1.5))


def _scale(painter: QPainter, at: TimelineLayout, lane: Lane, values: Sequence[Decimal]) -> None:
    """Grid lines at the highest value and at zero, with their numbers."""
    most, least = max(values), min(values)
    for value in dict.fromkeys((*values, Decimal(0))):
        y = round(lane.bottom - float((value - least) / (most - least)) * lane.height)
        painter.fillRect(at.left, y, at.right - at.left, 1, theme.color("grid"))
        baseline = y + QFontMetricsF(theme.font(Role.AXIS)).capHeight() / 2
        right_text(painter, at.left - theme.px(6), baseline, f"{value:f}".replace("-", "−"), Role.AXIS, "text3")


def cost(painter: QPainter, at: TimelineLayout) -> None:
    """The cost so far as a solid line; what was billed is a dot at the end, tied to it by dashes."""
    lane, shown = at.cost, shown_side(at.line)
    lane_label(painter, at, lane, "Cost", f"{sign(at.line.currency)} {'with VAT' if shown else 'without VAT'}".strip())
    points = [(point.at, value) for point in at.line.cost if (value := point.amount[shown]) is not None]
    billed = None if at.line.billed is None else at.line.billed[shown]
    values = [value for _, value in points] + ([billed] if billed is not None else [])
    most, least = nice(max([*values, Decimal(0)])), min([*values, Decimal(0)])
    least = -nice(-least) if least < 0 else Decimal(0)
    if least < 0 and max(values) <= 0:
        most = Decimal(0)
    _scale(painter, at, lane, (most, least))
    ends = []
    if points:
        line = [QPointF(at.x(moment), _y(lane, value, most, least)) for moment, value in points]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("chart1"), 1.75))
        painter.drawPolyline(line)
        ends.append((line[-1].y(), points[-1][1], "accent_text"))
    if billed is not None:
        ends.append((_y(lane, billed, most, least), billed, _billed_token(at, billed, points)))
    _ends(painter, at, ends)


def _y(lane: Lane, value: Decimal, most: Decimal, least: Decimal) -> float:
    return lane.bottom - float((value - least) / (most - least)) * lane.height


def _billed_token(at: TimelineLayout, billed: Decimal, points: Sequence[tuple[int, Decimal]]) -> str:
    if not points:
        return "text2"
    differs = billed - points[-1][1]
    if abs(differs) <= tolerance(at.line.currency):
        return ""
    return difference_token(differs, "differs")


def _ends(painter: QPainter, at: TimelineLayout, ends: Sequence[tuple[float, Decimal, str]]) -> None:
    """The values at the end of the lane; what was billed is left out where it is the same."""
    shown = [end for end in ends if end[2]]
    if len(shown) == 2:
        painter.setPen(QPen(theme.color(shown[1][2]), 1.25, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(at.right, shown[0][0]), QPointF(at.right, shown[1][0]))
    places = apart([y for y, _, _ in shown], theme.px(APART))
    for (y, value, token), place in zip(shown, places, strict=True):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("chart1" if token == "accent_text" else token))  # noqa: S105
        painter.drawEllipse(QRectF(at.right - 3, y - 3, 6, 6))
        text(painter, at.right + theme.px(8), place, amount(value, at.line.currency), Role.AXIS_HOUR, token)


def apart(places: Sequence[float], least: float) -> list[float]:
    """Places of labels, pushed away from each other where they are nearer than `least`."""
    if len(places) != 2 or abs(places[0] - places[1]) >= least:
        return list(places)
    middle, half = sum(places) / 2, least / 2
    first = -half if places[0] <= places[1] else half
    return [middle + first, middle - first]
