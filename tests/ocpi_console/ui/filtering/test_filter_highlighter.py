"""Terms of a filter in type, and the grounds that are painted below them."""

import pytest
from PySide6.QtGui import QTextDocument

from ocpi_console.filters import Field, terms
from ocpi_console.ui import theme
from ocpi_console.ui.filtering.highlighter import FilterHighlighter, grounds

FIELDS = (Field("status", "state", "status", ("ACTIVE",)), Field("kwh", "decimal", "energy"))


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("kwh>20", [("kwh>20", True)]),
        ("kwh>20 status:ACTIVE", [("kwh>20", True), ("status:ACTIVE", True)]),
        ("kwh>much", [("kwh>much", False)]),
    ],
)
def test_every_term_has_its_ground(text, pieces):
    assert [(text[start:end], ok) for start, end, ok in grounds(text, terms(text, FIELDS))] == pieces


@pytest.mark.parametrize("text", ["not kwh>20", "status:ACTIVE not kwh>20", "NOT kwh>20"])
def test_not_and_its_term_share_one_ground(text):
    start, end, ok = grounds(text, terms(text, FIELDS))[-1]
    assert (text[start:end].lower(), ok) == ("not kwh>20", True)


def colours(document):
    formats = document.firstBlock().layout().formats()
    text = document.toPlainText()
    return {
        text[found.start : found.start + found.length]: found.format.foreground().color().name() for found in formats
    }


@pytest.mark.parametrize(("text", "name", "value"), [("kwh>20", "text2", "text"), ("kwh>much", "err", "err")])
def test_names_are_weaker_than_values_and_mistakes_are_red(qapp, look, text, name, value):
    document = QTextDocument(text)
    highlighter = FilterHighlighter(document, FIELDS)
    for scheme in (theme.Scheme.LIGHT, theme.Scheme.DARK):
        look.choose(scheme)
        highlighter.rehighlight()
        assert set(colours(document).values()) == {theme.color(name).name(), theme.color(value).name()}
    assert [term.ok for term in highlighter.terms] == [name != "err"]
