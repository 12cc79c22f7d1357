"""One record as the inspector takes it."""

from dataclasses import replace

import pytest

from wwcp_ocpi.document import read

VALUE = read(b'{"a": null, "b": "", "c": 0, "d": false, "e": [], "f": {"g": "x"}, "h": 0.00}').value


@pytest.mark.parametrize(
    ("pointers", "found"),
    [
        (("/a", "/f/g"), "x"),
        (("/b", "/f/g"), "x"),
        (("/e", "/f/g"), "x"),
        (("/c", "/f/g"), 0),
        (("/d", "/f/g"), False),
        (("/a", "/b", "/nowhere"), None),
        (("/f/g/h",), None),
        ((), None),
    ],
)
def test_the_first_that_holds_something_counts_and_zero_is_something(cdr, pointers, found):
    assert replace(cdr, value=VALUE).at(*pointers) == found


def test_zero_keeps_its_decimals(cdr):
    assert str(replace(cdr, value=VALUE).at("/h")) == "0.00"


@pytest.mark.parametrize(("version", "format_"), [("2.2.1", "ocpi-2.2.1"), ("wwcp", "wwcp"), (None, None)])
def test_translation_starts_from_its_version(cdr, version, format_):
    assert replace(cdr, version=version).format == format_


def test_lines_are_laid_out_once(cdr):
    assert cdr.lines is cdr.lines
    assert (cdr.lines[0].text, cdr.lines[-1].text) == ("{", "}")


def test_two_readings_of_a_record_are_two_subjects(cdr):
    assert replace(cdr) != cdr
