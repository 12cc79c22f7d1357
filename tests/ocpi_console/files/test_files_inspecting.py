"""What `inspect` tells of a record, and what only `validate` does."""

import pytest

from ocpi_console.files.inspecting import has_errors, inspect, validate
from wwcp_ocpi.payload import records

TOKEN = (
    b'{"country_code":"NL","party_id":"TNM","uid":"1","type":"RFID","contract_id":"C","issuer":"x",'
    b'"valid":true,"whitelist":"ALWAYS","last_updated":"2026-10-25T03:12:00Z"%s}'
)


def severities(entry):
    return {problem["severity"] for problem in entry["problems"]}


@pytest.mark.parametrize(
    ("more", "inspected", "validated", "bad"),
    [
        (b"", set(), set(), False),
        (b',"colour":"red"', set(), {"info"}, False),
        (b',"language":7', {"error"}, {"error"}, True),
        (b',"language":7,"colour":"red"', {"error"}, {"error", "info"}, True),
    ],
)
def test_remarks_are_left_to_validate(more, inspected, validated, bad):
    payload = TOKEN % more
    [seen], [checked] = inspect(records(payload, "a.json")), validate(records(payload, "a.json"))
    assert (severities(seen), severities(checked)) == (inspected, validated)
    assert (has_errors(seen), has_errors(checked)) == (bad, bad)
    assert {**seen, "problems": []} == {**checked, "problems": []}
    assert (seen["object"], seen["party"], seen["id"], seen["version"]) == ("Token", "NL*TNM", "1", "2.2.1")


def test_what_is_not_recognised_has_an_error():
    [seen] = inspect(records(b'[{"colour": "red"}]', "a.json"))
    assert (seen["object"], seen["module"], seen["pointer"]) == (None, None, "/0")
    assert has_errors(seen)


def test_entries_come_one_by_one():
    found = inspect(records(b"[" + TOKEN % b"" + b"," + TOKEN % b"" + b", {", "a.json"))
    assert [next(found)["pointer"], next(found)["pointer"]] == ["/0", "/1"]
