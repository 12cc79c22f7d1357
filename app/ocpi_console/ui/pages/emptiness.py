"""Why a list is empty, and the way out: nothing is there yet, or the filter matches nothing."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ocpi_console.filters import parse
from ocpi_console.ui.filtering.chip_row import words
from ocpi_console.ui.pages.page_spec import PageSpec
from ocpi_console.ui.tables import wording
from ocpi_console.ui.tables.source import RecordSource
from ocpi_console.ui.widgets import EmptyPage, button
from ocpi_console.ui.widgets.buttons import literal


@dataclass(frozen=True, slots=True)
class Hindrance:
    """The term whose removal brings back the most records, the filter without it, and how many that are."""

    term: str
    rest: str
    count: int


def hindrance(source: RecordSource, text: str) -> Hindrance | None:
    """What excludes most; None where the terms cannot be taken out one by one. Reads the source."""
    groups = term_groups(text)
    if len(groups) < 2:
        return None
    found = []
    for place, term in enumerate(groups):
        rest = " ".join([*groups[:place], *groups[place + 1 :]])
        found.append(Hindrance(term, rest, source.count(parse(rest, source.fields))))
    best = max(found, key=lambda one: one.count)
    return best if best.count else None


def term_groups(text: str) -> list[str]:
    """The terms that are all wanted, `not` with what it denies; none where there is an `or` or a parenthesis."""
    held = words(text)
    if any(word.lower() == "or" or word in "()" for word in held):
        return []
    groups: list[str] = []
    denied = ""
    for word in held:
        if word.lower() == "not":
            denied += f"{word} "
        elif word.lower() != "and":
            groups.append(denied + word)
            denied = ""
    return groups


def nothing_yet(spec: PageSpec, bring: Callable[[], object], look: Callable[[], object]) -> QWidget:
    """The page has no records at all: import some, or look into a file without importing it."""
    buttons = (button("Import files…", bring, "primary", icon="import"), button("Open files…", look, icon="open"))
    return EmptyPage(spec.icon, f"No {spec.many} yet", spec.empty, buttons)


def no_match(spec: PageSpec, text: str, found: Hindrance | None, apply: Callable[[str], object]) -> QWidget:
    """The filter matches nothing: which it is, what excludes most, and buttons that remove it."""
    buttons = [button("Remove the filter", lambda: apply(""), "normal" if found else "primary")]
    said = f"Nothing matches {text}."
    if found is not None:
        noun = spec.one if found.count == 1 else spec.many
        said += f" Without {found.term} there are {wording.number(found.count)} {noun}."
        buttons.insert(0, button(f"Remove {literal(found.term)}", lambda: apply(found.rest), "primary"))
    return EmptyPage("filter", f"No {spec.one} matches", said, tuple(buttons))
