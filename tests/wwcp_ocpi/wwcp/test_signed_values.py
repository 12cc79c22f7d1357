"""Signed values say when and how much in their payload; unsigned ones must say it themselves."""

import pytest

from wwcp_ocpi.wwcp import problems


@pytest.mark.parametrize(
    ("value", "missing"),
    [
        ({"type": "Start", "signedData": "OCMF|{}|{}"}, []),
        ({"type": "Start"}, ["/timestamp", "/value"]),
        ({"timestamp": "2026-01-01T00:00:00.000Z", "type": "Start"}, ["/value"]),
    ],
)
def test_moment_and_reading_may_stand_in_the_payload(value, missing):
    assert [problem.pointer for problem in problems(value, "EnergyMeteringValue")] == missing
