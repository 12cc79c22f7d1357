"""What the specification leaves open, as settings with a documented default; a report names those that mattered."""

from dataclasses import dataclass, field, fields
from typing import Literal, TypeAlias

Rounding: TypeAlias = Literal["none", "4", "currency", "line", "net-and-vat"]
StepReading: TypeAlias = Literal["last", "parking", "session", "period", "none"]


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """A question that the specification does not answer: its possible answers, and what is taken unless told."""

    key: str
    default: str
    choices: dict[str, str] = field(hash=False)
    question: str
    source: str


OPEN_POINTS: tuple[OpenPoint, ...] = (
    OpenPoint(
        "rounding",
        "4",
        {
            "none": "Nothing is rounded.",
            "4": "Each total is rounded to 4 decimals, a half to the even digit.",
            "currency": "Each total is rounded to the currency's own decimals, a half to the even digit.",
            "line": "Each line is rounded to the currency's own decimals, then added up.",
            "net-and-vat": "Of each line net and tax are rounded up to the currency's own decimals, then added up.",
        },
        "How are amounts rounded?",
        "mod_cdrs: nothing is said on purpose; law, contract and currency decide. The number type has 4 decimals.",
    ),
    OpenPoint(
        "step_size",
        "last",
        {
            "last": "Once a session, by the last priced component; charging time is exact if it ends in parking.",
            "parking": "Where any parking is priced, only the parking time is rounded.",
            "session": "Charging and parking time are rounded together (documents before 2.2.1-d2).",
            "period": "Each period on its own, as some do.",
            "none": "Nothing is rounded up (OCPI 3.0 drops the step).",
        },
        "Which volume is rounded up to step_size when charging is resumed after parking?",
        "mod_tariffs, step_size",
    ),
    OpenPoint(
        "spanning",
        "cut",
        {
            "cut": "A period is cut where the price changes; energy counts as even within it.",
            "start": "A period has the price of its start.",
        },
        "What does a period cost that should have been split?",
        "mod_cdrs, ChargingPeriod: a period starts at each change of the price",
    ),
    OpenPoint(
        "time_without_volume",
        "none",
        {
            "none": "What is not stated is not billed.",
            "clock": "The time from its start to the next period is billed as charging.",
        },
        "What time has a period that states neither TIME nor PARKING_TIME?",
        "mod_cdrs, CdrDimension",
    ),
    OpenPoint(
        "period_without_tariff",
        "free",
        {"free": "No tariff is relevant in it.", "first": "The tariff of the session's start."},
        "Which tariff has a period without tariff_id where others have one?",
        "mod_cdrs, ChargingPeriod.tariff_id",
    ),
    OpenPoint(
        "wrapped_day",
        "moment",
        {
            "moment": "The weekday of the moment itself.",
            "start": "The weekday on which the time window began.",
        },
        "Which weekday has the part after midnight of a window that wraps?",
        "mod_tariffs, TariffRestrictions.day_of_week",
    ),
    OpenPoint(
        "equal_times",
        "day",
        {"day": "It holds all day, as a window that wraps does.", "never": "It never holds."},
        "When does an element hold whose start_time is its end_time?",
        "mod_tariffs, TariffRestrictions.end_time",
    ),
    OpenPoint(
        "flat",
        "first",
        {
            "first": "Once a session: the component that is active first.",
            "each": "Each component that becomes active, once.",
        },
        "What is billed where another FLAT component becomes active during a session?",
        "mod_tariffs, TariffDimensionType FLAT",
    ),
    OpenPoint(
        "limits",
        "first",
        {"first": "Those of the tariff at the start.", "last": "Those of the tariff at the end.", "none": "None."},
        "Whose min_price and max_price hold when a session used two tariffs?",
        "mod_tariffs, Tariff.min_price",
    ),
    OpenPoint(
        "elements",
        "dimension",
        {
            "dimension": "For each dimension the first matching element that prices it.",
            "element": "The first matching element, for all dimensions (2.1.1 by the letter).",
        },
        "Is a price chosen for each dimension, or one element for all?",
        "mod_tariffs of 2.1.1, TariffElement",
    ),
    OpenPoint(
        "current",
        "derived",
        {
            "derived": "From the power at 230 V for each phase of an AC connector.",
            "unknown": "It is not known, and elements that ask for it do not hold.",
        },
        "What current flows in a period that does not state it?",
        "mod_tariffs, TariffRestrictions.min_current",
    ),
)
"""Every setting of a policy."""


@dataclass(frozen=True, slots=True)
class Policy:
    """One answer for each open point; raises ValueError, naming the choices, for one that is none."""

    rounding: str = "4"
    step_size: str = "last"
    spanning: str = "cut"
    time_without_volume: str = "none"
    period_without_tariff: str = "free"
    wrapped_day: str = "moment"
    equal_times: str = "day"
    flat: str = "first"
    limits: str = "first"
    elements: str = "dimension"
    current: str = "derived"

    def __post_init__(self) -> None:
        for point in OPEN_POINTS:
            chosen = getattr(self, point.key)
            if chosen not in point.choices:
                raise ValueError(f"{point.key} is one of {', '.join(point.choices)}, not {chosen!r}.")


STANDARD = Policy()
"""The documented defaults."""

assert {f.name: f.default for f in fields(Policy)} == {point.key: point.default for point in OPEN_POINTS}
