"""Sets the terms of a filter in type: field names weaker, values stronger, mistakes underlined."""

import re
from collections.abc import Sequence

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from typing_extensions import override

from ocpi_console.filters import Field, Term, terms
from ocpi_console.ui import theme

GAP = 10
"""px added to the blank before a term, so that the painted grounds do not touch."""


class FilterHighlighter(QSyntaxHighlighter):
    """Keeps the terms of the one line of a filter field; `terms` is what it found last."""

    def __init__(self, document: QTextDocument, fields: Sequence[Field]) -> None:
        super().__init__(document)
        self.fields = tuple(fields)
        self.terms: list[Term] = []
        theme.appearance().changed.connect(self.rehighlight)

    @override
    def highlightBlock(self, text: str) -> None:
        self.terms = terms(text, self.fields)
        for term in self.terms:
            if term.start and text[term.start - 1] == " " and not _denied(text, term.start):
                self.setFormat(term.start - 1, 1, _wide_blank())
            self.setFormat(term.start, term.keyword_end - term.start, _keyword(term))
            self.setFormat(term.keyword_end, term.end - term.keyword_end, _value(term))


def _denied(text: str, start: int) -> bool:
    """Whether `not` stands right before; both are painted on one ground."""
    return bool(re.search(r"(?i)(?:^|[\s(])not $", text[:start]))


def grounds(text: str, terms: Sequence[Term]) -> list[tuple[int, int, bool]]:
    """From where to where the painted grounds reach, and whether the term is right."""
    found: list[tuple[int, int, bool]] = []
    for term in terms:
        if found and _denied(text, term.start):
            found[-1] = (found[-1][0], term.end, term.ok)
        else:
            found.append((term.start, term.end, term.ok))
    return found


def _wide_blank() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    made.setFontLetterSpacing(theme.px(GAP))
    return made


def _keyword(term: Term) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.color("text2"))
    return _faulty(made) if not term.ok else made


def _value(term: Term) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.color("text"))
    made.setFontWeight(QFont.Weight.Medium)
    return _faulty(made) if not term.ok else made


def _faulty(made: QTextCharFormat) -> QTextCharFormat:
    made.setForeground(theme.color("err"))
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    made.setUnderlineColor(theme.color("err"))
    return made
