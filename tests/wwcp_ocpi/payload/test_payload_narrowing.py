"""What the user says leaves the object to the content, and never makes one up."""

from typing import Any

import pytest

from generators.payload_samples import LOCATION
from wwcp_ocpi.payload import detect, taken_as, taken_in
from wwcp_ocpi.payload.narrowing import narrowed
from wwcp_ocpi.payload.taken import Alike, Taken, unknown

FOUND = Taken("2.2.1", "commands", "CommandResult", 0.7, "has result", (Alike("2.2.1", "ChargingProfileResult"),))


def test_an_object_that_the_user_names_counts_whatever_the_content_is() -> None:
    said = taken_as("2.3.0/EVSE")
    assert narrowed(detect(LOCATION), said) is said
    assert narrowed(unknown("a number, not an object"), said) is said


@pytest.mark.parametrize(
    ("said", "module", "object_"),
    [
        (taken_in("2.3.0"), "commands", "CommandResult"),
        (taken_as("2.3.0/commands"), "commands", "CommandResult"),
        (taken_as("2.2.1/chargingprofiles"), "chargingprofiles", "ChargingProfileResult"),
    ],
)
def test_the_content_names_the_object_of_what_is_said(said: Taken, module: str, object_: str) -> None:
    found = narrowed(FOUND, said)
    assert (found.version, found.module, found.object) == (said.version, module, object_)
    assert (found.confidence, found.reason) == (1.0, said.reason)


@pytest.mark.parametrize(
    ("object_", "said", "name"),
    [("StartSession", "3.0", "StartSessionCommand"), ("LocationReferences", "3.0", "LocationReference"),
     ("StartSession", "2.1.1", "StartSession")],
)  # fmt: skip
def test_the_version_that_is_said_has_names_of_its_own(object_: str, said: str, name: str) -> None:
    assert narrowed(Taken("2.2.1", "", object_, 1.0, "x"), taken_in(said)).object == name


@pytest.mark.parametrize(
    ("value", "said", "reason"),
    [
        ({"@id": "DE*GEF*P1"}, taken_in("2.2.1"), "which is none of 2.2.1, as you say that it is"),
        (LOCATION, taken_as("2.2.1/commands"), "which is none of 2.2.1 commands, as you say that it is"),
        (7, taken_in("2.2.1"), "a number, not an object; you say that it is 2.2.1"),
        ({"a": 1}, taken_as("2.2.1/commands"), "object; you say that it is 2.2.1 commands"),
    ],
)
def test_what_fits_nothing_of_it_is_unknown_and_says_both(value: Any, said: Taken, reason: str) -> None:
    found = narrowed(detect(value), said)
    assert (found.version, found.module, found.object, found.confidence) == (None, "", "", 0.0)
    assert found.reason.endswith(reason)
