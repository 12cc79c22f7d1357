"""Payloads go out as they came in, as one list or one a line."""

import io
import json

import pytest

from ocpi_console.files.exports.raw_payloads import utf8, write_json, write_ndjson
from ocpi_console.store import Payload

PRETTY = b'{\r\n  "price": 0.50,\n  "name": "a\\nb"\r\n}'
TEXT = '{"name": "Zaan\u00e9 \U0001f50c"}'


def payloads(*raws):
    return [Payload(number, "Tariff", "2.2.1", raw) for number, raw in enumerate(raws)]


def written(write, *raws):
    stream = io.BytesIO()
    return write(payloads(*raws), stream), stream.getvalue()


def test_a_list_holds_the_very_bytes():
    count, data = written(write_json, PRETTY, b'{"id":1}')
    assert (count, data) == (2, b"[\n" + PRETTY + b',\n{"id":1}\n]\n')


@pytest.mark.parametrize(("write", "empty"), [(write_json, []), (write_ndjson, None)])
def test_nothing_is_an_empty_list_or_file(write, empty):
    count, data = written(write)
    assert count == 0
    assert (json.loads(data) if data else None) == empty


def test_a_line_holds_one_record_with_its_exact_numbers_and_texts():
    count, data = written(write_ndjson, PRETTY, b"{}")
    first, second = data.decode().splitlines()
    assert (count, second) == (2, "{}")
    assert "0.50" in first
    assert json.loads(first) == json.loads(PRETTY)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_encoding_of_json_becomes_utf_8_without_a_mark(encoding):
    assert utf8(TEXT.encode(encoding)) == TEXT.encode()
    assert json.loads(written(write_json, TEXT.encode(encoding), b"{}")[1]) == [json.loads(TEXT), {}]
