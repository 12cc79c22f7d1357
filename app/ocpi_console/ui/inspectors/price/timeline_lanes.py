"""The lanes of a timeline, each painted by one function: rulers, clock changes, bands."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ocpi_console.ui import theme
from ocpi_console.ui.inspectors.price.price_columns import SIDE
from ocpi_console.ui.inspectors.price.price_rows import band_tokens
from ocpi_console.ui.inspectors.price.price_words import NAMES, band_numbers
from ocpi_console.ui.inspectors.price.timeline_layout import Lane, TimelineLayout
from ocpi_console.ui.inspectors.price.timeline_words import band_name, shown_side
from ocpi_console.ui.states import Glyph
from ocpi_console.ui.theme import Role
from ocpi_console.ui.theme.tokens import mixed
from ocpi_console.ui.widgets import pills
from wwcp_ocpi.pricing.local_clock import clock_of
from wwcp_ocpi.pricing.rulers import Tick
from wwcp_ocpi.pricing.timeline import Band

UTC = ZoneInfo("UTC")
APART = 10
"""px at 100 % between two labels of a ruler."""


def soft(token: str, share: float = 0.18) -> QColor:
    """A colour mixed into the surface: a translucent one would let lines shine through."""
    colors = theme.current().colors
    return QColor(mixed(colors[token], colors["surface"], share))


def text(painter: QPainter, left: float, middle: float, words: str, role: Role, token: str) -> float:
    """Paint words about a middle line; gives where they end."""
    metrics = QFontMetricsF(theme.font(role))
    painter.setFont(theme.font(role))
    painter.setPen(theme.color(token))
    painter.drawText(QPointF(left, middle + metrics.capHeight() / 2), words)
    return left + metrics.horizontalAdvance(words)


def lane_label(painter: QPainter, at: TimelineLayout, lane: Lane, words: str, more: str = "") -> None:
    """The name of a lane at the left, with a weaker word behind it."""
    left, room = float(SIDE), at.labels - theme.px(12)
    metrics = QFontMetricsF(theme.font(Role.CAPTION))
    fitted = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    end = text(painter, left, lane.middle, fitted, Role.CAPTION, "text2")
    left_over = room - (end - left) - theme.px(8)
    if more and left_over > theme.px(20):
        short = metrics.elidedText(more, Qt.TextElideMode.ElideMiddle, left_over)
        text(painter, end + theme.px(8), lane.middle, short, Role.CAPTION, "text3")


def rulers(painter: QPainter, at: TimelineLayout) -> None:
    """UTC above, the clock of the place below it."""
    lane_label(painter, at, at.utc, "UTC")
    lane_label(painter, at, at.local, "Site", at.line.zone)
    for lane, clock in ((at.utc, clock_of(UTC)), (at.local, at.line.clock)):
        painter.fillRect(at.left, lane.bottom, at.right - at.left, 1, theme.color("border"))
        for tick in shown_ticks(at, at.ticks(clock)):
            _tick(painter, at, lane, tick)


def shown_ticks(at: TimelineLayout, marks: Sequence[Tick]) -> list[Tick]:
    """The marks whose labels do not touch each other; full hours go first."""
    metrics = QFontMetricsF(theme.font(Role.AXIS_HOUR))
    found: list[Tick] = []
    for tick in sorted(marks, key=lambda tick: not tick.strong):
        half = (metrics.horizontalAdvance(tick.label) + theme.px(APART)) / 2
        x = at.x(tick.at)
        clear = all(abs(at.x(other.at) - x) >= 2 * half for other in found)
        if clear and x - half >= at.left - theme.px(18) and x + half <= at.right + theme.px(24):
            found.append(tick)
    return sorted(found, key=lambda tick: tick.at)


def _tick(painter: QPainter, at: TimelineLayout, lane: Lane, tick: Tick) -> None:
    role = Role.AXIS_HOUR if tick.strong else Role.AXIS
    x = at.x(tick.at)
    width = QFontMetricsF(theme.font(role)).horizontalAdvance(tick.label)
    text(painter, x - width / 2, lane.middle - 1, tick.label, role, "text" if tick.strong else "text3")
    painter.fillRect(QRectF(round(x), lane.bottom - 3, 1, 3), theme.color("edge"))


def clock_changes(painter: QPainter, at: TimelineLayout) -> None:
    """A dotted line through all lanes, and on a lane of its own what the clock does."""
    for change in at.line.changes:
        x = round(at.x(change.at)) + 0.5
        painter.setPen(QPen(theme.color("edge"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, at.local.bottom), QPointF(x, at.bottom))
        if at.change is not None:
            way = "Clock back" if change.back else "Clock forward"
            _change_pill(painter, at, at.change, x, (way, f"{change.before} → {change.after}"))


def _change_pill(painter: QPainter, at: TimelineLayout, lane: Lane, x: float, words: tuple[str, str]) -> None:
    metrics = QFontMetricsF(theme.font(Role.AXIS_HOUR))
    side, pad, gap = theme.px(pills.GLYPH), theme.px(7), theme.px(5)
    width = 2 * pad + side + 2 * gap + sum(metrics.horizontalAdvance(word) for word in words)
    left = min(max(x - width / 2, at.left), at.right + theme.px(40) - width)
    rect = QRectF(left, lane.top + 1.5, width, lane.height - 6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("edge"), 1))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    middle = rect.center().y()
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(QPointF(left + pad, middle - side / 2), pills.glyph(Glyph.CLOCK, "neutral", ratio))
    end = text(painter, left + pad + side + gap, middle, words[0], Role.AXIS_HOUR, "text")
    text(painter, end + gap, middle, words[1], Role.AXIS_HOUR, "text2")


def bands(painter: QPainter, at: TimelineLayout) -> None:
    """One bar for each run of each band, with its price, volume and amount."""
    tokens = dict(zip(at.line.bands, band_tokens(at.line.bands), strict=True))
    for lane, group in at.bands:
        name = band_name(group[0], at.line.bands) if len(group) == 1 else NAMES[group[0].dimension]
        others = len({band.dimension for band in group}) > 1
        lane_label(painter, at, lane, "Other prices" if others else name)
        for band in group:
            _band(painter, at, lane, band, tokens[band], alone=len(group) == 1)


def _band(painter: QPainter, at: TimelineLayout, lane: Lane, band: Band, token: str, *, alone: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(token), 1))
    painter.setBrush(soft(token))
    rects = [_bar(at, lane, start, end) for start, end in band.runs]
    for rect in rects:
        painter.drawRoundedRect(rect, 3, 3)
    words = band_numbers(band, at.line.currency, shown_side(at.line))
    widest = max(rects, key=lambda rect: rect.width())
    needed = QFontMetricsF(theme.font(Role.AXIS)).horizontalAdvance(words) + theme.px(12)
    if needed <= widest.width():
        text(painter, widest.left() + theme.px(6), lane.middle, words, Role.AXIS, "text")
    elif alone:
        _beside(painter, at, lane, rects, words, needed)


def _bar(at: TimelineLayout, lane: Lane, start: int, end: int) -> QRectF:
    left, right = at.x(start), at.x(end)
    return QRectF(round(left) + 0.5, lane.top + 2.5, max(3.0, round(right - left) - 1.0), lane.height - 5)


def _beside(
    painter: QPainter, at: TimelineLayout, lane: Lane, rects: Sequence[QRectF], words: str, needed: float
) -> None:
    """Words that a bar has no room for stand behind its last run, else before its first one."""
    gap = theme.px(6)
    after, before = rects[-1].right() + gap, rects[0].left() - needed + gap
    if after + needed <= at.right + theme.px(60):
        text(painter, after, lane.middle, words, Role.AXIS, "text2")
    elif before >= at.left:
        text(painter, before, lane.middle, words, Role.AXIS, "text2")
