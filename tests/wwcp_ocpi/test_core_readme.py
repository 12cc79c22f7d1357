"""The README of the core shows what a library user needs, and what it shows is true."""

import doctest
from pathlib import Path

import pytest

import wwcp_ocpi

README = Path(wwcp_ocpi.__file__).with_name("README.md")


def test_the_five_lines_do_what_they_show():
    outcome = doctest.testfile(str(README), module_relative=False, encoding="utf-8")
    assert outcome.attempted >= 4
    assert outcome.failed == 0


def test_the_public_names_are_there_and_no_others():
    for name in wwcp_ocpi.__all__:
        assert callable(getattr(wwcp_ocpi, name))
    with pytest.raises(AttributeError):
        wwcp_ocpi.no_such_name  # noqa: B018
