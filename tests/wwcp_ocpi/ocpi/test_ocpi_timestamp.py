"""Timestamps keep their text and know their instant."""

import pickle
from datetime import UTC, datetime

import pytest

from wwcp_ocpi.document import write
from wwcp_ocpi.ocpi import Timestamp
from wwcp_ocpi.ocpi.timestamp import instant_of


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-05-03T14:03:00Z", datetime(2026, 5, 3, 14, 3, tzinfo=UTC)),
        ("2026-05-03T14:03:00", datetime(2026, 5, 3, 14, 3, tzinfo=UTC)),
        ("2026-05-03T14:03:00.5Z", datetime(2026, 5, 3, 14, 3, 0, 500_000, tzinfo=UTC)),
        ("2026-05-03T14:03:00.123456789Z", datetime(2026, 5, 3, 14, 3, 0, 123_456, tzinfo=UTC)),
        ("2026-05-03T14:03:00+02:00", datetime(2026, 5, 3, 12, 3, tzinfo=UTC)),
        ("2026-05-03T14:03:00-0230", datetime(2026, 5, 3, 16, 33, tzinfo=UTC)),
        ("2026-05-03t14:03:00z", datetime(2026, 5, 3, 14, 3, tzinfo=UTC)),
        ("1970-1-1T00:00:00Z", datetime(1970, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_timestamp_is_its_text_and_its_instant(text: str, instant: datetime) -> None:
    timestamp = Timestamp(text)
    assert timestamp == text
    assert timestamp.instant == instant
    assert timestamp.instant.tzinfo is UTC


@pytest.mark.parametrize(
    "text",
    ["", "tomorrow", "2026-05-03", "2026-02-30T10:00:00Z", "2026-05-03T25:00:00Z", "2026-W18-7T10:00:00Z",
     "1777802400", "2026-05-03T14:03Z", "٢٠٢٦-05-03T14:03:00Z", "0001-01-01T00:00:00+10:00", "2026-05-03T14:03:00Z "],
)  # fmt: skip
def test_what_names_no_instant_is_no_timestamp(text: str) -> None:
    assert instant_of(text) is None
    with pytest.raises(ValueError, match="no date and time"):
        Timestamp(text)


def test_a_timestamp_crosses_to_another_process_and_is_written_as_text() -> None:
    timestamp = Timestamp("2026-05-03T14:03:00Z")
    copy = pickle.loads(pickle.dumps(timestamp))
    assert (type(copy), copy, copy.instant) == (Timestamp, timestamp, timestamp.instant)
    assert write({"last_updated": timestamp}) == b'{"last_updated":"2026-05-03T14:03:00Z"}'
