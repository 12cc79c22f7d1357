"""What stands in a tab that has nothing to show."""

import pytest
from PySide6.QtWidgets import QLabel

from ocpi_console.ui.inspectors.notice import Notice

SENTENCE = "Only what is known to be OCPI or WWCP can be translated, and this is neither of them as far as one can see."


@pytest.fixture
def notice(qtbot):
    made = Notice("translate", "Not recognised", SENTENCE)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("width", [240, 520])
def test_the_whole_sentence_is_wrapped_into_the_room_there_is(notice, width):
    notice.setFixedSize(width, 400)
    notice.show()
    sentence = next(label for label in notice.findChildren(QLabel) if label.text() == SENTENCE)
    assert sentence.width() <= width - 48
    assert sentence.height() >= sentence.heightForWidth(sentence.width())


def test_a_screen_reader_gets_title_and_sentence(notice):
    assert (notice.accessibleName(), notice.accessibleDescription()) == ("Not recognised", SENTENCE)
