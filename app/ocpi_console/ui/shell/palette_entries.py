"""What the palette offers for a text: pages, actions, recent files and records, best first."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

Span = tuple[int, int]
_KINDS = ("record", "page", "action", "file")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: title, what kind of thing it is or where it is in the menus, its keys; `spans` are matched letters."""

    kind: str
    title: str
    detail: str
    icon: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    enabled: bool = True
    id: str = ""
    spans: tuple[Span, ...] = ()

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.detail, "+".join(self.keys)) if part)


def matching(entries: Iterable[Entry], text: str, recent: Sequence[str] = ()) -> list[Entry]:
    """The entries that hold every word of `text`, best first; `>` in front asks for actions only.

    Without text: what was used lately, then everything in its order.
    """
    only_actions = text.startswith(">")
    words = _folded(text.removeprefix(">")).split()
    found = []
    for place, entry in enumerate(entries):
        if not entry.enabled or (only_actions and entry.kind != "action"):
            continue
        spans = _spans(_folded(entry.title), words)
        if spans is not None:
            found.append((_rank(entry, spans, recent), place, replace(entry, spans=spans)))
    return [entry for _, _, entry in sorted(found, key=lambda hit: hit[:2])]


def _folded(text: str) -> str:
    """Without case, letter by letter, so that places in it are places in the text."""
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def _spans(title: str, words: Sequence[str]) -> tuple[Span, ...] | None:
    """Where the words stand in the title, at the start of a word where that can be; None if one is missing."""
    spans = []
    for word in words:
        starts = [at for at in range(len(title)) if title.startswith(word, at)]
        if not starts:
            return None
        at = next((start for start in starts if _begins(title, start)), starts[0])
        spans.append((at, at + len(word)))
    return tuple(sorted(spans))


def _begins(title: str, at: int) -> bool:
    return at == 0 or not title[at - 1].isalnum()


def _rank(entry: Entry, spans: Sequence[Span], recent: Sequence[str]) -> tuple[int, int, int]:
    """Smaller is better: titles that begin with the text, words that do, then the kinds in their order."""
    title = _folded(entry.title)
    inside = sum(not _begins(title, start) for start, _ in spans)
    first = 0 if not spans or spans[0][0] == 0 else 1
    if not spans:
        first = recent.index(entry.id) - len(recent) if entry.id in recent else 0
    return (inside, first, _KINDS.index(entry.kind))
