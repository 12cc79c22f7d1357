"""Files and standard input give their records; what cannot be read says so in a sentence."""

import gzip
import io
import os
import sys
import threading
import zipfile

import pytest

from ocpi_console.files.reading import UnreadableFile, read, total_size

TOKEN = (
    b'{"country_code":"DE","party_id":"KLM","uid":"%d","type":"RFID","contract_id":"DE-KLM-C1","issuer":"K",'
    b'"valid":true,"whitelist":"ALLOWED","last_updated":"2026-11-01T08:00:00Z"}'
)


def tokens(count):
    return [TOKEN % number for number in range(count)]


SHAPES = {
    "a list": lambda raw: b"[" + b",\n ".join(raw) + b"]",
    "NDJSON": lambda raw: b"\n".join(raw) + b"\n",
    "an envelope": lambda raw: (
        b'{"data":[' + b",".join(raw) + b'],"status_code":1000,"timestamp":"2026-11-01T08:00:00Z"}'
    ),
    "a compressed list": lambda raw: gzip.compress(b"[" + b",".join(raw) + b"]"),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_gives_the_same_records_byte_for_byte(tmp_path, shape):
    raw = tokens(30)
    path = tmp_path / "tokens"
    path.write_bytes(SHAPES[shape](raw))
    found = list(read([path]))
    assert [record.raw for record in found] == raw
    assert {(record.file, record.module, record.object) for record in found} == {(str(path), "tokens", "Token")}


def test_members_of_an_archive_are_named(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("in/b.json", tokens(1)[0])
    (record,) = read([tmp_path / "a.zip"])
    assert record.file == f"{tmp_path / 'a.zip'}!/in/b.json"


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\n".join(tokens(2)))))
    assert [record.file for record in read(["-"])] == ["-", "-"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_not_an_empty_file(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=lambda: path.write_bytes(tokens(1)[0]))
    writer.start()
    assert len(list(read([path]))) == 1
    writer.join()
    assert total_size([path]) is None


def test_progress_counts_all_files_together(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"[" + b",".join(tokens(500)) + b"]")
    paths = [tmp_path / "a", tmp_path / "b"]
    seen = []
    list(read(paths, progress=seen.append))
    assert seen == sorted(seen)
    assert seen[-1] == total_size(paths)


def test_without_a_list_the_first_fault_is_raised(tmp_path):
    (tmp_path / "good").write_bytes(tokens(1)[0])
    reader = read([tmp_path / "good", tmp_path / "gone", tmp_path / "good"])
    assert next(reader).object == "Token"
    with pytest.raises(UnreadableFile, match="There is no file"):
        next(reader)


def test_with_a_list_reading_goes_on(tmp_path):
    (tmp_path / "good").write_bytes(tokens(1)[0])
    (tmp_path / "empty").write_bytes(b"")
    broken = []
    found = list(read([tmp_path / "empty", tmp_path, tmp_path / "good"], broken=broken))
    assert len(found) == 1
    assert [str(error).rpartition(str(tmp_path))[2] for error in broken] == [
        "/empty is empty (0 bytes); export or download it again.",
        "/*.json.",
    ]


def test_standard_input_is_not_called_by_its_dash(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    with pytest.raises(UnreadableFile, match=r"^Standard input is empty \(0 bytes\)\."):
        list(read(["-"]))
