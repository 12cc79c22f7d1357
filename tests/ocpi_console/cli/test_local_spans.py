"""Times of sessions and their parts on the local clock."""

from zoneinfo import ZoneInfo

from ocpi_console.cli.local_spans import Parts, whole

BERLIN = ZoneInfo("Europe/Berlin")


def test_the_whole_session():
    assert whole("2026-06-01T19:00:00Z", "2026-06-01T21:30:00Z", BERLIN) == "2026-06-01 21:00:00–23:30:00"
    assert whole("2026-06-01T19:00:00Z", "2026-06-01T22:30:00Z", BERLIN) == "2026-06-01 21:00:00–2026-06-02 00:30:00"
    assert whole("2026-06-01T19:00:00Z", None, BERLIN) == "2026-06-01 21:00:00 until now"


def test_parts_of_one_day_and_of_two():
    one = ("2026-06-01T19:00:00Z", "2026-06-01T20:00:00Z")
    assert Parts([one], BERLIN).text(*one) == "21:00:00–22:00:00"
    assert Parts([one], BERLIN).text(one[0], one[0]) == "21:00:00"
    two = ("2026-06-01T20:00:00Z", "2026-06-01T22:30:00Z")
    assert Parts([one, two], BERLIN).text(*one) == "06-01 21:00:00–22:00:00"
    assert Parts([one, two], BERLIN).text(*two) == "06-01 22:00:00–06-02 00:30:00"


def test_an_hour_that_comes_twice_is_told_apart():
    spans = [("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")]
    assert Parts(spans, BERLIN).text(*spans[0]) == "02:30:00+0200–02:30:00+0100"
