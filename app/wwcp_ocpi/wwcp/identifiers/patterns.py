"""The shapes of WWCP identifiers, as data: one row per kind and per way to write it."""

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "ChargingStationOperator",
    "ChargingPool",
    "ChargingStation",
    "EVSE",
    "ChargingTariff",
    "ChargingPoolGroup",
    "ChargingStationGroup",
    "EVSEGroup",
    "ChargingTariffGroup",
    "EMobilityProvider",
    "EMobilityAccount",
    "ChargingSession",
    "ChargeDetailRecord",
    "ChargingReservation",
    "PIN",
]
"""The entities whose identifiers have a shape; all others are any text that is not blank."""

_OPERATOR = r"(?P<operator>[a-zA-Z]{2}\*?[a-zA-Z0-9]{3})"
_UPPER_OPERATOR = r"(?P<operator>[A-Z]{2}\*?[A-Z0-9]{3})"
_SUFFIX = r"(?P<suffix>[a-zA-Z0-9][a-zA-Z0-9*]{0,50})"
_LONG_SUFFIX = r"(?P<suffix>[A-Za-z0-9][A-Za-z0-9*\-]{0,250})"


@dataclass(frozen=True, slots=True)
class Shape:
    """One way to write an identifier; `upper`: the text is upper-cased first."""

    pattern: re.Pattern[str]
    upper: bool = False


def _shapes(*patterns: str, upper: bool = False) -> tuple[Shape, ...]:
    return tuple(Shape(re.compile(pattern, re.ASCII), upper) for pattern in patterns)


DIN_OPERATOR = r"(?P<operator>\+?[0-9]{1,5}\*[0-9]{3,6})"

SHAPES: dict[Kind, tuple[Shape, ...]] = {
    "ChargingStationOperator": _shapes(
        r"(?P<operator>[A-Z]{2}\*?[A-Z0-9]{3})", DIN_OPERATOR, r"(?P<operator>[0-9]{1,5})", upper=True
    ),
    "ChargingPool": _shapes(rf"{_OPERATOR}\*?P{_SUFFIX}"),
    "ChargingStation": _shapes(rf"{_OPERATOR}\*?S{_SUFFIX}"),
    "EVSE": _shapes(
        rf"{_OPERATOR}\*?E(?P<suffix>[A-Za-z0-9*]{{1,30}})", rf"{DIN_OPERATOR}\*?(?P<suffix>[A-Za-z0-9*]{{1,32}})"
    ),
    "ChargingTariff": _shapes(rf"{_OPERATOR}\*?T(?P<suffix>[a-zA-Z0-9_][a-zA-Z0-9_*\-.€$]{{0,50}})"),
    "ChargingPoolGroup": _shapes(rf"{_OPERATOR}\*?GP{_SUFFIX}"),
    "ChargingStationGroup": _shapes(rf"{_OPERATOR}\*?GS{_SUFFIX}"),
    "EVSEGroup": _shapes(rf"{_OPERATOR}\*?GE{_SUFFIX}"),
    "ChargingTariffGroup": _shapes(rf"{_OPERATOR}\*?TG{_SUFFIX}"),
    "EMobilityProvider": _shapes(r"(?P<operator>[A-Z]{2}[*\-]?[A-Z0-9]{3})"),
    "EMobilityAccount": _shapes(
        r"(?P<operator>[A-Za-z]{2}-?[A-Za-z0-9]{3})-?C(?P<suffix>[A-Za-z0-9]{8}-?[\d|A-Za-z])",
        r"(?P<operator>[A-Za-z]{2}[*|\-]?[A-Za-z0-9]{3})[*|\-]?(?P<suffix>[A-Za-z0-9]{6}[*|\-]?[\d|X])",
    ),
    "ChargingSession": _shapes(rf"(?P<operator>[A-Z]{{2}}[*\-]?[A-Z0-9]{{3}})[*\-]N{_LONG_SUFFIX}"),
    "ChargeDetailRecord": _shapes(rf"{_UPPER_OPERATOR}\*?R{_LONG_SUFFIX}"),
    "ChargingReservation": _shapes(rf"{_UPPER_OPERATOR}\*?R{_LONG_SUFFIX}"),
    "PIN": _shapes(r"(?P<suffix>[a-fA-F0-9]{1,20})"),
}
"""The type letter is upper-case at its place; of an EVSE id this is the relaxed form, which `Parse` takes."""

STRICT_EVSE = re.compile(rf"{_UPPER_OPERATOR}\*?E(?P<suffix>[A-Z0-9][A-Z0-9*]{{1,30}})", re.ASCII)
"""The form that the reference's `TryParse` insists on: upper case, two characters at least, no DIN operator."""

FREE_TEXT: frozenset[Kind] = frozenset({"ChargingSession", "ChargeDetailRecord"})
"""Kinds for which any other text that is not blank is an identifier too."""

LETTERS: dict[Kind, str] = {
    "ChargingPool": "P",
    "ChargingStation": "S",
    "EVSE": "E",
    "ChargingTariff": "T",
    "ChargingPoolGroup": "GP",
    "ChargingStationGroup": "GS",
    "EVSEGroup": "GE",
    "ChargingTariffGroup": "TG",
    "ChargingReservation": "R",
}
"""What stands between operator and suffix."""
