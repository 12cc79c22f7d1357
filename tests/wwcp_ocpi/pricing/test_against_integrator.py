"""The engine against an integrator that was written apart from it: the same totals for random tariffs and sessions."""

import os
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wwcp_ocpi.pricing import Policy, price_record

from .integrator import Reading, integrate
from .tariff_strategies import Case, cases
from .worked_prices import RESERVED, Json, cdr, charging, component, element, tariff

EXAMPLES = int(os.environ.get("OCPI_CONSOLE_PRICE_EXAMPLES", "150"))
CLOSE = Fraction(1, 10**9)
SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large)


def differences(case: Case, reading: Reading) -> dict[str, tuple[Any, Any]]:
    """Every total of the engine that is not the integrator's: name to (engine's, integrator's)."""
    expected = integrate(case.tariff, case.cdr, case.zone, case.version, reading)
    policy = Policy(
        rounding="none",
        step_size=reading.step_size,
        equal_times=reading.equal_times,
        wrapped_day=reading.wrapped_day,
        flat=reading.flat,
    )
    totals = price_record(case.cdr, "CDR", case.version, time_zone=case.zone, policy=policy).totals
    assert set(expected) <= set(totals)
    pairs = {name: (sides(totals[name]), sides(expected[name])) for name in expected}
    return {name: (told(a), told(b)) for name, (a, b) in pairs.items() if not all(map(close, a, b))}


def sides(total: Any) -> tuple[Any, ...]:
    return (total.net, total.gross) if hasattr(total, "net") else (total,)


def close(ours: Decimal | None, expected: Fraction | None) -> bool:
    if ours is None or expected is None:
        return ours is None and expected is None
    return abs(Fraction(ours) - expected) <= CLOSE


def told(amounts: tuple[Any, ...]) -> list[str | None]:
    return [None if amount is None else f"{float(amount):.9g}" for amount in amounts]


def case_of(elements: list[Json], *periods: tuple[int, Json]) -> Case:
    zone, its_tariff = "Europe/Amsterdam", tariff("2.2.1", elements)
    return Case("2.2.1", zone, its_tariff, cdr("2.2.1", its_tariff, zone, "2026-07-01T12:00:00", list(periods)))


FIRST_600 = [element(component("TIME", "6.00"), reservation="RESERVATION", max_duration=600)]
KNOWN_TO_BE_HARD = {
    "a share without end in decimals is not lifted to the next step": case_of(
        [element(component("TIME", "3.60", 1), max_duration=300)], (1998, charging())
    ),
    "0.0833 hours are lifted to a step of 5 minutes": case_of(
        [element(component("TIME", "6.00", 300))], (300, charging())
    ),
    "the duration of a reservation goes on over its periods": case_of(
        FIRST_600, (450, RESERVED), (450, RESERVED), (900, charging("1"))
    ),
}


@pytest.mark.parametrize("case", KNOWN_TO_BE_HARD.values(), ids=KNOWN_TO_BE_HARD)
def test_engine_and_integrator_agree_where_it_is_hard(case: Case):
    assert differences(case, Reading()) == {}


@settings(max_examples=EXAMPLES, suppress_health_check=SLOW)
@given(case=cases())
def test_engine_and_integrator_agree(case: Case):
    assert differences(case, Reading()) == {}


@settings(max_examples=max(EXAMPLES // 3, 1), suppress_health_check=SLOW)
@given(
    case=cases(),
    reading=st.builds(
        Reading,
        step_size=st.sampled_from(("last", "parking", "none")),
        equal_times=st.sampled_from(("day", "never")),
        wrapped_day=st.sampled_from(("moment", "start")),
        flat=st.sampled_from(("first", "each")),
    ),
)
def test_engine_and_integrator_agree_whatever_is_chosen_for_the_open_points(case: Case, reading: Reading):
    assert differences(case, reading) == {}
