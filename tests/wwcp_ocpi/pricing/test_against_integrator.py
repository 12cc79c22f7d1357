"""The engine against an integrator that was written apart from it: the same totals for random tariffs and sessions."""

import os
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wwcp_ocpi.pricing import Policy, price_record

from .integrator import Reading, integrate
from .tariff_strategies import Case, cases

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
