"""Speeds as ratios to a yardstick of the same run, so that they mean the same on every machine.

`python3 packaging/dev.py test tests/benchmarks --benchmark-enable -n 0` measures and prints them; an ordinary run of
the tests takes each piece of work once, to see that it still does what is measured.
"""

import time
from collections.abc import Callable
from typing import Any

import pytest

_RATIOS = pytest.StashKey[list[tuple[str, float, float]]]()


@pytest.fixture
def compared(benchmark, request) -> Callable[..., Any]:
    """`compared(work, yardstick, most=6)` gives what `work` gives, and reports how often it takes the yardstick's time.

    Both take turns, and the quickest of many turns counts: what else the machine does meets both alike.
    """

    def run(work: Callable[[], Any], yardstick: Callable[[], Any], *, most: float, turns: int = 60) -> Any:
        if benchmark.disabled:
            yardstick()
            return benchmark(work)
        best = [quickest(turns, function) for function in (yardstick, work)]
        for _ in range(3):
            best = [min(old, quickest(turns, f)) for old, f in zip(best, (yardstick, work), strict=True)]
        ratio = best[1] / best[0]
        benchmark.extra_info.update(ratio=float(f"{ratio:.3g}"), promised=most)
        request.config.stash.setdefault(_RATIOS, []).append((request.node.name, ratio, most))
        return benchmark.pedantic(work, rounds=turns)

    return run


def quickest(turns: int, function: Callable[[], Any]) -> float:
    """Seconds of the quickest of several calls."""
    found = float("inf")
    for _ in range(turns):
        begin = time.perf_counter()
        function()
        found = min(found, time.perf_counter() - begin)
    return found


def pytest_terminal_summary(terminalreporter, config):
    """Print the ratios below the table of times."""
    for name, ratio, most in config.stash.get(_RATIOS, []):
        verdict = "kept" if ratio <= most else "MISSED"
        terminalreporter.write_line(f"{name}: {ratio:.3g} times the yardstick, promised at most {most:g}: {verdict}")
