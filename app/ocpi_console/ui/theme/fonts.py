"""The type of the program: which role is set in which size and weight."""

from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from ocpi_console import resources

_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "JetBrainsMono-Regular.ttf")
_TEXT, _MONO = "Inter", "JetBrains Mono"


@dataclass(frozen=True, slots=True)
class Face:
    """Size in px at 100 %, weight, and whether it is the fixed font or has slashed zeros."""

    size: int
    weight: int = 400
    mono: bool = False
    zero: bool = False
    variant: int = 0  # keeps roles that look alike apart, since an enum joins members with equal values


class Role(Enum):
    """What a text is; `theme.font(role)` gives its font."""

    PAGE_TITLE = Face(18, 600)
    TILE_NUMBER = Face(24, 600)
    RECORD_TITLE = Face(14, 600)
    RECORD_ID = Face(14, 600, zero=True)
    BODY = Face(13)
    ID = Face(13, zero=True)
    EMPHASIS = Face(13, 500)
    STRONG = Face(13, 600)
    HEADER = Face(12, 500)
    HEADER_SORTED = Face(12, 600)
    PILL = Face(12, 500, variant=1)
    CAPTION = Face(12)
    AXIS = Face(11)
    AXIS_HOUR = Face(11, 500)
    PALETTE_INPUT = Face(15)
    CODE = Face(12, mono=True)


@cache
def register() -> frozenset[str]:
    """Load the program's fonts once; gives the families that could be had."""
    families: set[str] = set()
    for name in _FILES:
        try:
            number = QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}")))
        except resources.MissingResource:
            continue  # the system's own fonts serve as well
        families.update(QFontDatabase.applicationFontFamilies(number) if number >= 0 else ())
    return frozenset(families)


@cache
def made(role: Role, scale: float) -> QFont:
    """The font of a role at a scale (1.0 is 100 %), with figures of equal width."""
    face = role.value
    font = _family(face.mono)
    font.setPixelSize(max(9, round(face.size * scale)))
    font.setWeight(QFont.Weight(face.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for tag, value in _features(face):
        font.setFeature(QFont.Tag(tag), value)
    return font


def _family(mono: bool) -> QFont:
    wanted = _MONO if mono else _TEXT
    if wanted in register():
        return QFont(wanted)
    kind = QFontDatabase.SystemFont.FixedFont if mono else QFontDatabase.SystemFont.GeneralFont
    return QFontDatabase.systemFont(kind)


def _features(face: Face) -> list[tuple[str, int]]:
    features = [("tnum", 1)]
    if face.zero:
        features.append(("zero", 1))
    if face.mono:
        features += [("liga", 0), ("calt", 0)]
    return features
