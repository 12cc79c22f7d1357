"""Exceptions as sentences: one for each kind, never a bare name, and the traceback apart from it."""

import errno

import pytest

from ocpi_console.jobs.faults import details, sentence
from ocpi_console.settings import SettingsError
from wwcp_ocpi.payload import UnreadablePayload


@pytest.mark.parametrize("kind", [SettingsError, UnreadablePayload])
def test_our_own_errors_say_it_themselves(kind):
    assert sentence(kind("a.json is empty.")) == "a.json is empty."


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (FileNotFoundError(errno.ENOENT, "No such file or directory", "/a/b.json"), "/a/b.json: No such file or"),
        (OSError(errno.ENOSPC, "No space left on device"), "No space left on device."),
        (PermissionError(errno.EACCES, "Permission denied", b"/a"), "Permission denied."),
    ],
)
def test_the_systems_refusal_names_its_file(error, said):
    assert said in sentence(error)
    assert sentence(error).endswith(".")
    assert "program failed" not in sentence(error)


def test_little_memory_is_no_fault_and_has_a_next_step():
    assert sentence(MemoryError()) == "There is not enough memory for this. Close other programs and do it again."


@pytest.mark.parametrize("error", [KeyError("kwh"), ValueError("x"), OSError("no number"), SettingsError()], ids=repr)
def test_a_fault_is_named_with_its_kind(error):
    assert sentence(error).startswith(f"The program failed here ({type(error).__name__}")
    assert "Please report it" in sentence(error)


def test_the_details_name_cause_and_place():
    try:
        try:
            {}["kwh"]
        except KeyError as cause:
            raise ValueError("no energy") from cause
    except ValueError as error:
        told = details(error)
    assert "KeyError: 'kwh'" in told
    assert "ValueError: no energy" in told
    assert __file__ in told
