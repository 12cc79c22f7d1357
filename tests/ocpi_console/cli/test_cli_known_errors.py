"""An error that the user can mend is its sentence; every other one is a fault of the program."""

import importlib

import pytest

from ocpi_console.cli.arguments import Usage
from ocpi_console.cli.known_errors import KNOWN, is_known, reason, sentence
from ocpi_console.filters import FilterError
from ocpi_console.resources import MissingResource
from ocpi_console.settings import SettingsError
from ocpi_console.store import StoreError
from ocpi_console.store.errors import StoreFull


@pytest.mark.parametrize(("module", "names"), KNOWN.items(), ids=KNOWN)
def test_what_is_declared_is_there_and_an_exception(module, names):
    for name in names:
        assert issubclass(getattr(importlib.import_module(module), name), Exception)


@pytest.mark.parametrize(
    "error",
    [
        Usage("Wrong."),
        FilterError("Wrong.", 0, 1),
        StoreError("No."),
        StoreFull("Full."),
        SettingsError("The settings cannot be written."),
        MissingResource("The program's resources are missing."),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_with_a_sentence_are_known(error):
    assert is_known(error)
    assert reason(error).startswith(str(error))


@pytest.mark.parametrize("error", [KeyError("x"), ValueError("x"), OSError(5, "x"), RecursionError()], ids=repr)
def test_faults_are_not_known_and_their_text_is_not_for_the_document(error):
    assert not is_known(error)
    assert reason(error) == "The program failed; standard error names the crash report."


def test_an_interrupt_has_its_own_word():
    assert not is_known(KeyboardInterrupt())
    assert reason(KeyboardInterrupt()) == "Interrupted."


@pytest.mark.parametrize(
    ("start", "end", "place"),
    [
        (0, 1, "(At character 1 of the filter.)"),
        (3, 7, "(At characters 4 to 7 of the filter.)"),
        (5, 5, "(At character 6 of the filter.)"),
    ],
)
def test_a_mistake_in_a_filter_is_told_with_its_place_as_people_count(start, end, place):
    assert sentence(FilterError("A value is missing.", start, end)) == f"A value is missing. {place}"
