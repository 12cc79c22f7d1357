"""What the palette offers for a text, best first."""

import pytest

from ocpi_console.ui.shell.palette_entries import Entry, matching


def entry(title, kind="action", **more):
    return Entry(kind, title, "", "command", print, id=title, **more)


ENTRIES = [
    entry("CDRs", "page"),
    entry("Tariffs", "page"),
    entry("Export what is shown…", keys=("Ctrl", "E")),
    entry("Open files…"),
    entry("Choose columns…", enabled=False),
    entry("cdrs-2026.json", "file"),
]


def titles(found):
    return [hit.title for hit in found]


def test_every_word_must_stand_in_the_title():
    assert titles(matching(ENTRIES, "shown exp")) == ["Export what is shown…"]
    assert matching(ENTRIES, "exp nothing") == []


def test_matched_letters_are_told():
    (hit,) = matching(ENTRIES, "shown exp")
    assert [hit.title[start:end].casefold() for start, end in hit.spans] == ["exp", "shown"]


def test_starts_come_before_middles_and_pages_before_files():
    assert titles(matching(ENTRIES, "cdr")) == ["CDRs", "cdrs-2026.json"]
    assert titles(matching(ENTRIES, "s"))[0] == "Export what is shown…"


def test_only_commands_after_an_angle_bracket():
    assert titles(matching(ENTRIES, ">")) == ["Export what is shown…", "Open files…"]
    assert titles(matching(ENTRIES, ">open")) == ["Open files…"]


def test_what_cannot_be_done_is_not_offered():
    assert matching(ENTRIES, "columns") == []


def test_without_text_the_last_used_come_first():
    assert titles(matching(ENTRIES, "", ["Open files…", "Tariffs"]))[:2] == ["Open files…", "Tariffs"]


@pytest.mark.parametrize(
    ("title", "text", "letters"),
    [
        ("Stra\u00dfe Nord.json", "nord", ["Nord"]),
        ("Stra\u00dfe Nord.json", "STRA\u00dfE", ["Stra\u00dfe"]),
        ("\u0130stanbul Nord", "nord", ["Nord"]),
        ("De-abc abc", "abc", ["abc"]),
        ("CDRs", "", []),
    ],
)
def test_the_letters_that_are_told_are_those_that_match(title, text, letters):
    (hit,) = matching([entry(title)], text)
    assert [hit.title[start:end] for start, end in hit.spans] == letters


def test_a_screen_reader_hears_title_place_and_keys():
    assert Entry("action", "Open", "File", "open", print, keys=("Ctrl", "O")).spoken == "Open, File, Ctrl+O"
    assert entry("CDRs", "page").spoken == "CDRs"
