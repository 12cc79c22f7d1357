"""What was imported comes out again byte for byte, and lists say the same in every format."""

import csv
import hashlib
import io
import json
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

from ocpi_console.files.exporting import EXPORT_FORMATS, export, select
from ocpi_console.files.exports.refusal import NotExportable
from ocpi_console.files.exports.spreadsheets import CsvDialect, write_csv
from ocpi_console.files.importing import import_files
from ocpi_console.filters import FilterError
from ocpi_console.store import Row, Store, columns
from wwcp_ocpi.payload import records

DATA = Path(__file__).parents[4] / "shared/data/ndw"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def exported(store, module, name, **options):
    stream = io.BytesIO()
    count = export(store, module, EXPORT_FORMATS[name], stream, **options)
    return count, stream.getvalue()


def raws(data: bytes):
    return sorted(record.raw for record in records(data, "x"))


@pytest.mark.parametrize("module", ["locations", "tariffs", "sessions", "cdrs"])
def test_json_gives_back_the_payloads_byte_for_byte(filled, payloads, module):
    count, data = exported(filled, module, "json")
    assert raws(data) == raws(payloads[module].read_bytes())
    assert count == len(json.loads(data))


@pytest.mark.skipif(not DATA.exists(), reason="the real exports are not here")
@pytest.mark.parametrize(
    "name", ["locations-harlingen", "locations-heemstede", "tariffs-harlingen", "tariffs-heemstede"]
)
def test_real_exports_come_back_byte_for_byte(tmp_path, silent, name):
    path = DATA / f"{name}.json"
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    import_files(url, [path], "NDW", silent)
    with Store.open(url) as store:
        _, data = exported(store, name.partition("-")[0], "json")
    assert raws(data) == raws(path.read_bytes())


def test_a_payload_in_utf_16_is_written_in_utf_8(tmp_path, payloads, silent):
    path = tmp_path / "wide.json"
    path.write_bytes(payloads["tariffs"].read_text(encoding="utf-8").encode("utf-16"))
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    import_files(url, [path], None, silent)
    with Store.open(url) as store:
        data = exported(store, "tariffs", "json")[1]
    assert {t["id"] for t in json.loads(data)} == {t["id"] for t in json.loads(payloads["tariffs"].read_bytes())}


def test_ndjson_has_one_record_per_line(filled, payloads):
    count, data = exported(filled, "locations", "ndjson")
    lines = data.decode().splitlines()
    assert len(lines) == count
    wanted = {location["id"]: location for location in json.loads(payloads["locations"].read_bytes())}
    assert {value["id"]: value for value in map(json.loads, lines)} == wanted


def test_csv_has_a_line_per_record_and_all_columns(filled):
    count, data = exported(filled, "cdrs", "csv")
    lines = list(csv.DictReader(io.StringIO(data.decode(), newline="")))
    assert len(lines) == count == filled.counts()["cdrs"]
    assert list(lines[0]) == [column.key for column in columns.COLUMNS["cdrs"]]
    (credit,) = (line for line in lines if line["credit"] == "true")
    assert credit["cost"].startswith("-")
    assert all(line["start"].endswith("Z") for line in lines if line["start"])


def test_csv_escapes_formulas_unless_asked_not_to():
    row = Row(1, {"name": 0, "cost": 1}, ("=HYPERLINK(1)", None))
    stream = io.BytesIO()
    write_csv([row], ["name", "cost"], stream)
    assert stream.getvalue() == b"name,cost\r\n'=HYPERLINK(1),\r\n"
    raw = io.BytesIO()
    write_csv([row], ["name"], raw, CsvDialect(separator=";", bom=True, escape_formulas=False))
    assert raw.getvalue() == "\ufeffname\r\n=HYPERLINK(1)\r\n".encode()


def test_xlsx_holds_numbers_times_and_texts(filled):
    keys = ["id", "kwh", "start", "credit"]
    count, data = exported(filled, "cdrs", "xlsx", keys=keys)
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        sheet = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = sheet.findall(f".//{SHEET}row")
    assert len(rows) == count + 1
    header = ["".join(cell.itertext()) for cell in rows[0]]
    assert header == keys
    kinds = {tuple(cell.get("t", "n") for cell in row)[:2] for row in rows[1:]}
    assert kinds == {("inlineStr", "n")}
    assert not sheet.findall(f".//{SHEET}f")


def test_geojson_has_a_point_per_location(filled, payloads):
    count, data = exported(filled, "locations", "geojson")
    collection = json.loads(data)
    assert collection["type"] == "FeatureCollection"
    assert len(collection["features"]) == count
    sent = {location["id"]: location["coordinates"] for location in json.loads(payloads["locations"].read_bytes())}
    for feature in collection["features"]:
        longitude, latitude = feature["geometry"]["coordinates"]
        wanted = sent[feature["properties"]["id"]]
        assert (longitude, latitude) == (float(wanted["longitude"]), float(wanted["latitude"]))


def test_only_locations_are_on_a_map(filled):
    with pytest.raises(NotExportable, match="is for locations"):
        exported(filled, "cdrs", "geojson")


def test_wwcp_is_a_list_of_translated_records(filled):
    count, data = exported(filled, "tariffs", "wwcp")
    assert [value["currency"] for value in json.loads(data)] == ["EUR"] * count


def test_a_filter_and_an_order_are_kept(filled):
    ids = select(filled, "cdrs", "kwh>20")
    count, data = exported(filled, "cdrs", "json", ids=ids)
    assert 0 < count < filled.counts()["cdrs"]
    assert all(cdr["total_energy"] > 20 for cdr in json.loads(data))
    backwards = exported(filled, "cdrs", "json", ids=ids[::-1])[1]
    assert [cdr["id"] for cdr in json.loads(backwards)] == [cdr["id"] for cdr in json.loads(data)][::-1]


def test_a_filter_that_is_wrong_is_a_sentence(filled):
    with pytest.raises(FilterError):
        select(filled, "cdrs", "nothing:5 (")


def test_progress_is_told(filled):
    seen = []
    exported(filled, "cdrs", "json", progress=lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, filled.counts()["cdrs"])


def test_every_format_writes_an_empty_list(filled):
    for name in EXPORT_FORMATS:
        count, data = exported(filled, "locations", name, ids=[])
        assert count == 0
        if EXPORT_FORMATS[name].is_json:
            json.loads(data)
        assert hashlib.sha256(data).digest()


def test_older_records_are_exported_as_wwcp_too(tmp_path, silent):
    old = {"uid": "1", "type": "RFID", "auth_id": "A", "issuer": "x", "valid": True, "whitelist": "ALLOWED"}
    path = tmp_path / "tokens.json"
    path.write_text(json.dumps(old))
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    import_files(url, [path], None, silent)
    with Store.open(url) as store:
        count, data = exported(store, "tokens", "wwcp")
    assert count == 1
    assert json.loads(data)[0]["authToken"] == "1"
