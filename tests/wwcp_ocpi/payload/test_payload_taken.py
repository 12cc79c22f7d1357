"""What the user says a payload is."""

import re

import pytest

from wwcp_ocpi.document.versions import MODULES
from wwcp_ocpi.payload.taken import VERSIONS, taken_as, taken_in, unknown

EVERY = [(version, name) for version, modules in MODULES.items() for names in modules.values() for name in names]


@pytest.mark.parametrize(
    ("text", "version", "module", "object_"),
    [
        ("2.2.1/locations", "2.2.1", "locations", "Location"),
        ("ocpi-2.2.1/LOCATIONS", "2.2.1", "locations", "Location"),
        (" 2.1.1 / evse ", "2.1.1", "locations", "EVSE"),
        ("WWCP/chargingpool", "wwcp", "locations", "ChargingPool"),
        ("2.3.0/commands", "2.3.0", "commands", ""),
        ("2.3.0/payments", "2.3.0", "payments", ""),
        ("2.3.0/terminal", "2.3.0", "payments", "Terminal"),
        ("2.2/cdrs", "2.2", "cdrs", "CDR"),
    ],
)
def test_a_version_and_a_module_or_an_object(text: str, version: str, module: str, object_: str) -> None:
    taken = taken_as(text)
    assert (taken.version, taken.module, taken.object, taken.confidence) == (version, module, object_, 1.0)
    assert taken.reason.endswith("because you say so")


@pytest.mark.parametrize(("version", "name"), EVERY)
def test_every_object_can_be_named(version: str, name: str) -> None:
    taken = taken_as(f"{version}/{name}")
    assert (taken.version, taken.object) == (version, name)
    assert name in MODULES[taken.version][taken.module]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("2.2.1", "names no module; write VERSION/MODULE"),
        ("2.2.1/", "names no module"),
        ("2.2.1/terminals", "names no module or object of 2.2.1; there are"),
        ("2.2.1/Terminal", "names no module or object of 2.2.1"),
        ("4.0/locations", "names no version that this program reads; it reads 2.1.1, 2.2, 2.2.1"),
        ("", "names no version"),
    ],
)
def test_what_is_not_there_is_said_with_what_is(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=re.escape(says)) as raised:
        taken_as(text)
    assert str(raised.value).endswith(".")


@pytest.mark.parametrize("version", VERSIONS)
def test_the_version_alone_leaves_the_rest_to_the_content(version: str) -> None:
    taken = taken_in(f"OCPI-{version}" if version != "wwcp" else version)
    assert (taken.version, taken.module, taken.object) == (version, "", "")


def test_what_is_unknown_says_why() -> None:
    taken = unknown("a number is no record")
    assert (taken.version, taken.module, taken.confidence, taken.reason) == (None, "", 0.0, "a number is no record")
