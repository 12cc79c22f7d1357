"""DateTime: what is proper, and each way of writing it wrongly."""

from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import exact_number
from wwcp_ocpi.ocpi import problems


def rules(moment: Any) -> list[str]:
    value = sample("Token") | {"last_updated": moment}
    return [problem.rule for problem in problems(value, "2.2.1", "Token")]


@pytest.mark.parametrize(
    "text", ["2026-05-03T10:00:00Z", "2026-05-03T10:00:00.5Z", "2024-02-29T23:59:59.1234Z", "0001-01-01T00:00:00Z"]
)
def test_what_is_proper(text: str) -> None:
    assert rules(text) == []


@pytest.mark.parametrize(
    ("moment", "rule"),
    [
        ("2026-05-03T10:00:00", "ocpi.datetime-no-z"),
        ("2026-05-03T10:00:00+00:00", "ocpi.datetime-offset"),
        ("2026-05-03T10:00:00-05:30", "ocpi.datetime-offset"),
        ("2026-05-03", "ocpi.datetime-date-only"),
        ("2026-05-03T10:00Z", "ocpi.datetime"),
        ("2026-05-03t10:00:00z", "ocpi.datetime"),
        ("2026-13-03T10:00:00Z", "ocpi.datetime"),
        ("2025-02-29T10:00:00Z", "ocpi.datetime"),
        ("2026-05-03T24:00:00Z", "ocpi.datetime"),
        ("٢٠٢٦-05-03T10:00:00Z", "ocpi.datetime"),
        ("2026-05-03T10:00:00Z ", "ocpi.datetime"),
        ("", "ocpi.datetime"),
        ("1777802400", "ocpi.datetime-epoch"),
        (1777802400, "ocpi.datetime-epoch"),
        (1777802400000, "ocpi.datetime-epoch"),
        (exact_number("1777802400.5"), "ocpi.type"),
        (17778024, "ocpi.type"),
        (True, "ocpi.type"),
        ({"$date": "2026-05-03T10:00:00Z"}, "ocpi.type"),
        ("1970-1-1T00:00:00Z", "ocpi.not-available"),
        ("2026-05-03T10:00:00.123456Z", "ocpi.length"),
    ],
)
def test_each_way_is_told_apart(moment: Any, rule: str) -> None:
    assert rules(moment) == [rule]


@pytest.mark.parametrize(
    ("moment", "says"),
    [
        (1777802400, "a number of seconds; OCPI wants 2026-05-03T10:00:00Z."),
        ("1777802400123", "a text of milliseconds; OCPI wants 2026-05-03T10:00:00Z."),
        ("2026-05-03T12:00:00+02:00", "OCPI wants UTC: 2026-05-03T10:00:00Z."),
    ],
)
def test_the_message_says_how_it_should_be_written(moment: Any, says: str) -> None:
    value = sample("Token") | {"last_updated": moment}
    assert problems(value, "2.2.1", "Token")[0].message.endswith(says)
