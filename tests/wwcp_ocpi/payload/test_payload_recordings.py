"""Recordings of web traffic: their bodies are records, their addresses evidence, their secrets stay in them."""

import base64
import gzip
import json
from typing import Any

import pytest

from generators.payload_samples import dump, location, read_all

ONE, TWO = location(1), location(2)
ENVELOPE = {"status_code": 1000, "timestamp": "2026-06-06T07:08:46Z"}
BASE = "https://partner.example/ocpi"
SECRET = "Token c2VjcmV0"
RESULT = {"result": "ACCEPTED"}


def exchange(url: str, answer: Any = None, sent: Any = None, method: str = "GET", **content: Any) -> dict[str, Any]:
    headers = [{"name": "Authorization", "value": SECRET}]
    request: dict[str, Any] = {"method": method, "url": url, "headers": headers}
    if sent is not None:
        request["postData"] = {"mimeType": "application/json", "text": json.dumps(sent)}
    text = answer if isinstance(answer, str) else json.dumps(answer)
    return {"request": request, "response": {"headers": headers, "content": {"text": text, **content}}}


def recording(*entries: dict[str, Any], **more: Any) -> bytes:
    return dump({"log": {"version": "1.2", "creator": {"name": "Browser"}, "entries": list(entries), **more}})


def test_the_bodies_of_requests_and_responses_are_read() -> None:
    data = recording(
        exchange(f"{BASE}/2.2.1/locations?limit=2", {"data": [ONE, TWO], **ENVELOPE}),
        exchange(f"{BASE}/2.2.1/locations/NL/LNT/1", ENVELOPE, ONE, "PUT"),
        pages=[{"id": "1"}],
    )
    found, error = read_all(data)
    assert error is None
    assert [(record.file, record.pointer) for record in found] == [
        ("file!/entries/0/response", "/data/0"),
        ("file!/entries/0/response", "/data/1"),
        ("file!/entries/1/request", ""),
    ]
    assert found[0].raw == json.dumps(ONE).encode()
    assert {record.version for record in found} == {"2.2.1"}


def test_no_header_leaves_the_reader() -> None:
    found, _ = read_all(recording(exchange(f"{BASE}/2.2.1/locations", [ONE])))
    assert found
    assert SECRET not in repr(found)


@pytest.mark.parametrize("version", ["2.2.1", "2.3.0"])
def test_the_address_decides_where_the_content_leaves_it_open(version: str) -> None:
    found, _ = read_all(recording(exchange(f"{BASE}/{version}/locations", {"data": [ONE], **ENVELOPE})))
    assert [(record.version, record.confidence) for record in found] == [(version, 0.95)]
    assert found[0].reason.endswith(f": {version} Location, as its address says")


def test_the_content_counts_where_it_is_clear() -> None:
    found, _ = read_all(recording(exchange(f"{BASE}/2.2.1/locations", [ONE | {"parking_places": []}])))
    assert [(record.version, record.confidence) for record in found] == [("2.3.0", 1.0)]


MESSAGES: list[tuple[str, str, Any, Any, list[tuple[str, str]]]] = [
    ("2.1.1/commands/START_SESSION", "POST", RESULT, None, [("2.1.1", "CommandResponse")]),
    ("2.3.0/commands/STOP_SESSION", "POST", RESULT | {"timeout": 3}, {"response_url": "u", "session_id": "1"},
     [("2.3.0", "StopSession"), ("2.3.0", "CommandResponse")]),
    ("2.2.1/commands/START_SESSION/17", "POST", ENVELOPE, RESULT, [("2.2.1", "CommandResult")]),
    ("2.2.1/chargingprofiles/17", "PUT", RESULT | {"timeout": 3}, None, [("2.2.1", "ChargingProfileResponse")]),
    ("2.3.0/chargingprofiles/17", "POST", ENVELOPE, RESULT, [("2.3.0", "ChargingProfileResult")]),
    ("2.1.1/tokens/1/authorize", "POST", {"allowed": "ALLOWED"}, {"location_id": "1"},
     [("2.1.1", "LocationReferences"), ("2.1.1", "AuthorizationInfo")]),
    ("2.2.1/tariffs/NL/LNT/7", "PUT", ENVELOPE, {"id": "7", "currency": "EUR"}, [("2.2.1", "Tariff")]),
]  # fmt: skip


@pytest.mark.parametrize(("path", "method", "answer", "sent", "wanted"), MESSAGES)
def test_the_address_tells_messages_that_look_the_same(
    path: str, method: str, answer: Any, sent: Any, wanted: list[tuple[str, str]]
) -> None:
    answer = answer if answer is ENVELOPE else {"data": answer, **ENVELOPE}
    found, error = read_all(recording(exchange(f"{BASE}/{path}", answer, sent, method)), warn=lambda _: None)
    assert error is None
    assert [(record.version, record.object) for record in found if record.version] == wanted


def test_bodies_may_be_base64_and_packed() -> None:
    packed = base64.b64encode(gzip.compress(dump([ONE]))).decode()
    found, error = read_all(recording(exchange(f"{BASE}/2.2.1/locations", packed, encoding="base64")))
    assert error is None
    assert [record.raw for record in found] == [dump(ONE)]


def test_what_is_no_ocpi_is_counted_and_told() -> None:
    heard: list[str] = []
    data = recording(
        exchange("https://portal.example/app.js", "var x = [];"),
        exchange("https://portal.example/api/user", {"name": "x", "rights": []}),
        exchange("https://portal.example/export", [ONE]),
        exchange(f"{BASE}/2.2.1/locations/NL/LNT/1", None, {"status": "CHARGING"}, "PATCH"),
        exchange(f"{BASE}/2.2.1/tariffs", "<!DOCTYPE html><html>Sign in</html>"),
        exchange(f"{BASE}/2.2.1/tokens", {"status_code": 2001, "status_message": "No", "timestamp": "x"}),
    )
    found, error = read_all(data, warn=heard.append)
    assert error is None
    assert [record.file for record in found if record.version] == ["file!/entries/2/response"]
    assert any("file!/entries/4/response was left out: it is an HTML page." in said for said in heard)
    assert any("entries/5/response" in said and "status 2001" in said for said in heard)
    assert "hold no OCPI or WWCP" in heard[-1]


def test_a_broken_body_under_an_address_of_ocpi_is_an_error_after_all_others() -> None:
    data = recording(
        exchange(f"{BASE}/2.2.1/locations", json.dumps([ONE, TWO])[:-20]),
        exchange(f"{BASE}/2.2.1/locations", [TWO]),
        exchange("https://portal.example/cut", '{"a": ['),
    )
    found, error = read_all(data, warn=lambda _: None)
    assert [record.file for record in found] == ["file!/entries/0/response", "file!/entries/1/response"]
    assert str(error).startswith("file!/entries/0/response ends at line 1")


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ([], "was saved without the bodies"),
        ([{}, None, {"request": 5, "response": {"content": {"text": 7}}}], "was saved without the bodies"),
        ([exchange("https://x.example/a", "body")], "holds no OCPI or WWCP in its bodies"),
        ([exchange("http://[broken", "///", encoding="base64")], "holds no OCPI or WWCP in its bodies"),
    ],
)
def test_a_recording_without_payloads_says_so(entries: list[Any], said: str) -> None:
    found, error = read_all(dump({"log": {"entries": entries}}), warn=lambda _: None)
    assert found == []
    assert said in str(error)


def test_a_recording_that_breaks_off_gives_what_comes_before() -> None:
    data = recording(exchange(f"{BASE}/2.2.1/locations", [ONE]), exchange(f"{BASE}/2.2.1/locations", [TWO]))
    found, error = read_all(data[:-300])
    assert len(found) == 1
    assert error is not None
    assert error.records == 1
