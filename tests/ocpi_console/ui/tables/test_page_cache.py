"""The rows of a long list that are in memory."""

from ocpi_console.ui.tables.page_cache import PAGE, PageCache


def test_a_page_is_wanted_until_it_is_there_and_again_when_it_is_stale():
    cache = PageCache()
    assert cache.wants(2)
    cache.put(2, ["a", "b"])
    assert not cache.wants(2)
    assert cache.row(2 * PAGE + 1) == "b"
    cache.expire()
    assert cache.wants(2)
    assert cache.row(2 * PAGE) == "a", "a stale row is shown until the new one is there"
    cache.put(2, ["c"])
    assert not cache.wants(2)
    assert cache.row(2 * PAGE) == "c"
    assert cache.row(2 * PAGE + 1) is None


def test_the_page_that_was_used_longest_ago_goes_first():
    cache = PageCache(capacity=2)
    cache.put(0, ["zero"])
    cache.put(1, ["one"])
    assert cache.row(0) == "zero"
    cache.put(2, ["two"])
    assert cache.row(0) == "zero"
    assert cache.row(PAGE) is None
    assert len(cache) == 2
