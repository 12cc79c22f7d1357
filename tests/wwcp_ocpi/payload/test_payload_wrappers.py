"""Objects that hold records: which members are opened, and what an envelope without records says."""

from typing import Any

import pytest

from generators.payload_samples import LOCATION
from wwcp_ocpi import wwcp
from wwcp_ocpi.payload.wrappers import MAX_WRAPPERS, PARTS, WRAPPERS, envelope, is_failure, is_wrapper, leads, opened

TIME = {"timestamp": "2026-06-06T07:08:46Z"}


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ({"items": [], "x": []}, ("items",)),
        ({"Items": [1], "DATA": [2]}, ("Items", "DATA")),
        ({"data": {"items": []}, "rows": [1]}, ("rows",)),
        ({"data": LOCATION}, ("data",)),
        ({"body": {"data": []}}, ("body",)),
        ({"data": {"a": 1}, "body": 5}, ()),
        ({"status_code": 1000, "data": LOCATION, "items": [1]}, ("data",)),
        ({"status_code": 1000, "items": [1]}, ()),
        ({"status_code": 2000, "data": []}, ()),
        ({"status_code": 2000, "data": [1]}, ("data",)),
        ({}, ()),
        ([{"data": []}], ()),
        (None, ()),
    ],
)
def test_the_members_that_hold_records(value: Any, names: tuple[str, ...]) -> None:
    assert opened(value) == names


def test_wrappers_are_opened_to_a_depth() -> None:
    value: Any = LOCATION
    for _ in range(MAX_WRAPPERS):
        value = {"data": value}
    assert opened(value) == ("data",)
    assert opened({"data": value}) == ()


@pytest.mark.parametrize(
    ("value", "leading"),
    [(LOCATION, True), ({"type": "x", "features": []}, True), ({"data": []}, True), ({"a": 1}, False), ([], False),
     ("x", False), (None, False)],
)  # fmt: skip
def test_what_leads_to_a_record_or_to_something_with_a_name(value: Any, leading: bool) -> None:
    assert leads(value) is leading


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        (1000, "1000 (success)"),
        (1999, "1999 (success)"),
        (2004, "2004 (the token is unknown)"),
        (2999, "2999 (the request was refused)"),
        (4003, "4003 (the receiver is not connected to the hub)"),
        (5000, "5000 (unknown)"),
        (1, "1 (unknown)"),
        (-1, "-1 (unknown)"),
        ("2004", "2004 (unknown)"),
    ],
)
def test_an_envelope_without_records_says_its_status_in_words(code: Any, meaning: str) -> None:
    assert envelope({"status_code": code, **TIME}) == f"an OCPI response with status {meaning} and no records"


def test_an_envelope_quotes_what_the_partner_says() -> None:
    said = envelope({"status_code": 2001, "status_message": "no date"})
    assert said == (
        'an OCPI response with status 2001 (the parameters were invalid or missing, "no date") and no records'
    )
    assert "unknown)" in str(envelope({"status_code": None, "status_message": ["x"]}))


@pytest.mark.parametrize("value", [None, [], {}, {"status_code": 1000}, {**TIME, "status_message": "x"}])
def test_anything_else_is_no_envelope(value: Any) -> None:
    assert envelope(value) is None


@pytest.mark.parametrize(
    ("code", "failed"), [(1999, False), (2000, True), (4003, True), ("2000", False), (None, False)]
)
def test_codes_from_2000_on_are_failures(code: Any, failed: bool) -> None:
    assert is_failure({"status_code": code}) is failed


def test_names_of_wrappers_are_compared_without_case() -> None:
    assert all(name == name.lower() and is_wrapper(name.upper()) for name in WRAPPERS)
    assert not is_wrapper("meta")


@pytest.mark.parametrize("name", PARTS)
def test_the_parts_of_a_wwcp_object_are_opened_where_the_object_is_unknown_too(name: str) -> None:
    assert name in wwcp.MODELS
    assert all(opened({part: [1]}) == (part,) for part in PARTS[name])
