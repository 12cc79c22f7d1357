"""Times of a session in words, on the clock of its place."""

from datetime import datetime
from zoneinfo import ZoneInfo


def clock(text: str, zone: ZoneInfo) -> datetime:
    """An OCPI DateTime on the clock of a zone."""
    return datetime.fromisoformat(text).astimezone(zone)


def whole(start: str, end: str | None, zone: ZoneInfo) -> str:
    """`2026-11-21 14:03:00–15:20:00`, with the second date where it is another."""
    begun = clock(start, zone)
    if end is None:
        return f"{begun:%Y-%m-%d %H:%M:%S} until now"
    ended = clock(end, zone)
    return f"{begun:%Y-%m-%d %H:%M:%S}–{_after(begun, ended)}"


def _after(begun: datetime, ended: datetime) -> str:
    return f"{ended:%H:%M:%S}" if begun.date() == ended.date() else f"{ended:%Y-%m-%d %H:%M:%S}"


class Parts:
    """The parts of one session: with the date where there are several, with the offset where the clock is changed."""

    def __init__(self, spans: list[tuple[str, str]], zone: ZoneInfo) -> None:
        moments = [clock(text, zone) for span in spans for text in span]
        self._zone = zone
        self._dates = len({at.date() for at in moments}) > 1
        self._offsets = len({at.utcoffset() for at in moments}) > 1

    def text(self, start: str, end: str) -> str:
        """`14:03:00–15:20:00`, or one time where both are the same."""
        begun, ended = clock(start, self._zone), clock(end, self._zone)
        date = f"{begun:%m-%d} " if self._dates else ""
        if start == end:
            return f"{date}{self._time(begun)}"
        later = f"{ended:%m-%d} " if begun.date() != ended.date() else ""
        return f"{date}{self._time(begun)}–{later}{self._time(ended)}"

    def _time(self, at: datetime) -> str:
        return f"{at:%H:%M:%S}{at:%z}" if self._offsets else f"{at:%H:%M:%S}"
