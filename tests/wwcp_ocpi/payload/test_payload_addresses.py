"""What the address of an exchange says of its bodies."""

import pytest

from wwcp_ocpi.document.versions import MODULES as MODULES_OF_VERSIONS
from wwcp_ocpi.payload.addresses import COMMANDS, MODULES, OBJECTS, Address, Body, address

BASE = "https://partner.example/ocpi"

ADDRESSES: list[tuple[str, str, Body, str | None, str, tuple[str, ...]]] = [
    (f"{BASE}/2.2.1/locations", "GET", "response", "2.2.1", "locations", ()),
    (f"{BASE}/cpo/2.1.1/tokens/NL/TNM/1", "PUT", "request", "2.1.1", "tokens", ("Token",)),
    (f"{BASE}/emsp/v2_3_0/cdrs?x=/2.1.1/", "POST", "request", "2.3.0", "cdrs", ("CDR",)),
    (f"{BASE}/2.2/sessions/1/charging_preferences", "PUT", "request", "2.2.1", "sessions", ("ChargingPreferences",)),
    (f"{BASE}/2.3.0/bookings/booking_locations", "GET", "response", "2.3.0", "bookings",
     ("BookingLocation", "Calendar")),
    (f"{BASE}/2.2.1", "GET", "response", "2.2.1", "", ("VersionDetails",)),
    (f"{BASE}/versions", "GET", "response", None, "versions", ("Version", "VersionDetails")),
    ("https://x.example/app/2.7.0/main.js", "GET", "response", None, "", ()),
    ("", "", "request", None, "", ()),
    ("http://[::1", "GET", "response", None, "", ()),
]  # fmt: skip


@pytest.mark.parametrize(("url", "method", "body", "version", "module", "objects"), ADDRESSES)
def test_what_an_address_says(
    url: str, method: str, body: Body, version: str | None, module: str, objects: tuple[str, ...]
) -> None:
    found = address(url, method, body)
    assert (found.version, found.module, found.objects) == (version, module, objects)
    assert found.telling == bool(version or module)


@pytest.mark.parametrize(("segment", "name"), sorted(COMMANDS.items()))
def test_a_command_is_named_by_its_address_and_its_result_by_a_longer_one(segment: str, name: str) -> None:
    url = f"{BASE}/2.2.1/commands/{segment.upper()}"
    assert address(url, "POST", "request").objects == (name,)
    assert address(url, "POST", "response").objects == ("CommandResponse",)
    assert address(f"{url}/4711", "POST", "request").objects == ("CommandResult", "CommandResponse")


@pytest.mark.parametrize(
    ("path", "module", "objects"),
    [
        ("clientinfo/NL/TNM", "hubclientinfo", ("ClientInfo",)),
        ("hubclientinfo/NL/TNM", "hubclientinfo", ("ClientInfo",)),
        ("booking/NL/TNM/1", "bookings", ("BookingRequest", "Booking")),
        ("bookings/bookinglocations/1", "bookings", ("BookingLocation", "Calendar")),
        ("Tokens/NL/TNM/012345678/AUTHORIZE", "tokens", ("LocationReferences",)),
    ],
)
def test_segments_in_other_spellings(path: str, module: str, objects: tuple[str, ...]) -> None:
    found = address(f"{BASE}/2.3.0/{path}", "PUT", "request")
    assert (found.module, found.objects) == (module, objects)


@pytest.mark.parametrize(
    ("segment", "version"),
    [
        ("v2.1.1", "2.1.1"),
        ("ocpi_2_3", "2.3.0"),
        ("OCPI-2.2", "2.2.1"),
        ("3.0", "3.0"),
        ("2.2.2", None),
        ("22.1", None),
    ],
)
def test_versions_as_people_write_them(segment: str, version: str | None) -> None:
    assert address(f"https://x.example/api/v1.0/{segment}/", "GET", "response").version == version


@pytest.mark.parametrize(
    ("method", "body", "partial"),
    [("PATCH", "request", True), ("patch", "request", True), ("PATCH", "response", False), ("PUT", "request", False)],
)
def test_the_body_of_a_patch_is_a_part(method: str, body: Body, partial: bool) -> None:
    assert address(f"{BASE}/2.2.1/sessions/NL/TNM/1", method, body).partial is partial


def test_modules_and_objects_are_those_of_some_version() -> None:
    known = {module: set(objects) for modules in MODULES_OF_VERSIONS.values() for module, objects in modules.items()}
    there = {object_ for modules in MODULES_OF_VERSIONS.values() for objects in modules.values() for object_ in objects}
    assert set(MODULES.values()) <= known.keys()
    assert {object_ for objects in OBJECTS.values() for object_ in objects} <= there
    assert not Address().telling
