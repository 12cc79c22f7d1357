"""States as the user sees them: a glyph with its own silhouette, a colour, a word; never colour alone."""

from enum import Enum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Glyph(Enum):
    """The silhouettes; `widgets.glyphs` paints them."""

    TICK = "filled circle, tick"
    TRIANGLE = "filled triangle, exclamation mark"
    OCTAGON = "filled octagon, x"
    FLAG = "flag"
    INFO = "rounded square, i"
    HALF = "half-filled circle"
    BOLT = "bolt"
    DIAMOND = "filled diamond"
    RING = "ring"
    CLOCK = "clock"
    STRUCK = "struck ring"


class Meaning(Enum):
    """What a state tells; its value is the glyph and the theme's colour token."""

    GOOD = (Glyph.TICK, "ok")
    LOOK = (Glyph.TRIANGLE, "warn")
    BROKEN = (Glyph.OCTAGON, "err")
    DISPUTE = (Glyph.FLAG, "err")
    KNOW = (Glyph.INFO, "info")
    UNDER_WAY = (Glyph.HALF, "info")
    LIVE = (Glyph.BOLT, "info")
    CARRIED = (Glyph.DIAMOND, "neutral")
    NEW = (Glyph.RING, "neutral")
    WAITING = (Glyph.CLOCK, "neutral")
    OFF = (Glyph.STRUCK, "neutral")


class State(Enum):
    """Every state that a table, inspector, report or screen reader shows."""

    # EVSE (OCPI mod_locations, Status) and chargers of WWCP
    AVAILABLE = (Meaning.GOOD, QT_TRANSLATE_NOOP("State", "Available"))
    BLOCKED = (Meaning.OFF, QT_TRANSLATE_NOOP("State", "Blocked"))
    CHARGING = (Meaning.LIVE, QT_TRANSLATE_NOOP("State", "Charging"))
    INOPERATIVE = (Meaning.BROKEN, QT_TRANSLATE_NOOP("State", "Inoperative"))
    OUT_OF_ORDER = (Meaning.BROKEN, QT_TRANSLATE_NOOP("State", "Out of order"))
    PLANNED = (Meaning.WAITING, QT_TRANSLATE_NOOP("State", "Planned"))
    REMOVED = (Meaning.OFF, QT_TRANSLATE_NOOP("State", "Removed"))
    RESERVED = (Meaning.WAITING, QT_TRANSLATE_NOOP("State", "Reserved"))
    UNKNOWN = (Meaning.NEW, QT_TRANSLATE_NOOP("State", "Unknown"))
    # Sessions (OCPI mod_sessions, SessionStatus)
    ACTIVE = (Meaning.LIVE, QT_TRANSLATE_NOOP("State", "Active"))
    COMPLETED = (Meaning.GOOD, QT_TRANSLATE_NOOP("State", "Completed"))
    INVALID = (Meaning.BROKEN, QT_TRANSLATE_NOOP("State", "Invalid"))
    PENDING = (Meaning.WAITING, QT_TRANSLATE_NOOP("State", "Pending"))
    RESERVATION = (Meaning.KNOW, QT_TRANSLATE_NOOP("State", "Reservation"))
    # Tokens and validity in time
    VALID = (Meaning.GOOD, QT_TRANSLATE_NOOP("State", "Valid"))
    NOT_VALID = (Meaning.OFF, QT_TRANSLATE_NOOP("State", "Not valid"))
    UPCOMING = (Meaning.WAITING, QT_TRANSLATE_NOOP("State", "Upcoming"))
    EXPIRED = (Meaning.OFF, QT_TRANSLATE_NOOP("State", "Expired"))
    # Records as a whole
    NEW = (Meaning.NEW, QT_TRANSLATE_NOOP("State", "New"))
    CHANGED = (Meaning.KNOW, QT_TRANSLATE_NOOP("State", "Changed"))
    CREDIT = (Meaning.KNOW, QT_TRANSLATE_NOOP("State", "Credit"))
    NO_PROBLEMS = (Meaning.GOOD, QT_TRANSLATE_NOOP("State", "No problems"))
    PROBLEMS = (Meaning.LOOK, QT_TRANSLATE_NOOP("State", "Problems"))
    BROKEN = (Meaning.BROKEN, QT_TRANSLATE_NOOP("State", "Broken"))
    UNREADABLE = (Meaning.BROKEN, QT_TRANSLATE_NOOP("State", "Unreadable"))
    # Severities of problems
    ERROR = (Meaning.BROKEN, QT_TRANSLATE_NOOP("State", "Error"))
    WARNING = (Meaning.LOOK, QT_TRANSLATE_NOOP("State", "Warning"))
    INFO = (Meaning.KNOW, QT_TRANSLATE_NOOP("State", "Information"))
    # Notes of a translation
    LOST = (Meaning.BROKEN, QT_TRANSLATE_NOOP("State", "Lost"))
    APPROXIMATED = (Meaning.LOOK, QT_TRANSLATE_NOOP("State", "Approximated"))
    ASSUMED = (Meaning.KNOW, QT_TRANSLATE_NOOP("State", "Assumed"))
    CARRIED = (Meaning.CARRIED, QT_TRANSLATE_NOOP("State", "Carried"))
    SUPERSEDED = (Meaning.OFF, QT_TRANSLATE_NOOP("State", "Superseded"))
    # What a record states beside what its tariff gives
    AGREES = (Meaning.GOOD, QT_TRANSLATE_NOOP("State", "Agrees"))
    DIFFERS = (Meaning.LOOK, QT_TRANSLATE_NOOP("State", "Differs"))
    UNDECIDED = (Meaning.NEW, QT_TRANSLATE_NOOP("State", "Undecided"))
    # Jobs
    QUEUED = (Meaning.WAITING, QT_TRANSLATE_NOOP("State", "Waiting"))
    RUNNING = (Meaning.UNDER_WAY, QT_TRANSLATE_NOOP("State", "Running"))
    DONE = (Meaning.GOOD, QT_TRANSLATE_NOOP("State", "Done"))
    FAILED = (Meaning.BROKEN, QT_TRANSLATE_NOOP("State", "Failed"))
    CANCELLED = (Meaning.OFF, QT_TRANSLATE_NOOP("State", "Cancelled"))

    @property
    def glyph(self) -> Glyph:
        """The silhouette."""
        return self.value[0].value[0]

    @property
    def token(self) -> str:
        """The theme's colour; `token + "_tint"` is the ground of its pill."""
        return self.value[0].value[1]

    @property
    def word(self) -> str:
        """The word, in the language of the window; also what a screen reader says."""
        return QCoreApplication.translate("State", str(self.value[1]))


LISTS: Final = MappingProxyType(
    {
        "evse": {
            "AVAILABLE": State.AVAILABLE,
            "BLOCKED": State.BLOCKED,
            "CHARGING": State.CHARGING,
            "INOPERATIVE": State.INOPERATIVE,
            "OUTOFORDER": State.OUT_OF_ORDER,
            "PLANNED": State.PLANNED,
            "REMOVED": State.REMOVED,
            "RESERVED": State.RESERVED,
            "UNKNOWN": State.UNKNOWN,
        },
        "session": {
            "ACTIVE": State.ACTIVE,
            "COMPLETED": State.COMPLETED,
            "INVALID": State.INVALID,
            "PENDING": State.PENDING,
            "RESERVATION": State.RESERVATION,
        },
        "validity": {
            "valid": State.VALID,
            "invalid": State.NOT_VALID,
            "upcoming": State.UPCOMING,
            "expired": State.EXPIRED,
        },
        "record": {
            "new": State.NEW,
            "changed": State.CHANGED,
            "credit": State.CREDIT,
            "good": State.NO_PROBLEMS,
            "problems": State.PROBLEMS,
            "broken": State.BROKEN,
            "unreadable": State.UNREADABLE,
        },
        "severity": {"error": State.ERROR, "warning": State.WARNING, "info": State.INFO},
        "note": {
            "lost": State.LOST,
            "approximated": State.APPROXIMATED,
            "assumed": State.ASSUMED,
            "carried": State.CARRIED,
            "superseded": State.SUPERSEDED,
        },
        "price": {"agrees": State.AGREES, "differs": State.DIFFERS, "undecided": State.UNDECIDED},
        "job": {
            "queued": State.QUEUED,
            "running": State.RUNNING,
            "done": State.DONE,
            "failed": State.FAILED,
            "cancelled": State.CANCELLED,
        },
    }
)


def state(kind: str, code: object) -> State:
    """The state of a code in one of the lists (`evse`, `session`, …); what the list does not know is `UNKNOWN`."""
    return LISTS[kind].get(str(code), State.UNKNOWN)
