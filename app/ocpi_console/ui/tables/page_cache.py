"""The pages of a long list that are in memory: the least recently used one goes first."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Generic, TypeVar

PAGE = 256
"""Rows of a page."""

CAPACITY = 40
"""Pages held at most: about ten thousand rows."""

R = TypeVar("R")


class PageCache(Generic[R]):
    """Rows by their number in the list; a page may be stale: still shown, but to be read again."""

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._pages: OrderedDict[int, list[R]] = OrderedDict()
        self._capacity = capacity
        self._stale: set[int] = set()

    def row(self, number: int) -> R | None:
        """The row, or None where its page is not here."""
        page = self._pages.get(number // PAGE)
        if page is None:
            return None
        self._pages.move_to_end(number // PAGE)
        place = number % PAGE
        return page[place] if place < len(page) else None

    def put(self, page: int, rows: Sequence[R]) -> None:
        """Hold a page, and drop the one that was used longest ago."""
        self._pages[page] = list(rows)
        self._pages.move_to_end(page)
        self._stale.discard(page)
        while len(self._pages) > self._capacity:
            self._stale.discard(self._pages.popitem(last=False)[0])

    def wants(self, page: int) -> bool:
        """Whether the page has to be read: it is absent or stale."""
        return page not in self._pages or page in self._stale

    def expire(self) -> None:
        """Everything is to be read again when it is next looked at; until then it stays shown."""
        self._stale = set(self._pages)

    def rows(self) -> Iterator[R]:
        """Every row that is held."""
        return chain.from_iterable(self._pages.values())

    def clear(self) -> None:
        """Forget all pages."""
        self._pages.clear()
        self._stale.clear()

    def __len__(self) -> int:
        return len(self._pages)
