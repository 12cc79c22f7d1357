"""What may be the name of a partner, on the command line and in the window alike."""

import pytest

from ocpi_console.files.partner_name import LONGEST_NAME, fault_of


@pytest.mark.parametrize("name", ["Nordlicht Laden", " Öl & Strom ", "充电", "x" * LONGEST_NAME, "=1+1", "a'b\"c"])
def test_one_line_of_printable_characters_is_a_name(name):
    assert fault_of(name) is None


@pytest.mark.parametrize("name", ["", " \t"])
def test_nothing_is_none(name):
    assert fault_of(name) == "a partner needs a name"


@pytest.mark.parametrize(
    "name", ["x" * (LONGEST_NAME + 1), "a\nb", "a\u2028b", "a\x00b", "\u202eb", "a\ud800"], ids=ascii
)
def test_what_cannot_be_shown_on_a_line_is_none(name):
    assert "one line of at most 100 printable characters" in fault_of(name)
