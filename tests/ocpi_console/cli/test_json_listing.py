"""One valid JSON document comes out, whatever happens on the way."""

import io
import json

import pytest

from ocpi_console.cli.json_listing import JsonListing
from ocpi_console.files.reading import UnreadableFile
from wwcp_ocpi.document import read


def test_records_are_written_as_they_come():
    stream = io.BytesIO()
    with JsonListing(stream, "records") as listing:
        listing.add({"id": 1})
        before = stream.getvalue()
        listing.add(read(b'{"price": 12.10, "small": 1e-3}').value)
        listing.end(total=2, error=None)
    assert b'{"id":1}' in before
    assert json.loads(stream.getvalue())["total"] == 2
    assert b'"price":12.10,"small":1e-3' in stream.getvalue()
    assert "error" not in json.loads(stream.getvalue())


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (UnreadableFile("a.json ends too early."), "a.json ends too early."),
        (KeyboardInterrupt(), "Interrupted."),
        (ZeroDivisionError("secret detail"), "The program failed; standard error names the crash report."),
    ],
)
def test_an_error_closes_the_document(error, text):
    stream = io.BytesIO()
    listing = JsonListing(stream, "records")
    listing.__enter__().add({"id": 1})
    listing.__exit__(type(error), error, None)
    assert json.loads(stream.getvalue()) == {"records": [{"id": 1}], "error": text}


def test_an_empty_listing_is_a_document():
    stream = io.BytesIO()
    with JsonListing(stream, "records") as listing:
        listing.end()
    assert json.loads(stream.getvalue()) == {"records": []}
