"""Typed values go into the database exactly and come back the same."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from ocpi_console.store.modules.column import exact, instant, milliseconds, shown, storable, stored

AMSTERDAM = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("kind", "value", "kept", "back"),
    [
        ("text", "Plein", "Plein", "Plein"),
        ("text", 12, "12", "12"),
        ("state", "ACTIVE", "ACTIVE", "ACTIVE"),
        ("int", 0, 0, 0),
        ("decimal", Decimal("-1.5"), -1_500_000, Decimal("-1.5")),
        ("decimal", Decimal("0.0000004"), 0, Decimal(0)),
        ("decimal", Decimal("12345678901.123456"), 12345678901123456, Decimal("12345678901.123456")),
        ("flag", False, 0, False),
        (
            "time",
            datetime(1969, 12, 31, 23, 59, 59, 999_000, UTC),
            -1,
            datetime(1969, 12, 31, 23, 59, 59, 999_000, UTC),
        ),
        ("time", datetime(2026, 10, 1, 14, tzinfo=AMSTERDAM), 1_790_856_000_000, datetime(2026, 10, 1, 12, tzinfo=UTC)),
    ],
)
def test_there_and_back(kind, value, kept, back):
    assert stored(kind, value) == kept
    assert shown(kind, kept) == back
    assert type(shown(kind, kept)) is type(back)


@pytest.mark.parametrize("kind", ["text", "int", "decimal", "time", "state", "flag"])
def test_nothing_stays_nothing(kind):
    assert stored(kind, None) is None
    assert shown(kind, None) is None


@pytest.mark.parametrize(
    ("kind", "value"), [("int", 2**63), ("int", -(2**63)), ("decimal", Decimal("9223372036854.775808"))]
)
def test_what_64_bits_do_not_hold_is_left_out(kind, value):
    assert stored(kind, value) is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [("a\0b", "a\\0b"), ("\ud83d", "\\ud83d"), ("Zaan\u00e9 \U0001f50c", "Zaan\u00e9 \U0001f50c"), ("", "")],
)
def test_text_that_utf_8_cannot_hold_is_written_out(text, kept):
    assert storable(text) == kept
    assert kept.encode().decode() == kept


def test_moments_count_from_1970():
    assert instant(0) == datetime(1970, 1, 1, tzinfo=UTC)
    assert milliseconds(datetime(1970, 1, 1, 2, 0, 1, 1_999, AMSTERDAM)) == 1_001


@pytest.mark.parametrize(("micro", "text"), [(0, "0"), (1, "0.000001"), (1_100_000, "1.1"), (10_000_000, "10")])
def test_decimals_have_no_trailing_zeros(micro, text):
    assert format(exact(micro), "f") == text
