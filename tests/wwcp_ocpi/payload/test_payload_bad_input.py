"""What cannot be read is named, with the place, what was read before, and the next step; and nothing is lost."""

import gzip
import json
from typing import Any

import pytest

from generators.payload_samples import LOCATION, dump, location, read_all, zipped
from wwcp_ocpi.payload import archives, source, taken_as, text

ONE, TWO = location(1), location(2)
FAILED = {"status_code": 2001, "status_message": "Bad id", "timestamp": "2026-06-06T07:08:46Z"}
SOAP = '<?xml version="1.0"?><e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" '

FORMATS: dict[str, bytes] = {
    "is empty (0 bytes)": b"",
    "nothing but white space": b"\xef\xbb\xbf \r\n" + b" " * 700_000,
    "a JPEG picture": b"\xff\xd8\xff\xe0\x00\x10JFIF",
    "a PNG picture": b"\x89PNG\r\n\x1a\n\x00\x00",
    "a GIF picture": b"GIF89a\x01",
    "a WebP picture": b"RIFF\x10\x00\x00\x00WEBPVP8 ",
    "a HEIC picture": b"\x00\x00\x00\x18ftypheic\x00",
    "a PDF document": b"%PDF-1.7\n",
    "an SQLite database": b"SQLite format 3\x00\x10\x00",
    "an office document (Word": zipped(**{"[Content_Types]__xml": b"<Types/>", "xl/workbook__xml": b"<x/>"}),
    "an office document (OpenDocument)": zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"),
    "an office document of the old kind": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00",
    "a 7-Zip archive": b"7z\xbc\xaf\x27\x1c\x00",
    "DATEX II data as XML": b'<?xml version="1.0"?>\n<d2:payload xmlns:d2="http://datex2.eu/schema/3/d2Payload"/>',
    "OICP (Hubject) data as XML": f'{SOAP}xmlns:v2="http://www.hubject.com/b2b/services/evsedata/v2.1">'.encode(),
    "an OCPP message as XML": f'{SOAP}xmlns:c="urn://Ocpp/Cs/2012/06/">'.encode(),
    "an HTML page": b"\n<!DOCTYPE html>\n<html><body>Sign in</body></html>",
    "is XML": "\ufeff<?xml version='1.0'?><locations/>".encode("utf-16-le"),
    "a table (CSV)": b'"id";"name";"city"\r\n"1";"Piet Brouwer";"Harlingen"\r\n',
    "a log, or another text with times": b'2026-06-06 07:08:46 INFO [2,"1","Heartbeat",{}]\n',
    "an OCPP message": b'[2,"19223201","BootNotification",{"chargePointVendor":"V"}]',
    "OCPP messages": b'[[2,"1","Heartbeat",{}],[3,"1",{"currentTime":"2026-06-06T07:08:46Z"}]]',
    "DATEX II data": dump({"payload": {"aegiEnergyInfrastructureTablePublication": {"lang": "de"}}}),
    "OICP (Hubject) data": dump({"content": [{"EvseID": "DE*1*E1", "Plugs": []}] * 30, "number": 0}),
    "GeoJSON": dump({"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": None}]}),
    "GeoJSON, the data of a map": b'{"type":"FeatureCollection","features":[' + b'{"a":[1,2]},' * 100_000 + b"1]}",
    "(HAR) that was saved without the bodies": dump({"log": {"version": "1.2", "entries": []}}),
}


@pytest.mark.parametrize("data", [b"Dear partner, please find attached", b"var x = [];", b"\x00" * 100])
def test_what_is_no_json_from_the_first_byte_is_not_to_be_mended(data: bytes) -> None:
    found, error = read_all(data)
    assert found == []
    assert str(error) == "file is not JSON: no value begins here. Choose the JSON file that the partner sent."


@pytest.mark.parametrize("said", FORMATS)
def test_other_formats_are_named(said: str) -> None:
    found, error = read_all(FORMATS[said])
    assert found == []
    assert error is not None
    assert said in str(error)
    assert str(error).startswith("file ")
    assert str(error).endswith(".")
    assert error.name == "file"
    assert error.records == 0


BROKEN: dict[str, tuple[bytes, int, int, int, str]] = {
    "cut inside a record": (
        dump([ONE, TWO])[:-20],
        1,
        1,
        549,
        "ends at line 1, column 549 before its JSON is complete",
    ),
    "cut after a comma": (dump([ONE])[:-1] + b",\n", 1, 2, 1, "ends at line 2, column 1"),
    "cut in a word": (b"[1, 2, tru", 2, 1, 11, "ends at line 1, column 11"),
    "a comma too many": (b"[1,\n2,]", 2, 2, 3, "a value is missing"),
    "no comma": (b"[1 2]", 1, 1, 4, "a comma or a closing bracket is missing"),
    "a broken line": (dump(ONE) + b"\n{bad}\n", 1, 2, 2, "a member name in double quotes is missing"),
    "a list after a list": (dump([ONE]) + b"\n" + dump([TWO]), 1, 2, 1, "another JSON text begins here"),
    "words": (b"[Dear colleague", 0, 1, 2, "a value is missing"),
    "not a number": (b'[1,{"a":"NaN","b":NaN}]', 1, 1, 19, "NaN is no JSON number"),
    "too deep": (b'[1,{"a":' + b"[" * 150 + b"]" * 150 + b"}]", 1, 1, 4, "nested deeper than 100 levels"),
    "much too deep": (b"[" * 200_000, 0, 1, 2, "nested deeper than 100 levels"),
    "no UTF-8": (b'["\xc3\xa9",\n"\xe9"]', 1, 2, 2, "byte 9 is no UTF-8"),
    "cut UTF-16": ('["a","b'.encode("utf-16")[:-1], 1, 1, 7, "byte 15 is no UTF-16"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_text_gives_what_comes_before_and_says_where(name: str) -> None:
    data, given, line, column, said = BROKEN[name]
    found, error = read_all(data)
    assert error is not None
    assert (len(found), error.records, error.line, error.column) == (given, given, line, column)
    assert said in str(error)
    before = {0: "no record was read", 1: "the one record before that was read"}.get(
        given, f"the {given} records before"
    )
    assert before in str(error)


@pytest.mark.parametrize("envelope", [{"data": None}, {}, {"data": []}, {"data": "none"}])
def test_a_failed_response_says_what_the_partner_said(envelope: dict[str, Any]) -> None:
    found, error = read_all(dump(envelope | FAILED), force=taken_as("2.2.1/locations"))
    assert found == []
    assert 'status 2001 (the parameters were invalid or missing, "Bad id") and no records' in str(error)


def test_a_failed_response_among_others_is_told_in_its_place() -> None:
    found, error = read_all(dump([{"data": [ONE], **FAILED}, {"data": None, **FAILED}]))
    assert error is None
    assert [(record.pointer, record.version) for record in found] == [("/0/data/0", "2.2.1"), ("/1", None)]
    assert found[1].reason.startswith("an OCPI response with status 2001")


def test_another_format_among_records_does_not_keep_them_back() -> None:
    found, error = read_all(dump([{"EvseID": "1", "Plugs": []}] * 5 + [ONE]))
    assert error is None
    assert [record.version for record in found] == [None] * 5 + ["2.2.1"]
    assert found[0].reason == "OICP (Hubject) data, not OCPI or WWCP"


def test_a_value_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text.Text.scan, "__defaults__", (2_000_000,))
    found, error = read_all(b"[1," + dump("x" * 4_000_000) + b"]")
    assert len(found) == 1
    assert error is not None
    assert (error.line, error.column) == (1, 4)
    assert "Wrap its records in a list, or split the file." in str(error)


def test_a_gzip_file_that_is_cut_gives_what_was_in_it() -> None:
    rows = [location(number) for number in range(5000)]
    found, error = read_all(gzip.compress(dump(rows))[:-3000])
    assert 1000 < len(found) < 5000
    assert [record.value["id"] for record in found if isinstance(record.value, dict)] == [
        row["id"] for row in rows[: len(found)]
    ]
    assert "ends before it is complete" in str(error)
    assert f"The {len(found)} records before that were read." in str(error)


def test_a_damaged_gzip_file() -> None:
    packed = bytearray(gzip.compress(dump([ONE])))
    packed[20] ^= 0xFF
    _, error = read_all(bytes(packed))
    assert "is damaged" in str(error)


def test_one_bad_member_of_a_zip_does_not_keep_the_others_back() -> None:
    heard: list[str] = []
    data = zipped(photo__jpg=b"\xff\xd8\xff", a__json=dump([ONE]), cut__json=dump([TWO])[:-1])
    found, error = read_all(data, warn=heard.append)
    assert [record.file for record in found] == ["file!/a.json", "file!/cut.json"]
    assert heard == ["file!/photo.jpg was left out: it is a JPEG picture."]
    assert str(error).startswith("file!/cut.json ends at line 1")
    assert "The other files in file (1) were read." in str(error)


def test_what_stands_beside_the_payloads_in_a_zip_is_left_out_with_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    heard: list[str] = []
    beside = {"README__txt": b"Dear partner, ...", "NOTES__txt": b"2026 export of all pools", "empty__json": b""}
    data = zipped(**beside, a__json=dump([ONE]), soap__xml=b"<?xml version='1.0'?><x/>")
    found, error = read_all(data, warn=heard.append)
    assert error is None
    assert [record.file for record in found] == ["file!/a.json"]
    assert heard == [
        "file!/README.txt was left out: it is no JSON.",
        "file!/NOTES.txt was left out: it is no JSON.",
        "file!/empty.json was left out: it is empty.",
        "file!/soap.xml was left out: it is XML.",
    ]
    assert len(read_all(data)[0]) == 1
    assert [record.getMessage() for record in caplog.records] == heard


def test_a_zip_without_any_payload_is_an_error() -> None:
    found, error = read_all(zipped(README__txt=b"Dear partner", photo__jpg=b"\xff\xd8\xff"), warn=pytest.fail)
    assert found == []
    assert str(error).startswith("file!/README.txt is not JSON")
    assert "1 more of the files in file could not be read." in str(error)


def test_zip_files_that_cannot_be_opened() -> None:
    whole = zipped(a__json=dump([ONE] * 100))
    encrypted = bytearray(whole)
    encrypted[whole.index(b"PK\x01\x02") + 8] |= 1
    for data, said in [
        (whole[:-30], "is a .zip file that is damaged or cut off"),
        (zipped(), "an archive without files in it"),
        (bytes(encrypted), "file!/a.json is encrypted"),
    ]:
        found, error = read_all(data)
        assert found == []
        assert said in str(error)


def test_archives_in_archives_are_opened_to_a_depth() -> None:
    data = dump([ONE])
    for _ in range(archives.MAX_ARCHIVES):
        data = gzip.compress(data)
    assert len(read_all(data)[0]) == 1
    found, error = read_all(gzip.compress(data))
    assert found == []
    assert "an archive inside 3 others" in str(error)


@pytest.mark.parametrize("layers", [1, 2])
def test_a_bomb_is_stopped(layers: int) -> None:
    data = b" " * (source.FREE * 2)
    for _ in range(layers):
        data = gzip.compress(data, 9)
    found, error = read_all(data)
    assert found == []
    assert "times its size" in str(error)


def test_a_list_that_packs_well_is_no_bomb() -> None:
    found, error = read_all(gzip.compress(dump([LOCATION] * 3000)))
    assert error is None
    assert len(found) == 3000


def test_the_sentence_names_the_member_of_the_archive() -> None:
    _, error = read_all(zipped(a__json=json.dumps([ONE]).encode()[:-1]))
    assert error is not None
    assert error.name == "file!/a.json"
    assert (error.records, error.line) == (1, 1)
